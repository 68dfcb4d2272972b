import { expect, it } from 'vitest';
import { addDays } from '../../../lib/day.ts';
import { TODAY } from '../../../../test/pictures.ts';
import { recordChange, withdrawChange } from './changes.ts';

const code = (outcome: ReturnType<typeof recordChange | typeof withdrawChange>) =>
  outcome.ok ? 'accepted' : outcome.refusal.code;

it('records a change in how the firm is led that has begun, with its reason', () => {
  const record = (days: number, reason = 'Weekly visits') =>
    code(recordChange({ since: addDays(TODAY, days), reason }, TODAY));
  expect([record(-400), record(0), record(1)]).toEqual([
    'accepted',
    'accepted',
    'leadership_change.not_begun',
  ]);
  expect(record(0, '')).toBe('leadership_change.reason_needed');
});

it('takes a change back once, with a reason', () => {
  expect(code(withdrawChange({ isWithdrawn: false }, 'Written down twice'))).toBe('accepted');
  expect(code(withdrawChange({ isWithdrawn: false }, ''))).toBe('leadership_change.reason_needed');
  expect(code(withdrawChange({ isWithdrawn: true }, 'Again'))).toBe(
    'leadership_change.is_withdrawn',
  );
});
