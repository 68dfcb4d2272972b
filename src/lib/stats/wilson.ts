import { betaQuantile } from './beta.ts';
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
  requireShare(hits, cases, level);
  const { low, high } = scoreEnds(hits / cases, cases, level);
  return {
    low: hits === 0 ? 0 : Math.max(0, low),
    high: hits === cases ? 1 : Math.min(1, high),
  };
}

/**
 * Wilson score interval with continuity correction: the ends of the plain one for half a case less and half a case more.
 * Source: Newcombe, R. G. (1998), Statistics in Medicine 17, 857–872, method 4. Errors as for {@link wilsonInterval}.
 */
export function wilsonCorrected(hits: number, cases: number, level: number): Interval {
  requireShare(hits, cases, level);
  return {
    low: hits === 0 ? 0 : scoreEnds((hits - 0.5) / cases, cases, level).low,
    high: hits === cases ? 1 : scoreEnds((hits + 0.5) / cases, cases, level).high,
  };
}

/**
 * The interval of Clopper and Pearson, which covers the share at least as often as `level` says, mostly more often.
 * Source: Clopper, C. J. & Pearson, E. S. (1934), Biometrika 26, 404–413. Errors as for {@link wilsonInterval}.
 */
export function clopperPearson(hits: number, cases: number, level: number): Interval {
  requireShare(hits, cases, level);
  const tail = (1 - level) / 2;
  return {
    low: hits === 0 ? 0 : betaQuantile(tail, hits, cases - hits + 1),
    high: hits === cases ? 1 : 1 - betaQuantile(tail, cases - hits, hits + 1),
  };
}

function requireShare(hits: number, cases: number, level: number): void {
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
}

function scoreEnds(p: number, cases: number, level: number): Interval {
  const z = normalQuantile((1 + level) / 2);
  const zz = z * z;
  const scale = 1 + zz / cases;
  const centre = (p + zz / (2 * cases)) / scale;
  const half = (z * Math.sqrt((p * (1 - p)) / cases + zz / (4 * cases * cases))) / scale;
  return { low: centre - half, high: centre + half };
}
