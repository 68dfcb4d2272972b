import { sql, type RawBuilder } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import { endOfDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { Rhythm, State } from '../contract/kinds.ts';
import type { GoalRow } from '../contract/shapes.ts';

type Named = { readonly id: string; readonly name: string } | null;

export type StoredGoal = Omit<GoalRow, 'owner'> & {
  readonly owner: Named;
  readonly owner_id: string | null;
  readonly close_reason: string;
};

const ownerOf = (record: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(SELECT json_build_object('id', p.id, 'name', p.name) FROM person p
    WHERE p.organisation_id = ${record}.organisation_id AND p.id = ${record}.owner_id)`;

/** The goals there were on a day: what is open first, the nearest horizon first. */
export async function storedGoals(tx: ReadTx, context: ReadContext): Promise<StoredGoal[]> {
  const closed = sql`g.closed_on <= ${context.asOf}`;
  const { rows } = await sql<StoredGoal>`
    SELECT g.id, g.version, g.name, g.why, g.field, g.horizon, g.owner_id, ${ownerOf(sql`g`)} AS owner,
      CASE WHEN ${closed} THEN g.closed_on END AS closed_on, CASE WHEN ${closed} THEN g.outcome END AS outcome,
      CASE WHEN ${closed} THEN g.close_reason ELSE '' END AS close_reason
    FROM goal_as_of(${endOfDay(context)}) g
    ORDER BY ${closed} IS TRUE, g.horizon, g.name, g.id`.execute(tx);
  return rows;
}

export type StoredObjective = {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly why: string;
  readonly resources: string;
  readonly rhythm: Rhythm;
  readonly owner: Named;
  readonly owner_id: string | null;
  readonly judged: string;
  readonly measure_id: string | null;
  readonly target: number | null;
  readonly due_on: Day;
  readonly next_check_in: Day;
  readonly state: State | null;
  readonly stated_on: Day | null;
  readonly closed_on: Day | null;
  readonly outcome: 'reached' | 'partly' | 'missed' | 'dropped' | null;
  readonly close_reason: string;
  readonly goal_ids: readonly string[];
};

/**
 * The objectives there were on a day, with what they were judged by, how they stood and whom they served
 * then. A planned check-in that was answered later is the next one seen from before it.
 * @param ownerId only those that belong to this person
 */
export async function storedObjectives(
  tx: ReadTx,
  context: ReadContext,
  ownerId: string | null = null,
): Promise<StoredObjective[]> {
  const until = endOfDay(context);
  const closed = sql`o.closed_on <= ${context.asOf}`;
  const of = sql`organisation_id = o.organisation_id AND objective_id = o.id`;
  const { rows } = await sql<StoredObjective>`
    SELECT o.id, o.version, o.name, o.why, o.resources, o.rhythm, o.owner_id, ${ownerOf(sql`o`)} AS owner,
      t.judged, t.measure_id, t.target::float8 AS target, t.due_on, c.state, c.said_on AS stated_on,
      coalesce((SELECT min(due_on) FROM check_in WHERE ${of} AND said_at >= ${until}), o.next_check_in) AS next_check_in,
      CASE WHEN ${closed} THEN o.closed_on END AS closed_on, CASE WHEN ${closed} THEN o.outcome END AS outcome,
      CASE WHEN ${closed} THEN o.close_reason ELSE '' END AS close_reason,
      ARRAY(SELECT goal_id FROM objective_goal WHERE ${of} AND linked_at < ${until}
        AND (unlinked_at IS NULL OR unlinked_at >= ${until}) ORDER BY goal_id) AS goal_ids
    FROM objective_as_of(${until}) o
    JOIN LATERAL (SELECT * FROM objective_terms WHERE ${of} AND set_at < ${until}
      ORDER BY objective_version DESC LIMIT 1) t ON true
    LEFT JOIN LATERAL (SELECT state, said_on FROM check_in WHERE ${of} AND said_at < ${until}
      ORDER BY said_at DESC LIMIT 1) c ON true
    WHERE ${ownerId}::uuid IS NULL OR o.owner_id = ${ownerId}::uuid
    ORDER BY ${closed} IS TRUE, t.due_on, o.name, o.id`.execute(tx);
  return rows;
}

type Said = { readonly by: Named; readonly at: Date; readonly reason: string };

const saidBy = (column: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(SELECT json_build_object('id', p.id, 'name', p.name) FROM person p
    WHERE p.organisation_id = current_organisation() AND p.id = ${column})`;

export type StoredTurn = Said & {
  readonly turned_on: Day;
  readonly name_before: string;
  readonly field_before: GoalRow['field'];
  readonly horizon_before: Day;
};

/** The changes of direction of a goal by the end of the day asked for, the latest first, with what it meant before. */
export async function storedTurns(
  tx: ReadTx,
  goalId: string,
  context: ReadContext,
): Promise<StoredTurn[]> {
  const { rows } = await sql<StoredTurn>`
    SELECT turned_on, name_before, field_before, horizon_before, reason, decided_at AS at,
      ${saidBy(sql`decided_by`)} AS by
    FROM goal_turn WHERE organisation_id = current_organisation() AND goal_id = ${goalId}
      AND decided_at < ${endOfDay(context)} ORDER BY decided_at DESC`.execute(tx);
  return rows;
}

export type StoredTerms = Said & {
  readonly measure_name: string | null;
  readonly target: number | null;
  readonly judged: string;
  readonly due_on: Day;
};

/**
 * Everything an objective was judged by up to the end of the day asked for, the latest first; the first has no reason.
 * A measure is called as it was on that day.
 */
export async function storedTerms(
  tx: ReadTx,
  objectiveId: string,
  context: ReadContext,
): Promise<StoredTerms[]> {
  const { rows } = await sql<StoredTerms>`
    SELECT m.name AS measure_name, t.target::float8 AS target, t.judged, t.due_on, t.reason, t.set_at AS at,
      ${saidBy(sql`t.set_by`)} AS by
    FROM objective_terms t
    LEFT JOIN measure_as_of(${endOfDay(context)}) m ON m.organisation_id = t.organisation_id AND m.id = t.measure_id
    WHERE t.organisation_id = current_organisation() AND t.objective_id = ${objectiveId}
      AND t.set_at < ${endOfDay(context)} ORDER BY t.objective_version DESC`.execute(tx);
  return rows;
}

export type StoredCheckIn = {
  readonly id: string;
  readonly due_on: Day;
  readonly said_on: Day;
  readonly state: State;
  readonly text: string;
  readonly by: Named;
};

/** What was said of an objective by the end of the day asked for, the latest first, for which planned day. */
export async function storedCheckIns(
  tx: ReadTx,
  objectiveId: string,
  context: ReadContext,
): Promise<StoredCheckIn[]> {
  const { rows } = await sql<StoredCheckIn>`
    SELECT id, due_on, said_on, state, text, ${saidBy(sql`said_by`)} AS by FROM check_in
    WHERE organisation_id = current_organisation() AND objective_id = ${objectiveId}
      AND said_at < ${endOfDay(context)} ORDER BY said_at DESC`.execute(tx);
  return rows;
}

/** Whether somebody owns a goal or an objective that is open. */
export async function ownsOpen(tx: ReadTx, personId: string): Promise<boolean> {
  const theirs = sql`organisation_id = current_organisation() AND owner_id = ${personId} AND closed_on IS NULL`;
  const { rows } = await sql`SELECT 1 FROM goal WHERE ${theirs}
    UNION ALL SELECT 1 FROM objective WHERE ${theirs} LIMIT 1`.execute(tx);
  return rows.length > 0;
}

/** An objective as it stands, for a record elsewhere that keeps a copy. */
export type ObjectiveNow = {
  readonly name: string;
  readonly accountable: string | null;
  readonly due_on: Day;
  readonly target: number | null;
  readonly state: State | null;
  readonly outcome: StoredObjective['outcome'];
};

/** The objective as it stands now, closed or not, with the state said last; undefined where there is none. */
export async function objectiveNow(tx: ReadTx, id: string): Promise<ObjectiveNow | undefined> {
  const { rows } = await sql<ObjectiveNow>`
    SELECT o.name, p.name AS accountable, o.due_on, o.target::float8 AS target, o.outcome,
      (SELECT c.state FROM check_in c WHERE c.organisation_id = o.organisation_id AND c.objective_id = o.id
        ORDER BY c.said_at DESC LIMIT 1) AS state
    FROM objective o LEFT JOIN person p ON p.organisation_id = o.organisation_id AND p.id = o.owner_id
    WHERE o.organisation_id = current_organisation() AND o.id = ${id}`.execute(tx);
  return rows[0];
}

/** Those of these measures that an objective is judged by. */
export async function measuresJudgedBy(tx: ReadTx, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ measure_id: string }>`SELECT DISTINCT measure_id FROM objective
    WHERE organisation_id = current_organisation() AND measure_id = ANY(${ids}::uuid[])`.execute(
    tx,
  );
  return rows.map((row) => row.measure_id);
}
