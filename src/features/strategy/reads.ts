import * as z from 'zod';
import { id } from '../../lib/resource-id.ts';
import { allows } from '../../platform/access/predicate.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { read, type ReadContext } from '../../platform/http/read-routes.ts';
import { linkedTo, linksOf, type Linked } from '../actions/reads/linked.ts';
import { measureStandings, type Standing } from '../measures/reads/standings.ts';
import {
  goalRecordShape,
  lineShape,
  mapShape,
  objectiveRecordShape,
  type GoalRow,
  type ObjectiveRow,
} from './contract/shapes.ts';
import { goalCan, objectiveCan, seeStrategy, setGoal, setObjective } from './policy.ts';
import {
  storedCheckIns,
  storedGoals,
  storedObjectives,
  storedTerms,
  storedTurns,
  type StoredGoal,
  type StoredObjective,
} from './store/read.ts';

const strategyMap = read({
  path: '/api/strategy',
  operation: 'strategy.map',
  words: 'read the strategy',
  permit: seeStrategy,
  fromRecords: true,
  response: mapShape,
  read: async (tx, _asked, context) => {
    const { goals, objectives } = await everything(tx, context);
    const may = (policy: typeof setGoal) =>
      !context.isPast && allows(policy, context.scope.actor, null);
    return {
      goals: goals.map(goalRow),
      objectives: objectives.map(({ row }) => row),
      can: { create_goal: may(setGoal), create_objective: may(setObjective) },
    };
  },
});

const goalRecord = read({
  path: '/api/goals/:id',
  operation: 'goal.read',
  words: 'read a goal',
  permit: seeStrategy,
  fromRecords: true,
  params: z.strictObject({ id: id('goal') }),
  response: goalRecordShape,
  read: async (tx, { params }, context) => {
    const { goals, objectives } = await everything(tx, context);
    const goal = goals.find((one) => one.id === params.id);
    if (goal === undefined) return undefined;
    const turns = await storedTurns(tx, goal.id, context);
    const can = goalCan(context.scope.actor, goal);
    return {
      ...goalRow(goal),
      close_reason: goal.close_reason,
      turns: turns.map(withInstant),
      objectives: objectives.flatMap(({ row }) => (row.goal_ids.includes(goal.id) ? [row] : [])),
      can: context.isPast ? nothing(can) : can,
    };
  },
});

const objectiveRecord = read({
  path: '/api/objectives/:id',
  operation: 'objective.read',
  words: 'read an objective',
  permit: seeStrategy,
  fromRecords: true,
  params: z.strictObject({ id: id('objective') }),
  response: objectiveRecordShape,
  read: async (tx, { params }, context) => {
    const { goals, objectives } = await everything(tx, context);
    const found = objectives.find(({ stored }) => stored.id === params.id);
    if (found === undefined) return undefined;
    const { stored, row, linked } = found;
    const [terms, checkIns] = await Promise.all([
      storedTerms(tx, stored.id, context),
      storedCheckIns(tx, stored.id, context),
    ]);
    const can = objectiveCan(context.scope.actor, stored);
    return {
      ...row,
      why: stored.why,
      resources: stored.resources,
      judged: stored.judged,
      close_reason: stored.close_reason,
      goals: goals.filter((goal) => stored.goal_ids.includes(goal.id)).map(goalRow),
      terms: terms.map(withInstant),
      check_ins: checkIns,
      linked_actions: [...linked],
      can: context.isPast ? nothing(can) : can,
    };
  },
});

/** From an action up to what the firm wants: for whoever asks why they do this. */
const lineOfSight = read({
  path: '/api/strategy/line',
  operation: 'strategy.line_of_sight',
  words: 'read which goals an action serves',
  permit: seeStrategy,
  fromRecords: true,
  query: z.strictObject({ action_id: id('action') }),
  response: lineShape,
  read: async (tx, { query }, context) => {
    const links = new Set(await linksOf(tx, query.action_id, context));
    if (links.size === 0) return { lines: [] };
    const goals = await storedGoals(tx, context);
    const objectives = await storedObjectives(tx, context);
    return {
      lines: objectives
        .filter(({ id: objectiveId }) => links.has(pageOf(objectiveId)))
        .map((objective) => ({
          objective: { id: objective.id, name: objective.name },
          goals: goals
            .filter((goal) => objective.goal_ids.includes(goal.id))
            .map((goal) => ({ id: goal.id, name: goal.name })),
        })),
    };
  },
});

export const strategyReads = [strategyMap, goalRecord, objectiveRecord, lineOfSight];

/** The objectives there were on the day asked for, as the strategy map shows them. */
export async function objectivesOn(tx: ReadTx, context: ReadContext): Promise<ObjectiveRow[]> {
  return (await everything(tx, context)).objectives.map(({ row }) => row);
}

type Everything = {
  readonly goals: readonly StoredGoal[];
  readonly objectives: readonly {
    readonly stored: StoredObjective;
    readonly row: ObjectiveRow;
    readonly linked: readonly Linked[];
  }[];
};

/** What an action links to that serves an objective. */
const pageOf = (objectiveId: string): string => `/objectives/${objectiveId}`;

async function everything(tx: ReadTx, context: ReadContext): Promise<Everything> {
  const goals = await storedGoals(tx, context);
  const stored = await storedObjectives(tx, context);
  const measured = stored.some((one) => one.measure_id !== null);
  const standings = measured ? await measureStandings(tx, context) : new Map<string, Standing>();
  const actions = await linkedTo(
    tx,
    stored.map((one) => pageOf(one.id)),
    context,
  );
  return {
    goals,
    objectives: stored.map((one) => {
      const linked = actions.get(pageOf(one.id)) ?? [];
      return { stored: one, row: objectiveRow(one, standings, linked), linked };
    }),
  };
}

function goalRow(goal: StoredGoal): GoalRow {
  const { owner_id: _owner, close_reason: _reason, ...row } = goal;
  return row;
}

function objectiveRow(
  stored: StoredObjective,
  standings: ReadonlyMap<string, Standing>,
  linked: readonly Linked[],
): ObjectiveRow {
  const { id: objectiveId, version, name, owner, rhythm, due_on, next_check_in } = stored;
  const { state, stated_on, closed_on, outcome, target, measure_id: measureId } = stored;
  return {
    id: objectiveId,
    version,
    name,
    owner,
    rhythm,
    due_on,
    next_check_in,
    state,
    stated_on,
    closed_on,
    outcome,
    goal_ids: [...stored.goal_ids],
    measure: measureId === null ? null : (standings.get(measureId) ?? null),
    target,
    actions: {
      total: linked.length,
      open: linked.filter(({ open }) => open).length,
      late: linked.filter(({ late }) => late).length,
    },
  };
}

function withInstant<Row extends { readonly at: Date }>({ at, ...row }: Row) {
  return { ...row, at: at.toISOString() };
}

/** The past is looked at, not changed. */
function nothing<Can extends Record<string, boolean>>(can: Can): Can {
  return Object.fromEntries(Object.keys(can).map((name) => [name, false])) as Can;
}
