import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mannWhitney, standardDifference, welch } from './two-samples.ts';

const earlier = [3, 4, 2, 5, 3, 3];
const later = [4, 5, 5, 4, 3, 5, 4];
const values = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 2, maxLength: 25 });

describe('welch', () => {
  // scipy.stats.ttest_ind(later, earlier, equal_var=False), scipy 1.17.1.
  it('tests the difference of two waves', () => {
    const found = welch(earlier, later)!;
    expect(found.t).toBeCloseTo(1.8698939800169139, 11);
    expect(found.degrees).toBeCloseTo(9.055041402825134, 10);
    expect(found.p).toBeCloseTo(0.09411460017531509, 11);
    expect(found.interval.low).toBeCloseTo(-0.19872215847246544, 10);
    expect(found.interval.high).toBeCloseTo(2.1034840632343696, 10);
  });

  it('turns its sign with the order of the waves, and has its interval about the difference', () => {
    fc.assert(
      fc.property(values, values, (one, other) => {
        const [there, back] = [welch(one, other), welch(other, one)];
        if (there === null || back === null) return;
        expect(back.difference).toBeCloseTo(-there.difference, 12);
        expect(back.p).toBeCloseTo(there.p, 12);
        expect(there.interval.low).toBeCloseTo(-back.interval.high, 9);
        expect(there.p < 0.05).toBe(there.interval.low > 0 || there.interval.high < 0);
      }),
    );
  });

  it('is silent where there is nothing to test', () => {
    expect(welch([1], [2, 3])).toBeNull();
    expect(welch([2, 2], [3, 3])).toBeNull();
    expect(() => welch([1, 2], [2, 3], 0)).toThrow(RangeError);
  });
});

describe('mannWhitney', () => {
  // scipy.stats.mannwhitneyu(later, earlier, method='asymptotic'), scipy 1.17.1.
  it.each([
    [earlier, later, 32.5, 0.10090449046229448],
    [[1.1, 2.2, 3.3], [2.5, 3.5, 4.5, 5.5], 11, 0.11161176829829224],
  ])('tests %j against %j', (before, after, score, p) => {
    const found = mannWhitney(before, after)!;
    expect(found.score).toBe(score);
    expect(found.p).toBeCloseTo(p, 11);
  });

  it('counts the pairs in which the later value is higher', () => {
    fc.assert(
      fc.property(values, values, (one, other) => {
        const found = mannWhitney(one, other);
        if (found === null) return;
        const pairs = one.flatMap((a) => other.map((b) => (Math.sign(b - a) + 1) / 2));
        expect(found.score).toBe(pairs.reduce((sum, pair) => sum + pair, 0));
        expect(found.score + mannWhitney(other, one)!.score).toBe(one.length * other.length);
        expect(found.p).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is silent where all values are equal or a side is empty', () => {
    expect(mannWhitney([3, 3], [3])).toBeNull();
    expect(mannWhitney([], [1, 2])).toBeNull();
  });
});

describe('standardDifference', () => {
  it('is the difference in units of the common deviation', () => {
    expect(standardDifference([1, 2, 3], [3, 4, 5])).toBe(2);
    expect(standardDifference([1, 3], [2, 2])).toBe(0);
    expect(standardDifference([2, 2], [3, 3])).toBeNull();
    expect(standardDifference([2], [3, 4])).toBeNull();
  });

  it('does not depend on the unit', () => {
    fc.assert(
      fc.property(values, values, (one, other) => {
        const found = standardDifference(one, other);
        if (found === null) return;
        const scaled = (list: number[]) => list.map((value) => 40 + 25 * value);
        expect(standardDifference(scaled(one), scaled(other))).toBeCloseTo(found, 9);
      }),
    );
  });
});
