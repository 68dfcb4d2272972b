/** Whether targets are kept when they are missed. */
import { addDays, type Day } from '../../../../lib/day.ts';
import type { Ids, RecordRef } from '../evidence.ts';
import { decidedBetween } from './decisions.ts';
import { compare, listed } from './listed.ts';
import { courseOf, isEased, misses, stateOn, targetOn, type MeasureFacts } from './measures.ts';
import type { CountingOptions } from './options.ts';
import type { SteeringFacts } from './steering-facts.ts';
import { termsOn, type ObjectiveFacts, type TermsFacts } from './strategy.ts';

/** A target that was eased after it had been missed, and is still easier. */
export type EasedTarget = {
  readonly kind: 'measure' | 'objective';
  readonly id: string;
  /** The leader who eased it; null where it was nobody who leads. */
  readonly leaderId: string | null;
  readonly on: Day;
};

export type TargetCounts = {
  /** Targets eased in W within `missDays` of being missed, without a decision; the latest first. */
  readonly eased: readonly EasedTarget[];
  /** Measures whose target was missed in W, stands, and was decided about; the latest first. */
  readonly kept: Ids;
};

/** The first day from `from` to `to` on which a value missed `target`; null for none. */
function missedOn(measure: MeasureFacts, target: number | null, from: Day, to: Day): Day | null {
  const [, ...states] = courseOf(measure, from, to);
  return states.find(({ isNews, value }) => isNews && misses(measure, value, target))?.on ?? null;
}

type Changed = { readonly on: Day; readonly byId: string | null; readonly missedOn: Day };

/** Targets of a measure that were eased in W soon after a miss, and are still easier than they were. */
function easedMeasure(
  measure: MeasureFacts,
  since: Day,
  asOf: Day,
  { missDays }: CountingOptions,
): readonly Changed[] {
  const set = measure.targets.filter(({ setOn }) => setOn <= asOf);
  const now = set.at(-1)?.target ?? null;
  return set.flatMap(({ setOn: on, target, byId }, at) => {
    const before = set[at - 1]?.target ?? null;
    if (on < since || !isEased(measure, before, target) || !isEased(measure, before, now))
      return [];
    const missed = missedOn(measure, before, addDays(on, -missDays), on);
    return missed === null ? [] : [{ on, byId, missedOn: missed }];
  });
}

/** Whether terms ask for less than the ones before, or are judged by another measure. */
function asksLess(
  before: TermsFacts,
  after: TermsFacts,
  measures: ReadonlyMap<string, MeasureFacts>,
): boolean {
  if (before.measureId === null) return false;
  if (before.measureId !== after.measureId) return true;
  const measure = measures.get(before.measureId);
  return measure !== undefined && isEased(measure, before.target, after.target);
}

function easedObjective(
  objective: ObjectiveFacts,
  measures: ReadonlyMap<string, MeasureFacts>,
  since: Day,
  asOf: Day,
  { missDays }: CountingOptions,
): readonly Changed[] {
  const set = objective.terms.filter(({ setOn }) => setOn <= asOf);
  const now = set.at(-1);
  return set.flatMap((terms, at) => {
    const before = set[at - 1];
    const { setOn: on, byId } = terms;
    if (before === undefined || now === undefined || on < since) return [];
    if (!asksLess(before, terms, measures) || !asksLess(before, now, measures)) return [];
    const from = addDays(on, -missDays);
    const said = objective.checkIns.find(
      ({ saidOn, state }) => state === 'off_track' && saidOn >= from && saidOn <= on,
    )?.saidOn;
    const missed = said ?? fellShort(before, measures, from, on);
    return missed === null ? [] : [{ on, byId, missedOn: missed }];
  });
}

/** The day by which an objective was to be reached, where it lies in that time and its measure had not got there. */
function fellShort(
  { dueOn, measureId, target }: TermsFacts,
  measures: ReadonlyMap<string, MeasureFacts>,
  from: Day,
  to: Day,
): Day | null {
  const measure = measures.get(measureId ?? '');
  if (measure === undefined || dueOn < from || dueOn > to) return null;
  return misses(measure, stateOn(measure, dueOn).value, target) ? dueOn : null;
}

/** Counts everything of {@link TargetCounts} as it stood at the end of `asOf`. */
export function countTargets(
  facts: SteeringFacts,
  asOf: Day,
  options: CountingOptions,
): TargetCounts {
  const { measures, objectives, cited, levels } = facts;
  const since = addDays(asOf, 1 - options.windowDays);
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  const found = [
    ...measures.flatMap((measure) =>
      easedMeasure(measure, since, asOf, options).map((change) => ({
        record: { kind: 'measure' as const, id: measure.id },
        about: [{ kind: 'measure' as const, id: measure.id }],
        change,
      })),
    ),
    ...objectives.flatMap((objective) =>
      easedObjective(objective, byId, since, asOf, options).map((change) => ({
        record: { kind: 'objective' as const, id: objective.id },
        about: measuredBy(objective, change.on),
        change,
      })),
    ),
  ];
  const eased = found.flatMap(({ record, about, change: { on, byId: who, missedOn: from } }) => {
    if (decidedBetween(cited, about, from, asOf)) return [];
    const leads = who !== null && (levels.get(who) ?? 'other') !== 'other';
    return [{ ...record, leaderId: leads ? who : null, on }];
  });
  return {
    eased: eased.toSorted((a, b) => compare(b.on, a.on) || compare(a.id, b.id)),
    kept: countKept(facts, since, asOf, options),
  };
}

/** The objective, and the measures it was judged by around a day. */
function measuredBy(objective: ObjectiveFacts, on: Day): readonly RecordRef[] {
  const ids = [termsOn(objective, addDays(on, -1)), termsOn(objective, on)].flatMap(
    (terms) => terms?.measureId ?? [],
  );
  return [
    { kind: 'objective', id: objective.id },
    ...ids.map((id): RecordRef => ({ kind: 'measure', id })),
  ];
}

function countKept(
  { measures, cited }: SteeringFacts,
  since: Day,
  asOf: Day,
  { evidence }: CountingOptions,
): Ids {
  const kept = measures.flatMap((measure) => {
    const target = targetOn(measure, since);
    const stands = !isEased(measure, target, targetOn(measure, asOf));
    const on = stands ? missedOn(measure, target, since, asOf) : null;
    const about: RecordRef[] = [{ kind: 'measure', id: measure.id }];
    return on !== null && decidedBetween(cited, about, on, asOf) ? [{ id: measure.id, on }] : [];
  });
  return listed(kept, ({ on }) => on, 'last', evidence);
}
