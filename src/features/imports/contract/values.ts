import * as z from 'zod';
import { EXISTING } from './states.ts';

/**
 * A sentence about a file: `key` names its wording in the catalogue, `values` fill its gaps. The keys are listed,
 * each with its gaps, in rules/message.ts.
 */
export const messageShape = z.strictObject({
  key: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** What a problem means: the row is left out, a value is left out, an answer is needed, or look at it. */
export const EFFECTS = ['row_refused', 'value_left_out', 'waits_for_answer', 'look_at_it'] as const;

/** A problem at the cell where a person can look it up, `Log!C17`. `column` is 0 where the row is meant. */
export const problemShape = messageShape.extend({
  row: z.int(),
  column: z.int(),
  address: z.string(),
  field: z.string().optional(),
  effect: z.enum(EFFECTS),
});

const personShape = z.strictObject({ name: z.string(), email: z.string() });

/** What a field holds: text, a day or a choice as text; a number; yes or no; a person or several. */
export const valueShape = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  personShape,
  z.array(personShape),
]);

export const valuesShape = z.record(z.string(), valueShape);

/** Where the cells of a column go. */
export const targetShape = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('field'), field: z.string().max(60) }),
  /** Kept with the record as they stand in the file. */
  z.strictObject({ to: z.literal('source') }),
  /** Calculated by the product; for columns of our own export. */
  z.strictObject({ to: z.literal('nowhere') }),
]);

/** What somebody answered about one column. */
export const answerShape = z.strictObject({
  day_order: z.enum(['day_first', 'month_first']).optional(),
  year: z.int().min(1900).max(2199).optional(),
  decimal_mark: z.enum(['comma', 'point']).optional(),
  serials_from: z.union([z.literal(1900), z.literal(1904)]).optional(),
});

/** The number of a column of the sheet, from 1, as text, because it is the key of a JSON object. */
const columnKey = z.string().regex(/^[1-9]\d{0,4}$/);

/** One table of the file that is brought in. Columns that are not named go to `source`. */
export const tableChoiceShape = z.strictObject({
  /** Its place in the list of tables found, from 0. */
  table: z.int().min(0).max(499),
  mapping: z.record(columnKey, targetShape),
  answers: z.record(columnKey, answerShape).default({}),
});

export const choicesShape = z.strictObject({
  tables: z.array(tableChoiceShape).max(100),
  existing: z.enum(EXISTING),
});
export type Choices = z.output<typeof choicesShape>;
