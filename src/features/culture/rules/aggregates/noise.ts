/** Whether actions answer changes or chance. */
import { addDays, type Day } from '../../../../lib/day.ts';
import type { Ids } from '../evidence.ts';
import { compare, listed } from './listed.ts';
import { courseOf, type MeasureState } from './measures.ts';
import type { CountingOptions } from './options.ts';
import type { RaisedFacts, SteeringFacts } from './steering-facts.ts';

/** Actions of W that were raised about one measure while it told of nothing but chance. */
export type ChasedMeasure = { readonly measureId: string; readonly actions: Ids };

export type NoiseCounts = {
  /** By the number of actions, most first. */
  readonly chased: readonly ChasedMeasure[];
  /** Actions of W raised about a measure when it told of a change, the latest first. */
  readonly answering: Ids;
};

/** Counts everything of {@link NoiseCounts} as it stood at the end of `asOf`. */
export function countNoise(
  { measures, raised }: SteeringFacts,
  asOf: Day,
  { windowDays, evidence }: CountingOptions,
): NoiseCounts {
  const since = addDays(asOf, 1 - windowDays);
  const about = measures.map((measure) => {
    const actions = onceEach(
      raised.filter(
        (action) =>
          action.measureId === measure.id &&
          action.openedOn >= since &&
          action.openedOn <= asOf &&
          isLinked(action, asOf),
      ),
    );
    const course = actions.length === 0 ? [] : courseOf(measure, since, asOf);
    return { measureId: measure.id, actions, course };
  });
  const chased = about.flatMap(({ measureId, actions, course }) =>
    actions.length > 0 && course.every(({ variation }) => variation === 'common')
      ? [{ measureId, actions: listed(actions, ({ openedOn }) => openedOn, 'last', evidence) }]
      : [],
  );
  const answering = about.flatMap(({ actions, course }) =>
    actions.filter(({ openedOn }) => toldOfChange(course, openedOn)),
  );
  return {
    chased: chased.toSorted(
      (a, b) => b.actions.total - a.actions.total || compare(a.measureId, b.measureId),
    ),
    answering: listed(onceEach(answering), ({ openedOn }) => openedOn, 'last', evidence),
  };
}

function isLinked({ linkedOn, unlinkedOn }: RaisedFacts, asOf: Day): boolean {
  return linkedOn <= asOf && (unlinkedOn === null || unlinkedOn > asOf);
}

/** An action may be about two measures, and linked to one twice. */
function onceEach(actions: readonly RaisedFacts[]): readonly RaisedFacts[] {
  return [...new Map(actions.map((action) => [action.id, action])).values()];
}

function toldOfChange(course: readonly MeasureState[], on: Day): boolean {
  const state = course.findLast((one) => one.on <= on);
  return state !== undefined && state.variation !== 'common' && state.variation !== 'too_early';
}
