/** A figure, how sure it is, and what it means against its limits. */
import { wilsonInterval } from '../../../lib/stats/wilson.ts';
import type { Interval } from '../../../lib/stats/wilson.ts';
import { waitingMedian, type WaitingRow } from '../../../lib/stats/kaplan-meier.ts';
import { median as plainMedian } from '../../../lib/stats/quantile.ts';
import type { Threshold } from './thresholds.ts';

/** `hits` of `cases`, with the Wilson interval of the share. */
export type Share = {
  readonly kind: 'share';
  readonly hits: number;
  readonly cases: number;
  readonly value: number;
  readonly interval: Interval;
};

/** `hits` per case; may exceed 1, so it is no share and carries no interval. */
export type Rate = {
  readonly kind: 'rate';
  readonly hits: number;
  readonly cases: number;
  readonly value: number;
};

/** Too few records to say anything. Never shown as 0 or 100 %. */
export type NotEnough = {
  readonly kind: 'not_enough';
  readonly has: number;
  readonly needs: number;
};

/**
 * The time in days by which half of `cases` had ended, those still open counted in. Null where fewer have ended so far:
 * then it is more than `longest`, the longest time that any of them was followed.
 */
export type Median = {
  readonly kind: 'median';
  readonly days: number | null;
  readonly longest: number;
  readonly cases: number;
};

export type Figure = Share | Rate | Median | NotEnough;

type Known = Exclude<Figure, NotEnough>;

export type Verdict = 'in_order' | 'watch' | 'act';

/** The share of `hits` in `cases`, or "not enough" below the floor. */
export function share(
  hits: number,
  cases: number,
  floor: number,
  level: number,
): Share | NotEnough {
  if (cases < Math.max(floor, 1)) return { kind: 'not_enough', has: cases, needs: floor };
  return {
    kind: 'share',
    hits,
    cases,
    value: hits / cases,
    interval: wilsonInterval(hits, cases, level),
  };
}

/**
 * How many `hits` there are for each case, or "not enough" below the floor. `records` are counted against the floor where
 * they are not the cases themselves, as items are whose minutes are.
 */
export function rate(
  hits: number,
  cases: number,
  floor: number,
  records = cases,
): Rate | NotEnough {
  if (records < Math.max(floor, 1)) return { kind: 'not_enough', has: records, needs: floor };
  return { kind: 'rate', hits, cases, value: hits / cases };
}

/** The median waiting time by Kaplan and Meier, or "not enough" below the floor. */
export function median(rows: readonly WaitingRow[], floor: number): Median | NotEnough {
  const cases = rows.reduce((sum, row) => sum + row.ended + row.open, 0);
  if (cases < Math.max(floor, 1)) return { kind: 'not_enough', has: cases, needs: floor };
  const longest = Math.max(...rows.map(({ time }) => time));
  return { kind: 'median', days: waitingMedian(rows), longest, cases };
}

/** The middle of numbers of days of which none is still open, to the nearest day, or "not enough" below the floor. */
export function middle(days: readonly number[], floor: number): Median | NotEnough {
  const found = plainMedian(days);
  if (found === null || days.length < floor) {
    return { kind: 'not_enough', has: days.length, needs: floor };
  }
  return {
    kind: 'median',
    days: Math.round(found),
    longest: Math.max(...days),
    cases: days.length,
  };
}

/**
 * The end of the figure nearest to being harmless: of a share the end of its interval that lies on the good side, of a
 * rate the value itself, of a median the median or, where it is not known yet, what it is certainly more than. A limit counts as crossed only when this end has crossed it.
 */
export function nearEnd(figure: Known, trouble: Threshold['trouble']): number {
  if (figure.kind === 'median') return figure.days ?? figure.longest;
  if (figure.kind === 'rate') return figure.value;
  return trouble === 'above' ? figure.interval.low : figure.interval.high;
}

/** Where the near end lies; exactly on a limit is not across it. */
export function verdict(figure: Known, threshold: Threshold): Verdict {
  const end = nearEnd(figure, threshold.trouble);
  const across = (limit: number): boolean =>
    threshold.trouble === 'above' ? end > limit : end < limit;
  if (across(threshold.act)) return 'act';
  return across(threshold.watch) ? 'watch' : 'in_order';
}
