import { sql, type Insertable } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import { endOfDay } from '../../../platform/database/end-of-day.ts';
import type { DutyHolderTable, DutyTaskTable } from '../../../platform/database/tables.ts';
import { oneAtATime } from '../../../platform/database/one-at-a-time.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { Duty } from '../contract/kinds.ts';

/** Duties change hands one after another: where nobody answers for one yet there is no row to hold. */
async function holdDuties(tx: ReadTx): Promise<void> {
  await oneAtATime(tx, 'duty');
}

/** Who answers for a duty now. Whoever asks holds the duties for this transaction, also where nobody answers for it yet. */
export async function lockHolder(
  tx: ReadTx,
  duty: Duty,
): Promise<{ readonly id: string; readonly person_id: string } | undefined> {
  await holdDuties(tx);
  const { rows } = await sql<{
    id: string;
    person_id: string;
  }>`SELECT id, person_id FROM duty_holder
    WHERE organisation_id = current_organisation() AND duty = ${duty} AND ended_at IS NULL FOR UPDATE`.execute(
    tx,
  );
  return rows[0];
}

/** Ends that somebody answers for a duty; the row stays. It is held by {@link lockHolder} or {@link partsOf}. */
export async function endHolder(write: WriteTx, id: string, now: Date): Promise<void> {
  await write
    .updateTable('duty_holder')
    .set({ ended_at: now })
    .where('organisation_id', '=', sql<string>`current_organisation()`)
    .where('id', '=', id)
    .execute();
}

/** Says who answers for a duty from now on. Whoever did is ended first: a duty has one open row. */
export async function insertHolder(
  write: WriteTx,
  holder: Insertable<DutyHolderTable>,
): Promise<void> {
  await write.insertInto('duty_holder').values(holder).execute();
}

export type TaskSubject = {
  readonly id: string;
  readonly duty: Duty;
  readonly what: string;
  readonly ended_at: Date | null;
  readonly holder: string | null;
};

/** One task, ended or not, held for this transaction, and who answers for its duty now; undefined if there is none. */
export async function lockTask(tx: ReadTx, id: string): Promise<TaskSubject | undefined> {
  const { rows } = await sql<TaskSubject>`SELECT t.id, t.duty, t.what, t.ended_at,
      (SELECT h.person_id FROM duty_holder h WHERE h.organisation_id = t.organisation_id AND h.duty = t.duty
        AND h.ended_at IS NULL) AS holder
    FROM duty_task t WHERE t.organisation_id = current_organisation() AND t.id = ${id} FOR UPDATE`.execute(
    tx,
  );
  return rows[0];
}

/** Keeps a task as it was given. A duty may have many at once, so this ends no other. */
export async function insertTask(write: WriteTx, task: Insertable<DutyTaskTable>): Promise<void> {
  await write.insertInto('duty_task').values(task).execute();
}

/** Ends a task or gives it to somebody else, or to nobody. It is held by {@link lockTask} or {@link partsOf}. */
export async function updateTask(
  write: WriteTx,
  id: string,
  change: { ended_at: Date } | { person_id: string | null },
): Promise<void> {
  await write
    .updateTable('duty_task')
    .set(change)
    .where('organisation_id', '=', sql<string>`current_organisation()`)
    .where('id', '=', id)
    .execute();
}

/** The duties somebody answers for and the tasks they have, now; held for this transaction. */
export async function partsOf(
  tx: ReadTx,
  personId: string,
): Promise<{ duties: { id: string; duty: Duty }[]; tasks: { id: string }[] }> {
  await holdDuties(tx);
  const duties = await sql<{ id: string; duty: Duty }>`SELECT id, duty FROM duty_holder
    WHERE organisation_id = current_organisation() AND person_id = ${personId} AND ended_at IS NULL
    ORDER BY id FOR UPDATE`.execute(tx);
  const tasks = await sql<{ id: string }>`SELECT id FROM duty_task
    WHERE organisation_id = current_organisation() AND person_id = ${personId} AND ended_at IS NULL
    ORDER BY id FOR UPDATE`.execute(tx);
  return { duties: duties.rows, tasks: tasks.rows };
}

export type StoredHolder = {
  readonly duty: Duty;
  readonly person_id: string;
  readonly name: string;
  readonly since: Day;
  /** Of top management on the day asked for. */
  readonly top: boolean;
};

/** Who answered for which duty at the end of the day asked for. */
export async function storedHolders(tx: ReadTx, context: ReadContext): Promise<StoredHolder[]> {
  const end = endOfDay(context);
  const on = sql`${context.asOf}::date`;
  const { rows } = await sql<StoredHolder>`
    SELECT h.duty, h.person_id, p.name, (h.given_at AT TIME ZONE ${context.scope.timeZone})::date AS since,
      (p.left_on IS NULL OR p.left_on >= ${on}) AND EXISTS (SELECT FROM person_role r
        WHERE r.organisation_id = h.organisation_id AND r.person_id = h.person_id AND r.role = 'top_management'
          AND r.starts_on <= ${on} AND (r.ends_on IS NULL OR r.ends_on >= ${on})) AS top
    FROM duty_holder h JOIN person p ON p.organisation_id = h.organisation_id AND p.id = h.person_id
    WHERE h.organisation_id = current_organisation() AND h.given_at < ${end}
      AND (h.ended_at IS NULL OR h.ended_at >= ${end})`.execute(tx);
  return rows;
}

export type StoredTask = {
  readonly id: string;
  readonly duty: Duty;
  readonly what: string;
  readonly person_id: string | null;
  readonly name: string | null;
  readonly since: Day;
};

/**
 * The tasks that were given and not ended by the end of the day asked for, the oldest first. Who has one is who has it
 * now, also for a past day: only its beginning and its end are kept with their time.
 */
export async function storedTasks(tx: ReadTx, context: ReadContext): Promise<StoredTask[]> {
  const end = endOfDay(context);
  const { rows } = await sql<StoredTask>`
    SELECT t.id, t.duty, t.what, t.person_id, p.name, (t.given_at AT TIME ZONE ${context.scope.timeZone})::date AS since
    FROM duty_task t LEFT JOIN person p ON p.organisation_id = t.organisation_id AND p.id = t.person_id
    WHERE t.organisation_id = current_organisation() AND t.given_at < ${end}
      AND (t.ended_at IS NULL OR t.ended_at >= ${end})
    ORDER BY t.given_at, t.id`.execute(tx);
  return rows;
}
