import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { Obstacle } from '../../imports/commands/registers.ts';
import type { NamedMeasure } from '../rules/imported.ts';

export type StoredNamed = NamedMeasure & { readonly id: string; readonly version: number };

const NAMED = sql`id, version, name, unit, kind, rhythm, better, retired_on FROM measure
  WHERE organisation_id = current_organisation() AND removed_at IS NULL`;

/** Measures by their folded names; two may be called alike. */
export async function measuresNamed(tx: ReadTx, names: readonly string[]): Promise<StoredNamed[]> {
  const { rows } = await sql<StoredNamed>`SELECT ${NAMED}
    AND folded(name) = ANY(${names}::text[]) ORDER BY recorded_at, id`.execute(tx);
  return rows;
}

/** The same, held for this transaction. */
export async function holdNamed(tx: ReadTx, names: readonly string[]): Promise<StoredNamed[]> {
  const { rows } = await sql<StoredNamed>`SELECT ${NAMED}
    AND folded(name) = ANY(${names}::text[]) ORDER BY id FOR UPDATE`.execute(tx);
  return rows;
}

export type StandingValue = {
  readonly measure_id: string;
  readonly name: string;
  readonly period: Day;
  readonly value: number;
  readonly size: number | null;
  /** The greatest number a revision of this period has, also one that was taken back. */
  readonly revision: number;
  /** The target that holds in this period. */
  readonly target: number | null;
};

/** The values that count of these measures in these periods. */
export async function standingIn(
  tx: ReadTx,
  names: readonly string[],
  periods: readonly string[],
): Promise<StandingValue[]> {
  const { rows } = await sql<StandingValue>`
    SELECT DISTINCT ON (v.measure_id, v.period) v.measure_id, m.name, v.period, v.value, v.size,
      (SELECT max(x.revision) FROM measure_value x WHERE x.organisation_id = v.organisation_id
        AND x.measure_id = v.measure_id AND x.period = v.period) AS revision,
      (SELECT t.target::float8 FROM measure_target t WHERE t.organisation_id = v.organisation_id
        AND t.measure_id = v.measure_id AND t.starts_on <= v.period AND t.undone_at IS NULL
        ORDER BY t.starts_on DESC, t.measure_version DESC LIMIT 1) AS target
    FROM measure_value v JOIN measure m ON m.organisation_id = v.organisation_id AND m.id = v.measure_id
    WHERE v.organisation_id = current_organisation() AND v.undone_at IS NULL AND m.removed_at IS NULL
      AND folded(m.name) = ANY(${names}::text[]) AND v.period = ANY(${periods}::date[])
    ORDER BY v.measure_id, v.period, v.revision DESC`.execute(tx);
  return rows;
}

/** Counts the versions of some measures up, as their values of this batch come in. */
export async function countUp(write: WriteTx, ids: readonly string[], now: Date): Promise<void> {
  await sql`UPDATE measure SET version = version + 1, changed_at = ${now}
    WHERE organisation_id = current_organisation() AND id = ANY(${ids}::uuid[])`.execute(write);
}

const MOST_SHOWN = 200;

export type Aim = { readonly starts_on: Day; readonly target: number | null };

/** The targets set of these measures, in the order in which the later one holds. */
export async function aimsOf(
  tx: ReadTx,
  ids: readonly string[],
): Promise<(Aim & { readonly measure_id: string })[]> {
  const { rows } = await sql<Aim & { measure_id: string }>`
    SELECT measure_id, starts_on, target::float8 AS target FROM measure_target
    WHERE organisation_id = current_organisation() AND measure_id = ANY(${ids}::uuid[]) AND undone_at IS NULL
    ORDER BY starts_on, measure_version`.execute(tx);
  return rows;
}

/** Takes the targets of an import back: from now on those that were set before hold again. */
export async function takeBackTargets(write: WriteTx, importId: string, now: Date): Promise<void> {
  await sql`UPDATE measure_target SET undone_at = ${now} WHERE organisation_id = current_organisation()
    AND import_id = ${importId} AND undone_at IS NULL`.execute(write);
}

// A later revision has taken the place of what the import brought; or new limits were decided on with it in sight.
const valuesWorkedOn = (importId: string) => sql`
  EXISTS (SELECT 1 FROM measure_value v WHERE v.organisation_id = m.organisation_id AND v.measure_id = m.id
    AND v.import_id = ${importId} AND v.undone_at IS NULL AND (
      EXISTS (SELECT 1 FROM measure_value x WHERE x.organisation_id = v.organisation_id AND x.measure_id = v.measure_id
        AND x.period = v.period AND x.revision > v.revision AND x.undone_at IS NULL)
      OR EXISTS (SELECT 1 FROM measure_rebase r WHERE r.organisation_id = v.organisation_id
        AND r.measure_id = v.measure_id AND r.measure_version > v.measure_version)))`;

// A target was set after the import had set one: taking that back would change what the later one was set against.
const targetsWorkedOn = (importId: string) => sql`
  EXISTS (SELECT 1 FROM measure_target t WHERE t.organisation_id = m.organisation_id AND t.measure_id = m.id
    AND t.import_id = ${importId} AND t.undone_at IS NULL AND EXISTS (SELECT 1 FROM measure_target x
      WHERE x.organisation_id = t.organisation_id AND x.measure_id = t.measure_id AND x.undone_at IS NULL
        AND x.measure_version > t.measure_version))`;

// Of a measure that would go: its words are others by now, or it was ended.
const wordsWorkedOn = sql`(m.retired_on IS NOT NULL OR EXISTS (SELECT 1 FROM earlier_words w
  WHERE w.organisation_id = m.organisation_id AND w.kind = 'measure' AND w.id = m.id))`;

// Of a measure that would go: what hangs on it, here or in a feature above.
const spokenOf = (
  importId: string,
  elsewhere: readonly string[],
) => sql`(m.id = ANY(${elsewhere}::uuid[])
  OR EXISTS (SELECT 1 FROM measure_value x WHERE x.organisation_id = m.organisation_id AND x.measure_id = m.id
    AND x.import_id IS DISTINCT FROM ${importId}::uuid AND x.undone_at IS NULL)
  OR EXISTS (SELECT 1 FROM measure_note x WHERE x.organisation_id = m.organisation_id AND x.measure_id = m.id)
  OR EXISTS (SELECT 1 FROM measure_target x WHERE x.organisation_id = m.organisation_id AND x.measure_id = m.id
    AND x.import_id IS DISTINCT FROM ${importId}::uuid AND x.undone_at IS NULL)
  OR EXISTS (SELECT 1 FROM posting_key_measure x WHERE x.organisation_id = m.organisation_id AND x.measure_id = m.id)
  OR EXISTS (SELECT 1 FROM action_link x WHERE x.organisation_id = m.organisation_id
    AND x.target = '/measures/' || m.id AND x.unlinked_at IS NULL))`;

const touched = (
  importId: string,
) => sql`m.organisation_id = current_organisation() AND m.removed_at IS NULL
  AND (m.import_id = ${importId} OR EXISTS (SELECT 1 FROM measure_target t WHERE t.organisation_id = m.organisation_id
    AND t.measure_id = m.id AND t.import_id = ${importId} AND t.undone_at IS NULL)
    OR EXISTS (SELECT 1 FROM measure_value v WHERE v.organisation_id = m.organisation_id
    AND v.measure_id = m.id AND v.import_id = ${importId} AND v.undone_at IS NULL))`;

/** The measures that an import began. */
export async function measuresMade(tx: ReadTx, importId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`SELECT id FROM measure
    WHERE organisation_id = current_organisation() AND import_id = ${importId} AND removed_at IS NULL`.execute(
    tx,
  );
  return rows.map(({ id }) => id);
}

/**
 * Measures with values of an import that somebody has worked on since, or that something hangs on which would go too.
 * @param elsewhere the measures on which records of other features hang
 */
export async function obstaclesTo(
  tx: ReadTx,
  importId: string,
  elsewhere: readonly string[],
): Promise<{ total: number; rows: Obstacle[] }> {
  const made = sql`m.import_id IS NOT DISTINCT FROM ${importId}::uuid`;
  const changed = sql`(${valuesWorkedOn(importId)} OR ${targetsWorkedOn(importId)} OR (${made} AND ${wordsWorkedOn}))`;
  const { rows } = await sql<Obstacle & { total: number }>`
    SELECT id, '' AS reference, name AS title, CASE WHEN changed THEN 'changed' ELSE 'spoken_of' END AS why,
      count(*) OVER () AS total
    FROM (SELECT m.id, m.name, ${changed} AS changed, ${made} AND ${spokenOf(importId, elsewhere)} AS spoken_of
      FROM measure m WHERE ${touched(importId)}) t
    WHERE changed OR spoken_of ORDER BY name, id LIMIT ${MOST_SHOWN}`.execute(tx);
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.map(({ id, reference, title, why }) => ({ id, reference, title, why })),
  };
}

export type TouchedMeasure = {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly made: boolean;
};

/** The measures an import began or brought values to, held for this transaction. */
export async function holdTouched(tx: ReadTx, importId: string): Promise<TouchedMeasure[]> {
  const { rows } = await sql<TouchedMeasure>`
    SELECT m.id, m.version, m.name, m.import_id IS NOT DISTINCT FROM ${importId}::uuid AS made
    FROM measure m WHERE ${touched(importId)} ORDER BY m.id FOR UPDATE`.execute(tx);
  return rows;
}

/** Takes the values of an import back: from now on what stood there before counts again. */
export async function takeBackValues(
  write: WriteTx,
  importId: string,
  now: Date,
): Promise<{ measure_id: string; period: Day }[]> {
  const { rows } = await sql<{ measure_id: string; period: Day }>`
    UPDATE measure_value SET undone_at = ${now} WHERE organisation_id = current_organisation()
      AND import_id = ${importId} AND undone_at IS NULL RETURNING measure_id, period`.execute(
    write,
  );
  return rows;
}

/** Takes measures away that began with an import; on past days they stay. */
export async function removeMade(
  write: WriteTx,
  ids: readonly string[],
  now: Date,
  today: Day,
): Promise<void> {
  await sql`UPDATE measure SET removed_at = ${now}, retired_on = ${today}, version = version + 1, changed_at = ${now}
    WHERE organisation_id = current_organisation() AND id = ANY(${ids}::uuid[])`.execute(write);
}
