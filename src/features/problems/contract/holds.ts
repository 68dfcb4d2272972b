import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { requiredText, text, versionShape } from '../../../lib/shapes.ts';
import { HOLD_ACTS, HOLD_STANDINGS, HOLD_STATES, type HoldAct } from './kinds.ts';
import { personShape } from './record.ts';

export const newHoldShape = z.strictObject({
  /** What is stopped. */
  what: requiredText(300),
  why: requiredText(4_000),
  process: text(300).default(''),
  place: text(300).default(''),
  problem_id: id('problem').nullable().default(null),
});

export const holdAt = { id: id('hold'), version: versionShape } as const;

export type HoldCan = Record<HoldAct, boolean>;

const answer = z
  .strictObject({ by: personShape, at: z.iso.datetime(), reason: z.string() })
  .nullable();

/** One hold: what was stopped and why, and who let it stand, lifted it against the call, or found it right again. */
export const holdShape = z.strictObject({
  id: id('hold'),
  version: z.int(),
  reference: z.string(),
  what: z.string(),
  why: z.string(),
  process: z.string(),
  place: z.string(),
  standing: z.enum(HOLD_STANDINGS),
  problem: z
    .strictObject({ id: id('problem'), reference: z.string(), title: z.string() })
    .nullable(),
  called_by: personShape,
  called_at: z.iso.datetime(),
  upheld: answer,
  overridden: answer,
  released: answer,
  can: z.strictObject(
    Object.fromEntries(HOLD_ACTS.map((act) => [act, z.boolean()])) as Record<HoldAct, z.ZodBoolean>,
  ),
});
export type Hold = z.output<typeof holdShape>;

export const holdQueryShape = z.strictObject({
  state: z.enum(HOLD_STATES).default('standing'),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  size: z.coerce.number().int().min(1).max(200).default(50),
});
export type HoldQuery = z.output<typeof holdQueryShape>;
