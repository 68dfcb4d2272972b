import { mean } from './mean.ts';
import { quantile } from './quantile.ts';

/** The variance of answers that fall evenly on `options` points: (A² − 1)/12. */
export function uniformVariance(options: number): number {
  return (options * options - 1) / 12;
}

/** The variance of a sample, divisor n − 1; null for fewer than two values. */
export function sampleVariance(values: readonly number[]): number | null {
  const centre = mean(values);
  if (centre === null || values.length < 2) return null;
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
}

type Rows = readonly (readonly number[])[];

/** The values of each item, out of the answers of each person. */
function columns(rows: Rows): number[][] {
  return (rows[0] ?? []).map((_, at) => rows.map((row) => row[at]!));
}

function meanVariance(rows: Rows): number | null {
  const variances = columns(rows).map(sampleVariance);
  return variances.includes(null) ? null : mean(variances as number[]);
}

/**
 * r_wg(j), how far people of one group agree, from 0 to 1: J(1 − s̄²/σ²) / (J(1 − s̄²/σ²) + s̄²/σ²), s̄² the mean variance
 * of the J items and σ² the variance by chance; more variance than by chance counts as that. One item gives
 * r_wg = 1 − s²/σ². Rows are people, all of whom answered every item; null for fewer than two.
 * Source: James, Demaree & Wolf (1984), J. Appl. Psychol. 69, 85–98.
 */
export function withinGroup(rows: Rows, chance: number): number | null {
  const variance = meanVariance(rows);
  if (variance === null) return null;
  const share = Math.min(variance / chance, 1);
  const items = rows[0]!.length;
  return (items * (1 - share)) / (items * (1 - share) + share);
}

/**
 * r*_wg(j) = 1 − s̄²/σ²: does not grow with the number of items, and is negative where people differ more than by chance.
 * Source: Lindell, Brandt & Whitney (1999), Appl. Psychol. Meas. 23, 127–135.
 */
export function withinGroupLinear(rows: Rows, chance: number): number | null {
  const variance = meanVariance(rows);
  return variance === null ? null : 1 - variance / chance;
}

/**
 * AD, the mean distance of answers from the centre of their item, averaged over items; in points of the scale.
 * Source: Burke, Finkelstein & Dusig (1999), Organ. Res. Methods 2, 49–68. Null for fewer than two people.
 */
export function averageDeviation(rows: Rows, about: 'mean' | 'median'): number | null {
  if (rows.length < 2) return null;
  const deviations = columns(rows).map((values) => {
    const centre = about === 'mean' ? mean(values)! : quantile(values, 0.5)!;
    return mean(values.map((value) => Math.abs(value - centre)))!;
  });
  return mean(deviations);
}
