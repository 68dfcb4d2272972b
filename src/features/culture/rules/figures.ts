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
 * The time in days by which half of `cases` had ended, those still open counted in. Null where fewer have ended so far: then
 * the curve has not come down to a half by `longest`, the longest time that any of them was followed. Half of the cases are
 * known to have taken `atLeast` days or longer, whatever becomes of those still open.
 */
export type Median = {
  readonly kind: 'median';
  readonly days: number | null;
  readonly longest: number;
  readonly atLeast: number;
  readonly cases: number;
};

/**
 * The share of the top team less that of everyone else, with an interval of the difference (Newcombe 1998, method 10:
 * from the Wilson intervals of the two).
 */
export type Difference = {
  readonly kind: 'difference';
  readonly top: Counted;
  readonly others: Counted;
  readonly cases: number;
  readonly value: number;
  readonly interval: Interval;
};
type Counted = { readonly hits: number; readonly cases: number };

/**
 * So many a day in some days ÷ so many a day in others. Where there was none in the others one is assumed, so that it is
 * told too small rather than too large. Its interval is that of the share of the first in both, told as a ratio: given
 * how many there are in all, each falls into the first days or not (Przyborowski & Wilenski 1940). Its upper end is Infinity
 * where there was none in the others.
 */
export type Ratio = {
  readonly kind: 'ratio';
  readonly near: number;
  readonly nearDays: number;
  readonly far: number;
  readonly farDays: number;
  readonly cases: number;
  readonly value: number;
  readonly interval: Interval;
};

/** A number from 0 to 1 that is no share of anything. */
export type Index = { readonly kind: 'index'; readonly cases: number; readonly value: number };

export type Figure = Share | Rate | Median | Difference | Ratio | Index | NotEnough;

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
  let left = cases / 2;
  const atLeast = rows
    .toSorted((one, other) => other.time - one.time)
    .find(({ ended, open }) => (left -= ended + open) <= 0)!.time;
  return { kind: 'median', days: waitingMedian(rows), longest, atLeast, cases };
}

/**
 * Of those of whom it is known whether they waited longer than `limit`, the share of those who did. What is open and younger
 * may still come to either. More than half of them is what it means that the median lies above the limit, so that its near
 * end above a half is the near end of the median.
 */
export function longerThan(
  rows: readonly WaitingRow[],
  limit: number,
  level: number,
): Share | NotEnough {
  let longer = 0;
  let shorter = 0;
  for (const { time, ended, open } of rows) {
    if (time > limit) longer += ended + open;
    else shorter += ended;
  }
  return share(longer, longer + shorter, 1, level);
}

/** The middle of numbers of days of which none is still open, to the nearest day, or "not enough" below the floor. */
export function middle(days: readonly number[], floor: number): Median | NotEnough {
  const found = plainMedian(days);
  if (found === null || days.length < floor) {
    return { kind: 'not_enough', has: days.length, needs: floor };
  }
  const whole = Math.round(found);
  const longest = Math.max(...days);
  return { kind: 'median', days: whole, longest, atLeast: whole, cases: days.length };
}

/** The difference of two shares, or "not enough" where one of them is below the floor. */
export function difference(
  top: Counted,
  others: Counted,
  floor: number,
  level: number,
): Difference | NotEnough {
  const fewest = Math.min(top.cases, others.cases);
  if (fewest < Math.max(floor, 1)) return { kind: 'not_enough', has: fewest, needs: floor };
  const [a, b] = [top.hits / top.cases, others.hits / others.cases];
  const one = wilsonInterval(top.hits, top.cases, level);
  const other = wilsonInterval(others.hits, others.cases, level);
  return {
    kind: 'difference',
    top,
    others,
    cases: top.cases + others.cases,
    value: a - b,
    interval: {
      low: a - b - Math.hypot(a - one.low, other.high - b),
      high: a - b + Math.hypot(one.high - a, b - other.low),
    },
  };
}

type Rates = Pick<Ratio, 'near' | 'nearDays' | 'far' | 'farDays'>;

/** How many times as much a day in some days as in others; "not enough" below the floor, or where there are no such days. */
export function ratio(rates: Rates | null, floor: number, level: number): Ratio | NotEnough {
  const cases = rates === null ? 0 : rates.near + rates.far;
  if (rates === null || cases < Math.max(floor, 1)) {
    return { kind: 'not_enough', has: cases, needs: floor };
  }
  const { near, nearDays, far, farDays } = rates;
  const part = wilsonInterval(near, cases, level);
  const asRatio = (ofAll: number): number => (ofAll * farDays) / ((1 - ofAll) * nearDays);
  return {
    kind: 'ratio',
    ...rates,
    cases,
    value: (near * farDays) / (nearDays * Math.max(far, 1)),
    interval: { low: asRatio(part.low), high: far === 0 ? Infinity : asRatio(part.high) },
  };
}

/**
 * How evenly counts are spread: their Shannon entropy ÷ that of equal counts, 1 where all are equal and 0 where one has
 * all. "Not enough" below the floor.
 */
export function evenness(counts: readonly number[], floor: number): Index | NotEnough {
  // Of one week or none there is nothing to be even with.
  const cases = counts.length < 2 ? 0 : counts.reduce((sum, count) => sum + count, 0);
  if (cases < Math.max(floor, 1)) return { kind: 'not_enough', has: cases, needs: floor };
  const entropy = counts
    .filter((count) => count > 0)
    .reduce((sum, count) => sum - (count / cases) * Math.log(count / cases), 0);
  return { kind: 'index', cases, value: entropy / Math.log(counts.length) };
}

/**
 * The end of the figure nearest to being harmless: of a share, a difference or a ratio the end of its interval that lies on
 * the good side, of a rate or an index the value itself, of a median the median or, where it is not known yet, what half are known to have taken. A limit counts as crossed only when this end has crossed it.
 */
export function nearEnd(figure: Known, trouble: Threshold['trouble']): number {
  if (figure.kind === 'median') return figure.days ?? figure.atLeast;
  if (figure.kind === 'rate' || figure.kind === 'index') return figure.value;
  return trouble === 'above' ? figure.interval.low : figure.interval.high;
}

/** Whether even the far end of a ratio lies on the good side of a limit. */
export function isClearOf(figure: Ratio, { trouble, watch }: Threshold): boolean {
  return trouble === 'above' ? figure.interval.high < watch : figure.interval.low > watch;
}

/** Where the near end lies; exactly on a limit is not across it. */
export function verdict(figure: Known, threshold: Threshold): Verdict {
  const end = nearEnd(figure, threshold.trouble);
  const across = (limit: number): boolean =>
    threshold.trouble === 'above' ? end > limit : end < limit;
  if (across(threshold.act)) return 'act';
  return across(threshold.watch) ? 'watch' : 'in_order';
}
