import { describe, expect, it } from 'vitest';
import { normalTails, studentTails } from './tails.ts';

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
