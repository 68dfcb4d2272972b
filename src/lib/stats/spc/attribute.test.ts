import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeChart } from './attribute.ts';

const shares = (counts: readonly number[], size: number) =>
  counts.map((count) => ({ count, size }));

describe('attributeChart', () => {
  it('has limits that are wider where fewer cases were looked at', () => {
    const periods = [...shares([10, 12, 8, 10, 11, 9, 10], 100), { count: 3, size: 25 }];
    const { points, groups } = attributeChart('p', periods);
    const centre = 73 / 725;
    expect(groups[0]!.centre).toBeCloseTo(centre, 12);
    const sigma = Math.sqrt((centre * (1 - centre)) / 25);
    expect(points[7]!.limits!.upper).toBeCloseTo(centre + 3 * sigma, 12);
    expect(points[7]!.limits!.nearUpper).toBeCloseTo(centre + 2 * sigma, 12);
    expect(points[7]!.limits!.lower).toBe(0);
    expect(points[0]!.limits!.lower).toBeCloseTo(centre - (3 * sigma) / 2, 12);
  });

  it('judges counts by the same rules, with a locked baseline', () => {
    const steady = shares([4, 9, 4, 9, 4, 9, 4, 9, 4, 9, 4, 9], 1);
    const chart = attributeChart('c', [...steady, { count: 16, size: 1 }], {
      lockedAfter: 12,
      better: 'lower',
      target: 20,
    });
    expect(chart.groups[0]).toMatchObject({ stage: 'locked', centre: 6.5 });
    expect(chart.points.at(-1)!.signals).toEqual([{ rule: 'outside', direction: 'high' }]);
    expect(chart).toMatchObject({ variation: 'concern_high', assurance: 'pass' });
  });

  it('says nothing about too few periods, and passes over a period without cases', () => {
    const few = attributeChart('u', shares([1, 2, 3], 10));
    expect(few).toMatchObject({
      variation: 'too_early',
      groups: [{ stage: 'early', centre: 0.2 }],
    });
    const gap = attributeChart('p_prime', [...shares([5, 6, 5, 6, 5, 6, 5, 6], 10), null]);
    expect(gap.points[8]).toMatchObject({ value: null, limits: null, signals: [] });
    expect(gap.groups[0]).toMatchObject({ values: 8, stage: 'trial' });
    expect(attributeChart('p', [null]).groups[0]!.centre).toBeNull();
  });

  it.each(['p', 'p_prime', 'u', 'u_prime', 'c'] as const)(
    'finds no signal in a constant series (%s)',
    (kind) => {
      const same = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 30, max: 90 }));
      fc.assert(
        fc.property(same, fc.integer({ min: 8, max: 40 }), ([count, size], length) => {
          const periods = Array.from({ length }, () => ({ count, size }));
          expect(attributeChart(kind, periods).points.flatMap(({ signals }) => signals)).toEqual(
            [],
          );
        }),
      );
    },
  );

  it('widens limits to what is seen where counting alone is not all that varies', () => {
    const wild = shares([2000, 4000, 2000, 4000, 2000, 4000, 2000, 4000], 10_000);
    const plain = attributeChart('p', wild).points[0]!;
    const prime = attributeChart('p_prime', wild).points[0]!;
    expect(plain.place).toBe('outside');
    expect(prime.place).toBe('inside');
    expect(prime.limits!.upper - prime.centre!).toBeCloseTo((3 * 0.2) / 1.128, 9);
  });

  it.each([
    ['p', { count: 5, size: 4 }],
    ['p', { count: 1, size: 0 }],
    ['u', { count: -1, size: 3 }],
    ['c', { count: Number.NaN, size: 1 }],
  ] as const)('refuses for %s %j', (kind, period) => {
    expect(() => attributeChart(kind, [period])).toThrow(RangeError);
  });
});
