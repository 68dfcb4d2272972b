import { expect, test } from 'vitest';
import { KINDS } from '../contract/kinds.ts';
import { sayStanding } from './words.ts';

const heard = {
  standing: 'heard',
  closed_how: null,
  closed_on: null,
  try_until: null,
  late_days: 0,
  promised_on: null,
  decision: null,
} as const;

test('what was answered waits for a decision, but for a question', () => {
  for (const kind of KINDS) {
    const words = sayStanding({ ...heard, kind });
    expect(words).toBe(kind === 'question' ? 'answered' : 'answered, not decided');
  }
});
