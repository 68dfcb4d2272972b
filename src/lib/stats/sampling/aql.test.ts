import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aqlPlan } from './aql.ts';

const ALL = [
  0.01, 0.015, 0.025, 0.04, 0.065, 0.1, 0.15, 0.25, 0.4, 0.65, 1, 1.5, 2.5, 4, 6.5, 10, 15, 25, 40,
  65, 100, 150, 250, 400, 650, 1000,
];

describe('aqlPlan', () => {
  // MIL-STD-105E, tables I and II-A.
  it.each([
    [500, 1, 'H', 'H', 50, 1],
    [500, 0.65, 'H', 'J', 80, 1],
    [500, 0.4, 'H', 'G', 32, 0],
    [500, 0.1, 'H', 'K', 125, 0],
    [10_000, 10, 'L', 'K', 125, 21],
    [8, 1000, 'A', 'A', 2, 30],
    [15, 1000, 'B', 'B', 3, 44],
    [600_000, 1000, 'Q', 'B', 3, 44],
    [100, 100, 'F', 'E', 13, 21],
    [8, 10, 'A', 'C', 5, 1],
    [500_001, 0.01, 'Q', 'Q', 1250, 0],
    [500_001, 0.015, 'Q', 'P', 800, 0],
    [500_001, 0.025, 'Q', 'R', 2000, 1],
  ])('of a lot of %d at %d', (lot, limit, lotLetter, letter, size, accept) => {
    expect(aqlPlan(lot, limit)).toEqual({
      lotLetter,
      letter,
      size,
      accept,
      reject: accept + 1,
      everything: size >= lot,
    });
  });

  it('has one for every lot and limit, which accepts more where more is tolerated', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 600_000 }), fc.nat(ALL.length - 2), (lot, at) => {
        const [strict, loose] = [aqlPlan(lot, ALL[at]!)!, aqlPlan(lot, ALL[at + 1]!)!];
        expect(loose.accept / loose.size).toBeGreaterThanOrEqual(strict.accept / strict.size);
        expect(strict.everything).toBe(strict.size >= lot);
      }),
    );
  });

  it('has none for a limit that is not in the tables, and refuses what is no lot', () => {
    expect(aqlPlan(100, 2)).toBeNull();
    expect(() => aqlPlan(1, 1)).toThrow(RangeError);
    expect(() => aqlPlan(2.5, 1)).toThrow(RangeError);
  });
});
