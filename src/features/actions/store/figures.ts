import { sql, type RawBuilder } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { State, Verdict } from '../contract/shapes.ts';
import type { Owned } from '../policy.ts';
import { actionsAt, stateFilter } from './list.ts';

/** The questions that are about work still to be done, checked or decided. */
export type Pending = Exclude<State, 'done' | 'proved' | 'cancelled' | 'all'>;

/** How many actions answer each question, in one pass; the lists of the same names show exactly these. */
export async function countPending(
  tx: ReadTx,
  states: readonly Pending[],
  context: ReadContext,
): Promise<Record<Pending, number>> {
  const counts = states.map(
    (state) =>
      sql`count(*) FILTER (WHERE true ${stateFilter(state, context.asOf)}) AS ${sql.ref(state)}`,
  );
  const { rows } = await sql<Record<Pending, number>>`
    SELECT ${sql.join(counts)} FROM ${actionsAt(context)} a
    WHERE a.organisation_id = current_organisation() AND a.cancelled_on IS NULL
      AND (a.done_on IS NULL OR a.checked_on IS NULL)`.execute(tx);
  return rows[0] as Record<Pending, number>;
}

export type OwnCounts = {
  readonly open: number;
  readonly late: number;
  readonly due_week: number;
  /** First dates that passed since, and how many of them were kept. */
  readonly fell_due: number;
  readonly kept: number;
  readonly checks: number;
  readonly checks_late: number;
  /** Own proposals that wait for an answer, and those answered since. */
  readonly waiting: number;
  readonly answered: number;
};

/** What one person has promised, kept, to check and proposed. Each part has an index of its own. */
export async function countOwn(
  tx: ReadTx,
  personId: string,
  since: Day,
  context: ReadContext,
): Promise<OwnCounts> {
  const d = sql`${context.asOf}::date`;
  const of = (states: readonly Pending[]): RawBuilder<unknown> =>
    sql.join(
      states.map(
        (state) =>
          sql`count(*) FILTER (WHERE a.accountable_id = ${personId} ${stateFilter(state, context.asOf)}) AS ${sql.ref(state)}`,
      ),
    );
  const { rows } = await sql<OwnCounts>`
    SELECT ${of(['open', 'late', 'due_week'])},
      count(*) FILTER (WHERE a.accountable_id = ${personId} AND NOT a.proposed AND ${fellDue(since, d)}) AS fell_due,
      count(*) FILTER (WHERE a.accountable_id = ${personId} AND NOT a.proposed AND ${fellDue(since, d)}
        AND a.done_on <= a.first_due_on) AS kept,
      count(*) FILTER (WHERE a.checker_id = ${personId} ${stateFilter('unchecked', context.asOf)}) AS checks,
      count(*) FILTER (WHERE a.checker_id = ${personId} ${stateFilter('check_due', context.asOf)}) AS checks_late,
      count(*) FILTER (WHERE a.proposed_by = ${personId} ${stateFilter('proposed', context.asOf)}) AS waiting,
      count(*) FILTER (WHERE a.proposed_by = ${personId} AND a.decided_on >= ${since}::date) AS answered
    FROM ${actionsAt(context)} a
    WHERE a.organisation_id = current_organisation()
      AND ${personId} IN (a.accountable_id, a.checker_id, a.proposed_by)`.execute(tx);
  return rows[0] as OwnCounts;
}

/** A first date lay between `since` and the day, and the action was not stopped before it. */
function fellDue(since: Day, d: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`a.first_due_on >= ${since}::date AND a.first_due_on < ${d}
    AND (a.cancelled_on IS NULL OR a.cancelled_on > a.first_due_on)`;
}

/** A proposal that waits for a yes or a no. */
export type WaitingProposal = Owned & {
  readonly id: string;
  readonly version: number;
  readonly reference: string;
  readonly title: string;
  readonly description: string;
  readonly proposed_by: string | null;
  readonly asked_by: string | null;
  readonly asked_on: Day;
  /** Proposals that wait for the same people. */
  readonly total: number;
};

/**
 * The proposals that wait for one person, the longest first: those on which this person was asked to
 * decide and, unless only those are wanted, those on which nobody was who is still here.
 */
export async function waitingProposals(
  tx: ReadTx,
  personId: string,
  onlyAsked: boolean,
  most: number,
  context: ReadContext,
): Promise<WaitingProposal[]> {
  const { rows } = await sql<WaitingProposal>`
    SELECT a.id, a.version, a.reference, a.title, a.description, a.proposed_by, p.name AS asked_by,
      a.opened_on AS asked_on, a.accountable_id, '{}'::uuid[] AS helper_ids, a.created_by, a.team_id,
      a.done_by, a.checker_id, a.decider_id, count(*) OVER () AS total
    FROM ${actionsAt(context)} a
    LEFT JOIN person p ON p.organisation_id = a.organisation_id AND p.id = a.proposed_by
    LEFT JOIN person d ON d.organisation_id = a.organisation_id AND d.id = a.decider_id
      AND (d.left_on IS NULL OR d.left_on >= ${context.asOf}::date)
    WHERE a.organisation_id = current_organisation() ${stateFilter('proposed', context.asOf)}
      AND (d.id = ${personId} OR (d.id IS NULL AND NOT ${onlyAsked}::boolean))
    ORDER BY a.opened_on, a.id LIMIT ${most}`.execute(tx);
  return rows;
}

/** A finished action that waits for the check of one person. */
export type WaitingCheck = {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly done_on: Day;
  readonly done_by: string | null;
  readonly check_due_on: Day | null;
};

/**
 * The finished actions that one person is to check, as of the day asked for, the soonest due first; none that was
 * cancelled, checked already or has no day for its check.
 */
export async function checksOf(
  tx: ReadTx,
  personId: string,
  context: ReadContext,
): Promise<WaitingCheck[]> {
  const { rows } = await sql<WaitingCheck>`
    SELECT a.id, a.reference, a.title, a.done_on, p.name AS done_by, a.check_due_on
    FROM ${actionsAt(context)} a
    LEFT JOIN person p ON p.organisation_id = a.organisation_id AND p.id = a.done_by
    WHERE a.organisation_id = current_organisation() AND a.checker_id = ${personId}
      ${stateFilter('unchecked', context.asOf)}
    ORDER BY a.check_due_on, a.id`.execute(tx);
  return rows;
}

/** What somebody proposed, and what became of it. */
export type OwnProposal = {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly asked_on: Day;
  readonly waits: boolean;
  readonly declined: boolean;
  readonly decided_on: Day | null;
  readonly decided_by: string | null;
  readonly reason: string;
  readonly accountable: string | null;
  readonly due_on: Day | null;
  readonly done_on: Day | null;
  readonly result: string;
  readonly stopped_on: Day | null;
  readonly stop_reason: string;
  readonly verdict: Verdict | null;
};

/** The latest proposals of one person, the newest first. */
export async function proposalsOf(
  tx: ReadTx,
  personId: string,
  most: number,
  context: ReadContext,
): Promise<OwnProposal[]> {
  const { rows } = await sql<OwnProposal>`
    SELECT a.id, a.reference, a.title, (a.recorded_at AT TIME ZONE ${context.scope.timeZone})::date AS asked_on,
      a.proposed AND a.cancelled_on IS NULL AS waits, a.proposed AND a.cancelled_on IS NOT NULL AS declined,
      a.decided_on, d.name AS decided_by, a.decision_reason AS reason, p.name AS accountable,
      a.due_on, a.done_on, a.result, a.verdict,
      CASE WHEN NOT a.proposed THEN a.cancelled_on END AS stopped_on,
      CASE WHEN NOT a.proposed THEN a.cancel_reason ELSE '' END AS stop_reason
    FROM ${actionsAt(context)} a
    LEFT JOIN person d ON d.organisation_id = a.organisation_id AND d.id = a.decided_by
    LEFT JOIN person p ON p.organisation_id = a.organisation_id AND p.id = a.accountable_id
    WHERE a.organisation_id = current_organisation() AND a.proposed_by = ${personId}
    ORDER BY a.recorded_at DESC, a.id LIMIT ${most}`.execute(tx);
  return rows;
}

/** Somebody whose proposal or finished action led to something, as the records say it. */
export type Merit = {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly person_id: string;
  readonly person: string;
  /** Their proposal was done, or what they finished was checked by somebody else and had worked. */
  readonly why: 'proposal' | 'proved';
  /** For a proposal: whether somebody checked that it worked. */
  readonly proved: boolean;
  readonly on: Day;
  readonly other: string | null;
};

/**
 * The latest merit since a day of somebody other than `readerId` who is still here: a proposal that
 * was proved to work goes before one that was done, and both before work that was proved.
 */
export async function latestMerit(
  tx: ReadTx,
  readerId: string,
  since: Day,
  context: ReadContext,
): Promise<Merit | null> {
  const d = sql`${context.asOf}::date`;
  const { rows } = await sql<Merit>`
    SELECT m.id, m.reference, m.title, p.id AS person_id, p.name AS person, m.why, m.proved, m.day AS on, o.name AS other
    FROM (
      SELECT id, reference, title, proposed_by AS person_id, 'proposal' AS why, done_on AS day,
          coalesce(verdict = 'effective', false) AS proved, accountable_id AS other_id
        FROM ${actionsAt(context)} a
       WHERE organisation_id = current_organisation() AND proposed_by IS NOT NULL AND NOT proposed
         AND cancelled_on IS NULL AND done_on BETWEEN ${since}::date AND ${d}
      UNION ALL
      SELECT id, reference, title, coalesce(accountable_id, done_by), 'proved', proved_on, true, checker_id
        FROM ${actionsAt(context)} a
       WHERE organisation_id = current_organisation() AND verdict = 'effective' AND cancelled_on IS NULL
         AND proved_on BETWEEN ${since}::date AND ${d}) m
    JOIN person p ON p.organisation_id = current_organisation() AND p.id = m.person_id
    LEFT JOIN person o ON o.organisation_id = current_organisation() AND o.id = m.other_id
    WHERE m.person_id <> ${readerId} AND NOT p.as_written AND (p.left_on IS NULL OR p.left_on >= ${d})
    ORDER BY m.why = 'proposal' AND m.proved DESC, m.why = 'proposal' DESC, m.day DESC, m.id LIMIT 1`.execute(
    tx,
  );
  return rows[0] ?? null;
}
