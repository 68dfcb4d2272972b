import { mean } from '../mean.ts';
import type { Series, Span } from './groups.ts';
import { sideOf } from './side.ts';

/**
 * D4 for two values, rounded as both reference programs have it: a moving range at or above this many mean ranges lies
 * outside the range chart. The unrounded constant is 3.2665.
 */
const UPPER_RANGE = 3.267;

/**
 * The distance of each value from the one before it; null at the start of a group and on both ends of a gap, where
 * there is no value before.
 */
export function movingRanges(values: Series, spans: readonly Span[]): (number | null)[] {
  const starts = new Set(spans.map((span) => span.start));
  return values.map((value, at) => {
    const before = starts.has(at) ? null : (values[at - 1] ?? null);
    return value === null || before === null ? null : Math.abs(value - before);
  });
}

/** Mean ranges of a baseline; null where no two values stand beside each other. */
export type RangeMeans = {
  /** Of all ranges. */
  readonly all: number;
  /** Of those that the limits rest on: without the outlying ones where they are screened. */
  readonly used: number;
  /** The upper limit of the range chart, 3.267 times the mean of all. */
  readonly upper: number;
};

/**
 * Screening takes out the ranges at or above the upper range limit, once, so that one wild value does not widen the
 * limits that should show it. Where every range is zero nothing varies and nothing is taken out.
 * Source: Nelson, L. S. (1982), Journal of Quality Technology 14, 172–173.
 */
export function rangeMeans(ranges: readonly (number | null)[], screened: boolean) {
  const known = ranges.filter((range) => range !== null);
  const all = mean(known);
  if (all === null) return null;
  const upper = UPPER_RANGE * all;
  const kept = all === 0 ? known : known.filter((range) => sideOf(range, upper) < 0);
  const used = screened ? mean(kept)! : all;
  return { all, used, upper } satisfies RangeMeans;
}
