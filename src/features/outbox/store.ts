import { sql } from 'kysely';
import type { ReadTx } from '../../platform/database/transaction.ts';

export type MailRecord = {
  readonly id: string;
  readonly to_address: string;
  readonly subject: string;
  readonly kind: string;
  readonly made_at: Date;
  readonly sent_at: Date | null;
  readonly failure: string | null;
};

/** One page of the outbox, the newest mail first, with how many there are. */
export async function listMail(
  tx: ReadTx,
  page: { readonly offset: number; readonly size: number },
): Promise<{ total: number; rows: MailRecord[] }> {
  const { rows } = await sql<MailRecord>`
    SELECT id, to_address, subject, kind, made_at, sent_at, failure FROM mail
    WHERE organisation_id = current_organisation()
    ORDER BY made_at DESC, id LIMIT ${page.size} OFFSET ${page.offset}`.execute(tx);
  const counted = await sql<{ count: number }>`
    SELECT count(*) AS count FROM mail WHERE organisation_id = current_organisation()`.execute(tx);
  return { total: Number(counted.rows[0]?.count ?? 0), rows };
}

/** One mail with its text. */
export async function findMail(
  tx: ReadTx,
  id: string,
): Promise<(MailRecord & { body_text: string }) | undefined> {
  const { rows } = await sql<MailRecord & { body_text: string }>`
    SELECT id, to_address, subject, kind, made_at, sent_at, failure, body_text FROM mail
    WHERE organisation_id = current_organisation() AND id = ${id}`.execute(tx);
  return rows[0];
}
