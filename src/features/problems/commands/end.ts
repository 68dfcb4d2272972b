import * as z from 'zod';
import { accept } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { dayShape, text } from '../../../lib/shapes.ts';
import { arePeopleHere } from '../../people/reads/here.ts';
import {
  checkPlanned,
  problemChecked,
  problemClosed,
  problemReopened,
  problemWithdrawn,
} from '../contract/events.ts';
import { checkShape, problemAt } from '../contract/shapes.ts';
import { problemPolicies } from '../policy.ts';
import * as rules from '../rules/life.ts';
import { aroundClosing, changeProblem } from './change.ts';

const NOT_CHECKED = { verdict: null, checked_on: null, checked_by: null, check_note: '' } as const;

/** Names who looks, and when, whether the fix works. */
export const planCheck = changeProblem({
  name: 'problem.plan_check',
  words: 'plan the check of a fix',
  input: z.strictObject({ ...problemAt, check_due_on: dayShape, checker_id: id('person') }),
  permit: problemPolicies.plan_check,
  around: (read, { checker_id: checker }, _problem, { today }) =>
    arePeopleHere(read, [checker], today),
  rule: (problem, { check_due_on: due, checker_id }, here, { today }) =>
    rules.planCheck(problem, { due_on: due, checker_id }, here, today),
  change: ({ due_on: due, checker_id }) => ({ check_due_on: due, checker_id, ...NOT_CHECKED }),
  events: (plan, changed) => [checkPlanned.of(changed, plan)],
});

/** Says whether the fix works. One that does not starts again, and another check is planned. */
export const check = changeProblem({
  name: 'problem.check',
  words: 'check whether a fix works',
  input: checkShape,
  permit: problemPolicies.check,
  around: (read, { id: problemId }, _problem, context) => aroundClosing(read, problemId, context),
  rule: (problem, { verdict, note }, around, { actor }) => {
    const checked = rules.check(problem, verdict, around, actor.personId);
    return checked.ok ? accept({ ...checked.value, note }) : checked;
  },
  change: ({ verdict, note, reopens }, problem, { actor, today }) => ({
    verdict,
    checked_on: today,
    checked_by: actor.personId,
    check_note: note,
    ...(reopens && {
      check_due_on: null,
      reopened_count: problem.reopened_count + 1,
      reopen_reason: note,
    }),
  }),
  events: ({ verdict, note }, changed, { check_due_on: due }) => [
    problemChecked.of(changed, { verdict, note, due_on: due }),
  ],
});

export const close = changeProblem({
  name: 'problem.close',
  words: 'close a problem',
  input: z.strictObject({
    ...problemAt,
    note: text(4_000).default(''),
    /** Who is thanked, and for what. */
    thanks: text(2_000).default(''),
  }),
  permit: problemPolicies.close,
  around: (read, { id: problemId }, _problem, context) => aroundClosing(read, problemId, context),
  rule: (problem, { note, thanks }, around) => {
    const allowed = rules.close(problem, around);
    return allowed.ok ? accept({ note, thanks }) : allowed;
  },
  change: ({ note, thanks }, _problem, { actor, today }) => ({
    closed_on: today,
    closed_by: actor.personId,
    close_note: note,
    thanks,
  }),
  events: (said, changed) => [problemClosed.of(changed, said)],
});

/** It shows again, or was closed too early. What was checked is to be checked anew. */
export const reopen = changeProblem({
  name: 'problem.reopen',
  words: 'open a problem again',
  input: z.strictObject({ ...problemAt, reason: text(4_000) }),
  permit: problemPolicies.reopen,
  rule: (problem, { reason }) => rules.reopen(problem, reason),
  change: ({ reason }, problem) => ({
    closed_on: null,
    closed_by: null,
    check_due_on: null,
    ...NOT_CHECKED,
    reopened_count: problem.reopened_count + 1,
    reopen_reason: reason,
  }),
  events: (given, changed) => [problemReopened.of(changed, given)],
});

/** It was none. It stays to be read, with the reason. */
export const withdraw = changeProblem({
  name: 'problem.withdraw',
  words: 'withdraw a problem',
  input: z.strictObject({ ...problemAt, reason: text(4_000) }),
  permit: problemPolicies.withdraw,
  rule: (problem, { reason }) => rules.withdraw(problem, reason),
  change: ({ reason }, _problem, { today }) => ({
    withdrawn_on: today,
    withdraw_reason: reason,
  }),
  events: (given, changed) => [problemWithdrawn.of(changed, given)],
});
