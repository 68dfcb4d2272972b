import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fQuantile, fTail, normalTails, studentQuantile, studentTails } from './tails.ts';

/** Tails are small: what counts is how far off they are in proportion. */
const close = (got: number, expected: number) => Math.abs(got - expected) <= 1e-11 * expected;

describe('normalTails', () => {
  // 2 * scipy.stats.norm.sf(z), scipy 1.17.1.
  it.each([
    [0, 1],
    [0.5, 0.6170750774519738],
    [-1.96, 0.04999579029644087],
    [2.999, 0.0027086730674542115],
    [3, 0.0026997960632601866],
    [5, 5.733031437583866e-7],
    [8.1, 5.495918784796442e-16],
  ])('of %d', (z, p) => {
    expect(close(normalTails(z), p)).toBe(true);
  });
});

describe('studentTails', () => {
  // 2 * scipy.stats.t.sf(t, df), scipy 1.17.1.
  it.each([
    [0, 3, 1],
    [0.1, 1, 0.936548965138893],
    [0.5, 2.5, 0.6576979198697148],
    [-2, 5, 0.10193947882985835],
    [1, 200, 0.3185188479097467],
    [6.3, 5, 0.0014824216855273298],
    [12, 117, 4.0601700854830433e-22],
    [0.01, 1000, 0.9920232819321873],
    [40, 1, 0.015912179824051624],
    [Number.POSITIVE_INFINITY, 4, 0],
  ])('of %d with %d degrees of freedom', (t, degrees, p) => {
    expect(close(studentTails(t, degrees), p)).toBe(true);
  });

  it('refuses no degrees of freedom', () => {
    expect(() => studentTails(1, 0)).toThrow(RangeError);
  });
});

describe('fTail', () => {
  // scipy.stats.f.sf, scipy 1.17.1.
  it.each([
    [1, 2, 10, 0.4018775720164609],
    [3.33029, 7, 490, 0.001781406594609851],
    [17.3435, 14, 1298, 8.004272019166294e-40],
    [0, 3, 4, 1],
    [0.2, 5, 5, 0.9490302605850707],
  ])('above %d with %d and %d degrees of freedom', (f, above, below, p) => {
    expect(close(fTail(f, above, below), p)).toBe(true);
  });

  it('refuses a value below zero', () => {
    expect(() => fTail(-1, 2, 3)).toThrow(RangeError);
  });
});

describe('fQuantile and studentQuantile', () => {
  // scipy.stats.f.ppf and t.ppf, scipy 1.17.1.
  it.each([
    [0.95, 2, 10, 4.1028210151304],
    [0.025, 149, 596, 0.7676005140816449],
    [0.5, 1, 1, 1],
    [0.999, 3, 7, 18.77226981509899],
  ])('of %d with %d and %d degrees of freedom', (p, above, below, f) => {
    expect(fQuantile(p, above, below)).toBeCloseTo(f, 9);
  });

  it.each([
    [0.975, 1, 12.706204736174694],
    [0.975, 4, 2.7764451051977934],
    [0.05, 10, -1.812461122811676],
    [0.6, 2.5, 0.2814595127485477],
    [0.9995, 300, 3.3232515129742195],
    [0.5, 7, 0],
  ])('of %d with %d degrees of freedom', (p, degrees, t) => {
    expect(studentQuantile(p, degrees)).toBeCloseTo(t, 9);
  });

  it('undoes the tails', () => {
    const degrees = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), degrees, (tails, some) => {
        expect(studentTails(studentQuantile(1 - tails / 2, some), some)).toBeCloseTo(tails, 9);
        expect(fTail(fQuantile(1 - tails, some, 7), some, 7)).toBeCloseTo(tails, 9);
      }),
    );
  });

  it.each([-0.1, 1, Number.NaN])('refuses %d', (p) => {
    expect(() => fQuantile(p, 1, 1)).toThrow(RangeError);
  });
});
