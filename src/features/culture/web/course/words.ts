import type { ChartPoint } from '../../../../lib/charts/plot.ts';
import type { Day } from '../../../../lib/day.ts';
import { sayMonth, sayNumber } from '../../../../web/i18n/format.ts';
import type { CourseAnswer } from '../../contract/course.ts';
import { MONTHS_AFTER, MONTHS_BEFORE } from '../../rules/event-study.ts';
import type { IndicatorId } from '../../rules/thresholds.ts';
import { unitOf } from '../limits/words.ts';
import { say } from './say.ts';

/** Shares and differences are shown in per cent and points. */
export function shownTimes(id: IndicatorId): number {
  const unit = unitOf(id);
  return unit === 'percent' || unit === 'points' ? 100 : 1;
}

/** A value that was multiplied already, with its unit and no more digits than anybody reads. */
export function sayShown(id: IndicatorId, shown: number): string {
  const number = sayBare(shown);
  return say(`value.${unitOf(id)}`, { number, count: shown });
}

/** The same without the unit. */
export function sayBare(shown: number): string {
  const size = Math.abs(shown);
  return sayNumber(Number(shown.toFixed(size >= 10 ? 0 : size >= 1 ? 1 : 2)), decimals(shown));
}

function decimals(shown: number): number {
  const size = Math.abs(shown);
  if (size >= 10 || Number.isInteger(shown)) return 0;
  return size >= 1 ? 1 : 2;
}

type Point = CourseAnswer['points'][number];

/** By which rule of the control chart a month stands out, and to which side; null where it does not. */
export function sayWhy({ rule, direction }: Point): string | null {
  return rule === null || direction === null ? null : say(`why.${rule}.${direction}`);
}

/** The numbers of the changes that began in a month; what began before the first stands at the first. */
export function changesIn({ points, changes }: CourseAnswer, at: number): number[] {
  const from = points[at - 1]?.month ?? '';
  const to = points[at]!.month;
  return changes.flatMap(({ since }, index) =>
    since > from && since <= to ? [changes.length - index] : [],
  );
}

/** The months as a control chart draws them, shares in per cent; a lower limit below zero only of differences. */
export function drawnPoints(course: CourseAnswer): ChartPoint[] {
  const times = shownTimes(course.id);
  const shown = (value: number | null) => (value === null ? null : value * times);
  // Where a figure cannot be there is no limit of it: below nothing lies a difference alone.
  const isDifference = unitOf(course.id) === 'points';
  const limit = (value: number | null) =>
    value !== null && value < 0 && !isDifference ? null : shown(value);
  return course.points.map((point, at) => ({
    name: sayMonth(point.month),
    value: shown(point.value),
    centre: shown(point.centre),
    lower: limit(point.lower),
    upper: shown(point.upper),
    target: null,
    phase: 0,
    special: sayWhy(point),
    notes: changesIn(course, at),
  }));
}

type Study = CourseAnswer['changes'][number]['study'];

/** What the shift rule says since a change, in one sentence. */
export function sayStudy({ outcome, before, after, from }: Study): string {
  const counts = { before, after, needs_before: MONTHS_BEFORE, needs_after: MONTHS_AFTER };
  if (outcome === 'too_few_before')
    return say('study.too_few_before', { ...counts, count: before });
  if (outcome === 'too_early') return say('study.too_early', { ...counts, count: after });
  if (outcome === 'nothing') return say('study.nothing');
  return say(`study.${outcome}`, { month: sayMonth(from ?? ('' as Day)) });
}
