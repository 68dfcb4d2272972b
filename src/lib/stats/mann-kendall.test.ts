import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mannKendall } from './mann-kendall.ts';

describe('mannKendall', () => {
  // By hand: of the ten pairs nine rise and one falls.
  it('agrees with five values by hand', () => {
    const found = mannKendall([2, 4, 3, 7, 8])!;
    expect(found).toMatchObject({ score: 8, tau: 0.8, slope: 1.5 });
    expect(found.variance).toBeCloseTo((5 * 4 * 15) / 18, 12);
    expect(found.z).toBeCloseTo(7 / Math.sqrt(50 / 3), 12);
    expect(found.interval).toEqual({ low: -1, high: 4 });
  });

  it('finds no trend where as many pairs rise as fall', () => {
    expect(mannKendall([1, 2, 2, 1])).toMatchObject({ score: 0, z: 0, p: 1, slope: 0 });
  });

  it('has no interval from too few values, and nothing to say of fewer or of equal ones', () => {
    expect(mannKendall([1, 2, 3])!.interval).toBeNull();
    expect(mannKendall([1, 2])).toBeNull();
    expect(mannKendall([4, 4, 4, 4])).toBeNull();
    expect(() => mannKendall([1, Number.NaN, 2])).toThrow(RangeError);
    expect(() => mannKendall([1, 2, 3], 0)).toThrow(RangeError);
  });

  const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 5, maxLength: 30 });

  it('turns with the series, scales with the unit, and holds the slope in its interval', () => {
    fc.assert(
      fc.property(values, (list) => {
        const found = mannKendall(list);
        if (found === null) return;
        const turned = mannKendall(list.toReversed())!;
        expect(turned.score + found.score).toBe(0);
        expect(turned.slope).toBeCloseTo(-found.slope, 10);
        const scaled = mannKendall(list.map((value) => 100 + value / 4))!;
        expect(scaled.z).toBeCloseTo(found.z, 12);
        expect(scaled.slope).toBeCloseTo(found.slope / 4, 10);
        if (found.interval === null) return;
        expect(found.interval.low).toBeLessThanOrEqual(found.slope);
        expect(found.interval.high).toBeGreaterThanOrEqual(found.slope);
      }),
    );
  });

  it('finds a straight line, whatever its slope', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), (slope) => {
        const line = Array.from({ length: 12 }, (_, at) => slope * at);
        expect(mannKendall(line)).toMatchObject({ tau: 1, slope });
        expect(mannKendall(line)!.p).toBeLessThan(0.001);
      }),
    );
  });
});
