import { expect, it } from 'vitest';
import { day } from '../../../lib/day.ts';
import { waitingFor } from './waits.ts';

const today = day('2026-11-24');
const open = {
  stage: 'open' as const,
  late_days: 0,
  due_on: day('2026-12-01'),
  check_due_on: null,
  verdict: null,
  accountable: { name: 'Ana' },
  checker: null,
  proposed_by: null,
  decider: null,
};
const done = { ...open, stage: 'done' as const };
const ben = { name: 'Ben' };

it.each([
  ['an open action waits for its owner', open, { key: 'due', who: 'Ana', count: 7 }],
  ['on its day', { ...open, due_on: today }, { key: 'today', count: 0 }],
  [
    'a late one says how late',
    { ...open, late_days: 12, due_on: day('2026-11-12') },
    { key: 'late', count: 12 },
  ],
  [
    'without a date nothing is promised',
    { ...open, due_on: null },
    { key: 'unpromised', who: 'Ana' },
  ],
  [
    'without an owner that comes first',
    { ...open, accountable: null, late_days: 3 },
    { key: 'unowned' },
  ],
  [
    'a proposal waits for an answer',
    { ...open, stage: 'proposed' as const, proposed_by: ben },
    { key: 'proposal', who: 'Ben' },
  ],
  ['a finished one without a planned check', done, { key: 'check_unplanned' }],
  [
    'a finished one waits for its checker',
    { ...done, checker: ben, check_due_on: day('2026-12-04') },
    { key: 'check', who: 'Ben', count: 10 },
  ],
  [
    'a check can be late',
    { ...done, checker: ben, check_due_on: day('2026-11-20') },
    { key: 'check_late', count: 4 },
  ],
  [
    'one that worked in part',
    { ...done, checker: ben, verdict: 'partly' as const },
    { key: 'checked_partly', who: 'Ben' },
  ],
  ['a proved one waits for nobody', { ...done, stage: 'proved' as const }, { key: 'proved' }],
  [
    'nor does a stopped one',
    { ...open, stage: 'cancelled' as const, late_days: 0 },
    { key: 'stopped' },
  ],
])('%s', (_name, action, expected) => {
  expect(waitingFor(action, today)).toMatchObject(expected);
});
