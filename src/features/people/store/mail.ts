import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import { DEFAULT_MAIL, type MailChoice } from '../contract/mail.ts';
import { outsideOn } from './outside.ts';

export type StoredChoice = MailChoice & { readonly id: string; readonly version: number };

type Row = {
  readonly weekday: number | null;
  readonly hour: number | null;
  readonly news_at_once: boolean;
  readonly version: number;
};

/** What somebody chose, or what holds for whoever did not. */
export async function choiceOf(tx: ReadTx, personId: string): Promise<StoredChoice> {
  const { rows } = await sql<Row>`SELECT weekday, hour, news_at_once, version FROM person_mail
    WHERE organisation_id = current_organisation() AND person_id = ${personId}`.execute(tx);
  const [row] = rows;
  if (row === undefined) return { ...DEFAULT_MAIL, id: personId, version: 0 };
  const { weekday, hour, news_at_once, version } = row;
  const at = weekday === null || hour === null ? null : { weekday, hour };
  return { at, news_at_once, id: personId, version };
}

/** The same, with the person held for this transaction, so that two choices come one after the other. */
export async function lockChoice(tx: ReadTx, personId: string): Promise<StoredChoice> {
  await sql`SELECT FROM person WHERE organisation_id = current_organisation() AND id = ${personId}
    FOR UPDATE`.execute(tx);
  return choiceOf(tx, personId);
}

/**
 * Writes a choice over the one before, under the version given, which is the next one already; without `at` no mail
 * comes. The person is held by {@link lockChoice}.
 */
export async function keepChoice(
  write: WriteTx,
  organisationId: string,
  { id, version, at, news_at_once }: StoredChoice,
  now: Date,
): Promise<void> {
  const row = {
    version,
    weekday: at?.weekday ?? null,
    hour: at?.hour ?? null,
    news_at_once,
    changed_at: now,
  };
  await write
    .insertInto('person_mail')
    .values({ organisation_id: organisationId, person_id: id, ...row })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'person_id']).doUpdateSet(row))
    .execute();
}

/** The address of somebody as the list of people has it. */
export async function addressOf(tx: ReadTx, personId: string): Promise<string | null> {
  const { rows } = await sql<{ email: string | null }>`SELECT email FROM person
    WHERE organisation_id = current_organisation() AND id = ${personId}`.execute(tx);
  return rows[0]?.email ?? null;
}

/** Somebody here who has an address, and when they want to be written to. */
export type Mailable = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly weekday: number;
  readonly hour: number;
};

/** Everybody here on a day who has an address and wants mail; what the mail is about is not open to auditors from outside. */
export async function everybodyMailable(tx: ReadTx, today: Day): Promise<Mailable[]> {
  const { at } = DEFAULT_MAIL;
  const { rows } = await sql<Mailable>`
    SELECT p.id, p.name, p.email, CASE WHEN m.person_id IS NULL THEN ${at!.weekday}::int ELSE m.weekday END AS weekday,
      CASE WHEN m.person_id IS NULL THEN ${at!.hour}::int ELSE m.hour END AS hour
    FROM person p LEFT JOIN person_mail m ON m.organisation_id = p.organisation_id AND m.person_id = p.id
    WHERE p.organisation_id = current_organisation() AND p.email IS NOT NULL AND NOT p.as_written
      AND p.merged_into_id IS NULL AND (p.left_on IS NULL OR p.left_on >= ${today}::date)
      AND (m.person_id IS NULL OR m.weekday IS NOT NULL) AND p.id NOT IN ${outsideOn(today)}
    ORDER BY p.id`.execute(tx);
  return rows;
}
