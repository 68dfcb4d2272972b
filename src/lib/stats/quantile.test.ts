import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, quantile } from './quantile.ts';

describe('quantile', () => {
  // By hand: the value at position 4p between the five in order.
  it.each([
    [0.1, 1.8],
    [0.25, 3],
    [0.5, 4],
    [0.9, 16],
  ])('%d of 1, 3, 4, 10, 20 is %d', (p, value) => {
    expect(quantile([20, 1, 10, 4, 3], p)).toBeCloseTo(value, 12);
  });

  it('of an even number of values is half way between the middle two', () => {
    expect(median([8, 2, 4, 100])).toBe(6);
  });

  it('of nothing is nothing', () => {
    expect(median([])).toBeNull();
  });

  it('lies between the smallest and the largest and never falls as p rises', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 });
    const p = fc.double({ min: 0, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(values, p, (list, at) => {
        expect(quantile(list, at)).toBeGreaterThanOrEqual(Math.min(...list));
        expect(quantile(list, at + 0.1)!).toBeGreaterThanOrEqual(quantile(list, at)! - 1e-9);
        expect(quantile(list, 1)).toBe(Math.max(...list));
      }),
    );
  });
});
