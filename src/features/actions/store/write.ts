import { sql, type Insertable, type Updateable } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { ActionTable } from '../../../platform/database/tables.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { ActionFacts, ActionSubject } from '../contract/shapes.ts';

const FACTS = sql`a.id, a.reference, a.version, a.significance, a.accountable_id, a.created_by, a.proposed,
  a.proposed_by, a.decider_id, a.team_id, a.opened_on, a.first_due_on, a.due_on, a.contained_on, a.planned_on, a.done_on,
  a.done_by, a.proved_on, a.title, a.description, a.why, a.source, a.source_reference, a.process,
  a.containment, a.cause, a.corrective_action, a.checked_on, a.checker_id, a.cancelled_on, a.reopened_count, a.due_moves, a.late_moves,
  ARRAY(SELECT h.person_id FROM action_helper h
         WHERE h.organisation_id = a.organisation_id AND h.action_id = a.id) AS helper_ids`;

/** The facts of one action, held for this transaction: what the rule decides on cannot change before it is saved. */
export async function lockAction(tx: ReadTx, id: string): Promise<ActionSubject | undefined> {
  const { rows } = await sql<ActionSubject>`SELECT ${FACTS} FROM action a
    WHERE a.organisation_id = current_organisation() AND a.id = ${id} FOR UPDATE OF a`.execute(tx);
  return rows[0];
}

/** The same for several, in the order of their ids, so that two bulk edits never wait for each other in a circle. */
export async function lockActions(tx: ReadTx, ids: readonly string[]): Promise<ActionSubject[]> {
  const { rows } = await sql<ActionSubject>`SELECT ${FACTS} FROM action a
    WHERE a.organisation_id = current_organisation() AND a.id = ANY(${ids}::uuid[])
    ORDER BY a.id FOR UPDATE OF a`.execute(tx);
  return rows;
}

export type NewAction = Omit<Insertable<ActionTable>, 'reference'>;

/**
 * Inserts an action under the firm's next own reference, in one statement: the counter's lock is
 * what other writers of the firm wait for, so it is taken as late as can be.
 * @returns its reference, `A-17`
 */
export async function insertAction(write: WriteTx, action: NewAction): Promise<string> {
  const columns = Object.keys(action) as (keyof NewAction)[];
  const names = sql.join(columns.map((column) => sql.ref(column)));
  const values = sql.join(columns.map((column) => sql`${action[column]}`));
  const { rows } = await sql<{ reference: string }>`
    WITH next AS (
      INSERT INTO action_counter (organisation_id, last) VALUES (${action.organisation_id}, 1)
      ON CONFLICT (organisation_id) DO UPDATE SET last = action_counter.last + 1 RETURNING last)
    INSERT INTO action (reference, ${names}) SELECT 'A-' || next.last, ${values} FROM next
    RETURNING reference`.execute(write);
  return (rows[0] as { reference: string }).reference;
}

/** Columns of an action and their new values; what is left out stays. */
export type ActionPatch = Updateable<ActionTable>;

/** Saves a change to one action and counts its version up. The row is locked by {@link lockAction}. */
export async function updateAction(
  write: WriteTx,
  action: Pick<ActionFacts, 'id' | 'version'>,
  change: ActionPatch,
  now: Date,
): Promise<number> {
  await write
    .updateTable('action')
    .set({ ...change, version: action.version + 1, changed_at: now })
    .where('organisation_id', '=', sql<string>`current_organisation()`)
    .where('id', '=', action.id)
    .execute();
  return action.version + 1;
}

export type NewDueMove = {
  readonly id: string;
  readonly action_id: string;
  readonly moved_at: Date;
  readonly moved_on: Day;
  readonly from_day: Day;
  readonly to_day: Day;
  readonly moved_by: string;
  readonly reason: string;
  readonly after_due: boolean;
};

/** Keeps a move of the due date in its history; the columns of the action are changed by {@link updateAction}. */
export async function insertDueMove(
  write: WriteTx,
  organisationId: string,
  move: NewDueMove,
): Promise<void> {
  await write
    .insertInto('action_due_move')
    .values({ organisation_id: organisationId, ...move })
    .execute();
}

/** Replaces the helpers of an action. */
export async function setHelpers(
  write: WriteTx,
  organisationId: string,
  actionId: string,
  helperIds: readonly string[],
): Promise<void> {
  await sql`DELETE FROM action_helper WHERE organisation_id = ${organisationId} AND action_id = ${actionId}`.execute(
    write,
  );
  if (helperIds.length === 0) return;
  await write
    .insertInto('action_helper')
    .values(
      [...new Set(helperIds)].map((personId) => ({
        organisation_id: organisationId,
        action_id: actionId,
        person_id: personId,
      })),
    )
    .execute();
}
