import { sampleVariance } from './agreement.ts';
import { mean } from './mean.ts';
import { ranksOf, tiesOf } from './ranks.ts';
import { normalTails, studentQuantile, studentTails } from './tails.ts';
import type { Interval } from './wilson.ts';

/** How much higher the mean of later values is, and how often chance alone would bring as much, on either side. */
export type Welch = {
  readonly difference: number;
  readonly t: number;
  readonly degrees: number;
  readonly p: number;
  readonly interval: Interval;
};

/**
 * Welch's test of the difference of two means, later less earlier, of different people with unequal variances; the
 * interval of the difference is at `level`. Null with fewer than two values on a side or where neither side varies.
 * Source: Welch, B. L. (1947), Biometrika 34, 28–35. Throws a RangeError for a level outside (0, 1).
 */
export function welch(
  earlier: readonly number[],
  later: readonly number[],
  level = 0.95,
): Welch | null {
  if (!(level > 0 && level < 1)) throw new RangeError(`Not a level between 0 and 1: ${level}`);
  const [before, after] = [sampleVariance(earlier), sampleVariance(later)];
  if (before === null || after === null || before + after === 0) return null;
  const [first, second] = [before / earlier.length, after / later.length];
  const error = Math.sqrt(first + second);
  const degrees =
    (first + second) ** 2 / (first ** 2 / (earlier.length - 1) + second ** 2 / (later.length - 1));
  const difference = mean(later)! - mean(earlier)!;
  const half = studentQuantile((1 + level) / 2, degrees) * error;
  return {
    difference,
    t: difference / error,
    degrees,
    p: studentTails(difference / error, degrees),
    interval: { low: difference - half, high: difference + half },
  };
}

/** `score`: of all pairs of an earlier and a later value, those where the later is higher; equal ones count half. */
export type MannWhitney = { readonly score: number; readonly p: number };

/**
 * The test of Mann and Whitney, which asks no more than the order of the values; p from the normal distribution, its
 * variance corrected for equal values, with correction for continuity. It is close from about ten values on each side.
 * Null where a side is empty or all values are equal.
 * Source: Mann, H. B. & Whitney, D. R. (1947), Ann. Math. Stat. 18, 50–60; Lehmann (1975), Nonparametrics, section 1.4.
 */
export function mannWhitney(
  earlier: readonly number[],
  later: readonly number[],
): MannWhitney | null {
  const [m, n] = [earlier.length, later.length];
  const all = m + n;
  const values = [...earlier, ...later];
  if (m === 0 || n === 0 || values.every((value) => value === values[0])) return null;
  const ranks = ranksOf(values).slice(m);
  const score = ranks.reduce((sum, rank) => sum + rank, 0) - (n * (n + 1)) / 2;
  const ties = tiesOf(values).reduce((sum, count) => sum + count ** 3 - count, 0);
  const variance = ((m * n) / 12) * (all + 1 - ties / (all * (all - 1)));
  const off = score - (m * n) / 2;
  return { score, p: normalTails((off - Math.sign(off) / 2) / Math.sqrt(variance)) };
}

/**
 * Cohen's d, later less earlier: the difference of the means in units of the common deviation (divisor n₁ + n₂ − 2).
 * Null with fewer than two values on a side or where neither varies.
 * Source: Cohen, J. (1988), Statistical Power Analysis for the Behavioral Sciences, 2nd ed., section 2.5.
 */
export function standardDifference(
  earlier: readonly number[],
  later: readonly number[],
): number | null {
  const [before, after] = [sampleVariance(earlier), sampleVariance(later)];
  if (before === null || after === null || before + after === 0) return null;
  const [m, n] = [earlier.length - 1, later.length - 1];
  return (mean(later)! - mean(earlier)!) / Math.sqrt((m * before + n * after) / (m + n));
}
