import type { Measured } from '../correlation.ts';
import { cholesky, inverse, product, total, trace, type Matrix } from '../matrix.ts';
import { normalQuantile } from '../normal-quantile.ts';
import { median } from '../quantile.ts';
import { fQuantile } from '../tails.ts';
import type { Interval } from '../wilson.ts';
import { correlations, covariances } from './covariance.ts';

/** How far the items of a scale measure one thing, 1 at best; below 0 where they run against each other. */
export type Reliability = {
  /** Cronbach's α = k/(k − 1)·(1 − Σs²ᵢ/s²ₜ). */
  readonly alpha: number;
  /** α of the items brought to the same variance. The rest is null where an item does not vary. */
  readonly standardAlpha: number | null;
  /** Guttman's λ₆; null also where an item follows from the others. */
  readonly lambda6: number | null;
  readonly meanCorrelation: number | null;
  readonly medianCorrelation: number | null;
  /** k·r̄/(1 − r̄): how much more the sum tells of the one thing than of anything else. */
  readonly signalToNoise: number | null;
  /** For each item, r of the item with the sum of the others, from the covariances; null where either does not vary. */
  readonly itemRest: readonly (number | null)[];
};

/**
 * The reliability of a scale out of the answers of the same people to its items, each covariance from the pairs of answers
 * that are there. Null with fewer than two items, fewer than two pairs of answers to any two, or a sum that does not vary.
 * Source: Cronbach, L. J. (1951), Psychometrika 16, 297–334; Guttman, L. (1945), Psychometrika 10, 255–282.
 * Throws a RangeError for lists of different lengths.
 */
export function reliability(items: readonly Measured[]): Reliability | null {
  const covariance = covariances(items);
  const k = items.length;
  if (covariance === null || k < 2) return null;
  const sum = total(covariance);
  if (sum === 0) return null;
  const correlation = correlations(items);
  return {
    alpha: (k / (k - 1)) * (1 - trace(covariance) / sum),
    ...ofCorrelations(correlation),
    itemRest: items.map((_, at) => withTheRest(covariance, at)),
  };
}

type OfCorrelations = Pick<
  Reliability,
  'standardAlpha' | 'lambda6' | 'meanCorrelation' | 'medianCorrelation' | 'signalToNoise'
>;

function ofCorrelations(correlation: Matrix | null): OfCorrelations {
  const nothing = { standardAlpha: null, lambda6: null, signalToNoise: null };
  if (correlation === null) return { ...nothing, meanCorrelation: null, medianCorrelation: null };
  const k = correlation.length;
  const sum = total(correlation);
  const average = (sum - k) / (k * (k - 1));
  const apart = correlation.flatMap((row, at) => row.filter((_, column) => column < at));
  return {
    standardAlpha: sum === 0 ? null : (k / (k - 1)) * (1 - k / sum),
    lambda6: lambda6(correlation, sum),
    meanCorrelation: average,
    medianCorrelation: median(apart),
    signalToNoise: average === 1 ? null : (k * average) / (1 - average),
  };
}

/** 1 − Σ(1 − R²ᵢ)/ΣΣr, R²ᵢ what the other items tell of item i; 1 − R²ᵢ is one by the diagonal of the inverse. */
function lambda6(correlation: Matrix, sum: number): number | null {
  const lower = cholesky(correlation);
  if (lower === null || sum === 0) return null;
  const alone = inverse(lower).reduce((whole, row, at) => whole + 1 / row[at]!, 0);
  return 1 - alone / sum;
}

function withTheRest(covariance: Matrix, item: number): number | null {
  const others = (_: unknown, at: number) => at !== item;
  const own = covariance[item]!;
  const shared = own.filter(others).reduce((sum, value) => sum + value, 0);
  const rest = total(covariance.filter(others).map((row) => row.filter(others)));
  const scale = own[item]! * rest;
  return scale > 0 ? shared / Math.sqrt(scale) : null;
}

/** α with one item left out, for each item in its turn; null where fewer than two would be left. */
export function withoutEach(items: readonly Measured[]): (Reliability | null)[] {
  return items.map((_, at) => reliability(items.toSpliced(at, 1)));
}

/**
 * The standard error of α in `cases` people, and from it an interval at `level`, which may reach above 1. Null as for
 * {@link reliability}. Source: Duhachek, A. & Iacobucci, D. (2004), J. Appl. Psychol. 89, 792–808, formulas 4 and 5.
 */
export function alphaError(
  items: readonly Measured[],
  level = 0.95,
): { readonly error: number; readonly interval: Interval } | null {
  const covariance = covariances(items);
  const alpha = reliability(items)?.alpha;
  if (covariance === null || alpha === undefined) return null;
  const [k, cases] = [items.length, items[0]!.length];
  const [sum, own] = [total(covariance), trace(covariance)];
  const squared = product(covariance, covariance);
  const spread = sum * (trace(squared) + own * own) - 2 * own * total(squared);
  const error = Math.sqrt(((2 * k * k) / ((k - 1) ** 2 * sum ** 3)) * spread) / Math.sqrt(cases);
  const half = normalQuantile((1 + level) / 2) * error;
  return { error, interval: { low: alpha - half, high: alpha + half } };
}

/**
 * An interval of α at `level`, from the F distribution; exact for items that differ by their means alone.
 * Source: Feldt, L. S. (1965), Psychometrika 30, 357–370.
 * Throws a RangeError for fewer than two items or people, or a level outside (0, 1).
 */
export function feldtInterval(alpha: number, items: number, cases: number, level = 0.95): Interval {
  if (!(level > 0 && level < 1)) throw new RangeError(`Not a level between 0 and 1: ${level}`);
  const [above, below] = [cases - 1, (cases - 1) * (items - 1)];
  const end = (p: number) => 1 - (1 - alpha) * fQuantile(p, above, below);
  return { low: end((1 + level) / 2), high: end((1 - level) / 2) };
}
