/** Whether what goes off track is decided about. */
import { addDays, type Day } from '../../../../lib/day.ts';
import type { Ids, RecordRef } from '../evidence.ts';
import { decidedBetween } from './decisions.ts';
import { eachOnce } from './listed.ts';
import { courseOf, isOffTrack, type MeasureFacts } from './measures.ts';
import type { CountingOptions } from './options.ts';
import type { SteeringFacts } from './steering-facts.ts';
import { termsOn, type ObjectiveFacts } from './strategy.ts';

/** What went off track so long ago that the `decideDays` for a decision ran out in W. */
export type OffTrackCounts = {
  readonly due: number;
  /** About which a decision was made in that time. */
  readonly decided: number;
  /** Measures and objectives about which nothing was decided in time, the latest first. */
  readonly undecidedMeasures: Ids;
  readonly undecidedObjectives: Ids;
  /** Those that were, the latest first. */
  readonly decidedMeasures: Ids;
  readonly decidedObjectives: Ids;
};

/** The days on which a row of states turned bad. */
function onsets(states: readonly { readonly on: Day; readonly isBad: boolean }[]): readonly Day[] {
  return states.flatMap(({ on, isBad }, at) =>
    at > 0 && isBad && !states[at - 1]!.isBad ? [on] : [],
  );
}

type Spell = {
  readonly record: RecordRef;
  readonly on: Day;
  readonly about: readonly RecordRef[];
  /** From this day on there is nothing to decide any more. */
  readonly overOn: Day | null;
};

function measureSpells(measure: MeasureFacts, from: Day, to: Day): readonly Spell[] {
  const record: RecordRef = { kind: 'measure', id: measure.id };
  const states = courseOf(measure, from, to).map((state) => ({
    on: state.on,
    isBad: isOffTrack(state),
  }));
  return onsets(states).map((on) => ({ record, on, about: [record], overOn: measure.retiredOn }));
}

function objectiveSpells(objective: ObjectiveFacts, from: Day, to: Day): readonly Spell[] {
  const { id, checkIns, closedOn, missed } = objective;
  const record: RecordRef = { kind: 'objective', id };
  const said = checkIns.map(({ saidOn, state }) => ({ on: saidOn, isBad: state === 'off_track' }));
  const days = onsets([{ on: objective.setOn, isBad: false }, ...said]);
  const spell = (on: Day, overOn: Day | null): Spell => {
    const measureId = termsOn(objective, on)?.measureId ?? null;
    const measured: RecordRef[] = measureId === null ? [] : [{ kind: 'measure', id: measureId }];
    return { record, on, about: [record, ...measured], overOn };
  };
  return [
    ...days.map((on) => spell(on, closedOn)),
    ...(missed && closedOn !== null ? [spell(closedOn, null)] : []),
  ].filter(({ on }) => on >= from && on <= to);
}

/** Counts everything of {@link OffTrackCounts} as it stood at the end of `asOf`. */
export function countOffTrack(
  { measures, objectives, cited }: SteeringFacts,
  asOf: Day,
  { windowDays, decideDays, evidence }: CountingOptions,
): OffTrackCounts {
  const from = addDays(asOf, 1 - windowDays - decideDays);
  const to = addDays(asOf, -1 - decideDays);
  const spells = [
    ...measures.flatMap((measure) => measureSpells(measure, from, to)),
    ...objectives.flatMap((objective) => objectiveSpells(objective, from, to)),
  ];
  const due = spells.flatMap(({ record, on, about, overOn }) => {
    const end = addDays(on, decideDays);
    if (overOn !== null && overOn <= end) return [];
    return [{ ...record, on, decided: decidedBetween(cited, about, on, end) }];
  });
  const of = (kind: RecordRef['kind'], decided: boolean): Ids =>
    eachOnce(
      due.filter((one) => one.kind === kind && one.decided === decided),
      'last',
      evidence,
    );
  return {
    due: due.length,
    decided: due.filter(({ decided }) => decided).length,
    undecidedMeasures: of('measure', false),
    undecidedObjectives: of('objective', false),
    decidedMeasures: of('measure', true),
    decidedObjectives: of('objective', true),
  };
}
