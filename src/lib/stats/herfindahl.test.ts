import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { herfindahl } from './herfindahl.ts';

describe('herfindahl', () => {
  it('of owner counts 18, 4, 3, 3, 2 is .4022', () => {
    expect(herfindahl([18, 4, 3, 3, 2])).toBeCloseTo(0.4022, 4);
  });

  it('is nothing where nothing is held, and 1 where one holds all', () => {
    expect(herfindahl([])).toBeNull();
    expect(herfindahl([0, 0])).toBeNull();
    expect(herfindahl([0, 9])).toBe(1);
  });

  it('lies between an even spread and one holder, whatever the order and the scale', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 9 }), (list, times) => {
        const index = herfindahl(list)!;
        expect(index).toBeGreaterThanOrEqual(1 / list.length - 1e-12);
        expect(index).toBeLessThanOrEqual(1 + 1e-12);
        expect(herfindahl(list.toReversed())).toBeCloseTo(index, 12);
        expect(herfindahl(list.map((count) => count * times))).toBeCloseTo(index, 12);
      }),
    );
  });
});
