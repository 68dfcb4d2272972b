import * as z from 'zod';
import { all, accept, refuse } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { dayShape, text } from '../../../lib/shapes.ts';
import { whatDiffers } from '../../../lib/version.ts';
import { actionAssigned, actionChanged } from '../contract/events.ts';
import { actionAt, editShape, type ActionWords } from '../contract/shapes.ts';
import { actionPolicies } from '../policy.ts';
import { changeDue, stillOpen } from '../rules.ts';
import { setHelpers } from '../store/write.ts';
import { changeAction } from './change.ts';
import { dueColumns, dueEvent, keepDueMove } from './due.ts';

/** Changes words only; what is left out stays. Dates, people and stages have commands of their own. */
export const edit = changeAction({
  name: 'action.edit',
  words: 'change an action',
  input: editShape,
  permit: actionPolicies.edit,
  rule: (action, { id: _id, version: _version, ...asked }) => {
    const words = whatDiffers<typeof asked>(action, asked);
    if (Object.keys(words).length === 0) return refuse('action.nothing_changed');
    return action.cancelled_on === null
      ? accept(words)
      : refuse('action.is_cancelled', { on: action.cancelled_on });
  },
  change: (words) => words,
  events: (words, subject, action) => {
    const before = Object.fromEntries(
      Object.keys(words).map((word) => [word, action[word as keyof typeof words]]),
    );
    return [actionChanged.of(subject, { before, after: words as Partial<ActionWords> })];
  },
});

export const assign = changeAction({
  name: 'action.assign',
  words: 'hand an action to somebody',
  input: z.strictObject({
    ...actionAt,
    accountable_id: id('person').nullable(),
    helper_ids: z.array(id('person')).max(50).optional(),
    reason: text(4_000).default(''),
  }),
  permit: actionPolicies.assign,
  // Whoever has it already may stay, so that one helper can be changed without the others.
  names: ({ accountable_id, helper_ids = [] }, action) =>
    [accountable_id, ...helper_ids].filter(
      (named) => named !== action.accountable_id && !action.helper_ids.includes(named ?? ''),
    ),
  rule: (action, input) => all([stillOpen(action)], input),
  change: (decision) => ({ accountable_id: decision.accountable_id }),
  beside: async (write, decision, { organisationId, id: actionId }) => {
    if (decision.helper_ids !== undefined) {
      await setHelpers(write, organisationId, actionId, decision.helper_ids);
    }
  },
  events: (decision, subject, action) => [
    actionAssigned.of(subject, {
      from: action.accountable_id,
      to: decision.accountable_id,
      reason: decision.reason,
      helpers: decision.helper_ids ?? [...action.helper_ids],
    }),
  ],
});

/** Promises a first date, or moves it with a reason; the first date is kept for ever. */
export const moveDue = changeAction({
  name: 'action.move_due',
  words: 'move the date of an action',
  input: z.strictObject({ ...actionAt, due_on: dayShape, reason: text(4_000).default('') }),
  permit: actionPolicies.move_due,
  rule: (action, input, { today }) => changeDue(action, input.due_on, input.reason, today),
  change: (decision, action) => dueColumns(action, decision),
  beside: keepDueMove,
  events: (decision, subject) => [dueEvent(subject, decision)],
});
