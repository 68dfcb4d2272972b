import * as z from 'zod';
import { dayShape, text } from '../../../lib/shapes.ts';
import { measureRebased, rebaseWithdrawn, targetSet } from '../contract/events.ts';
import { measureAt } from '../contract/shapes.ts';
import { measurePolicies } from '../policy.ts';
import {
  rebaseFrom,
  setTarget as decideTarget,
  stillMeasured,
  withdrawRebase as decideWithdrawal,
} from '../rules/decisions.ts';
import {
  chartedValues,
  insertRebase,
  insertTarget,
  insertWithdrawal,
  targetOn,
} from '../store/write.ts';
import { changeMeasure } from './change.ts';

/** Sets the target from a day on, or takes it away; the targets before it stay in the history. */
export const setTarget = changeMeasure({
  name: 'measure.set_target',
  words: 'set the target of a measure',
  input: z.strictObject({
    ...measureAt,
    starts_on: dayShape,
    target: z.number().min(-1e12).max(1e12).nullable(),
    reason: text(4_000).default(''),
  }),
  permit: measurePolicies.set_target,
  around: (read, { id, starts_on }) => targetOn(read, id, starts_on),
  rule: (measure, { starts_on, target, reason }, current) => {
    const open = stillMeasured(measure);
    return open.ok ? decideTarget(measure, { starts_on, target, reason }, current) : open;
  },
  beside: insertTarget,
  events: (target, changed, _measure, before) => [targetSet.of(changed, { ...target, before })],
});

/** New limits from a period on. Earlier limits and verdicts stay as they were. */
export const rebase = changeMeasure({
  name: 'measure.rebase',
  words: 'decide on new limits for a measure',
  input: z.strictObject({ ...measureAt, starts_on: dayShape, reason: text(4_000).default('') }),
  permit: measurePolicies.rebase,
  around: (read, { id }) => chartedValues(read, id),
  rule: (measure, { starts_on, reason }, charted) => {
    const open = stillMeasured(measure);
    return open.ok ? rebaseFrom({ ...measure, ...charted }, { starts_on, reason }) : open;
  },
  beside: insertRebase,
  events: (rebased, changed) => [measureRebased.of(changed, rebased)],
});

/** Takes back new limits that were a mistake: the lines before them hold on, and both stay in the history. */
export const withdrawRebase = changeMeasure({
  name: 'measure.withdraw_rebase',
  words: 'take back new limits of a measure',
  input: z.strictObject({ ...measureAt, starts_on: dayShape, reason: text(4_000).default('') }),
  permit: measurePolicies.rebase,
  around: (read, { id }) => chartedValues(read, id),
  rule: (measure, asked, { rebases }) => {
    const open = stillMeasured(measure);
    return open.ok ? decideWithdrawal(rebases, asked) : open;
  },
  beside: insertWithdrawal,
  events: ({ starts_on, reason }, changed) => [rebaseWithdrawn.of(changed, { starts_on, reason })],
});
