import { v7 as newId } from 'uuid';
import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { text } from '../../../lib/shapes.ts';
import { changesTo } from '../../../platform/commands/change.ts';
import { command } from '../../../platform/commands/command.ts';
import { goalChanged, goalClosed, goalSet, goalTurned } from '../contract/events.ts';
import { GOAL_OUTCOMES } from '../contract/kinds.ts';
import { editGoalShape, goalAt, newGoalShape } from '../contract/shapes.ts';
import { goalPolicies, setGoal } from '../policy.ts';
import { present } from '../../../lib/present.ts';
import { changeGoal, closeGoal as decideClose, newGoal } from '../rules.ts';
import { insertGoal, insertTurn, lockGoal, ownerOn, updateGoal } from '../store/write.ts';

export const set = command({
  name: 'goal.set',
  words: 'set a goal',
  input: newGoalShape,
  result: z.strictObject({ id: id('goal'), version: z.int() }),
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

const changeOne = changesTo({ resource: 'goal', lock: lockGoal, save: updateGoal });

/** Changes words. Where they change what the goal means, the firm changes direction: dated, and with a reason. */
export const edit = changeOne({
  name: 'goal.edit',
  words: 'change a goal',
  input: editGoalShape,
  permit: goalPolicies.edit,
  around: (read, { owner_id: ownerId }, goal, { today }) =>
    ownerOn(read, ownerId === undefined ? goal.owner_id : ownerId, today),
  rule: (goal, { id: _id, version: _version, ...words }, owner) =>
    changeGoal(goal, present(words), owner),
  change: ({ words }) => words,
  beside: async (write, { turned, reason }, writing, before) => {
    if (turned) await insertTurn(write, { before, reason }, writing);
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

export const closeGoal = changeOne({
  name: 'goal.close',
  words: 'close a goal',
  input: z.strictObject({
    ...goalAt,
    outcome: z.enum(GOAL_OUTCOMES),
    reason: text(4_000).default(''),
  }),
  permit: goalPolicies.close,
  rule: (goal, input) => decideClose(goal, input),
  change: ({ outcome, reason }, _goal, { today }) => ({
    closed_on: today,
    outcome,
    close_reason: reason,
  }),
  events: (closed, changed) => [goalClosed.of(changed, closed)],
});
