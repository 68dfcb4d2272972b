import type { Day } from '../../../lib/day.ts';

/** From `since` up to, but not including, `until`; still so where `until` is null. */
export type Period = { readonly since: Day; readonly until: Day | null };

/** What the culture rules may know of a person: no name, only the level held when. */
export type PersonFacts = {
  readonly id: string;
  readonly top: readonly Period[];
  readonly line: readonly Period[];
  readonly leftOn: Day | null;
};

/**
 * One change of a due date. `from` null is the first date given to an action without one; `to` null takes the date
 * away. Moves of one action stand in the order in which they were made.
 */
export type DueMove = {
  readonly movedOn: Day;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly byId: string | null;
  readonly hasReason: boolean;
};

/** The action as it was written down from `recordedOn` until the next state. */
export type ActionState = {
  readonly recordedOn: Day;
  /** A proposal waits for a yes or a no and is no action yet. */
  readonly proposed: boolean;
  readonly highSignificance: boolean;
  readonly accountableId: string | null;
  readonly openedOn: Day;
  readonly firstDueOn: Day | null;
  readonly dueOn: Day | null;
  readonly doneOn: Day | null;
  readonly cancelledOn: Day | null;
};

/**
 * One action as the culture rules see it: every state it has been in, in order, and every move of its due date.
 * States tell what was known when, so that a date written down late changes no past picture. The one exception is an
 * action that came from an imported list: its first state holds from the day it was opened, as the list says, and what
 * the list did not record (earlier dates, earlier owners) is unknown.
 */
export type ActionFacts = {
  readonly id: string;
  readonly importedOn: Day | null;
  readonly states: readonly [ActionState, ...ActionState[]];
  readonly moves: readonly DueMove[];
};

/** Everything the culture rules may know of a firm. Other records join as their features come. */
export type OrganisationFacts = {
  readonly people: readonly PersonFacts[];
  readonly actions: readonly ActionFacts[];
};
