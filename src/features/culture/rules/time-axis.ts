/**
 * Whether what leaders do and what people say moved together, month by month (culture model, section 7). Two series of
 * which each drifts by itself go together by chance more often than not, so what is compared is how they change from month
 * to month, at one distance that was fixed in advance, and only once there is enough to tell it from chance.
 */
import { blockPermutation } from '../../../lib/stats/block-permutation.ts';
import type { Day } from '../../../lib/day.ts';

/** A month with the first-hand rate (1a) and the voice breadth (6a) of that month alone; null where too little is recorded. */
export type AxisMonth = {
  readonly month: Day;
  readonly led: number | null;
  readonly spoke: number | null;
};

/** How one month's change of what leaders do lies beside the change of what people say, `LAG` months later. */
export type AxisPair = { readonly month: Day; readonly led: number; readonly spoke: number };

export type TimeAxis =
  | {
      readonly state: 'too_early';
      readonly months: number;
      readonly pairs: number;
    }
  | {
      /** Moved together, one up while the other went down, or no clear link. */
      readonly state: 'together' | 'apart' | 'unclear';
      readonly months: number;
      readonly pairs: readonly AxisPair[];
      /** Null where one side never changed. */
      readonly r: number | null;
      readonly p: number | null;
    };

/** People are given so many months to answer to what leaders do. Fixed in advance: the best of several lags is chance. */
export const LAG = 3;
/** Fewest months with both values, and fewest pairs of changes among them: what 24 months without a gap give. */
export const AXIS_MONTHS = 24;
export const AXIS_PAIRS = 20;
/** From here on it counts as a link; of independent series 2 in 100 come this far in 24 months. */
const LINK = 0.5;
const CHANCE = 0.05;
const SHUFFLE = { block: 3, rounds: 1_999 } as const;

/** How each value differs from the one of the month before; null where one of the two is missing. */
export function differences(values: readonly (number | null)[]): (number | null)[] {
  return values.slice(1).map((value, at) => {
    const before = values[at]!;
    return value === null || before === null ? null : value - before;
  });
}

/** The months must follow each other without a gap, the earliest first; a month may have no values. */
export function timeAxis(months: readonly AxisMonth[]): TimeAxis {
  const both = months.filter(({ led, spoke }) => led !== null && spoke !== null).length;
  const led = differences(months.map((month) => month.led)).slice(0, -LAG);
  const spoke = differences(months.map((month) => month.spoke)).slice(LAG);
  const pairs = led.flatMap((one, at): AxisPair[] => {
    const other = spoke[at] ?? null;
    return one === null || other === null
      ? []
      : [{ month: months[at + 1]!.month, led: one, spoke: other }];
  });
  if (both < AXIS_MONTHS || pairs.length < AXIS_PAIRS) {
    return { state: 'too_early', months: both, pairs: pairs.length };
  }
  const found = blockPermutation(led, spoke, SHUFFLE);
  if (found === null) return { state: 'unclear', months: both, pairs, r: null, p: null };
  const { value: r, p } = found;
  const isLink = Math.abs(r) > LINK && p < CHANCE;
  const state = isLink ? (r > 0 ? 'together' : 'apart') : 'unclear';
  return { state, months: both, pairs, r, p };
}
