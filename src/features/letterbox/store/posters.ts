import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { FirmDay } from '../../../platform/database/end-of-day.ts';
import { endOfDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';

export type StoredPoster = {
  readonly id: string;
  readonly version: number;
  readonly place_id: string;
  readonly place_name: string;
  readonly people: number | null;
  readonly code: string;
  readonly invitation: string;
  readonly made_on: Day;
  readonly revoked_on: Day | null;
};

/** The posters there were at the end of a day, those that hang first. */
export async function postersAt(tx: ReadTx, day: FirmDay): Promise<StoredPoster[]> {
  const { timeZone } = day;
  const { rows } = await sql<StoredPoster>`
    SELECT p.id, CASE WHEN p.revoked_at < ${endOfDay(day)} THEN p.version ELSE 1 END AS version,
      p.place_id, v.name AS place_name, v.people, p.code, p.invitation,
      (p.made_at AT TIME ZONE ${timeZone})::date AS made_on,
      CASE WHEN p.revoked_at < ${endOfDay(day)} THEN (p.revoked_at AT TIME ZONE ${timeZone})::date END AS revoked_on
    FROM poster p JOIN voice_place v ON v.organisation_id = p.organisation_id AND v.id = p.place_id
    WHERE p.organisation_id = current_organisation() AND p.made_at < ${endOfDay(day)}
    ORDER BY (p.revoked_at < ${endOfDay(day)}) IS TRUE, v.name, p.made_at, p.id`.execute(tx);
  return rows;
}

export type HangingPoster = {
  readonly id: string;
  readonly code: string;
  readonly invitation: string;
  readonly place_id: string;
  readonly place_name: string;
  readonly team_id: string | null;
  readonly people: number | null;
  readonly revoked: boolean;
};

/** One poster with its place, as whoever stands before it meets it. */
export async function findPoster(tx: ReadTx, id: string): Promise<HangingPoster | undefined> {
  const { rows } = await sql<HangingPoster>`
    SELECT p.id, p.code, p.invitation, p.place_id, v.name AS place_name, v.team_id, v.people,
      p.revoked_at IS NOT NULL OR v.retired_on IS NOT NULL AS revoked
    FROM poster p JOIN voice_place v ON v.organisation_id = p.organisation_id AND v.id = p.place_id
    WHERE p.organisation_id = current_organisation() AND p.id = ${id}`.execute(tx);
  return rows[0];
}

export type PosterSubject = {
  readonly id: string;
  readonly version: number;
  readonly revoked: boolean;
};

/** A poster, held for this transaction. */
export async function lockPoster(tx: ReadTx, id: string): Promise<PosterSubject | undefined> {
  const { rows } = await sql<PosterSubject>`
    SELECT id, version, revoked_at IS NOT NULL AS revoked FROM poster
    WHERE organisation_id = current_organisation() AND id = ${id} FOR UPDATE`.execute(tx);
  return rows[0];
}

/** A place that is in use. */
export async function openPlace(tx: ReadTx, id: string): Promise<{ id: string } | undefined> {
  const { rows } = await sql<{ id: string }>`SELECT id FROM voice_place
    WHERE organisation_id = current_organisation() AND id = ${id} AND retired_on IS NULL`.execute(
    tx,
  );
  return rows[0];
}

/** Keeps a poster. Its code leads nowhere until a door is opened for it. */
export async function insertPoster(
  write: WriteTx,
  poster: {
    readonly organisation_id: string;
    readonly id: string;
    readonly place_id: string;
    readonly code: string;
    readonly invitation: string;
    readonly made_by: string;
    readonly made_at: Date;
  },
): Promise<void> {
  await write.insertInto('poster').values(poster).execute();
}

/** Makes a poster invalid. @returns the version it is from now on */
export async function revokePoster(
  write: WriteTx,
  { id, version }: PosterSubject,
  by: string,
  now: Date,
): Promise<number> {
  await sql`UPDATE poster SET revoked_at = ${now}, revoked_by = ${by}, version = ${version + 1}
    WHERE organisation_id = current_organisation() AND id = ${id}`.execute(write);
  return version + 1;
}
