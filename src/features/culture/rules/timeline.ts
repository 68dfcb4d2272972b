/**
 * What was so at the end of a past day, told from the facts as they stand today. Every rule of the culture engine
 * looks at records only through these functions, so that a trend is the same function at different days.
 */
import type { Day } from '../../../lib/day.ts';
import type { ActionFacts, ActionState, Period, PersonFacts } from './facts.ts';

/** True where one of the periods holds on that day. */
export function holdsOn(periods: readonly Period[], on: Day): boolean {
  return periods.some(({ since, until }) => since <= on && (until === null || on < until));
}

/** Top management, line management, or everyone else; someone who has left is none of the first two. */
export type Level = 'top' | 'line' | 'other';

/** Who has both roles is top; from `leftOn`, the first day on which somebody is no longer here, they are `other`. */
export function levelOn(person: PersonFacts, on: Day): Level {
  if (person.leftOn !== null && person.leftOn <= on) return 'other';
  if (holdsOn(person.top, on)) return 'top';
  return holdsOn(person.line, on) ? 'line' : 'other';
}

/**
 * The action as it stood at the end of that day; null where it was not there yet, or only proposed. An imported action
 * stands in its first state from the day it was opened.
 */
export function stateOnDay(action: ActionFacts, on: Day): ActionState | null {
  const [first] = action.states;
  const known = action.states.findLast((state) => state.recordedOn <= on);
  const state = known ?? (action.importedOn === null ? null : first);
  return state === null || state.proposed || state.openedOn > on ? null : state;
}

/** The day a state says the action ended, done or cancelled, be it before or after the day looked at. */
export function endOf(state: ActionState): Day | null {
  return state.doneOn ?? state.cancelledOn;
}

/** True for a move to a later day, or to no day at all. Setting the first date is none. */
export function isExtension(move: { readonly from: Day | null; readonly to: Day | null }): boolean {
  return move.from !== null && (move.to === null || move.to > move.from);
}

/** True for an extension made when the date had already passed. On the day itself it is still in time. */
export function isAfterTheDate(move: {
  readonly movedOn: Day;
  readonly from: Day | null;
}): boolean {
  return move.from !== null && move.movedOn > move.from;
}
