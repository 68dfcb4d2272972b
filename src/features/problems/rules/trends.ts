import { day, type Day } from '../../../lib/day.ts';
import { fold } from '../../../lib/fold.ts';
import { median } from '../../../lib/stats/quantile.ts';
import { LEAST_BASELINE } from '../../measures/contract/kinds.ts';
import { measureChart } from '../../measures/rules/chart.ts';
import { nextPeriod } from '../../measures/rules/periods.ts';
import type { MeasureChart } from '../../measures/contract/shapes.ts';
import type { Category } from '../contract/kinds.ts';

/** What trends look at of one problem. */
export type Counted = {
  readonly noticed_on: Day;
  readonly happened_on: Day;
  readonly serious: boolean;
  readonly root_categories: readonly Category[];
  readonly cost_known: number | null;
  readonly cost_estimated: number | null;
};

const monthOf = (of: Day): Day => day(`${of.slice(0, 7)}-01`);

/** The months from the first problem, `most` at most, up to the last that is over on a day. */
export function monthsUntil(problems: readonly Counted[], on: Day, most: number): Day[] {
  const first = problems.reduce<Day>(
    (least, { noticed_on: noticed }) => (noticed < least ? noticed : least),
    on,
  );
  const months: Day[] = [];
  const now = monthOf(on);
  for (let month = monthOf(first); month < now; month = nextPeriod('month', month))
    months.push(month);
  return months.slice(-most);
}

/**
 * How many came up in each month that is over, judged as counts (a c chart): a month that has only begun would look like
 * an improvement.
 */
export function countsChart(problems: readonly Counted[], months: readonly Day[]): MeasureChart {
  const values = months.map((period, at) => ({
    period,
    value: problems.filter(({ noticed_on: noticed }) => monthOf(noticed) === period).length,
    size: null,
    known: at + 1,
  }));
  return measureChart(
    { kind: 'c', better: 'lower', rhythm: 'month', per: 1, baseline: LEAST_BASELINE },
    values,
    [],
    null,
  );
}

/** What a measure that is taken every month came to: hours worked, say, or deliveries. */
export type Amount = { readonly period: Day; readonly value: number };

/** As so many of a measure a rate is shown: the largest power of ten that a usual month reaches. */
export function shownPer(amounts: readonly Amount[]): number {
  const usual = median(amounts.map(({ value }) => value).filter((value) => value > 0));
  return usual === null ? 1 : Math.max(1, 10 ** Math.floor(Math.log10(usual)));
}

/**
 * How many came up for each `per` of a measure, in each month that is over and has a value of it above zero, judged as a
 * rate (a u chart): where twice as much was done, twice as many problems are no news.
 */
export function rateChart(
  problems: readonly Counted[],
  months: readonly Day[],
  amounts: readonly Amount[],
  per: number,
): MeasureChart {
  const sizes = new Map(amounts.map(({ period, value }) => [period, value]));
  const values = months.flatMap((period, at) => {
    const size = sizes.get(period) ?? 0;
    const value = problems.filter(({ noticed_on: noticed }) => monthOf(noticed) === period).length;
    return size > 0 ? [{ period, value, size, known: at + 1 }] : [];
  });
  return measureChart(
    { kind: 'u', better: 'lower', rhythm: 'month', per, baseline: LEAST_BASELINE },
    values,
    [],
    null,
  );
}

/** Days between serious problems, judged as rare events: long is good. */
export function daysBetweenChart(problems: readonly Counted[]): MeasureChart {
  const days = problems
    .filter(({ serious }) => serious)
    .map(({ happened_on: happened }) => happened)
    .toSorted();
  const values = [...new Set(days)].map((period, at) => ({
    period,
    value: days.filter((one) => one === period).length,
    size: null,
    known: at + 1,
  }));
  return measureChart(
    { kind: 'rare', better: 'higher', rhythm: 'month', per: 1, baseline: LEAST_BASELINE },
    values,
    [],
    null,
  );
}

export type ParetoBar = {
  readonly category: Category;
  readonly count: number;
  /** Share of all root causes that this one and those before it make up, 0 to 1. */
  readonly cumulative: number;
};

/** In how many problems a root cause lies in each category, the most first. */
export function pareto(problems: readonly Counted[]): ParetoBar[] {
  const counts = new Map<Category, number>();
  for (const category of problems.flatMap((problem) => problem.root_categories)) {
    counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  let so = 0;
  return [...counts]
    .toSorted(([one, a], [other, b]) => b - a || one.localeCompare(other))
    .map(([category, count]) => ({ category, count, cumulative: (so += count) / all }));
}

/** Where something was: a place of the register, or as it was written. */
type Placed = { readonly place_id: string | null; readonly place: string };
type PlaceCount = Placed & { readonly count: number };

/** At which places they came up, the most first, at most `most`; words that differ in capitals alone are one place. */
export function byPlace(problems: readonly Placed[], most: number): PlaceCount[] {
  const counts = new Map<string, PlaceCount>();
  for (const { place_id: id, place } of problems) {
    if (place === '') continue;
    const key = id ?? fold(place);
    counts.set(key, { place_id: id, place, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()]
    .toSorted((one, other) => other.count - one.count || one.place.localeCompare(other.place))
    .slice(0, most);
}

export type MonthCost = {
  readonly month: Day;
  readonly known: number;
  /** Of those whose cost is not known yet. */
  readonly estimated: number;
};

/** What the problems of each month cost, as known and, where that is not known, as estimated. */
export function costs(problems: readonly Counted[], months: readonly Day[]): MonthCost[] {
  return months.map((month) => {
    const its = problems.filter(({ noticed_on: noticed }) => monthOf(noticed) === month);
    const sum = (amounts: readonly number[]) =>
      Math.round(amounts.reduce((all, one) => all + one, 0) * 100) / 100;
    return {
      month,
      known: sum(its.map(({ cost_known: known }) => known ?? 0)),
      estimated: sum(its.map((one) => (one.cost_known === null ? (one.cost_estimated ?? 0) : 0))),
    };
  });
}
