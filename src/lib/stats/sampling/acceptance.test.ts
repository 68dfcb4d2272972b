import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptance, smallestPlan } from './acceptance.ts';

describe('acceptance', () => {
  // scipy.stats.binom.cdf, poisson.cdf and hypergeom.cdf, scipy 1.17.1.
  it.each([
    [98, 4, 0.02, 'binomial', 0.9526674382853219],
    [98, 4, 0.08, 'binomial', 0.09948323261827784],
    [20, 0, 0.05, 'binomial', 0.3584859224085422],
    [5, 5, 0.3, 'binomial', 1],
    [50, 1, 0.02, 'poisson', 0.7357588823428847],
    [2000, 25, 0.01, 'poisson', 0.8878150272820301],
    [13, 1, 5 / 90, { lot: 90 }, 0.8498523797939024],
    [20, 2, 0.2, { lot: 50 }, 0.13903865738090695],
    [10, 0, 0.05, { lot: 20 }, 0.5],
  ] as const)('of %d with at most %d, %d defective', (size, accept, share, supply, p) => {
    expect(acceptance({ size, accept }, share, supply)).toBeCloseTo(p, 10);
  });

  it('is sure where nothing is defective, and none where all is', () => {
    for (const supply of ['binomial', 'poisson', { lot: 30 }] as const) {
      expect(acceptance({ size: 10, accept: 0 }, 0, supply)).toBeCloseTo(1, 12);
    }
    expect(acceptance({ size: 10, accept: 9 }, 1, 'binomial')).toBe(0);
    expect(acceptance({ size: 10, accept: 9 }, 1, { lot: 30 })).toBe(0);
  });

  it('takes of two whole numbers of defectives the even one', () => {
    const plan = { size: 10, accept: 1 };
    expect(acceptance(plan, 0.05, { lot: 50 })).toBe(acceptance(plan, 0.04, { lot: 50 }));
    expect(acceptance(plan, 0.07, { lot: 50 })).toBe(acceptance(plan, 0.08, { lot: 50 }));
  });

  it('falls with the share and rises with the acceptance number', () => {
    const share = fc.double({ min: 0, max: 0.95, noNaN: true });
    const supply = fc.constantFrom('binomial' as const, 'poisson' as const, { lot: 60 });
    const numbers = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 10 }));
    fc.assert(
      fc.property(numbers, share, supply, ([size, accept], less, from) => {
        const found = acceptance({ size, accept }, less, from);
        expect(acceptance({ size, accept }, less + 0.05, from)).toBeLessThanOrEqual(found + 1e-9);
        expect(acceptance({ size, accept: accept + 1 }, less, from)).toBeGreaterThanOrEqual(
          found - 1e-9,
        );
      }),
    );
  });

  it('refuses what is no share or no sample of the lot', () => {
    const plan = { size: 10, accept: 0 };
    expect(() => acceptance(plan, 1.2, 'poisson')).toThrow(RangeError);
    expect(() => acceptance(plan, 0.1, { lot: 9 })).toThrow(RangeError);
  });
});

describe('smallestPlan', () => {
  const producer = { share: 0.02, accepted: 0.95 };
  const consumer = { share: 0.1, accepted: 0.1 };

  // The first pair in a search of all sizes and numbers with scipy 1.17.1.
  it.each([
    ['binomial', producer, 65, 3],
    [{ lot: 120 }, { share: 0.025, accepted: 0.95 }, 56, 3],
    [{ lot: 60 }, { share: 0.05, accepted: 0.95 }, 48, 3],
  ] as const)('from %j', (supply, asked, size, accept) => {
    expect(smallestPlan(asked, consumer, supply)).toEqual({ size, accept, reject: accept + 1 });
  });

  it('is none where no sample does both', () => {
    expect(smallestPlan(producer, consumer, 'binomial', 40)).toBeNull();
    expect(smallestPlan(producer, { share: 0.021, accepted: 0.05 }, { lot: 40 })).toBeNull();
  });
});
