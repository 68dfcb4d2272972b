import * as z from 'zod';
import { dayShape } from '../../../lib/shapes.ts';
import { event } from '../../../platform/commands/contract.ts';
import { GOAL_OUTCOMES, OUTCOMES, STATES } from './kinds.ts';
import { goalWords, objectiveTerms, objectiveWords } from './shapes.ts';

const goal = { kind: 'goal', version: 1 } as const;
const objective = { kind: 'objective', version: 1 } as const;
const goalIds = z.array(z.uuid());
const someGoalWords = z.strictObject(goalWords).partial();
const someWords = z.strictObject({ ...objectiveWords, goal_ids: goalIds }).partial();

export const goalSet = event({
  ...goal,
  type: 'goal.set',
  sentence: '{actor} set the goal {name}.',
  payload: z.strictObject(goalWords),
});
export const goalChanged = event({
  ...goal,
  type: 'goal.changed',
  sentence: '{actor} changed {fields} of a goal.',
  payload: z.strictObject({ before: someGoalWords, after: someGoalWords }),
});
export const goalTurned = event({
  ...goal,
  type: 'goal.turned',
  sentence: '{actor} changed the direction of a goal: {reason}',
  payload: z.strictObject({ before: someGoalWords, after: someGoalWords, reason: z.string() }),
});
export const goalClosed = event({
  ...goal,
  type: 'goal.closed',
  sentence: '{actor} closed a goal as {outcome}: {reason}',
  payload: z.strictObject({ outcome: z.enum(GOAL_OUTCOMES), reason: z.string() }),
});
export const goalHandedOver = event({
  ...goal,
  type: 'goal.handed_over',
  sentence: 'A goal passed from {from} to {to}.',
  payload: z.strictObject({ from: z.uuid(), to: z.uuid().nullable() }),
});

export const objectiveSet = event({
  ...objective,
  type: 'objective.set',
  sentence: '{actor} set the objective {name}, due {due_on}.',
  payload: z.strictObject({ ...objectiveWords, ...objectiveTerms, goal_ids: goalIds }),
});
export const objectiveChanged = event({
  ...objective,
  type: 'objective.changed',
  sentence: '{actor} changed {fields} of an objective.',
  payload: z.strictObject({ before: someWords, after: someWords }),
});
export const objectiveTermsSet = event({
  ...objective,
  type: 'objective.terms_set',
  sentence: '{actor} changed what an objective is judged by: {reason}',
  payload: z.strictObject({
    before: z.strictObject(objectiveTerms),
    after: z.strictObject(objectiveTerms),
    reason: z.string(),
  }),
});
export const objectiveCheckedIn = event({
  ...objective,
  type: 'objective.checked_in',
  sentence: '{actor} said that an objective is {state}: {text}',
  payload: z.strictObject({
    check_in_id: z.uuid(),
    due_on: dayShape,
    state: z.enum(STATES),
    text: z.string(),
    next_check_in: dayShape,
  }),
});
export const objectiveClosed = event({
  ...objective,
  type: 'objective.closed',
  sentence: '{actor} closed an objective as {outcome}: {reason}',
  payload: z.strictObject({ outcome: z.enum(OUTCOMES), reason: z.string() }),
});
export const objectiveHandedOver = event({
  ...objective,
  type: 'objective.handed_over',
  sentence: 'An objective passed from {from} to {to}.',
  payload: z.strictObject({ from: z.uuid(), to: z.uuid().nullable() }),
});
