import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaQuantile, incompleteBeta, logGamma } from './beta.ts';

const shape = fc.double({ min: 0.5, max: 200, noNaN: true });
const share = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

describe('logGamma', () => {
  it('is the logarithm of a factorial', () => {
    expect(logGamma(1)).toBeCloseTo(0, 12);
    expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 11);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 12);
  });
});

describe('incompleteBeta', () => {
  // scipy.special.betainc, scipy 1.17.1.
  it.each([
    [2, 3, 0.4, 0.5248],
    [0.5, 0.5, 0.1, 0.20483276469913345],
    [30, 2.5, 0.97, 0.8664652017522162],
    [400, 600, 0.41, 0.7414814534942447],
    [0.5, 50, 1e-6, 0.007958793744835393],
    [1, 1, 0.25, 0.25],
    [3, 4, 0, 0],
    [3, 4, 1, 1],
  ])('of %d and %d at %d', (a, b, x, expected) => {
    expect(incompleteBeta(a, b, x)).toBeCloseTo(expected, 11);
  });

  it('is what the mirrored distribution leaves, and rises', () => {
    fc.assert(
      fc.property(shape, shape, share, (a, b, x) => {
        const found = incompleteBeta(a, b, x);
        expect(found).toBeCloseTo(1 - incompleteBeta(b, a, 1 - x, x), 9);
        expect(incompleteBeta(a, b, x / 2)).toBeLessThanOrEqual(found + 1e-12);
      }),
    );
  });

  it('refuses what is no distribution and no share of one', () => {
    expect(() => incompleteBeta(0, 1, 0.5)).toThrow(RangeError);
    expect(() => incompleteBeta(1, 1, 1.1)).toThrow(RangeError);
    expect(() => incompleteBeta(1, 1, Number.NaN)).toThrow(RangeError);
  });
});

describe('betaQuantile', () => {
  // scipy.stats.beta.ppf, scipy 1.17.1.
  it.each([
    [0.025, 12, 109, 0.05274778639005987],
    [0.975, 2, 3, 0.8058795503167565],
    [1e-6, 3, 40, 0.0004452159998612149],
    [0, 2, 2, 0],
    [1, 2, 2, 1],
  ])('below which %d of %d and %d lie', (p, a, b, expected) => {
    expect(betaQuantile(p, a, b)).toBeCloseTo(expected, 12);
  });

  it('undoes the share', () => {
    fc.assert(
      fc.property(shape, shape, share, (a, b, p) => {
        expect(incompleteBeta(a, b, betaQuantile(p, a, b))).toBeCloseTo(p, 6);
      }),
      { numRuns: 50 },
    );
  });

  it('refuses what is no probability', () => {
    expect(() => betaQuantile(1.5, 1, 1)).toThrow(RangeError);
  });
});
