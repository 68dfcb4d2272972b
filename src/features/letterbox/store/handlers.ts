import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import { oneAtATime } from '../../../platform/database/one-at-a-time.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';

export type StoredHandler = {
  readonly id: string;
  readonly version: number;
  readonly person_id: string;
  readonly name: string;
  readonly job: string;
  readonly team_id: string | null;
  readonly named_on: Day;
  readonly public_key: string | null;
  readonly retired_on: Day | null;
};

/** Everybody who was ever named, those who handle letters today first. */
export async function allHandlers(tx: ReadTx, asOf: Day): Promise<StoredHandler[]> {
  const { rows } = await sql<StoredHandler>`
    SELECT h.id, h.version, h.person_id, p.name, p.job_title AS job, p.team_id, h.named_on, h.public_key,
      CASE WHEN h.retired_on <= ${asOf}::date THEN h.retired_on END AS retired_on
    FROM handler h JOIN person p ON p.organisation_id = h.organisation_id AND p.id = h.person_id
    WHERE h.organisation_id = current_organisation() AND h.named_on <= ${asOf}::date
    ORDER BY (h.retired_on <= ${asOf}::date) IS TRUE, p.name, h.id`.execute(tx);
  return rows;
}

export type ReadyHandler = StoredHandler & { readonly public_key: string };

/** Those to whom something can be sealed: named, with a key, and still here. */
export async function readyHandlers(tx: ReadTx): Promise<ReadyHandler[]> {
  const { rows } = await sql<ReadyHandler>`
    SELECT h.id, h.version, h.person_id, p.name, p.job_title AS job, p.team_id, h.named_on, h.public_key, h.retired_on
    FROM handler h JOIN person p ON p.organisation_id = h.organisation_id AND p.id = h.person_id
    WHERE h.organisation_id = current_organisation() AND h.retired_on IS NULL AND h.public_key IS NOT NULL
      AND p.departed_at IS NULL
    ORDER BY p.name, h.id`.execute(tx);
  return rows;
}

/** The addresses of those of them who are here and have one. */
export async function addressesOf(tx: ReadTx, people: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ email: string }>`SELECT email FROM person
    WHERE organisation_id = current_organisation() AND id = ANY(${people}::uuid[]) AND email IS NOT NULL
      AND departed_at IS NULL ORDER BY id`.execute(tx);
  return rows.map(({ email }) => email);
}

/** Who leads a team, and those who lead the ones above it. */
export async function leadsOf(tx: ReadTx, teamId: string | null): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ lead_id: string }>`
    WITH RECURSIVE above AS (
      SELECT id, parent_id, lead_id FROM team
      WHERE organisation_id = current_organisation() AND id = ${teamId}::uuid
      UNION SELECT t.id, t.parent_id, t.lead_id FROM team t JOIN above ON t.id = above.parent_id
      WHERE t.organisation_id = current_organisation())
    SELECT lead_id FROM above WHERE lead_id IS NOT NULL`.execute(tx);
  return new Set(rows.map(({ lead_id: lead }) => lead));
}

export type HandlerSubject = {
  readonly id: string;
  readonly version: number;
  readonly person_id: string;
  readonly public_key: string | null;
  readonly by_recovery: string | null;
  readonly retired: boolean;
};

/** A handler, held for this transaction. */
export async function lockHandler(tx: ReadTx, id: string): Promise<HandlerSubject | undefined> {
  const { rows } = await sql<HandlerSubject>`
    SELECT id, version, person_id, public_key, by_recovery, retired_on IS NOT NULL AS retired
    FROM handler WHERE organisation_id = current_organisation() AND id = ${id} FOR UPDATE`.execute(
    tx,
  );
  return rows[0];
}

/**
 * Whether somebody handles letters already. Handlers are named one after another from here on: where somebody is none yet
 * there is no row to hold.
 */
export async function isHandler(tx: ReadTx, personId: string): Promise<boolean> {
  await oneAtATime(tx, 'handler');
  const { rows } = await sql<{ is: boolean }>`SELECT EXISTS (SELECT FROM handler
    WHERE organisation_id = current_organisation() AND person_id = ${personId} AND retired_on IS NULL) AS is`.execute(
    tx,
  );
  return rows[0]?.is === true;
}

export type StoredKey = {
  readonly id: string;
  readonly version: number;
  readonly retired: boolean;
  readonly public_key: string | null;
  readonly salt: string | null;
  readonly by_passphrase: string | null;
  readonly by_recovery: string | null;
};

/** The keys of one person, the latest first: letters that were sealed to an earlier one are still opened with it. */
export async function keysOfPerson(tx: ReadTx, personId: string): Promise<StoredKey[]> {
  const { rows } = await sql<StoredKey>`
    SELECT id, version, retired_on IS NOT NULL AS retired, public_key, salt, by_passphrase, by_recovery
    FROM handler WHERE organisation_id = current_organisation() AND person_id = ${personId}
    ORDER BY retired_on IS NOT NULL, named_on DESC, id`.execute(tx);
  return rows;
}

/** Keeps a handler who has no key yet; {@link isHandler} has made sure that this person is not one already. */
export async function insertHandler(
  write: WriteTx,
  handler: {
    readonly organisation_id: string;
    readonly id: string;
    readonly person_id: string;
    readonly named_on: Day;
    readonly named_by: string;
  },
): Promise<void> {
  await write.insertInto('handler').values(handler).execute();
}

/** Changes a handler under its next version. */
export async function updateHandler(
  write: WriteTx,
  { id, version }: Pick<HandlerSubject, 'id' | 'version'>,
  patch: {
    readonly public_key?: string;
    readonly salt?: string;
    readonly by_passphrase?: string;
    readonly by_recovery?: string;
    readonly retired_on?: Day;
  },
): Promise<number> {
  await write
    .updateTable('handler')
    .set({ ...patch, version: version + 1 })
    .where('organisation_id', '=', sql<string>`current_organisation()`)
    .where('id', '=', id)
    .execute();
  return version + 1;
}
