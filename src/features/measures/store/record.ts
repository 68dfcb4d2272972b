import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import { endOfDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { MeasureWords } from '../contract/shapes.ts';
import type { Known, Rebase } from '../rules/chart.ts';

/** One measure with the name of its owner and the target of the day asked for. */
export type StoredMeasure = MeasureWords & {
  readonly id: string;
  readonly version: number;
  readonly owner_name: string | null;
  readonly retired_on: Day | null;
  readonly retire_reason: string;
  readonly recorded_at: Date;
  readonly target: number | null;
};

/** One measure, or all of them where no id is given: those that are measured first, then by name. */
export async function storedMeasures(
  tx: ReadTx,
  id: string | null,
  context: ReadContext,
): Promise<StoredMeasure[]> {
  const until = endOfDay(context);
  // Not left to the state of that day alone: of what was ended before earlier states were kept there is none.
  const retired = sql`m.retired_on <= ${context.asOf}`;
  const { rows } = await sql<StoredMeasure>`
    SELECT m.id, m.version, m.name, m.definition, m.unit, m.kind, m.better, m.rhythm, m.per, m.baseline, m.source, m.owner_id,
      CASE WHEN ${retired} THEN m.retired_on END AS retired_on, m.retire_reason, m.recorded_at, p.name AS owner_name,
      (SELECT t.target FROM measure_targets_until(${until}) t WHERE t.organisation_id = m.organisation_id AND t.measure_id = m.id
         AND t.starts_on <= ${context.asOf}
       ORDER BY t.starts_on DESC, t.measure_version DESC LIMIT 1) AS target
    FROM measure_as_of(${until}) m LEFT JOIN person p ON p.organisation_id = m.organisation_id AND p.id = m.owner_id
    WHERE ${id}::uuid IS NULL OR m.id = ${id}::uuid
    ORDER BY ${retired} IS TRUE, m.name, m.id`.execute(tx);
  return rows;
}

type Of = { readonly measure_id: string };

/** The values that counted at the end of a day, with the version at which their period came to be known. */
export async function knownValues(
  tx: ReadTx,
  ids: readonly string[],
  context: ReadContext,
): Promise<(Known & Of)[]> {
  const { rows } = await sql<Known & Of>`
    SELECT DISTINCT ON (measure_id, period) measure_id, period, value, size,
      min(measure_version) OVER (PARTITION BY measure_id, period) AS known
    FROM measure_values_until(${endOfDay(context)}) WHERE measure_id = ANY(${ids}::uuid[])
    ORDER BY measure_id, period, revision DESC`.execute(tx);
  return rows;
}

type Person = { readonly by_id: string | null; readonly by_name: string | null };
export type StoredRebase = Rebase &
  Of &
  Person & {
    readonly reason: string;
    readonly at: Date;
    /** Null where it stands. */
    readonly withdrawn_at: Date | null;
    readonly withdrawn_reason: string | null;
    readonly withdrawn_by: string | null;
    readonly withdrawn_name: string | null;
  };

/** Whether it was not taken back. */
export const stands = ({ withdrawn_at: at }: StoredRebase): boolean => at === null;

/**
 * The new limits decided by the end of the day asked for, those that start last first. Those taken back by then are
 * among them: see {@link stands}.
 */
export async function storedRebases(
  tx: ReadTx,
  ids: readonly string[],
  context: ReadContext,
): Promise<StoredRebase[]> {
  const { rows } = await sql<StoredRebase>`
    SELECT r.measure_id, r.starts_on, r.measure_version AS known, r.reason, r.decided_at AS at,
      p.id AS by_id, p.name AS by_name, w.withdrawn_at, w.reason AS withdrawn_reason, w.withdrawn_by,
      q.name AS withdrawn_name
    FROM measure_rebase r LEFT JOIN person p ON p.organisation_id = r.organisation_id AND p.id = r.decided_by
      LEFT JOIN measure_rebase_withdrawal w ON w.organisation_id = r.organisation_id AND w.measure_id = r.measure_id
        AND w.measure_version = r.measure_version AND w.withdrawn_at < ${endOfDay(context)}
      LEFT JOIN person q ON q.organisation_id = w.organisation_id AND q.id = w.withdrawn_by
    WHERE r.organisation_id = current_organisation() AND r.decided_at < ${endOfDay(context)}
      AND r.measure_id = ANY(${ids}::uuid[])
    ORDER BY r.starts_on DESC, r.measure_version DESC`.execute(tx);
  return rows;
}

export type StoredValue = Person & {
  readonly period: Day;
  readonly value: number;
  readonly size: number | null;
  readonly revision: number;
  readonly reason: string;
  readonly measure_version: number;
  /** The name of the key it was posted with. */
  readonly by_key: string | null;
  readonly at: Date;
  readonly import_id: string | null;
  readonly address: string | null;
  readonly source_columns: Readonly<Record<string, string>> | null;
};

/** Every revision of every value of a measure: the latest period first, of each the latest revision first. */
export async function storedValues(
  tx: ReadTx,
  id: string,
  context: ReadContext,
): Promise<StoredValue[]> {
  const { rows } = await sql<StoredValue>`
    SELECT v.period, v.value, v.size, v.revision, v.reason, v.measure_version, v.recorded_at AS at,
      p.id AS by_id, p.name AS by_name, k.name AS by_key, v.import_id, v.address, v.source_columns
    FROM measure_values_until(${endOfDay(context)}) v LEFT JOIN person p ON p.organisation_id = v.organisation_id AND p.id = v.recorded_by
      LEFT JOIN posting_key k ON k.organisation_id = v.organisation_id AND k.id = v.key_id
    WHERE v.measure_id = ${id}
    ORDER BY v.period DESC, v.revision DESC`.execute(tx);
  return rows;
}

export type StoredTarget = Person & {
  readonly starts_on: Day;
  readonly target: number | null;
  readonly reason: string;
  readonly at: Date;
};

/** Every target that was set, the one that starts last first. */
export async function storedTargets(
  tx: ReadTx,
  id: string,
  context: ReadContext,
): Promise<StoredTarget[]> {
  const { rows } = await sql<StoredTarget>`
    SELECT t.starts_on, t.target, t.reason, t.set_at AS at, p.id AS by_id, p.name AS by_name
    FROM measure_targets_until(${endOfDay(context)}) t
      LEFT JOIN person p ON p.organisation_id = t.organisation_id AND p.id = t.set_by
    WHERE t.organisation_id = current_organisation() AND t.measure_id = ${id}
    ORDER BY t.starts_on DESC, t.measure_version DESC`.execute(tx);
  return rows;
}

export type StoredNote = Person & {
  readonly id: string;
  readonly day: Day;
  readonly text: string;
  readonly at: Date;
};

/** What was noted beside a measure by the end of the day asked for, the latest day first. */
export async function storedNotes(
  tx: ReadTx,
  id: string,
  context: ReadContext,
): Promise<StoredNote[]> {
  const { rows } = await sql<StoredNote>`
    SELECT n.id, n.day, n.text, n.said_at AS at, p.id AS by_id, p.name AS by_name
    FROM measure_note n LEFT JOIN person p ON p.organisation_id = n.organisation_id AND p.id = n.said_by
    WHERE n.organisation_id = current_organisation() AND n.measure_id = ${id} AND n.said_at < ${endOfDay(context)}
    ORDER BY n.day DESC, n.id`.execute(tx);
  return rows;
}

/** The day on which the latest value of each of these measures was recorded, or corrected last. */
export async function latestRecorded(
  tx: ReadTx,
  ids: readonly string[],
  context: ReadContext,
): Promise<Map<string, Day>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<Of & { day: Day }>`
    SELECT DISTINCT ON (measure_id) measure_id, (recorded_at AT TIME ZONE ${context.scope.timeZone})::date AS day
    FROM measure_values_until(${endOfDay(context)}) WHERE measure_id = ANY(${ids}::uuid[])
    ORDER BY measure_id, period DESC, revision DESC`.execute(tx);
  return new Map(rows.map(({ measure_id: id, day }) => [id, day]));
}
