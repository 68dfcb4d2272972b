import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { Drawing, Known, Rebase } from '../../measures/rules/chart.ts';

/** A measure as it stands, with what its chart is drawn from. */
export type MeasuredNow = Drawing & {
  readonly name: string;
  readonly unit: string;
  readonly target: number | null;
  readonly known: readonly Known[];
  readonly rebases: readonly Rebase[];
};

export async function measureNow(
  tx: ReadTx,
  id: string,
  today: Day,
): Promise<MeasuredNow | undefined> {
  const { rows } = await sql<Omit<MeasuredNow, 'known' | 'rebases'>>`
    SELECT m.name, m.unit, m.kind, m.better, m.rhythm, m.per,
      (SELECT t.target FROM measure_target t WHERE t.organisation_id = m.organisation_id AND t.measure_id = m.id
         AND t.starts_on <= ${today} ORDER BY t.starts_on DESC, t.measure_version DESC LIMIT 1) AS target
    FROM measure m WHERE m.organisation_id = current_organisation() AND m.id = ${id}`.execute(tx);
  const [measure] = rows;
  if (measure === undefined) return undefined;
  const values = await sql<Known>`
    SELECT DISTINCT ON (period) period, value, size, min(measure_version) OVER (PARTITION BY period) AS known
    FROM measure_value WHERE organisation_id = current_organisation() AND measure_id = ${id}
    ORDER BY period, revision DESC`.execute(tx);
  const rebases = await sql<Rebase>`SELECT starts_on, measure_version AS known FROM measure_rebase
    WHERE organisation_id = current_organisation() AND measure_id = ${id}
    ORDER BY measure_version`.execute(tx);
  return { ...measure, known: values.rows, rebases: rebases.rows };
}

/** Whether somebody owns a measure that is still taken. */
export async function ownsMeasure(tx: ReadTx, personId: string): Promise<boolean> {
  const { rows } = await sql`SELECT 1 FROM measure WHERE organisation_id = current_organisation()
    AND owner_id = ${personId} AND retired_on IS NULL LIMIT 1`.execute(tx);
  return rows.length > 0;
}
