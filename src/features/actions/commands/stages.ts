import * as z from 'zod';
import { all, accept } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { dayShape, text } from '../../../lib/shapes.ts';
import {
  actionCancelled,
  actionChecked,
  actionCheckPlanned,
  actionContained,
  actionDone,
  actionPlanned,
  actionReopened,
} from '../contract/events.ts';
import { actionAt, verdictShape } from '../contract/shapes.ts';
import { actionPolicies } from '../policy.ts';
import {
  cancel as decideCancel,
  check as decideCheck,
  finish as decideFinish,
  happenedOn,
  planCheck as decidePlanCheck,
  reopen as decideReopen,
  stillOpen,
} from '../rules.ts';
import { changeAction } from './change.ts';

export const contain = changeAction({
  name: 'action.contain',
  words: 'record that a problem is contained',
  input: z.strictObject({ ...actionAt, on: dayShape.optional(), containment: text(20_000) }),
  permit: actionPolicies.finish,
  rule: (action, input, { today }) => {
    const on = input.on ?? today;
    return all([stillOpen(action), happenedOn(action, on, today)], {
      on,
      containment: input.containment,
    });
  },
  change: ({ on, containment }) => ({ contained_on: on, containment }),
  events: (decision, subject) => [actionContained.of(subject, decision)],
});

export const plan = changeAction({
  name: 'action.plan',
  words: 'record what is planned',
  input: z.strictObject({
    ...actionAt,
    on: dayShape.optional(),
    cause: text(20_000).default(''),
    corrective_action: text(20_000),
  }),
  permit: actionPolicies.finish,
  rule: (action, { on, cause, corrective_action }, { today }) =>
    all([stillOpen(action), happenedOn(action, on ?? today, today)], {
      on: on ?? today,
      cause,
      corrective_action,
    }),
  change: ({ on, cause, corrective_action }) => ({ planned_on: on, cause, corrective_action }),
  events: (decision, subject) => [actionPlanned.of(subject, decision)],
});

export const finish = changeAction({
  name: 'action.finish',
  words: 'finish an action',
  input: z.strictObject({
    ...actionAt,
    on: dayShape.optional(),
    result: text(20_000),
    check_due_on: dayShape.nullable().default(null),
    checker_id: id('person').nullable().default(null),
  }),
  permit: actionPolicies.finish,
  names: ({ checker_id }) => [checker_id],
  rule: (action, { on, result, check_due_on, checker_id }, { actor, today }) =>
    decideFinish(action, { on: on ?? today, result, check_due_on, checker_id }, actor, today),
  change: ({ on, ...rest }, _action, { actor }) => ({
    ...rest,
    done_on: on,
    done_by: actor.personId,
    checked_on: null,
    verdict: null,
    check_note: '',
  }),
  events: (decision, subject) => [actionDone.of(subject, decision)],
});

export const planCheck = changeAction({
  name: 'action.plan_check',
  words: 'ask somebody to check whether an action worked',
  input: z.strictObject({ ...actionAt, checker_id: id('person'), check_due_on: dayShape }),
  permit: actionPolicies.finish,
  names: ({ checker_id }) => [checker_id],
  rule: (action, { checker_id, check_due_on }, { today }) =>
    all([decidePlanCheck(action, { checker_id, check_due_on }, today)], {
      checker_id,
      check_due_on,
    }),
  // What an earlier check found stays in the story; the action waits for the new one.
  change: (asked) => ({ ...asked, checked_on: null, verdict: null, check_note: '' }),
  events: (asked, subject) => [actionCheckPlanned.of(subject, asked)],
});

export const check = changeAction({
  name: 'action.check',
  words: 'check whether an action worked',
  input: z.strictObject({
    ...actionAt,
    verdict: verdictShape,
    note: text(4_000).default(''),
    due_on: dayShape.nullable().default(null),
  }),
  permit: actionPolicies.check,
  rule: (action, { verdict, note, due_on }, { actor, today }) => {
    const checked = decideCheck(action, { verdict, note, due_on }, actor, today);
    return checked.ok ? accept({ ...checked.value, on: today }) : checked;
  },
  change: ({ verdict, note, due_on, on }, action, { actor }) => ({
    checked_on: on,
    checker_id: actor.personId,
    verdict,
    check_note: note,
    ...(verdict === 'effective' ? { proved_on: on } : {}),
    ...(verdict === 'not_effective'
      ? { done_on: null, done_by: null, due_on, reopened_count: action.reopened_count + 1 }
      : {}),
  }),
  events: (decision, subject) => [actionChecked.of(subject, decision)],
});

export const reopen = changeAction({
  name: 'action.reopen',
  words: 'open an action again',
  input: z.strictObject({
    ...actionAt,
    reason: text(4_000),
    due_on: dayShape.nullable().default(null),
  }),
  permit: actionPolicies.reopen,
  rule: (action, { reason, due_on }, { today }) =>
    all([decideReopen(action, reason, due_on, today)], { reason, due_on }),
  change: ({ due_on }, action) => ({
    done_on: null,
    done_by: null,
    proved_on: null,
    cancelled_on: null,
    cancel_reason: '',
    reopened_count: action.reopened_count + 1,
    ...(due_on === null ? {} : { due_on, first_due_on: action.first_due_on ?? due_on }),
  }),
  events: (decision, subject) => [actionReopened.of(subject, decision)],
});

export const cancel = changeAction({
  name: 'action.cancel',
  words: 'stop an action',
  input: z.strictObject({ ...actionAt, reason: text(4_000) }),
  permit: actionPolicies.cancel,
  rule: (action, { reason }) => all([decideCancel(action, reason)], { reason }),
  change: ({ reason }, _action, { today }) => ({ cancelled_on: today, cancel_reason: reason }),
  events: (decision, subject) => [actionCancelled.of(subject, decision)],
});
