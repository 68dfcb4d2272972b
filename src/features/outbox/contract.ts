import * as z from 'zod';
import { id } from '../../lib/resource-id.ts';

/** Where a mail stands: sent, on its way, refused by the mail server, or kept because there is none. */
export const MAIL_STATES = ['sent', 'waiting', 'failed', 'kept'] as const;

export const mailRowShape = z.strictObject({
  id: id('mail'),
  to: z.string(),
  subject: z.string(),
  kind: z.string(),
  made_at: z.string(),
  sent_at: z.string().nullable(),
  state: z.enum(MAIL_STATES),
  failure: z.string().nullable(),
});
export type MailRow = z.infer<typeof mailRowShape>;

export const outboxShape = z.strictObject({
  /** Whether a mail server is configured; without one, mail stays here. */
  mail_server: z.boolean(),
  total: z.int(),
  rows: z.array(mailRowShape),
});
export type Outbox = z.infer<typeof outboxShape>;

/** One mail as its reader would see it, in plain text. */
export const mailShape = z.strictObject({
  id: id('mail'),
  to: z.string(),
  subject: z.string(),
  made_at: z.string(),
  sent_at: z.string().nullable(),
  text: z.string(),
});
export type StoredMail = z.infer<typeof mailShape>;
