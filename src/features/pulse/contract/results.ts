import * as z from 'zod';
import { DIMENSIONS, SUPPLEMENTS } from './kinds.ts';

export const dimensionShape = z.enum([...DIMENSIONS, ...SUPPLEMENTS]);
const bandShape = z.enum(['under_10', '10_to_25', '25_to_50', '50_to_75', '75_to_90', 'over_90']);

/** A group of those who answered. `within` is the group it is a part of, by its place in the list. */
const groupShape = z.strictObject({
  name: z.string(),
  units: z.array(z.string()),
  within: z.int().nullable(),
  eligible: z.int(),
  answered: z.int(),
});

/** What one group says about one dimension. */
export const valueShape = z.strictObject({
  /** shown: with figures; low, high: nearly all at one end, told in a word; the others are not shown. */
  verdict: z.enum(['shown', 'low', 'high', 'scarce', 'withheld']),
  /** How many could say; 0 where it is not shown. */
  people: z.int(),
  /** 1 to 5, to one decimal; null where fewer than twenty or fewer than half could say, and the bounds stand in its place. */
  mean: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  favourable: bandShape.nullable(),
  /** Per cent of the answers that were "can't say". */
  cannot_say: z.int().nullable(),
  agreement: z.enum(['agree', 'differ']).nullable(),
  /** How many are at most 2.5, between, at least 3.5; only in groups of at least twice the fewest. */
  bins: z.array(z.int()).nullable(),
});

export const leadersShape = z.strictObject({ people: z.int(), mean: z.number().nullable() });

export const gapShape = z.strictObject({
  value: z.number(),
  told: z.boolean(),
  joint: z.enum(['high', 'low', 'apart', 'between']),
});

const saidShape = z.strictObject({
  dimension: dimensionShape,
  /** In the order of the groups. */
  values: z.array(valueShape),
  leaders: leadersShape.nullable(),
  gap: gapShape.nullable(),
});

/** What everybody sees of a wave, and all there is to see. */
export const resultsShape = z.strictObject({
  eligible: z.int(),
  answered: z.int(),
  leaders: z.strictObject({ asked: z.int(), answered: z.int() }),
  /** Empty where too few answered for anything to be shown. */
  groups: z.array(groupShape),
  dimensions: z.array(saidShape),
  texts: z.strictObject({ helps: z.array(z.string()), hinders: z.array(z.string()) }).nullable(),
});
export type Results = z.output<typeof resultsShape>;
export type Value = z.output<typeof valueShape>;
export type DimensionResult = z.output<typeof saidShape>;
