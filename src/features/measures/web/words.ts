import type { Day } from '../../../lib/day.ts';
import type { ChartPoint } from '../../../lib/charts/plot.ts';
import {
  sayDay,
  sayDayShort,
  sayMonth,
  sayMonthShort,
  sayNumber,
} from '../../../web/i18n/format.ts';
import type { DrawnPoint, MeasureRow, MeasureWords } from '../contract/shapes.ts';
import { say } from './say.ts';

type Paced = Pick<MeasureWords, 'kind' | 'rhythm'>;
type Counted = Pick<MeasureWords, 'kind' | 'unit'>;

/** "March 2026", "quarter 1 of 2026", "2026", "the week of 2 March 2026"; of rare events the day. */
export function sayPeriod({ kind, rhythm }: Paced, day: Day): string {
  if (kind === 'rare') return sayDay(day);
  if (rhythm === 'month') return sayMonth(day);
  const year = day.slice(0, 4);
  if (rhythm === 'year') return year;
  if (rhythm === 'quarter') return say('period.quarter', { quarter: quarterOf(day), year });
  return say('period.week', { day: sayDay(day) });
}

/** "in March 2026"; of rare events "up to 3 March 2026". */
export function sayWhen(measure: Paced, day: Day): string {
  return measure.kind === 'rare'
    ? say('period.until', { day: sayDay(day) })
    : say('period.in', { period: sayPeriod(measure, day) });
}

/** The same where there is little room. */
export function sayPeriodShort({ kind, rhythm }: Paced, day: Day): string {
  if (kind !== 'rare' && rhythm === 'month') return sayMonthShort(day);
  if (kind !== 'rare' && rhythm === 'quarter')
    return say('period.quarter_short', { quarter: quarterOf(day), year: day.slice(0, 4) });
  return kind !== 'rare' && rhythm === 'year' ? day.slice(0, 4) : sayDayShort(day);
}

const quarterOf = (day: Day): number => Math.ceil(Number(day.slice(5, 7)) / 3);

/** A value as it was recorded, with its unit. */
export function sayValue({ kind, unit }: Counted, value: number): string {
  const number = sayNumber(value, decimalsOf(value));
  if (kind === 'p') return say('value.share', { number });
  if (kind === 'rare') return say('value.days', { count: value, number });
  return unit === '' ? number : say('value.unit', { number, unit });
}

/** A number that stands beside a value and has no unit: how many cases, how many hours. */
export function sayBare(value: number): string {
  return sayNumber(value, decimalsOf(value));
}

/** A calculated value, with no more digits than anybody would read. */
export function sayAbout(measure: Counted, value: number): string {
  const size = Math.abs(value);
  const decimals = size >= 100 ? 0 : size >= 10 ? 1 : 2;
  return sayValue(measure, Number(value.toFixed(decimals)));
}

const MOST_DECIMALS = 6;

function decimalsOf(value: number): number {
  const [, decimals = ''] = String(Number(value.toFixed(MOST_DECIMALS))).split('.');
  return decimals.length;
}

/** The value of a point: shares and rates are calculated, everything else was recorded so. */
export function sayPoint(measure: Counted, value: number): string {
  const calculated = measure.kind === 'p' || measure.kind === 'u';
  return calculated ? sayAbout(measure, value) : sayValue(measure, value);
}

/** Why a point is out of the ordinary; null for an ordinary one. */
export function sayWhy({ signals }: Pick<DrawnPoint, 'signals'>): string | null {
  const [first] = signals;
  return first === undefined ? null : say(`why.${first.rule}.${first.direction}`);
}

type Judged = Pick<
  MeasureRow,
  'kind' | 'rhythm' | 'unit' | 'points' | 'phases' | 'verdict' | 'target' | 'better'
>;

/** The one sentence above a chart: what the latest value means, or that nothing is unusual, now at least. */
export function sayVerdict(measure: Judged): string {
  const { verdict, points, phases } = measure;
  const latest = points.findLast(({ value }) => value !== null);
  if (latest === undefined) return say('verdict.nothing');
  if (verdict.variation === 'too_early') {
    return say('verdict.too_early', { count: phases.at(-1)?.values ?? 0 });
  }
  if (verdict.variation === 'common' || verdict.rule === null) {
    return say(
      points.some(({ signals }) => signals.length > 0) ? 'verdict.common_now' : 'verdict.common',
    );
  }
  const [meaning, direction] = verdict.variation.split('_') as ['concern', 'high'];
  const line = latest[direction === 'high' ? 'upper' : 'lower'];
  return say(`verdict.${verdict.rule}.${direction}`, {
    value: sayPoint(measure, latest.value!),
    when: sayWhen(measure, latest.period),
    limit: line === null ? '' : sayAbout(measure, line),
    centre: latest.centre === null ? '' : sayAbout(measure, latest.centre),
    so: say(`meaning.${meaning}`),
  });
}

/** What the process will do about its target, as it works now; null where there is no target. */
export function sayAssurance(measure: Judged): string | null {
  const { verdict, target } = measure;
  if (target === null || verdict.assurance === null) return null;
  const words = { target: sayValue(measure, target) };
  const counted = measure.kind !== 'xmr' && measure.kind !== 'rare';
  // Nothing is better than none, so what was counted can show at best that none is now and then reached.
  if (target === 0 && counted && verdict.assurance === 'hit_and_miss') return say('assurance.zero');
  return say(`assurance.${verdict.assurance}`, words);
}

/** The points of a measure as they are drawn. */
export function drawnPoints(
  measure: Paced & { readonly points: readonly DrawnPoint[] },
  around: {
    readonly target: (day: Day) => number | null;
    readonly notes?: (period: Day, next: Day | undefined) => readonly number[];
    readonly short?: boolean;
  },
): ChartPoint[] {
  return measure.points.map((point, at) => ({
    name: (around.short ? sayPeriodShort : sayPeriod)(measure, point.period),
    value: point.value,
    centre: point.centre,
    lower: point.lower,
    upper: point.upper,
    target: around.target(point.period),
    phase: point.phase,
    special: sayWhy(point),
    notes: around.notes?.(point.period, measure.points[at + 1]?.period) ?? [],
  }));
}
