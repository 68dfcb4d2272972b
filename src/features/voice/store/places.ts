import { sql, type Updateable } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { At } from '../../../lib/version.ts';
import type { VoicePlaceTable } from '../../../platform/database/tables.ts';
import { oneAtATime } from '../../../platform/database/one-at-a-time.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { PlaceWords } from '../contract/places.ts';
import type { PromisedDays } from '../contract/shapes.ts';

export type StoredPlace = PlaceWords & {
  readonly id: string;
  readonly version: number;
  readonly retired_on: Day | null;
  readonly site_name: string | null;
  readonly team_name: string | null;
};

/** The places, by name; those that are out of use last. */
export async function allPlaces(tx: ReadTx): Promise<StoredPlace[]> {
  const { rows } = await sql<StoredPlace>`
    SELECT p.id, p.version, p.name, p.site_id, p.team_id, p.people, p.retired_on, s.name AS site_name, t.name AS team_name
    FROM voice_place p
    LEFT JOIN site s ON s.organisation_id = p.organisation_id AND s.id = p.site_id
    LEFT JOIN team t ON t.organisation_id = p.organisation_id AND t.id = p.team_id
    WHERE p.organisation_id = current_organisation()
    ORDER BY p.retired_on IS NOT NULL, p.name, p.id`.execute(tx);
  return rows;
}

export type PlaceSubject = PlaceWords & {
  readonly id: string;
  readonly version: number;
  readonly retired_on: Day | null;
};

/** One place, held for this transaction. */
export async function lockPlace(tx: ReadTx, id: string): Promise<PlaceSubject | undefined> {
  const { rows } =
    await sql<PlaceSubject>`SELECT id, version, name, site_id, team_id, people, retired_on
    FROM voice_place WHERE organisation_id = current_organisation() AND id = ${id} FOR UPDATE`.execute(
      tx,
    );
  return rows[0];
}

type SeenAt = {
  readonly name: string;
  readonly team_id: string | null;
  readonly retired_on: Day | null;
};

/** A place without holding it, as far as something seen there needs it. */
export async function findPlace(tx: ReadTx, id: string): Promise<SeenAt | undefined> {
  const { rows } = await sql<SeenAt>`
    SELECT name, team_id, retired_on FROM voice_place
    WHERE organisation_id = current_organisation() AND id = ${id}`.execute(tx);
  return rows[0];
}

/** Places and promised times change one after another: a name that nobody has yet, or a promise not made yet, is no row to hold. */
export async function holdPlaces(tx: ReadTx): Promise<void> {
  await oneAtATime(tx, 'voice_place');
}

/** Whether the name is taken by another place, and whether site and team are there and open. Whoever asks holds the places. */
export async function aroundPlace(
  tx: ReadTx,
  { id, name, site_id: site, team_id: team }: Partial<PlaceWords> & { readonly id: string | null },
): Promise<{ readonly nameFree: boolean; readonly around: boolean }> {
  await holdPlaces(tx);
  const { rows } = await sql<{ taken: boolean; site: boolean; team: boolean }>`SELECT
    EXISTS (SELECT FROM voice_place WHERE organisation_id = current_organisation() AND name = ${name ?? null}
      AND id IS DISTINCT FROM ${id}) AS taken,
    ${site ?? null}::uuid IS NULL OR EXISTS (SELECT FROM site WHERE organisation_id = current_organisation()
      AND id = ${site ?? null} AND closed_on IS NULL) AS site,
    ${team ?? null}::uuid IS NULL OR EXISTS (SELECT FROM team WHERE organisation_id = current_organisation()
      AND id = ${team ?? null} AND closed_on IS NULL) AS team`.execute(tx);
  const { taken, site: siteThere, team: teamThere } = rows[0]!;
  return { nameFree: !taken, around: siteThere && teamThere };
}

/** Keeps a place that is in use. {@link aroundPlace} found its name free, and lets nobody else take it meanwhile. */
export async function insertPlace(
  write: WriteTx,
  organisationId: string,
  place: PlaceWords & { readonly id: string },
): Promise<void> {
  await write
    .insertInto('voice_place')
    .values({ organisation_id: organisationId, ...place })
    .execute();
}

/** Saves a change and counts the version up. The row is locked by {@link lockPlace}. */
export async function updatePlace(
  write: WriteTx,
  { id, version }: At,
  change: Updateable<VoicePlaceTable>,
): Promise<number> {
  await write
    .updateTable('voice_place')
    .set({ ...change, version: version + 1 })
    .where('organisation_id', '=', sql<string>`current_organisation()`)
    .where('id', '=', id)
    .execute();
  return version + 1;
}

/** What the firm promises otherwise than the product does. */
export async function allPromises(tx: ReadTx): Promise<PromisedDays[]> {
  const { rows } = await sql<PromisedDays>`SELECT kind, days FROM voice_promise
    WHERE organisation_id = current_organisation() ORDER BY kind`.execute(tx);
  return rows;
}

/** Replaces the working days promised for a kind. What was said before keeps the day it was promised. */
export async function keepPromise(
  write: WriteTx,
  organisationId: string,
  { kind, days }: PromisedDays,
): Promise<void> {
  await sql`INSERT INTO voice_promise (organisation_id, kind, days) VALUES (${organisationId}, ${kind}, ${days})
    ON CONFLICT (organisation_id, kind) DO UPDATE SET days = EXCLUDED.days`.execute(write);
}
