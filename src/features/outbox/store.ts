import { sql, type RawBuilder } from 'kysely';
import { endOfDay } from '../../platform/database/end-of-day.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import type { ReadContext } from '../../platform/http/read-routes.ts';

export type MailRecord = {
  readonly id: string;
  readonly to_address: string;
  readonly subject: string;
  readonly kind: string;
  readonly made_at: Date;
  readonly sent_at: Date | null;
  readonly failure: string | null;
};

/** The mails written by the end of the day asked for, and what had become of them. */
function mailsAt(context: ReadContext): RawBuilder<unknown> {
  const until = endOfDay(context);
  return sql`(SELECT id, to_address, subject, kind, made_at, CASE WHEN sent_at < ${until} THEN sent_at END AS sent_at,
      CASE WHEN ${!context.isPast} THEN failure END AS failure, body_text
    FROM mail WHERE organisation_id = current_organisation() AND made_at < ${until})`;
}

/** One page of the outbox, the newest mail first, with how many there are. */
export async function listMail(
  tx: ReadTx,
  page: { readonly offset: number; readonly size: number },
  context: ReadContext,
): Promise<{ total: number; rows: MailRecord[] }> {
  const { rows } = await sql<MailRecord>`
    SELECT id, to_address, subject, kind, made_at, sent_at, failure FROM ${mailsAt(context)} m
    ORDER BY made_at DESC, id LIMIT ${page.size} OFFSET ${page.offset}`.execute(tx);
  const counted = await sql<{ count: number }>`
    SELECT count(*) AS count FROM ${mailsAt(context)} m`.execute(tx);
  return { total: Number(counted.rows[0]?.count ?? 0), rows };
}

/** One mail with its text. */
export async function findMail(
  tx: ReadTx,
  id: string,
  context: ReadContext,
): Promise<(MailRecord & { body_text: string }) | undefined> {
  const { rows } = await sql<MailRecord & { body_text: string }>`
    SELECT id, to_address, subject, kind, made_at, sent_at, failure, body_text
    FROM ${mailsAt(context)} m WHERE id = ${id}`.execute(tx);
  return rows[0];
}
