import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import { SHAPE, type Counts } from '../rules/aggregates/counts.ts';

/** The counts of a day that was over, and how long the ledger was when they were made. */
export type KeptCounts = { readonly head: number; readonly counts: Counts };

/** What was last kept of a day, unless it was counted in another shape. */
export async function keptOf(tx: ReadTx, day: Day): Promise<KeptCounts | undefined> {
  const { rows } = await sql<KeptCounts>`SELECT head, counts FROM culture_evaluation
    WHERE organisation_id = current_organisation() AND day = ${day}
      AND (counts ->> 'shape')::int = ${SHAPE}
    ORDER BY head DESC LIMIT 1`.execute(tx);
  return rows[0];
}

/** A day or a month that was counted, by its last day, and how long the ledger was then. */
export type CountedAt = { readonly day: Day; readonly head: number };

/** Which of the days from one to another are kept, and how long the ledger was when each was last counted. */
export async function daysKept(tx: ReadTx, from: Day, to: Day): Promise<CountedAt[]> {
  const { rows } = await sql<CountedAt>`SELECT DISTINCT ON (day) day, head FROM culture_evaluation
    WHERE organisation_id = current_organisation() AND day BETWEEN ${from}::date AND ${to}::date
      AND (counts ->> 'shape')::int = ${SHAPE}
    ORDER BY day, head DESC`.execute(tx);
  return rows;
}

/** Keeps the counts of a day beside those kept of it before, unless they are still the same. */
export async function keep(write: WriteTx, { head, counts }: KeptCounts, now: Date): Promise<void> {
  const { asOf } = counts;
  await sql`INSERT INTO culture_evaluation (organisation_id, day, head, made_at, counts)
    SELECT current_organisation(), ${asOf}::date, ${head}::bigint, ${now}::timestamptz, c.counts
      FROM (SELECT ${JSON.stringify(counts)}::jsonb AS counts) c
     WHERE c.counts IS DISTINCT FROM (SELECT e.counts FROM culture_evaluation e
       WHERE e.organisation_id = current_organisation() AND e.day = ${asOf}::date
       ORDER BY e.head DESC LIMIT 1)
    ON CONFLICT DO NOTHING`.execute(write);
}

/** Forgets what was counted of days before `day`: the detail holds figures of single leaders. */
export async function forgetBefore(write: WriteTx, day: Day): Promise<void> {
  await sql`DELETE FROM culture_evaluation
    WHERE organisation_id = current_organisation() AND day < ${day}`.execute(write);
}

/**
 * Those of some days of which how they stood can have changed since they were counted: by anything but `types`, and by anything
 * that was made before the day was over. What disturbs any day is looked for once: a night asks for two weeks and three years of
 * months.
 */
export async function writtenInto(
  tx: ReadTx,
  timeZone: string,
  types: readonly string[],
  counted: readonly CountedAt[],
): Promise<ReadonlySet<Day>> {
  if (counted.length === 0) return new Set();
  const days = counted.map(({ day }) => day);
  const heads = counted.map(({ head }) => head);
  const { rows } = await sql<{ day: Day }>`
    WITH disturbed AS (SELECT max(sequence) AS last FROM ledger_entry WHERE organisation_id = current_organisation()
      AND sequence >= ${Math.min(...heads)} AND type <> ALL(${types}::text[]))
    SELECT c.day FROM disturbed, unnest(${days}::date[], ${heads}::bigint[]) AS c (day, head)
    WHERE disturbed.last >= c.head OR EXISTS (SELECT FROM ledger_entry WHERE organisation_id = current_organisation()
      AND sequence >= c.head AND made_at < ((c.day + 1)::timestamp AT TIME ZONE ${timeZone}))`.execute(
    tx,
  );
  return new Set(rows.map(({ day }) => day));
}
