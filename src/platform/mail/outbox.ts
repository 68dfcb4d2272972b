import { v7 as newId } from 'uuid';
import type { CommandContext } from '../commands/command.ts';
import type { WriteTx } from '../database/transaction.ts';
import { enqueue } from '../jobs/enqueue.ts';

/** One mail to one person. */
export type Mail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** What it is about, as the outbox page groups it: `digest`, `invitation`, `account`. */
  readonly kind: string;
  /** An appointment (RFC 5545) that goes with it, and what the reader's calendar is to do. */
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL'; readonly text: string };
};

/**
 * Puts a mail into the outbox in the caller's transaction: it goes out if and only if that commits.
 * @param mailId given where the same mail may be posted twice and must go out once
 */
export async function post(
  write: WriteTx,
  context: Pick<CommandContext, 'organisationId' | 'now'>,
  mail: Mail,
  mailId: string = newId(),
): Promise<void> {
  const posted = await write
    .insertInto('mail')
    .values({
      organisation_id: context.organisationId,
      id: mailId,
      // A line end in an address or a subject could smuggle in a header of its own.
      to_address: oneLine(mail.to),
      subject: oneLine(mail.subject),
      body_text: mail.text,
      body_html: mail.html,
      kind: mail.kind,
      calendar: mail.calendar?.text ?? null,
      calendar_method: mail.calendar?.method ?? null,
      made_at: context.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (posted.numInsertedOrUpdatedRows !== 1n) return;
  await enqueue(write, context.organisationId, { task: 'mail.send', payload: { mailId } });
}

function oneLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, ' ').trim();
}
