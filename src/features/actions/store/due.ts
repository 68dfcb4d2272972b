import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';

/** One thing that waits for one person. */
export type DueRow = {
  readonly person_id: string;
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly matter: 'late' | 'due' | 'check';
  readonly due_on: Day;
};

/** What is late, due until `until` or waiting to be checked for these people, the oldest first. */
export async function dueRows(
  tx: ReadTx,
  personIds: readonly string[],
  today: Day,
  until: Day,
): Promise<DueRow[]> {
  const { rows } = await sql<DueRow>`
    SELECT w.* FROM (
      SELECT a.accountable_id AS person_id, a.id, a.reference, a.title, a.due_on,
        CASE WHEN a.due_on < ${today}::date THEN 'late' ELSE 'due' END AS matter
      FROM action a
      WHERE a.organisation_id = current_organisation() AND a.done_on IS NULL AND a.cancelled_on IS NULL
        AND NOT a.proposed AND a.due_on <= ${until}::date
      UNION ALL
      SELECT a.checker_id, a.id, a.reference, a.title, a.check_due_on, 'check'
      FROM action a
      WHERE a.organisation_id = current_organisation() AND a.done_on IS NOT NULL AND a.checked_on IS NULL
        AND a.cancelled_on IS NULL AND a.check_due_on <= ${until}::date
    ) w
    WHERE w.person_id = ANY(${personIds}::uuid[])
    ORDER BY w.person_id, w.due_on, w.id`.execute(tx);
  return rows;
}
