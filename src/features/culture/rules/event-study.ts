/**
 * A dated change in how the firm is led, and whether a figure of the staff's side ran differently afterwards. What was
 * usual is what the months before it say; the shift rule alone speaks: seven months in a row on one side of that middle.
 */
import type { Day } from '../../../lib/day.ts';
import { xmrChart } from '../../../lib/stats/spc/xmr.ts';
import { firstOf, type MonthPoint } from './course.ts';
import type { IndicatorId } from './thresholds.ts';

/** Figures of what people who lead nobody do of themselves. */
export const STAFF_SIDE = ['6a', '5f', '5e', '8c', '8b'] as const satisfies readonly IndicatorId[];

/** Fewest months before a change that say what was usual, and months that make a shift. */
export const MONTHS_BEFORE = 8;
export const MONTHS_AFTER = 7;

export type Study =
  /** Too few months before it to say what was usual. */
  | { readonly outcome: 'too_few_before'; readonly before: number; readonly after: number }
  /** Too few months since to speak of a shift; nothing unusual so far. */
  | { readonly outcome: 'too_early'; readonly before: number; readonly after: number }
  | { readonly outcome: 'nothing'; readonly before: number; readonly after: number }
  /** A shift that was under way before the change. */
  | {
      readonly outcome: 'earlier_higher' | 'earlier_lower' | 'higher' | 'lower';
      readonly before: number;
      readonly after: number;
      /** The first month of the run. */
      readonly from: Day;
    };

/** What the shift rule says of the months since a change; the month in which it lies is the first of them. */
export function studyChange(points: readonly MonthPoint[], since: Day): Study {
  const start = points.findIndex(({ month }) => month >= since);
  const split = start < 0 ? points.length : start;
  const count = (some: readonly MonthPoint[]) => some.filter(({ value }) => value !== null).length;
  const [before, after] = [count(points.slice(0, split)), count(points.slice(split))];
  const counted = { before, after };
  if (before < MONTHS_BEFORE) return { outcome: 'too_few_before', ...counted };
  const usual = xmrChart(
    points.map(({ value }) => value),
    { restOn: Array.from({ length: split }, (_, at) => at) },
  );
  const run = shiftSince(
    usual.points.map(({ side }) => side),
    split,
  );
  if (run === null) return { outcome: after < MONTHS_AFTER ? 'too_early' : 'nothing', ...counted };
  const direction = run.side > 0 ? 'higher' : 'lower';
  const outcome = run.isEarlier ? (`earlier_${direction}` as const) : direction;
  const from = points[run.isEarlier ? run.start : Math.max(run.start, split)]!.month;
  return { outcome, ...counted, from: firstOf(from) };
}

/**
 * The last run of seven or more on one side that reaches into the months since; null where there is none. It is earlier
 * where it was one before them, or is one only together with months before them.
 */
function shiftSince(sides: readonly (number | null)[], split: number) {
  let found: { start: number; side: number; isEarlier: boolean } | null = null;
  let start = 0;
  for (let at = 0; at < sides.length; at += 1) {
    const side = sides[at]!;
    if (at === 0 || side !== sides[at - 1]) start = at;
    if (at < split || side === null || side === 0) continue;
    const before = Math.max(0, split - start);
    const since = at + 1 - Math.max(start, split);
    if (before + since < MONTHS_AFTER) continue;
    found = { start, side, isEarlier: before >= MONTHS_AFTER || since < MONTHS_AFTER };
  }
  return found;
}
