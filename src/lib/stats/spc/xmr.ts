import { mean } from '../mean.ts';
import { chart, type Chart, type Group, type Plan, type Point } from './chart.ts';
import { spansOf, valuesAt, type Series } from './groups.ts';
import { limitsAround } from './limits.ts';
import { movingRanges, rangeMeans, type RangeMeans } from './moving-range.ts';

/** How an XmR chart is drawn. */
export type XmrPlan = Plan & {
  /** Outlying moving ranges do not widen the limits; true where left out. */
  readonly screened?: boolean;
  /** Limits lie this many mean ranges from the centre; 2.66 where left out. Some programs use 3/1.128. */
  readonly factor?: number;
};

/** A point with its distance from the one before, where both are there and in one group. */
export type XmrPoint = Point & { readonly movingRange: number | null };

/** A group with the mean ranges of its baseline. */
export type XmrGroup = Group & { readonly ranges: RangeMeans | null };

export type XmrChart = Omit<Chart, 'points' | 'groups'> & {
  readonly points: readonly XmrPoint[];
  readonly groups: readonly XmrGroup[];
};

/** 3/d2 for ranges of two values, rounded as Wheeler has it. */
const FACTOR = 2.66;

/** Member by member: of hundreds of thousands of points copying whole objects is most of the time. */
function withRange(point: Point, movingRange: number | null): XmrPoint {
  const { value, group, centre, limits, side, place, signals, meaning } = point;
  return { value, group, centre, limits, side, place, signals, meaning, movingRange };
}

/** Between neighbours of the baseline alone: a value that came between two of them later changes no range. */
function rangesWithin(values: Series, baseline: readonly number[]): number[] {
  const ranges: number[] = [];
  for (let at = 1; at < baseline.length; at += 1) {
    const [before, position] = [baseline[at - 1]!, baseline[at]!];
    if (position - before === 1) ranges.push(Math.abs(values[position]! - values[before]!));
  }
  return ranges;
}

/**
 * XmR chart (individual values and moving ranges): centre the mean of the baseline, limits 2.66 mean moving ranges to
 * either side, near limits at two thirds of that. Where nothing varied in the baseline the limits are the mean, and
 * any other value lies outside.
 * Source: Wheeler, D. J. (2000), Understanding Variation, 2nd ed.; rules and verdicts as in NHS England, Making Data
 * Count. In the unit of the values. Throws a RangeError for a value that is no number or a plan that does not fit.
 */
export function xmrChart(values: Series, plan: XmrPlan = {}): XmrChart {
  const { screened = true, factor = FACTOR } = plan;
  const spans = spansOf(values, plan);
  const movingRange = movingRanges(values, spans);
  const ranges = spans.map(({ baseline }) => rangeMeans(rangesWithin(values, baseline), screened));
  const drawn = chart(values, plan, (span, group) => {
    const centre = mean(valuesAt(values, span.baseline));
    const range = ranges[group]!;
    const limits =
      centre === null || range === null ? null : limitsAround(centre, factor * range.used);
    return { centre, limitsAt: () => limits };
  });
  return {
    ...drawn,
    points: drawn.points.map((point, at) => withRange(point, movingRange[at]!)),
    groups: drawn.groups.map((group, at) => ({ ...group, ranges: ranges[at]! })),
  };
}
