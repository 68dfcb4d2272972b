import { sampleVariance } from './agreement.ts';
import { mean } from './mean.ts';
import { studentQuantile } from './tails.ts';
import type { Interval } from './wilson.ts';

/** A mean, how far single values lie from it (`deviation`, divisor n − 1) and how well it is known. */
export type MeanEstimate = {
  readonly cases: number;
  readonly mean: number;
  readonly deviation: number | null;
  /** Standard error of the mean. */
  readonly error: number | null;
  readonly interval: Interval | null;
};

/**
 * The mean with its interval at `level` by Student's t: mean ± t·s/√n with n − 1 degrees of freedom. One value has no
 * deviation and no interval; equal values have no interval, as they do not tell how far others may lie. Null for none.
 * Source: Student (1908), Biometrika 6, 1–25. Throws a RangeError for a level outside (0, 1).
 */
export function meanEstimate(values: readonly number[], level = 0.95): MeanEstimate | null {
  if (!(level > 0 && level < 1)) throw new RangeError(`Not a level between 0 and 1: ${level}`);
  const centre = mean(values);
  if (centre === null) return null;
  const cases = values.length;
  const variance = sampleVariance(values);
  if (variance === null) {
    return { cases, mean: centre, deviation: null, error: null, interval: null };
  }
  const error = Math.sqrt(variance / cases);
  const half = studentQuantile((1 + level) / 2, cases - 1) * error;
  const interval = error === 0 ? null : { low: centre - half, high: centre + half };
  return { cases, mean: centre, deviation: Math.sqrt(variance), error, interval };
}
