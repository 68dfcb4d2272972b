import { daysBetween, type Day } from '../../../lib/day.ts';
import { attributeChart } from '../../../lib/stats/spc/attribute.ts';
import type { Chart, Plan, Point } from '../../../lib/stats/spc/chart.ts';
import { rareEventsChart } from '../../../lib/stats/spc/rare-events.ts';
import { xmrChart } from '../../../lib/stats/spc/xmr.ts';
import type { DrawnPoint, MeasureChart, MeasureWords, Verdict } from '../contract/shapes.ts';
import { nextPeriod } from './periods.ts';

/** What of a measure decides how it is drawn. */
export type Drawing = Pick<MeasureWords, 'kind' | 'better' | 'rhythm' | 'per' | 'baseline'>;

/** A value that counts, with the version of the measure at which its period came to be known. */
export type Known = {
  readonly period: Day;
  readonly value: number;
  readonly size: number | null;
  readonly known: number;
};

/** New limits from a day on, and the version of the measure at which that was decided. */
export type Rebase = { readonly starts_on: Day; readonly known: number };

/** Values, limits and targets are shown as so many times what is calculated with: per cent, or per so many hours. */
export function shownTimes({ kind, per }: Pick<Drawing, 'kind' | 'per'>): number {
  if (kind === 'p') return 100;
  return kind === 'u' ? per : 1;
}

/** One place of the chart: a period, or the days between two events. */
type Entry = {
  readonly from: Day;
  readonly day: Day;
  readonly known: number;
  readonly value: number | null;
  readonly size: number;
};

type Phase = {
  readonly start: number;
  readonly end: number;
  readonly startsOn: Day;
  /** The version at which it was decided; 0 of the first. */
  readonly known: number;
  /** The version at which the next one was decided; what came to be known from then on says nothing about this one. */
  readonly until: number;
};

/**
 * The chart of a measure: each phase judged by lines of its own, which rest on the first values that were known when there
 * were as many as the baseline asks for, and never move again. A re-base leaves every point before it as it was, also those that are
 * part of the run that led to it. `target` is in the unit that is shown.
 */
export function measureChart(
  measure: Drawing,
  values: readonly Known[],
  rebases: readonly Rebase[],
  target: number | null,
): MeasureChart {
  const entries = measure.kind === 'rare' ? gapsOf(values) : periodsOf(measure, values);
  const times = shownTimes(measure);
  const plan = { better: measure.better, target: target === null ? null : target / times };
  const judged = phasesOf(entries, rebases).map((phase) => judge(measure, entries, phase, plan));
  const last = judged.at(-1);
  return {
    points: judged.flatMap(({ phase: { start, end }, chart }, at) => {
      const points: DrawnPoint[] = [];
      for (let place = start; place < end; place += 1) {
        points.push(drawn(entries[place]!.day, chart.points[place - start]!, times, at));
      }
      return points;
    }),
    phases: judged.map(({ phase, chart, restsOn }) => ({
      starts_on: phase.startsOn,
      stage: chart.groups[0]!.stage,
      values: entries.slice(phase.start, phase.end).filter(({ value }) => value !== null).length,
      rests_on: restsOn === null ? null : { first: restsOn[0]!, last: restsOn.at(-1)! },
    })),
    verdict: last === undefined ? NOTHING_YET : verdictOf(last.chart),
  };
}

function drawn(period: Day, point: Point, times: number, phase: number): DrawnPoint {
  const { value, centre, limits, signals } = point;
  return {
    period,
    value: value === null ? null : value * times,
    centre: limits === null || centre === null ? null : centre * times,
    lower: limits === null ? null : limits.lower * times,
    upper: limits === null ? null : limits.upper * times,
    signals: signals.length === 0 ? NO_SIGNALS : [...signals],
    phase,
  };
}

const NO_SIGNALS: DrawnPoint['signals'] = [];

const NOTHING_YET: Verdict = { variation: 'too_early', rule: null, assurance: null };

/** Only the latest point is news: anywhere in three years chance alone gives an alarm to nearly one chart in three. */
function verdictOf({ points, variation, assurance }: Chart): Verdict {
  const latest = points.findLast(({ value }) => value !== null);
  return { variation, rule: latest?.signals[0]?.rule ?? null, assurance };
}

function periodsOf({ rhythm }: Drawing, values: readonly Known[]): Entry[] {
  const inOrder = values.every((value, at) => at === 0 || values[at - 1]!.period < value.period)
    ? values
    : values.toSorted((one, other) => compareText(one.period, other.period));
  const entries: Entry[] = [];
  let next = inOrder[0]?.period;
  for (const { period, value, size, known } of inOrder) {
    for (; next! < period; next = nextPeriod(rhythm, next!)) {
      entries.push({ from: next!, day: next!, known: 0, value: null, size: 1 });
    }
    // Of two for one period the later counts.
    if (entries.at(-1)?.day === period) entries.pop();
    entries.push({ from: period, day: period, known, value, size: size ?? 1 });
    next = nextPeriod(rhythm, period);
  }
  return entries;
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** The days between each event and the one before; several on one day are no days apart. */
function gapsOf(values: readonly Known[]): Entry[] {
  const events = values
    .toSorted((one, other) => (one.period < other.period ? -1 : 1))
    .flatMap(({ period, value, known }) =>
      Array.from({ length: value }, () => ({ period, known })),
    );
  return events.slice(1).map(({ period, known }, at) => {
    const before = events[at]!;
    return {
      from: before.period,
      day: period,
      known: Math.max(known, before.known),
      value: daysBetween(before.period, period),
      size: 1,
    };
  });
}

function phasesOf(entries: readonly Entry[], rebases: readonly Rebase[]): Phase[] {
  if (entries.length === 0) return [];
  const cuts = [{ start: 0, startsOn: entries[0]!.day, known: 0 }];
  for (const { starts_on: startsOn, known } of rebases.toSorted((a, b) => a.known - b.known)) {
    const start = entries.findIndex(({ day }) => day >= startsOn);
    if (start > cuts.at(-1)!.start) cuts.push({ start, startsOn, known });
  }
  return cuts.map((cut, at) => {
    const next = cuts[at + 1];
    return { ...cut, end: next?.start ?? entries.length, until: next?.known ?? Infinity };
  });
}

type Judged = {
  readonly phase: Phase;
  readonly chart: Chart;
  readonly restsOn: readonly Day[] | null;
};

function judge(measure: Drawing, all: readonly Entry[], phase: Phase, plan: Plan): Judged {
  const own = phase.start === 0 ? all : all.slice(phase.start);
  const seen =
    phase.until === Infinity
      ? own
      : own.map((entry, at) => {
          const inside = at < phase.end - phase.start || entry.known < phase.until;
          return inside ? entry : { ...entry, value: null };
        });
  // Days between events have no gaps; those that are not looked at all lie behind the phase.
  const entries = measure.kind === 'rare' ? seen.filter(({ value }) => value !== null) : seen;
  const restOn = lockedOn(entries, phase.known, measure.baseline);
  const chart = draw(measure, entries, {
    ...plan,
    lockedAfter: measure.baseline,
    ...(restOn !== null && { restOn }),
  });
  return { phase, chart, restsOn: restOn && restOn.map((at) => entries[at]!.day) };
}

/** The first `count` values of those that were known when there were so many; null as long as there are fewer. */
function lockedOn(entries: readonly Entry[], decided: number, count: number): number[] | null {
  const present: number[] = [];
  for (let at = 0; at < entries.length; at += 1) if (entries[at]!.value !== null) present.push(at);
  if (present.length < count) return null;
  const knownAt = (at: number) => Math.max(entries[at]!.known, decided);
  const known = present.map(knownAt);
  // All at once, as a history that was pasted or brought in: the first so many.
  if (known.every((version) => version === known[0])) return present.slice(0, count);
  // The version with which the last of so many came to be known.
  const enough = known.toSorted((one, other) => one - other)[count - 1]!;
  return present.filter((_, place) => known[place]! <= enough).slice(0, count);
}

function draw({ kind }: Drawing, entries: readonly Entry[], plan: Plan): Chart {
  if (kind === 'xmr') {
    return xmrChart(
      entries.map(({ value }) => value),
      plan,
    );
  }
  if (kind === 'rare') {
    const [first] = entries;
    return rareEventsChart(first ? [first.from, ...entries.map(({ day }) => day)] : [], plan);
  }
  const counted = entries.map(({ value, size }) =>
    value === null ? null : { count: value, size },
  );
  return attributeChart(kind, counted, plan);
}
