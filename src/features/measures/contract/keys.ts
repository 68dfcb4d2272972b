import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { dayShape, requiredText, text } from '../../../lib/shapes.ts';
import { event } from '../../../platform/commands/contract.ts';
import { MOST_AT_ONCE, MOST_OF_KEY } from './kinds.ts';

/** What another program posts: numbers as numbers, so that no mark can be read in two ways. */
export const postShape = z.strictObject({
  id: id('measure'),
  values: z
    .array(
      z.strictObject({
        /** `2026-11`, `2026-W48`, or any day of the period; of rare events the day itself. */
        period: text(40),
        value: z.number(),
        /** Of shares and rates: what the value was counted in. */
        size: z.number().nullable().default(null),
      }),
    )
    .min(1)
    .max(MOST_AT_ONCE),
  /** Why values that are recorded already become others. */
  reason: text(4_000).default(''),
});

export const newKeyShape = z.strictObject({
  name: requiredText(100),
  measure_ids: z.array(id('measure')).min(1).max(MOST_OF_KEY),
  /** The last day on which it opens. */
  expires_on: dayShape,
});
export type NewKey = z.output<typeof newKeyShape>;

const named = z.strictObject({ id: z.uuid(), name: z.string() });

export const keyRowShape = z.strictObject({
  id: id('posting_key'),
  name: z.string(),
  prefix: z.string(),
  owner: named,
  measures: z.array(named),
  made_on: dayShape,
  expires_on: dayShape,
  last_used_on: dayShape.nullable(),
  /** `asleep`: whoever made it may not make keys any more, so it opens nothing. */
  state: z.enum(['open', 'expired', 'ended', 'asleep']),
  can: z.strictObject({ end: z.boolean() }),
});
export type KeyRow = z.output<typeof keyRowShape>;

const kind = 'posting_key';

export const keyMade = event({
  type: 'posting_key.made',
  version: 1,
  kind,
  sentence: '{actor} made the key {name} for posting values.',
  payload: z.strictObject({
    name: z.string(),
    prefix: z.string(),
    measure_ids: z.array(z.uuid()),
    expires_on: dayShape,
  }),
});
export const keyEnded = event({
  type: 'posting_key.ended',
  version: 1,
  kind,
  sentence: '{actor} ended the key {name}.',
  payload: z.strictObject({ name: z.string() }),
});
