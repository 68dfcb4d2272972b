import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import { SHAPE } from '../rules/aggregates/counts.ts';
import type { Month } from '../rules/course.ts';
import { earliest, type Look } from './standing.ts';

/** A month as it was last counted, and how long the ledger was then. */
export type KeptMonth = Month & { readonly head: number };

/** The months that were over by the end of a day, as they were last counted, the earliest first. */
export async function monthsKept(tx: ReadTx, asOf: Day): Promise<KeptMonth[]> {
  const { rows } = await sql<KeptMonth>`
    SELECT month, head, figures AS "values" FROM culture_month
    WHERE organisation_id = current_organisation() AND month <= ${asOf}::date AND shape = ${SHAPE}
    ORDER BY month`.execute(tx);
  return rows;
}

/** Tells one state of what is kept from another: changes whenever a month is counted, for the first time or again. */
export async function stateOfMonths(tx: ReadTx): Promise<string> {
  const { rows } = await sql<{ state: string }>`
    SELECT count(*) || ' ' || coalesce(sum(head), 0) AS state FROM culture_month
    WHERE organisation_id = current_organisation() AND shape = ${SHAPE}`.execute(tx);
  return rows[0]?.state ?? '';
}

/** Keeps what a month says in place of what was kept of it before, unless that was counted later. */
export async function keepMonth(
  write: WriteTx,
  { month, head, values }: KeptMonth,
  now: Date,
): Promise<void> {
  await sql`INSERT INTO culture_month (organisation_id, month, head, shape, made_at, figures)
    VALUES (current_organisation(), ${month}::date, ${head}::bigint, ${SHAPE}, ${now}::timestamptz,
      ${JSON.stringify(values)}::jsonb)
    ON CONFLICT (organisation_id, month) DO UPDATE
      SET head = excluded.head, shape = excluded.shape, made_at = excluded.made_at, figures = excluded.figures
      WHERE culture_month.head < excluded.head OR culture_month.shape <> excluded.shape`.execute(
    write,
  );
}

/** The day on which the first action of the records was opened; null where there is none. */
export async function firstOpened(tx: ReadTx, look: Look): Promise<Day | null> {
  const { rows } = await sql<{ min: Day | null }>`${earliest(look)}`.execute(tx);
  return rows[0]?.min ?? null;
}
