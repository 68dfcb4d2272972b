import { mean } from './mean.ts';
import { normalQuantile } from './normal-quantile.ts';
import { ranksOf, tiesOf } from './ranks.ts';
import { normalTails, studentTails } from './tails.ts';
import type { Interval } from './wilson.ts';

/** Two measurements of the same thing; a pair with a null is left out. */
export type Measured = readonly (number | null)[];

/**
 * How closely two measurements go together, −1 to 1, in `pairs` pairs. `p`: how often chance alone would come this far,
 * on either side; `statistic` is what it is read from: Student's t, for Kendall a standard normal z.
 */
export type Correlation = {
  readonly value: number;
  readonly pairs: number;
  readonly statistic: number;
  readonly p: number;
};

/**
 * Pearson's r of complete pairs. The interval at `level` rests on Fisher's z and needs at least 4 pairs, else it is null.
 * Null with fewer than 3 pairs or where one side does not vary.
 * Source: Fisher, R. A. (1921), Metron 1, 3–32.
 * Throws a RangeError for lists of different lengths or a level outside (0, 1).
 */
export function pearson(
  x: Measured,
  y: Measured,
  level = 0.95,
): (Correlation & { readonly interval: Interval | null }) | null {
  if (!(level > 0 && level < 1)) throw new RangeError(`Not a level between 0 and 1: ${level}`);
  const pairs = completePairs(x, y);
  const found = linear(pairs.x, pairs.y);
  return found && { ...found, interval: fisherInterval(found.value, found.pairs, level) };
}

/**
 * Spearman's rho: Pearson's r of the ranks, equal values sharing the mean of theirs; p from Student's distribution,
 * which is close from about 10 pairs on. Null and errors as for {@link pearson}.
 * Source: Kendall, M. G. & Gibbons, J. D. (1990), Rank Correlation Methods, 5th ed.
 */
export function spearman(x: Measured, y: Measured): Correlation | null {
  const pairs = completePairs(x, y);
  return linear(ranksOf(pairs.x), ranksOf(pairs.y));
}

/**
 * Kendall's tau-b, which allows for equal values; p from the normal distribution with the variance corrected for them
 * and no correction for continuity. Null and errors as for {@link pearson}.
 * Source: Kendall, M. G. & Gibbons, J. D. (1990), Rank Correlation Methods, 5th ed., chapters 3 and 5.
 */
export function kendall(x: Measured, y: Measured): Correlation | null {
  const pairs = completePairs(x, y);
  const n = pairs.x.length;
  const score = concordance(pairs.x, pairs.y);
  const all = (n * (n - 1)) / 2;
  const [tiesX, tiesY] = [tiesOf(pairs.x), tiesOf(pairs.y)];
  const untied = (all - sumOver(tiesX, two) / 2) * (all - sumOver(tiesY, two) / 2);
  if (n < 3 || untied === 0) return null;
  const variance =
    (n * (n - 1) * (2 * n + 5) - sumOver(tiesX, withFive) - sumOver(tiesY, withFive)) / 18 +
    (sumOver(tiesX, three) * sumOver(tiesY, three)) / (9 * n * (n - 1) * (n - 2)) +
    (sumOver(tiesX, two) * sumOver(tiesY, two)) / (2 * n * (n - 1));
  const z = score / Math.sqrt(variance);
  return { value: score / Math.sqrt(untied), pairs: n, statistic: z, p: normalTails(z) };
}

/** Pairs that rise together less those that do not: Kendall's S. */
export function concordance(x: readonly number[], y: readonly number[]): number {
  let score = 0;
  for (let later = 1; later < x.length; later++) {
    for (let earlier = 0; earlier < later; earlier++) {
      score += Math.sign(x[later]! - x[earlier]!) * Math.sign(y[later]! - y[earlier]!);
    }
  }
  return score;
}

const two = (ties: number): number => ties * (ties - 1);
const three = (ties: number): number => two(ties) * (ties - 2);
const withFive = (ties: number): number => two(ties) * (2 * ties + 5);
const sumOver = (ties: readonly number[], of: (count: number) => number): number =>
  ties.reduce((sum, count) => sum + of(count), 0);

function completePairs(x: Measured, y: Measured): { x: number[]; y: number[] } {
  if (x.length !== y.length) throw new RangeError('Lists of different lengths');
  const complete = [...x.keys()].filter((at) => x[at] !== null && y[at] !== null);
  return { x: complete.map((at) => x[at]!), y: complete.map((at) => y[at]!) };
}

function linear(x: readonly number[], y: readonly number[]): Correlation | null {
  const n = x.length;
  if (n < 3 || isConstant(x) || isConstant(y)) return null;
  const [meanX, meanY] = [mean(x)!, mean(y)!];
  let [xx, yy, xy] = [0, 0, 0];
  for (const [at, value] of x.entries()) {
    const [dx, dy] = [value - meanX, y[at]! - meanY];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  const value = Math.max(-1, Math.min(1, xy / Math.sqrt(xx) / Math.sqrt(yy)));
  const statistic = value * Math.sqrt((n - 2) / (1 - value * value));
  return { value, pairs: n, statistic, p: studentTails(statistic, n - 2) };
}

const isConstant = (values: readonly number[]): boolean =>
  values.every((value) => value === values[0]);

function fisherInterval(r: number, pairs: number, level: number): Interval | null {
  if (pairs < 4) return null;
  const half = normalQuantile((1 + level) / 2) / Math.sqrt(pairs - 3);
  return { low: Math.tanh(Math.atanh(r) - half), high: Math.tanh(Math.atanh(r) + half) };
}
