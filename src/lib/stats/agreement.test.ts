import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  averageDeviation,
  sampleVariance,
  uniformVariance,
  withinGroup,
  withinGroupLinear,
} from './agreement.ts';

// culture-model section 11.
const rows = [
  [4, 4, 5, 4],
  [3, 4, 3, 3],
  [5, 5, 4, 5],
  [2, 3, 2, 3],
  [4, 3, 4, 4],
  [3, 3, 3, 2],
];

describe('agreement within a group', () => {
  it('is good or not for the same answers, by what chance is taken to be', () => {
    expect(withinGroup(rows, 2)).toBeCloseTo(0.8027, 4);
    expect(withinGroup(rows, 1.34)).toBeCloseTo(0.5842, 4);
    expect(withinGroupLinear(rows, 2)).toBeCloseTo(1 - 0.991_666_666_7 / 2, 9);
    expect(averageDeviation(rows, 'mean')).toBeCloseTo(0.7917, 4);
  });

  it('is none where people differ more than by chance, and below none for the linear index', () => {
    const apart = [[1], [5], [1], [5]];
    expect(withinGroup(apart, 2)).toBe(0);
    expect(withinGroupLinear(apart, 2)).toBeCloseTo(1 - 16 / 3 / 2, 12);
    expect(averageDeviation(apart, 'median')).toBe(2);
  });

  it('says nothing of one person or none', () => {
    for (const few of [[], [[3, 4]]]) {
      expect(withinGroup(few, 2)).toBeNull();
      expect(withinGroupLinear(few, 2)).toBeNull();
      expect(averageDeviation(few, 'mean')).toBeNull();
    }
    expect(sampleVariance([3])).toBeNull();
  });

  it('stays between 0 and 1, does not ask in which order people come, and is 1 for one voice', () => {
    const answers = fc.array(
      fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 }),
      { minLength: 2, maxLength: 12 },
    );
    fc.assert(
      fc.property(answers, (list) => {
        const found = withinGroup(list, uniformVariance(5))!;
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
        expect(withinGroup(list.toReversed(), 2)).toBeCloseTo(found, 12);
        expect(withinGroup([list[0]!, list[0]!], 2)).toBe(1);
        expect(averageDeviation(list, 'median')).toBeLessThanOrEqual(
          averageDeviation(list, 'mean')! + 1e-12,
        );
      }),
    );
  });
});
