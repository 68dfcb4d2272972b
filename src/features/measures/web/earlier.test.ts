import { expect, test } from 'vitest';
import { day } from '../../../lib/day.ts';
import { LEAST_BASELINE } from '../contract/kinds.ts';
import { measureChart } from '../rules/chart.ts';
import { sayEarlier } from './earlier.ts';
import { sayVerdict } from './words.ts';

const drawing = {
  kind: 'c',
  better: 'lower',
  rhythm: 'month',
  per: 1,
  baseline: LEAST_BASELINE,
} as const;

function drawn(counts: readonly number[]) {
  const values = counts.map((value, at) => {
    const month = String((at % 12) + 1).padStart(2, '0');
    return {
      period: day(`${2023 + Math.floor(at / 12)}-${month}-01`),
      value,
      size: null,
      known: 1,
    };
  });
  const chart = measureChart(drawing, values, [], null);
  return { ...drawing, unit: '', target: null, ...chart };
}

const USUAL = [4, 6, 4, 6, 4, 6, 4, 6, 4, 6, 4, 6, 4, 6];

test('nothing is marked where nothing is said to be', () => {
  expect(sayVerdict(drawn(USUAL))).toBe('Nothing unusual; leave it alone.');
  expect(sayEarlier(drawn(USUAL))).toBeNull();
});

test('what was unusual earlier is named with its months while nothing is unusual now', () => {
  const run = drawn([...USUAL, 3, 3, 3, 3, 3, 3, 3, 6, 4, 6]);
  expect(sayVerdict(run)).toBe('Nothing unusual now; leave it alone.');
  expect(sayEarlier(run)).toBe(
    'What is marked is from earlier: March 2024 to September 2024, below the middle without a break.',
  );
  const single = drawn([...USUAL, 30, 4, 6, 4]);
  expect(sayEarlier(single)).toBe(
    'What is marked is from earlier: March 2024, above the upper limit.',
  );
});

test('what the latest value is a part of is told by the verdict, not as earlier', () => {
  const now = drawn([...USUAL, 30]);
  expect(sayVerdict(now)).toContain('is more than this process brings by itself');
  expect(sayEarlier(now)).toBeNull();
});

test('of many the latest are named and the others counted', () => {
  const many = drawn([...USUAL, 30, 4, 30, 6, 30, 4, 30, 6, 4, 6]);
  expect(sayEarlier(many)).toBe(
    'What is marked is from earlier: September 2024, above the upper limit; July 2024, above the upper limit; May 2024, above the upper limit; and one more before.',
  );
});
