import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';

/** What of an action is copied where a record elsewhere rests on it. */
export type StoredMoment = {
  readonly title: string;
  readonly reference: string;
  readonly accountable: string | null;
  readonly accountable_id: string | null;
  readonly proposed: boolean;
  readonly first_due_on: Day | null;
  readonly due_on: Day | null;
  readonly contained_on: Day | null;
  readonly planned_on: Day | null;
  readonly done_on: Day | null;
  readonly proved_on: Day | null;
  readonly cancelled_on: Day | null;
  readonly due_moves: number;
};

/** An action as it stands, proposed and settled ones too; nothing is locked. Undefined where there is none. */
export async function actionNow(tx: ReadTx, id: string): Promise<StoredMoment | undefined> {
  const { rows } = await sql<StoredMoment>`
    SELECT a.title, a.reference, p.name AS accountable, a.accountable_id, a.proposed, a.first_due_on, a.due_on, a.contained_on,
      a.planned_on, a.done_on, a.proved_on, a.cancelled_on, a.due_moves
    FROM action a LEFT JOIN person p ON p.organisation_id = a.organisation_id AND p.id = a.accountable_id
    WHERE a.organisation_id = current_organisation() AND a.id = ${id}`.execute(tx);
  return rows[0];
}

/** Whether somebody is accountable for an action that is still open. */
export async function ownsOpen(tx: ReadTx, personId: string): Promise<boolean> {
  const { rows } = await sql`SELECT 1 FROM action WHERE organisation_id = current_organisation()
    AND accountable_id = ${personId} AND done_on IS NULL AND cancelled_on IS NULL AND NOT proposed LIMIT 1`.execute(
    tx,
  );
  return rows.length > 0;
}
