import type { Counts } from '../aggregates/counts.ts';
import type { Evidence } from '../evidence.ts';
import type { Figure, Verdict } from '../figures.ts';
import { verdict } from '../figures.ts';
import type { IndicatorId, Threshold, Thresholds, TwoSided } from '../thresholds.ts';

/** The nine dimensions of the culture model; see its section 2. */
export type Dimension = 'D1' | 'D2' | 'D3' | 'D4' | 'D5' | 'D6' | 'D7' | 'D8' | 'D9';

/** What an indicator says about one day. `figure` is the whole firm; `groups` the same for parts of it. */
export type IndicatorResult = {
  readonly id: IndicatorId;
  readonly figure: Figure;
  /** Null while there are not enough records, and where more is neither good nor bad. */
  readonly verdict: Verdict | null;
  /** Where it was judged by its own course and not by its limits. */
  readonly by?: 'course';
  readonly groups: Readonly<Record<string, Figure>>;
  /** Further numbers its sentences use. */
  readonly details: Readonly<Record<string, number | null>>;
  readonly evidence: Evidence;
};

/**
 * One indicator. Its question, formula and limits in words stand in the catalogue under `indicator.<id>`.
 * `measure` is pure: counts of one day and the firm's thresholds in, a result out.
 */
export type Indicator = {
  readonly id: IndicatorId;
  readonly dimension: Dimension;
  /** What its figure is where there are enough records. */
  readonly kind: Exclude<Figure['kind'], 'not_enough'>;
  readonly measure: (counts: Counts, thresholds: Thresholds) => IndicatorResult;
};

/** The verdict of a figure, or null while there is not enough to judge or no side to judge by. */
export function judge(figure: Figure, threshold: Threshold | TwoSided): Verdict | null {
  return figure.kind === 'not_enough' || threshold.trouble === 'neither'
    ? null
    : verdict(figure, threshold);
}
