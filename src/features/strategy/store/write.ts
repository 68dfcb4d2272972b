import { sql, type Insertable, type Updateable } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { GoalTable, ObjectiveTable } from '../../../platform/database/tables.ts';
import type { At } from '../../../lib/version.ts';
import type { Writing } from '../../../platform/commands/change.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { GoalWords, ObjectiveWords, Terms } from '../contract/shapes.ts';
import type { CheckIn, Owner } from '../rules.ts';

const here = sql<string>`current_organisation()`;

export type GoalSubject = GoalWords & {
  readonly id: string;
  readonly version: number;
  readonly closed_on: Day | null;
};
export type ObjectiveSubject = ObjectiveWords &
  Terms & {
    readonly id: string;
    readonly version: number;
    readonly next_check_in: Day;
    readonly closed_on: Day | null;
    readonly goal_ids: readonly string[];
  };

/** One goal, held for this transaction. */
export async function lockGoal(tx: ReadTx, id: string): Promise<GoalSubject | undefined> {
  const { rows } = await sql<GoalSubject>`
    SELECT id, version, name, why, field, horizon, owner_id, closed_on FROM goal
    WHERE organisation_id = current_organisation() AND id = ${id} FOR UPDATE`.execute(tx);
  return rows[0];
}

/** One objective with the goals it serves, held for this transaction. */
export async function lockObjective(tx: ReadTx, id: string): Promise<ObjectiveSubject | undefined> {
  const { rows } = await sql<ObjectiveSubject>`
    SELECT o.id, o.version, o.name, o.why, o.resources, o.owner_id, o.rhythm, o.judged, o.measure_id,
      o.target::float8 AS target, o.due_on, o.next_check_in, o.closed_on,
      ARRAY(SELECT l.goal_id FROM objective_goal l WHERE l.organisation_id = o.organisation_id
        AND l.objective_id = o.id AND l.unlinked_at IS NULL) AS goal_ids
    FROM objective o
    WHERE o.organisation_id = current_organisation() AND o.id = ${id} FOR UPDATE OF o`.execute(tx);
  return rows[0];
}

/** Who somebody is on a day; nobody is here and not in top management. */
export async function ownerOn(tx: ReadTx, id: string | null, today: Day): Promise<Owner> {
  if (id === null) return { here: true, top: false };
  const { rows } = await sql<Owner>`
    SELECT (p.left_on IS NULL OR p.left_on >= ${today}) AS here, EXISTS (SELECT FROM person_role r
      WHERE r.organisation_id = p.organisation_id AND r.person_id = p.id AND r.role = 'top_management'
        AND r.starts_on <= ${today} AND (r.ends_on IS NULL OR r.ends_on >= ${today})) AS top
    FROM person p WHERE p.organisation_id = current_organisation() AND p.id = ${id}`.execute(tx);
  return rows[0] ?? { here: false, top: false };
}

/** How many of these goals are there and open; held, so that none is closed meanwhile. */
export async function countOpenGoals(tx: ReadTx, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const { rows } = await sql`SELECT 1 FROM goal WHERE organisation_id = current_organisation()
    AND id = ANY(${ids}::uuid[]) AND closed_on IS NULL ORDER BY id FOR SHARE`.execute(tx);
  return rows.length;
}

/**
 * Which way the measure named is better; undefined where none is named, null where it is not there or has been ended.
 * The measure is not held.
 */
export async function findMeasure(
  tx: ReadTx,
  id: string | null,
): Promise<{ better: 'higher' | 'lower' | 'neither' } | null | undefined> {
  if (id === null) return undefined;
  const { rows } = await sql<{ better: 'higher' | 'lower' | 'neither' }>`
    SELECT better FROM measure WHERE organisation_id = current_organisation() AND id = ${id}
      AND retired_on IS NULL`.execute(tx);
  return rows[0] ?? null;
}

/** Keeps a new goal, as version 1. That it was set is no turn: {@link insertTurn} is for what changes later. */
export async function insertGoal(write: WriteTx, goal: Insertable<GoalTable>): Promise<void> {
  await write.insertInto('goal').values(goal).execute();
}

/** Saves a change and counts the version up. The row is locked by {@link lockGoal}. */
export async function updateGoal(
  write: WriteTx,
  { id, version }: At,
  change: Updateable<GoalTable>,
  { now }: { readonly now: Date },
): Promise<number> {
  await write
    .updateTable('goal')
    .set({ ...change, version: version + 1, changed_at: now })
    .where('organisation_id', '=', here)
    .where('id', '=', id)
    .execute();
  return version + 1;
}

/** Keeps what a goal meant before it changed direction, under the version that this change made. */
export async function insertTurn(
  write: WriteTx,
  { before, reason }: { before: GoalWords; reason: string },
  { organisationId, id, version, by, now, today }: Writing,
): Promise<void> {
  await write
    .insertInto('goal_turn')
    .values({
      organisation_id: organisationId,
      goal_id: id,
      goal_version: version,
      name_before: before.name,
      field_before: before.field,
      horizon_before: before.horizon,
      turned_on: today,
      reason,
      decided_by: by,
      decided_at: now,
    })
    .execute();
}

/** Keeps a new objective, as version 1, with its terms; {@link insertTerms} and {@link setGoals} go with it. */
export async function insertObjective(
  write: WriteTx,
  objective: Insertable<ObjectiveTable>,
): Promise<void> {
  await write.insertInto('objective').values(objective).execute();
}

/** Saves a change and counts the version up. The row is locked by {@link lockObjective}. */
export async function updateObjective(
  write: WriteTx,
  { id, version }: At,
  change: Updateable<ObjectiveTable>,
  { now }: { readonly now: Date },
): Promise<number> {
  await write
    .updateTable('objective')
    .set({ ...change, version: version + 1, changed_at: now })
    .where('organisation_id', '=', here)
    .where('id', '=', id)
    .execute();
  return version + 1;
}

/** Keeps what an objective is judged by from this version on; earlier terms stay. The first have no reason. */
export async function insertTerms(
  write: WriteTx,
  { judged, measure_id, target, due_on }: Terms,
  reason: string,
  { organisationId, id, version, by, now }: Writing,
): Promise<void> {
  await write
    .insertInto('objective_terms')
    .values({
      organisation_id: organisationId,
      objective_id: id,
      objective_version: version,
      judged,
      measure_id,
      target,
      due_on,
      reason,
      set_by: by,
      set_at: now,
    })
    .execute();
}

/** Makes these the goals an objective serves; those it served before stay on record. */
export async function setGoals(
  write: WriteTx,
  goalIds: readonly string[],
  { organisationId, id, now }: Writing,
): Promise<void> {
  await sql`UPDATE objective_goal SET unlinked_at = ${now} WHERE organisation_id = current_organisation()
    AND objective_id = ${id} AND unlinked_at IS NULL AND goal_id <> ALL(${goalIds}::uuid[])`.execute(
    write,
  );
  await sql`INSERT INTO objective_goal (organisation_id, objective_id, goal_id, linked_at)
    SELECT ${organisationId}, ${id}, g, ${now} FROM unnest(${goalIds}::uuid[]) g
    WHERE NOT EXISTS (SELECT FROM objective_goal l WHERE l.organisation_id = current_organisation()
      AND l.objective_id = ${id} AND l.goal_id = g AND l.unlinked_at IS NULL)`.execute(write);
}

/** Keeps what was said for a planned day. The next planned day is saved with the objective itself, not here. */
export async function insertCheckIn(
  write: WriteTx,
  { next_check_in: _next, ...said }: CheckIn & { id: string; said_on: Day },
  { organisationId, id: objectiveId, by, now }: Writing,
): Promise<void> {
  await write
    .insertInto('check_in')
    .values({
      organisation_id: organisationId,
      objective_id: objectiveId,
      ...said,
      said_by: by,
      said_at: now,
    })
    .execute();
}

/** Gives one person's open goals to another, or to nobody; those that changed, as they stand now. */
export async function passGoals(
  write: WriteTx,
  fromId: string,
  toId: string | null,
  now: Date,
): Promise<At[]> {
  const { rows } =
    await sql<At>`UPDATE goal SET owner_id = ${toId}, version = version + 1, changed_at = ${now}
    WHERE organisation_id = current_organisation() AND owner_id = ${fromId} AND closed_on IS NULL
    RETURNING id, version`.execute(write);
  return rows;
}

/** Gives one person's open objectives to another, or to nobody, as {@link passGoals} does with goals. */
export async function passObjectives(
  write: WriteTx,
  fromId: string,
  toId: string | null,
  now: Date,
): Promise<At[]> {
  const { rows } =
    await sql<At>`UPDATE objective SET owner_id = ${toId}, version = version + 1, changed_at = ${now}
    WHERE organisation_id = current_organisation() AND owner_id = ${fromId} AND closed_on IS NULL
    RETURNING id, version`.execute(write);
  return rows;
}
