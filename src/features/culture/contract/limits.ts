import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { dayShape, text } from '../../../lib/shapes.ts';
import { event } from '../../../platform/commands/contract.ts';
import { INDICATOR_IDS } from '../rules/thresholds.ts';

/** A limit as it stands in the firm's thresholds. */
export const limitShape = z.discriminatedUnion('trouble', [
  z.strictObject({
    trouble: z.enum(['above', 'below']),
    watch: z.number(),
    act: z.number(),
    /** Fewest records from which on the figure says anything. */
    floor: z.int(),
  }),
  /** More is neither good nor bad. */
  z.strictObject({ trouble: z.literal('neither'), floor: z.int() }),
]);

/** Limits that a firm set; both are null where it went back to those of the culture model. */
const limitVersionShape = z.strictObject({
  version: z.int(),
  set_on: dayShape,
  watch: z.number().nullable(),
  act: z.number().nullable(),
  reason: z.string(),
});

/** What the firm set for one indicator, the latest first, and what may be done. */
export const ownLimitsShape = z.strictObject({
  /** 0 where nothing was ever set. */
  version: z.int(),
  versions: z.array(limitVersionShape),
  can: z.strictObject({ set: z.boolean() }),
});

/** New limits in the unit of the figure: of a share 0.3, of a median days. Both null: those of the model again. */
export const newLimitsShape = z.strictObject({
  indicator: z.enum(INDICATOR_IDS),
  /** The version seen; 0 where nothing was ever set. */
  version: z.int().min(0).max(1_000_000),
  watch: z.number().nullable(),
  act: z.number().nullable(),
  reason: text(1_000),
});

export const limitsSetShape = z.strictObject({ id: id('indicator_limit'), version: z.int() });

export const limitsSet = event({
  type: 'limit.set',
  version: 1,
  kind: 'indicator_limit',
  sentence: '{actor} changed the limits of indicator {indicator}: {reason}',
  payload: z.strictObject({
    indicator: z.enum(INDICATOR_IDS),
    before: z.strictObject({ watch: z.number(), act: z.number() }),
    after: z.strictObject({ watch: z.number(), act: z.number() }),
    /** The limits of the culture model hold again. */
    default: z.boolean(),
    reason: z.string(),
  }),
});
