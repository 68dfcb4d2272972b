/** What measures said on which day: their chart as it stood then, and whether the firm knew of trouble. */
import { addDays, type Day } from '../../../../lib/day.ts';
import type { Verdict } from '../../../measures/contract/shapes.ts';
import { measureChart, type Drawing } from '../../../measures/rules/chart.ts';

export type MeasureFacts = Drawing & {
  readonly id: string;
  readonly retiredOn: Day | null;
  /** Every revision of every value; `version` counts what was written about the measure. */
  readonly values: readonly {
    readonly period: Day;
    readonly value: number;
    readonly size: number | null;
    readonly version: number;
    readonly recordedOn: Day;
  }[];
  readonly rebases: readonly {
    readonly startsOn: Day;
    readonly version: number;
    readonly decidedOn: Day;
  }[];
  /** In the order in which they were set. */
  readonly targets: readonly TargetFacts[];
};

/** A target from `startsOn` on, in the unit that is shown; null takes it away. */
export type TargetFacts = {
  readonly startsOn: Day;
  readonly target: number | null;
  readonly setOn: Day;
  readonly byId: string | null;
};

/** What a measure said at the end of a day. `value` is the latest one, in the unit that is shown. */
export type MeasureState = {
  readonly on: Day;
  readonly variation: Verdict['variation'];
  readonly assurance: Verdict['assurance'];
  readonly value: number | null;
  /** A value became known on that day. */
  readonly isNews: boolean;
};

/** The target that held at the end of a day, as set by then. */
export function targetOn({ targets }: Pick<MeasureFacts, 'targets'>, on: Day): number | null {
  const held = targets
    .filter(({ setOn, startsOn }) => setOn <= on && startsOn <= on)
    .reduce<TargetFacts | null>(
      (last, one) => (last === null || one.startsOn >= last.startsOn ? one : last),
      null,
    );
  return held?.target ?? null;
}

/**
 * What a measure said at the end of a day, from what was known by then. Several counts of one day ask for the same days of
 * the same measure, so what was found is remembered with its facts, which never change.
 */
export function stateOn(measure: MeasureFacts, on: Day): MeasureState {
  const found = remembered.get(measure) ?? new Map<Day, MeasureState>();
  remembered.set(measure, found);
  const before = found.get(on);
  if (before !== undefined) return before;
  const state = drawnOn(measure, on);
  found.set(on, state);
  return state;
}

const remembered = new WeakMap<MeasureFacts, Map<Day, MeasureState>>();

function drawnOn(measure: MeasureFacts, on: Day): MeasureState {
  const known = measure.values.filter(({ recordedOn }) => recordedOn <= on);
  const periods = new Map<string, (typeof known)[number] & { known: number }>();
  for (const value of known.toSorted((a, b) => a.version - b.version)) {
    const first = periods.get(value.period)?.known ?? value.version;
    periods.set(value.period, { ...value, known: first });
  }
  const rebases = measure.rebases
    .filter(({ decidedOn }) => decidedOn <= on)
    .map(({ startsOn, version }) => ({ starts_on: startsOn, known: version }));
  const chart = measureChart(measure, [...periods.values()], rebases, targetOn(measure, on));
  return {
    on,
    variation: chart.verdict.variation,
    assurance: chart.verdict.assurance,
    value: chart.points.findLast(({ value }) => value !== null)?.value ?? null,
    isNews: known.some(({ recordedOn }) => recordedOn === on),
  };
}

/** What a measure said on the day before `from`, and then on each day up to `to` on which that may have changed. */
export function courseOf(
  measure: MeasureFacts,
  from: Day,
  to: Day,
): readonly [MeasureState, ...MeasureState[]] {
  const days = [
    ...measure.values.map(({ recordedOn }) => recordedOn),
    ...measure.rebases.map(({ decidedOn }) => decidedOn),
    ...measure.targets.map(({ setOn, startsOn }) => (startsOn > setOn ? startsOn : setOn)),
  ].filter((on) => on >= from && on <= to);
  return [
    stateOn(measure, addDays(from, -1)),
    ...[...new Set(days)].toSorted().map((on) => stateOn(measure, on)),
  ];
}

/** The latest value is trouble that is not chance, or the process as it is will never meet its target. */
export function isOffTrack({ variation, assurance }: MeasureState): boolean {
  return variation === 'concern_high' || variation === 'concern_low' || assurance === 'fail';
}

/** Whether a value lies on the wrong side of a target. */
export function misses(
  { better }: Pick<Drawing, 'better'>,
  value: number | null,
  target: number | null,
): boolean {
  if (value === null || target === null || better === 'neither') return false;
  return better === 'higher' ? value < target : value > target;
}

/** Whether `after` asks for less than `before`. */
export function isEased(
  { better }: Pick<Drawing, 'better'>,
  before: number | null,
  after: number | null,
): boolean {
  if (before === null || better === 'neither') return false;
  if (after === null) return true;
  return better === 'higher' ? after < before : after > before;
}
