import { describe, expect, it } from 'vitest';
import type { Day } from '../../../lib/day.ts';
import type { PackFact } from '../contract/pack.ts';
import { sayFact } from './fact-words.ts';

const fact = (more: Partial<PackFact>): PackFact => ({
  kind: 'action',
  label: 'A-1 Repair the press',
  target: '/actions/1',
  owner: 'Ana Horvat',
  standing: 'open',
  due_on: '2026-11-10' as Day,
  days: 0,
  value: null,
  target_value: null,
  unit: '',
  words: '',
  course: [],
  ...more,
});

describe('a fact of the pack', () => {
  it('says whose it is and until when, and how late without saying so twice', () => {
    expect(sayFact(fact({}))).toBe('(open, Ana Horvat, by 10 November 2026)');
    const late = fact({ standing: 'late', days: 14 });
    expect(sayFact(late)).toBe('(Ana Horvat, by 10 November 2026, 14 days late)');
  });

  it('counts the wait of a request, which is not late', () => {
    const asked = fact({ kind: 'resource_request', standing: 'waits', due_on: null, days: 8 });
    expect(sayFact(asked)).toBe('(waits, Ana Horvat, asked 8 days ago)');
  });

  it('says of which period the latest value of a measure is', () => {
    const measured = fact({ kind: 'measure', standing: 'common', value: 4.4, target_value: 3 });
    expect(sayFact({ ...measured, owner: null, unit: 'days' })).toBe(
      '(nothing unusual, 4.4 days, aim 3 days, in the period from 10 November 2026)',
    );
  });
});
