import * as z from 'zod';

/** The week's mail comes on this day (1 = Monday) and in this hour of the firm's own clock. */
export const mailTimeShape = z.strictObject({
  weekday: z.int().min(1).max(7),
  hour: z.int().min(4).max(22),
});

/** How somebody wants to be written to. */
export const mailChoiceWords = {
  /** Null where no mail is wanted. */
  at: mailTimeShape.nullable(),
  /** News of one's own measures in a mail of their own as well, as soon as it is recorded. */
  news_at_once: z.boolean(),
} as const;

const choice = z.strictObject(mailChoiceWords);
export type MailChoice = z.output<typeof choice>;

/** What holds for somebody who has not chosen. */
export const DEFAULT_MAIL: MailChoice = { at: { weekday: 1, hour: 6 }, news_at_once: false };

export const mailChoiceShape = z.strictObject({
  ...mailChoiceWords,
  /** 0 where nothing was chosen yet. */
  version: z.int().nonnegative(),
  /** Where mail goes; null where the list of people has no address. */
  address: z.string().nullable(),
});
export type MailChoiceAnswer = z.output<typeof mailChoiceShape>;
