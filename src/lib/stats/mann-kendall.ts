import { concordance } from './correlation.ts';
import { normalQuantile } from './normal-quantile.ts';
import { median } from './quantile.ts';
import { tiesOf } from './ranks.ts';
import { normalTails } from './tails.ts';
import type { Interval } from './wilson.ts';

/** Whether a series rises or falls, and by how much. */
export type MannKendall = {
  /** Pairs that rise less pairs that fall. */
  readonly score: number;
  readonly variance: number;
  /** Kendall's tau-b of the values with time: 1 where every value is above all before. */
  readonly tau: number;
  readonly z: number;
  /** How often chance alone would bring as clear a trend, up or down. */
  readonly p: number;
  /** Sen's slope: the median of the slopes between all pairs of values, per period. */
  readonly slope: number;
  /** Of the slope; null where there are too few values for one at this level. */
  readonly interval: Interval | null;
};

/**
 * Mann–Kendall test for a trend in equally spaced values (variance corrected for equal values, z for continuity) with
 * Sen's slope and its interval at `level`. Neither asks for a straight line or a normal distribution; both ask for values
 * that do not depend on the one before.
 * Null for fewer than 3 values or where all are equal.
 * Source: Mann, H. B. (1945), Econometrica 13, 245–259; Sen, P. K. (1968), J. Am. Stat. Assoc. 63, 1379–1389;
 * Hipel & McLeod (1994), Time Series Modelling of Water Resources, section 23.3.
 * Throws a RangeError for a value that is no finite number or a level outside (0, 1).
 */
export function mannKendall(values: readonly number[], level = 0.95): MannKendall | null {
  if (!(level > 0 && level < 1)) throw new RangeError(`Not a level between 0 and 1: ${level}`);
  if (!values.every((value) => Number.isFinite(value))) {
    throw new RangeError('A value that is no finite number');
  }
  const n = values.length;
  if (n < 3 || values.every((value) => value === values[0])) return null;
  const ties = tiesOf(values);
  const score = concordance([...values.keys()], values);
  const all = (n * (n - 1)) / 2;
  const tied = ties.reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  const inTies = ties.reduce((sum, count) => sum + count * (count - 1) * (2 * count + 5), 0);
  const variance = (n * (n - 1) * (2 * n + 5) - inTies) / 18;
  const z = (Math.sign(score) * (Math.abs(score) - 1)) / Math.sqrt(variance);
  const slopes = slopesOf(values);
  return {
    score,
    variance,
    tau: score / Math.sqrt(all * (all - tied)),
    z: score === 0 ? 0 : z,
    p: normalTails(score === 0 ? 0 : z),
    slope: median(slopes)!,
    interval: intervalOf(slopes, variance, level),
  };
}

function slopesOf(values: readonly number[]): number[] {
  return values
    .flatMap((later, at) =>
      values.slice(0, at).map((earlier, from) => (later - earlier) / (at - from)),
    )
    .toSorted((a, b) => a - b);
}

/** The slopes whose ranks lie z standard deviations of the score about the middle. */
function intervalOf(sorted: readonly number[], variance: number, level: number): Interval | null {
  const width = normalQuantile((1 + level) / 2) * Math.sqrt(variance);
  const low = sorted[Math.round((sorted.length - width) / 2) - 1];
  const high = sorted[Math.round((sorted.length + width) / 2 + 1) - 1];
  return low === undefined || high === undefined ? null : { low, high };
}
