/**
 * The months of an indicator as a course of its own. After twelve of them it is judged by what is usual for it (XmR rules,
 * culture model section 9) and no longer by limits that somebody thought up.
 *
 * A month is counted from its own days alone: windows of 90 days looked at every month would share two thirds of their
 * records, vary less than they do, and call chance a change. Where a figure looks further back by its nature there is no
 * such month, so it is shown and goes on being judged by its limits.
 */
import { addDays, day, type Day } from '../../../lib/day.ts';
import { assuranceOf, type Assurance } from '../../../lib/stats/spc/verdicts.ts';
import { xmrChart, type XmrChart } from '../../../lib/stats/spc/xmr.ts';
import type { Figure, Verdict } from './figures.ts';
import type { IndicatorResult } from './indicators/indicator.ts';
import { FIRST_INDICATORS, type IndicatorId, type Threshold, type TwoSided } from './thresholds.ts';

/** What a month says by itself: the value of a figure and on how many records it rests. */
export type MonthValue = { readonly value: number; readonly cases: number };

/** One whole month, named by its last day; an indicator with too few records in it has no value. */
export type Month = {
  readonly month: Day;
  readonly values: Partial<Record<IndicatorId, MonthValue>>;
};

export type MonthPoint = { readonly month: Day } & (
  MonthValue | { readonly value: null; readonly cases: 0 }
);

/** As many months as are counted back, and drawn. What was usual may be older: it is what the first months said. */
export const MONTHS = 36;
/** From so many months with a value on, an indicator is judged by its course; they are what is usual from then on. */
export const MONTHS_TO_JUDGE = 12;

/** Figures that look back over more than a month by their nature: half a year, a year, or around an audit. */
export const LOOKS_FURTHER: ReadonlySet<IndicatorId> = new Set([
  '3b',
  '4e',
  '5a',
  '5b',
  '7d',
  '7d-age',
  '8a',
]);

/** Answers in confidence are told so many at a time, and not by the month. */
const NOT_BY_MONTH: ReadonlySet<IndicatorId> = new Set(['9b']);

/** The last days of the `count` whole months that were over by the end of a day, the earliest first. */
export function monthsBefore(asOf: Day, count: number): Day[] {
  const months: Day[] = [];
  let end = isLastOfMonth(asOf) ? asOf : addDays(firstOf(asOf), -1);
  while (months.length < count) {
    months.push(end);
    end = addDays(firstOf(end), -1);
  }
  return months.toReversed();
}

/** The first day of the month in which a day lies. */
export const firstOf = (of: Day): Day => day(`${of.slice(0, 8)}01`);

const isLastOfMonth = (of: Day): boolean => addDays(of, 1).endsWith('-01');

/** How many days the month of a last day has. */
export const lengthOf = (last: Day): number => Number(last.slice(8));

/** The value of a figure as a point of a course; null below the floor, and of a median that is not known yet. */
export function monthValue(figure: Figure): MonthValue | null {
  if (figure.kind === 'not_enough') return null;
  if (figure.kind !== 'median') return { value: figure.value, cases: figure.cases };
  return figure.days === null ? null : { value: figure.days, cases: figure.cases };
}

/**
 * The values of one month. What an import tells of the time before the firm kept records here is how actions ran; nothing
 * else of that time is known, and none said anything only because there was nowhere to say it.
 */
export function valuesOf(
  results: readonly IndicatorResult[],
  keptRecords: boolean,
): Month['values'] {
  const known = results.filter(
    ({ id }) =>
      !NOT_BY_MONTH.has(id) && (keptRecords || FIRST_INDICATORS.some((first) => first === id)),
  );
  return Object.fromEntries(
    known.flatMap(({ id, figure }) => {
      const value = monthValue(figure);
      return value === null ? [] : [[id, value]];
    }),
  );
}

/** The points of an indicator from its first month with a value to the latest month; months in between may have none. */
export function pointsOf(id: IndicatorId, months: readonly Month[]): MonthPoint[] {
  const from = months.findIndex(({ values }) => values[id] !== undefined);
  if (from < 0) return [];
  return months.slice(from).map(({ month, values }) => {
    const value = values[id];
    return value === undefined ? { month, value: null, cases: 0 } : { month, ...value };
  });
}

export type Course = {
  readonly points: readonly MonthPoint[];
  readonly chart: XmrChart;
  /** Whether the threshold is always, never or now and then met as things run; null where there is no telling. */
  readonly watch: Assurance | null;
  readonly act: Assurance | null;
};

/** The course of an indicator against its limits; its lines rest on its first twelve months and move no more. */
export function courseOf(
  id: IndicatorId,
  months: readonly Month[],
  threshold: Threshold | TwoSided,
): Course {
  const points = pointsOf(id, months);
  const better = betterOf(threshold);
  const chart = xmrChart(
    points.map(({ value }) => value),
    {
      better,
      lockedAfter: MONTHS_TO_JUDGE,
      ...(LOOKS_FURTHER.has(id) && { limitsFrom: Number.POSITIVE_INFINITY }),
    },
  );
  const latest = chart.points.findLast(({ value }) => value !== null);
  const limits = latest?.limits ?? null;
  const against = (limit: number) => assuranceOf(limits, limit, better);
  const judged = threshold.trouble !== 'neither';
  return {
    points,
    chart,
    watch: judged ? against(threshold.watch) : null,
    act: judged ? against(threshold.act) : null,
  };
}

const betterOf = ({ trouble }: Threshold | TwoSided) =>
  trouble === 'neither' ? 'neither' : trouble === 'above' ? 'lower' : 'higher';

/** Why an indicator is judged by its limits all the same. */
export type WhyLimits = 'few_months' | 'not_by_month' | 'looks_further' | 'not_lately' | 'improved';
export type Judged =
  | { readonly by: 'course'; readonly verdict: Verdict }
  | { readonly by: 'limits'; readonly why: WhyLimits };

/** A course says something about today while one of so many latest months has a value. */
const LATELY = 2;

/**
 * What the course says of an indicator. A change for the worse that chance does not explain is worth watching, and worth
 * acting on where the month lies beyond the limit to watch as well: among so many indicators chance alone changes one of
 * them most months. Without a change it is worth acting on, or watching, where it never meets that limit as it runs. After a
 * change for the better what was usual no longer says how it stands, so its limits do.
 */
export function judgeCourse(
  id: IndicatorId,
  { points, chart, watch, act }: Course,
  threshold: Threshold,
): Judged {
  if (NOT_BY_MONTH.has(id)) return { by: 'limits', why: 'not_by_month' };
  if (LOOKS_FURTHER.has(id)) return { by: 'limits', why: 'looks_further' };
  const known = points.filter(({ value }) => value !== null);
  if (known.length < MONTHS_TO_JUDGE) return { by: 'limits', why: 'few_months' };
  if (points.slice(-LATELY).every(({ value }) => value === null)) {
    return { by: 'limits', why: 'not_lately' };
  }
  if (chart.variation.startsWith('improvement')) return { by: 'limits', why: 'improved' };
  if (chart.variation.startsWith('concern')) {
    const latest = known.at(-1)!.value!;
    const beyond =
      threshold.trouble === 'above' ? latest > threshold.watch : latest < threshold.watch;
    return { by: 'course', verdict: beyond ? 'act' : 'watch' };
  }
  if (act === 'fail') return { by: 'course', verdict: 'act' };
  return { by: 'course', verdict: watch === 'fail' ? 'watch' : 'in_order' };
}

/**
 * The result of a day, judged by its course where there is one. Its limits go on judging signals: a signal says how many
 * records would clear it, and only a limit can say that.
 */
export function judgedByCourse(
  result: IndicatorResult,
  months: readonly Month[],
  threshold: Threshold | TwoSided,
): IndicatorResult {
  if (result.verdict === null || threshold.trouble === 'neither') return result;
  if (months.length < MONTHS_TO_JUDGE) return result;
  const judged = judgeCourse(result.id, courseOf(result.id, months, threshold), threshold);
  return judged.by === 'limits' ? result : { ...result, verdict: judged.verdict, by: 'course' };
}
