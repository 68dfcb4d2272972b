import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { dayShape } from '../../../lib/shapes.ts';

const count = z.int().nonnegative();

/** Somebody whose word led to something that is done, and whom the reader has not thanked. */
export const wordThanksShape = z.strictObject({
  item_id: id('item'),
  words: z.string(),
  person: z.strictObject({ id: id('person'), name: z.string() }),
  outcome: z.string(),
  on: dayShape,
});
export type WordThanks = z.infer<typeof wordThanksShape>;

const costShape = z.strictObject({ known: z.number(), estimated: z.number() });

/** What went wrong costs, and what was improved brings; each null where the records say nothing. */
export const moneyShape = z.strictObject({
  currency: z.string(),
  cost: z
    .strictObject({
      month: dayShape,
      now: costShape,
      /** The whole of the month before. */
      before: costShape,
      /** Problems noticed this month of which nobody has said what they cost. */
      unsaid: count,
    })
    .nullable(),
  benefit: z
    .strictObject({
      last: z.strictObject({
        id: id('item'),
        reference: z.string(),
        text: z.string(),
        money: z.number().nullable(),
        hours: z.number().nullable(),
        on: dayShape,
      }),
      /** A year, of everything done in the last twelve months of which somebody said it. */
      money: z.number(),
      hours: z.number(),
      count,
    })
    .nullable(),
});
export type Money = z.infer<typeof moneyShape>;

/** Whether the firm is on its way, as those who answer for its objectives said last. */
export const courseShape = z.strictObject({
  open: count,
  off: z.array(
    z.strictObject({
      id: id('objective'),
      name: z.string(),
      state: z.enum(['off_track', 'at_risk']),
    }),
  ),
  unsaid: count,
});
export type Course = z.infer<typeof courseShape>;
