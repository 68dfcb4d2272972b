import { sql, type Insertable, type Updateable } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { MeasureTable } from '../../../platform/database/tables.ts';
import type { At } from '../../../lib/version.ts';
import type { Writing } from '../../../platform/commands/change.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { MeasureWords } from '../contract/shapes.ts';
import type { Known, Rebase } from '../rules/chart.ts';
import type { Kept, Standing } from '../rules/values.ts';

/** One measure as a command finds it; `values` is the number of periods that have one. */
export type MeasureSubject = MeasureWords & {
  readonly id: string;
  readonly version: number;
  readonly retired_on: Day | null;
  readonly values: number;
  /** The keys that are for it. */
  readonly keys: readonly string[];
};

const SUBJECT = sql`m.id, m.version, m.name, m.definition, m.unit, m.kind, m.better, m.rhythm, m.per, m.baseline, m.source,
  m.owner_id, m.retired_on, (SELECT count(DISTINCT v.period) FROM measure_value v WHERE v.organisation_id = m.organisation_id
    AND v.measure_id = m.id AND v.undone_at IS NULL) AS values,
  ARRAY(SELECT k.key_id FROM posting_key_measure k WHERE k.organisation_id = m.organisation_id
    AND k.measure_id = m.id) AS keys`;

/** One measure, held for this transaction. */
export async function lockMeasure(tx: ReadTx, id: string): Promise<MeasureSubject | undefined> {
  const { rows } = await sql<MeasureSubject>`SELECT ${SUBJECT} FROM measure m
    WHERE m.organisation_id = current_organisation() AND m.id = ${id} AND m.removed_at IS NULL
    FOR UPDATE OF m`.execute(tx);
  return rows[0];
}

/** The values that count, by period, each with the greatest number that a revision of its period has. */
export async function standingValues(tx: ReadTx, id: string): Promise<Map<string, Standing>> {
  const { rows } = await sql<Standing & { period: Day }>`
    SELECT period, value, size, last AS revision FROM (
      SELECT DISTINCT ON (period) period, value, size, undone_at, max(revision) OVER (PARTITION BY period) AS last
      FROM measure_value WHERE organisation_id = current_organisation() AND measure_id = ${id}
      ORDER BY period, undone_at IS NOT NULL, revision DESC) v
    WHERE undone_at IS NULL`.execute(tx);
  return new Map(rows.map(({ period, ...standing }) => [period, standing]));
}

/** What the chart of one measure is calculated from. */
export async function chartedValues(
  tx: ReadTx,
  id: string,
): Promise<{ known: Known[]; rebases: Rebase[] }> {
  const values = await sql<Known>`
    SELECT DISTINCT ON (period) period, value, size,
      min(measure_version) OVER (PARTITION BY period) AS known
    FROM measure_value WHERE organisation_id = current_organisation() AND measure_id = ${id} AND undone_at IS NULL
    ORDER BY period, revision DESC`.execute(tx);
  const rebases =
    await sql<Rebase>`SELECT r.starts_on, r.measure_version AS known FROM measure_rebase r
    WHERE r.organisation_id = current_organisation() AND r.measure_id = ${id} AND NOT EXISTS (
      SELECT 1 FROM measure_rebase_withdrawal w WHERE w.organisation_id = r.organisation_id
        AND w.measure_id = r.measure_id AND w.measure_version = r.measure_version)
    ORDER BY r.measure_version`.execute(tx);
  return { known: values.rows, rebases: rebases.rows };
}

/** The target that holds on a day, as set so far. */
export async function targetOn(tx: ReadTx, id: string, on: Day): Promise<number | null> {
  const { rows } = await sql<{ target: number | null }>`SELECT target FROM measure_target
    WHERE organisation_id = current_organisation() AND measure_id = ${id} AND starts_on <= ${on} AND undone_at IS NULL
    ORDER BY starts_on DESC, measure_version DESC LIMIT 1`.execute(tx);
  return rows[0]?.target ?? null;
}

/** Begins a measure, by hand or from a file; its values and its target are kept beside it. */
export async function insertMeasure(
  write: WriteTx,
  measure: Insertable<MeasureTable>,
): Promise<void> {
  await write.insertInto('measure').values(measure).execute();
}

/** Saves a change and counts the version up. The row is locked by {@link lockMeasure}. */
export async function updateMeasure(
  write: WriteTx,
  { id, version }: At,
  change: Updateable<MeasureTable>,
  { now }: { readonly now: Date },
): Promise<number> {
  await write
    .updateTable('measure')
    .set({ ...change, version: version + 1, changed_at: now })
    .where('organisation_id', '=', sql<string>`current_organisation()`)
    .where('id', '=', id)
    .execute();
  return version + 1;
}

/** A value as it is kept; where it stood in a file, if it came with one. */
export type NewValue = {
  readonly measure_id: string;
  readonly period: Day;
  readonly value: number;
  readonly size: number | null;
  readonly reason: string;
  readonly measure_version: number;
  readonly recorded_by: string;
  readonly key_id: string | null;
  readonly recorded_at: string;
  readonly import_id: string | null;
  readonly address: string | null;
  readonly source_columns: Readonly<Record<string, string>> | null;
};

/** Values as somebody recorded them, with the reason of those that take the place of others. */
export function newValues(
  values: readonly Kept[],
  reason: string,
  { id, version, by, keyId, now }: Writing,
): NewValue[] {
  return values.map(({ period, value, size, before }) => ({
    measure_id: id,
    period,
    value,
    size,
    reason: before === null ? '' : reason,
    measure_version: version,
    recorded_by: by,
    key_id: keyId,
    recorded_at: now.toISOString(),
    import_id: null,
    address: null,
    source_columns: null,
  }));
}

/** Keeps values as the next revisions of their periods. */
export async function insertValues(write: WriteTx, values: readonly NewValue[]): Promise<void> {
  if (values.length === 0) return;
  await sql`INSERT INTO measure_value (organisation_id, measure_id, period, revision, value, size, reason,
      measure_version, recorded_by, key_id, recorded_at, import_id, address, source_columns)
    SELECT current_organisation(), n.measure_id, n.period,
      coalesce((SELECT max(v.revision) FROM measure_value v WHERE v.organisation_id = current_organisation()
        AND v.measure_id = n.measure_id AND v.period = n.period), 0) + 1,
      n.value, n.size, n.reason, n.measure_version, n.recorded_by, n.key_id, n.recorded_at, n.import_id, n.address,
      n.source_columns
    FROM json_populate_recordset(NULL::measure_value, ${JSON.stringify(values)}::json) n`.execute(
    write,
  );
}

/** Keeps the target from a day on, or that there is none; the targets set before stay in the history. */
export async function insertTarget(
  write: WriteTx,
  target: { starts_on: Day; target: number | null; reason: string; import_id?: string },
  { organisationId, id: measureId, version, by, now }: Writing,
): Promise<void> {
  await write
    .insertInto('measure_target')
    .values({
      organisation_id: organisationId,
      measure_id: measureId,
      measure_version: version,
      ...target,
      set_by: by,
      set_at: now,
    })
    .execute();
}

/** Keeps that new limits begin on a day, under the version of the measure, by which a withdrawal names it. */
export async function insertRebase(
  write: WriteTx,
  rebase: { starts_on: Day; reason: string },
  { organisationId, id: measureId, version, by, now }: Writing,
): Promise<void> {
  await write
    .insertInto('measure_rebase')
    .values({
      organisation_id: organisationId,
      measure_id: measureId,
      measure_version: version,
      ...rebase,
      decided_by: by,
      decided_at: now,
    })
    .execute();
}

/** Takes a re-base back; what it was stays. */
export async function insertWithdrawal(
  write: WriteTx,
  { known, reason }: { known: number; reason: string },
  { organisationId, id: measureId, by, now }: Writing,
): Promise<void> {
  await write
    .insertInto('measure_rebase_withdrawal')
    .values({
      organisation_id: organisationId,
      measure_id: measureId,
      measure_version: known,
      reason,
      withdrawn_by: by,
      withdrawn_at: now,
    })
    .execute();
}

/** Keeps what happened on a day, beside a measure. It is said once; nothing changes it later. */
export async function insertNote(
  write: WriteTx,
  note: { id: string; day: Day; text: string },
  { organisationId, id: measureId, by, now }: Writing,
): Promise<void> {
  await write
    .insertInto('measure_note')
    .values({
      organisation_id: organisationId,
      measure_id: measureId,
      ...note,
      said_by: by,
      said_at: now,
    })
    .execute();
}

/** Gives the measures of one person to another; those that changed, as they stand now. */
export async function passOn(
  write: WriteTx,
  fromId: string,
  toId: string | null,
  now: Date,
): Promise<{ id: string; version: number }[]> {
  const { rows } = await sql<{ id: string; version: number }>`
    UPDATE measure SET owner_id = ${toId}, version = version + 1, changed_at = ${now}
    WHERE organisation_id = current_organisation() AND owner_id = ${fromId}
    RETURNING id, version`.execute(write);
  return rows;
}
