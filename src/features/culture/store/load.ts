import { sql } from 'kysely';
import { addDays } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { ENDED, standing, type Look } from './standing.ts';

/** How many actions one person had open at the end of the day, and how many of them were late. */
export async function loadOf(
  tx: ReadTx,
  look: Look,
  personId: string,
): Promise<{ open: number; overdue: number }> {
  const { rows } = await sql<{ open: number; overdue: number }>`
    SELECT count(*) AS open, count(*) FILTER (WHERE due_on < ${look.asOf}::date) AS overdue
      FROM (${standing(look, addDays(look.asOf, 1))}) a
     WHERE accountable_id = ${personId} AND (${ENDED} IS NULL OR ${ENDED} > ${look.asOf}::date)`.execute(
    tx,
  );
  return rows[0] ?? { open: 0, overdue: 0 };
}
