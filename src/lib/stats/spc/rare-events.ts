import { daysBetween, type Day } from '../../day.ts';
import type { Chart, Plan } from './chart.ts';
import type { Limits } from './limits.ts';
import { xmrChart } from './xmr.ts';

/** Makes waiting times between random events nearly normal. */
const POWER = 1 / 3.6;

/** Days between each event and the one before it; the events may come in any order. One fewer than events. */
export function gapsBetween(events: readonly Day[]): number[] {
  const sorted = events.toSorted();
  return sorted.slice(1).map((event, at) => daysBetween(sorted[at]!, event));
}

/**
 * y^(1/3.6): waiting times between events that come at random, nearly normally distributed.
 * Source: Nelson, L. S. (1994), Journal of Quality Technology 26, 239–240. Throws a RangeError below zero.
 */
export function straightened(days: number): number {
  if (!(days >= 0)) throw new RangeError(`Not a waiting time: ${days}`);
  return days ** POWER;
}

/** The way back from {@link straightened}: y^3.6. A line below zero is a waiting time of zero. */
export function inDays(straight: number): number {
  return Math.max(0, straight) ** 3.6;
}

/**
 * Chart of the days between events too rare to count by period (fewer than about 2): an XmR chart of the straightened
 * gaps, with values and lines in days. A period of the plan is a gap; a long gap is high, so of events nobody wants
 * `better` is `higher`. Limits lie unevenly about the centre, and a target is in days.
 */
export function rareEventsChart(events: readonly Day[], plan: Plan = {}): Chart {
  const gaps = gapsBetween(events);
  const target = plan.target ?? null;
  const straight = xmrChart(gaps.map(straightened), {
    ...plan,
    target: target === null ? null : straightened(target),
  });
  return {
    variation: straight.variation,
    assurance: straight.assurance,
    groups: straight.groups.map(({ start, end, values, stage, short, centre }) => {
      return { start, end, values, stage, short, centre: lineInDays(centre) };
    }),
    points: straight.points.map(({ group, centre, limits, side, place, signals, meaning }, at) => {
      const lines = { centre: lineInDays(centre), limits: limits && limitsInDays(limits) };
      return { value: gaps[at]!, group, ...lines, side, place, signals, meaning };
    }),
  };
}

const lineInDays = (line: number | null): number | null => (line === null ? null : inDays(line));

function limitsInDays({ lower, upper, nearLower, nearUpper }: Limits): Limits {
  return {
    lower: inDays(lower),
    upper: inDays(upper),
    nearLower: inDays(nearLower),
    nearUpper: inDays(nearUpper),
  };
}
