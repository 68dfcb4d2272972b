import { normalQuantile } from './normal-quantile.ts';

/** The two ends of an interval for a share; both between 0 and 1. */
export type Interval = { readonly low: number; readonly high: number };

/**
 * Wilson score interval for a share of `hits` in `cases`, without continuity correction.
 * With p = hits/cases, z the two-sided normal quantile of `level`:
 * (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n).
 * Source: Wilson, E. B. (1927), J. Am. Stat. Assoc. 22, 209–212.
 * `level` is the coverage, e.g. 0.8. Throws a RangeError for counts that are no share of each other,
 * including no cases at all: a share of nothing is not zero.
 */
export function wilsonInterval(hits: number, cases: number, level: number): Interval {
  if (
    !Number.isInteger(hits) ||
    !Number.isInteger(cases) ||
    hits < 0 ||
    cases < 1 ||
    hits > cases
  ) {
    throw new RangeError(`Not a share: ${hits} of ${cases}`);
  }
  if (!(level > 0 && level < 1)) throw new RangeError(`Not a level between 0 and 1: ${level}`);
  const z = normalQuantile((1 + level) / 2);
  const p = hits / cases;
  const zz = z * z;
  const scale = 1 + zz / cases;
  const centre = (p + zz / (2 * cases)) / scale;
  const half = (z * Math.sqrt((p * (1 - p)) / cases + zz / (4 * cases * cases))) / scale;
  return {
    low: hits === 0 ? 0 : Math.max(0, centre - half),
    high: hits === cases ? 1 : Math.min(1, centre + half),
  };
}
