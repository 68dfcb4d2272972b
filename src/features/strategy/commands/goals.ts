import { v7 as newId } from 'uuid';
import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { text } from '../../../lib/shapes.ts';
import { command } from '../../../platform/commands/command.ts';
import { goalChanged, goalClosed, goalSet, goalTurned } from '../contract/events.ts';
import { GOAL_OUTCOMES } from '../contract/kinds.ts';
import { editGoalShape, goalAt, newGoalShape } from '../contract/shapes.ts';
import { goalPolicies, setGoal } from '../policy.ts';
import { present } from './present.ts';
import { changeGoal, closeGoal as decideClose, newGoal } from '../rules.ts';
import { insertGoal, insertTurn, lockGoal, ownerOn, updateGoal } from '../store/write.ts';

const changedShape = z.strictObject({ id: id('goal'), version: z.int() });

export const set = command({
  name: 'goal.set',
  words: 'set a goal',
  input: newGoalShape,
  result: changedShape,
  load: (read, { owner_id }, { today }) => ownerOn(read, owner_id, today),
  permit: setGoal,
  rule: (owner, words, { today }) => newGoal(words, owner, today),
  save: async (write, words, _owner, { organisationId, actor, now }) => {
    const goalId = newId();
    await insertGoal(write, {
      organisation_id: organisationId,
      id: goalId,
      ...words,
      created_by: actor.personId,
      recorded_at: now,
    });
    return { id: goalId, version: 1 };
  },
  events: (words, result) => [goalSet.of(result, words)],
});

/** Changes words. Where they change what the goal means, the firm changes direction: dated, and with a reason. */
export const edit = command({
  name: 'goal.edit',
  words: 'change a goal',
  input: editGoalShape,
  result: changedShape,
  load: async (read, { id: goalId, owner_id }, { today }) => {
    const goal = await lockGoal(read, goalId);
    if (goal === undefined) return undefined;
    const owner = await ownerOn(read, owner_id === undefined ? goal.owner_id : owner_id, today);
    return { ...goal, owner };
  },
  permit: goalPolicies.edit,
  rule: ({ owner, ...goal }, { id: _id, ...words }) => changeGoal(goal, present(words), owner),
  save: async (write, { words, turned, reason }, before, context) => {
    const version = await updateGoal(write, before, words);
    const said = {
      organisationId: context.organisationId,
      id: before.id,
      version,
      by: context.actor.personId,
      now: context.now,
    };
    if (turned) await insertTurn(write, { before, reason, turned_on: context.today }, said);
    return { id: before.id, version };
  },
  events: ({ words, turned, reason }, changed, goal) => {
    const before = Object.fromEntries(
      Object.keys(words).map((word) => [word, goal[word as keyof typeof goal]]),
    );
    return [
      turned
        ? goalTurned.of(changed, { before, after: words, reason })
        : goalChanged.of(changed, { before, after: words }),
    ];
  },
});

export const closeGoal = command({
  name: 'goal.close',
  words: 'close a goal',
  input: z.strictObject({
    ...goalAt,
    outcome: z.enum(GOAL_OUTCOMES),
    reason: text(4_000).default(''),
  }),
  result: changedShape,
  load: (read, { id: goalId }) => lockGoal(read, goalId),
  permit: goalPolicies.close,
  rule: (goal, input) => decideClose(goal, input),
  save: async (write, { outcome, reason }, goal, { today }) => ({
    id: goal.id,
    version: await updateGoal(write, goal, { closed_on: today, outcome, close_reason: reason }),
  }),
  events: (closed, changed) => [goalClosed.of(changed, closed)],
});
