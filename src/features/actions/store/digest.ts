import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';

/** One thing that waits for one person. */
export type DigestRow = {
  readonly person_id: string;
  readonly email: string;
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly matter: 'late' | 'due' | 'check';
  readonly due_on: Day;
};

/** What is late, due until `until` or waiting to be checked, for everyone here who has an address. */
export async function digestRows(tx: ReadTx, today: Day, until: Day): Promise<DigestRow[]> {
  const { rows } = await sql<DigestRow>`
    SELECT p.id AS person_id, p.email, w.id, w.reference, w.title, w.matter, w.due_on
    FROM (
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
    JOIN person p ON p.organisation_id = current_organisation() AND p.id = w.person_id
    WHERE p.email IS NOT NULL AND (p.left_on IS NULL OR p.left_on >= ${today}::date)
    ORDER BY p.id, w.due_on, w.id`.execute(tx);
  return rows;
}
