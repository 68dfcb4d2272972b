import { sql } from 'kysely';
import { addDays, type Day } from '../../../lib/day.ts';
import { endOfDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { GoalFacts, ObjectiveFacts, StrategyFacts } from '../rules/aggregates/strategy.ts';
import { localDay, type Look } from './standing.ts';

/** Check-ins before this many days ago tell nothing about any figure: every rhythm is shorter. */
const DAYS_OF_CHECK_INS = 500;

/** What the figures of a day need of goals and objectives; what was closed before `since` is left out. */
export async function strategyFacts(tx: ReadTx, look: Look, since: Day): Promise<StrategyFacts> {
  const [goals, objectives] = await Promise.all([
    goalFacts(tx, look),
    objectiveFacts(tx, look, since),
  ]);
  return { goals, objectives };
}

async function goalFacts(tx: ReadTx, look: Look): Promise<GoalFacts[]> {
  const until = endOfDay(look);
  const { rows } = await sql<GoalFacts>`
    SELECT g.id, ${localDay('g.recorded_at', look.timeZone)} AS "setOn", g.closed_on AS "closedOn",
      coalesce(g.outcome = 'given_up', false) AS "givenUp",
      ARRAY(SELECT t.turned_on::text FROM goal_turn t WHERE t.organisation_id = g.organisation_id
        AND t.goal_id = g.id AND t.decided_at < ${until} ORDER BY t.turned_on) AS "turnedOn"
    FROM goal_as_of(${until}) g ORDER BY g.id`.execute(tx);
  return rows;
}

async function objectiveFacts(tx: ReadTx, look: Look, since: Day): Promise<ObjectiveFacts[]> {
  const until = endOfDay(look);
  const on = (column: string) => localDay(column, look.timeZone);
  const of = sql`organisation_id = o.organisation_id AND objective_id = o.id`;
  const { rows } = await sql<ObjectiveFacts>`
    SELECT o.id, ${on('o.recorded_at')} AS "setOn", o.owner_id AS "ownerId", o.rhythm,
      o.next_check_in AS "nextCheckIn", o.closed_on AS "closedOn", coalesce(o.outcome = 'missed', false) AS missed,
      coalesce((SELECT json_agg(json_build_object('goalId', l.goal_id, 'since', ${on('l.linked_at')},
          'until', ${on('l.unlinked_at')}) ORDER BY l.linked_at, l.goal_id)
        FROM objective_goal l WHERE ${of} AND l.linked_at < ${until}), '[]') AS links,
      coalesce((SELECT json_agg(json_build_object('setOn', ${on('t.set_at')}, 'byId', t.set_by,
          'measureId', t.measure_id, 'target', t.target::float8, 'dueOn', t.due_on) ORDER BY t.objective_version)
        FROM objective_terms t WHERE ${of} AND t.set_at < ${until}), '[]') AS terms,
      coalesce((SELECT json_agg(json_build_object('saidOn', c.said_on, 'dueOn', c.due_on, 'state', c.state)
          ORDER BY c.said_at, c.id)
        FROM check_in c WHERE ${of} AND c.said_at < ${until}
          AND c.said_on >= ${addDays(look.asOf, -DAYS_OF_CHECK_INS)}::date), '[]') AS "checkIns"
    FROM objective_as_of(${until}) o WHERE o.closed_on IS NULL OR o.closed_on >= ${since}::date
    ORDER BY o.id`.execute(tx);
  return rows;
}
