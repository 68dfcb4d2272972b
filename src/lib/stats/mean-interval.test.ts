import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanEstimate } from './mean-interval.ts';

describe('meanEstimate', () => {
  // scipy.stats.t.interval, scipy 1.17.1.
  it.each([
    [0.95, 2.761149366316432, 4.838850633683568],
    [0.8, 3.2263267419219197, 4.37367325807808],
  ])('of five answers at level %d', (level, low, high) => {
    const found = meanEstimate([3, 4, 4, 5, 3], level)!;
    expect(found).toMatchObject({ cases: 5, mean: 3.8 });
    expect(found.deviation).toBeCloseTo(0.8366600265340756, 12);
    expect(found.interval!.low).toBeCloseTo(low, 10);
    expect(found.interval!.high).toBeCloseTo(high, 10);
  });

  it('has no interval from one value or equal ones, and nothing to say of none', () => {
    expect(meanEstimate([4])).toEqual({
      cases: 1,
      mean: 4,
      deviation: null,
      error: null,
      interval: null,
    });
    expect(meanEstimate([2, 2, 2])).toMatchObject({ deviation: 0, error: 0, interval: null });
    expect(meanEstimate([])).toBeNull();
    expect(() => meanEstimate([1, 2], 1)).toThrow(RangeError);
  });

  it('lies about the mean, moves with the values and widens with the level', () => {
    const values = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(values, (list) => {
        const found = meanEstimate(list)!;
        const moved = meanEstimate(list.map((value) => value + 7))!;
        if (found.interval === null) return;
        expect(found.interval.low + found.interval.high).toBeCloseTo(2 * found.mean, 7);
        expect(moved.interval!.low).toBeCloseTo(found.interval.low + 7, 7);
        expect(meanEstimate(list, 0.99)!.interval!.high).toBeGreaterThan(found.interval.high);
      }),
    );
  });
});
