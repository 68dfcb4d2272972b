import type { Day } from '../../../../lib/day.ts';
import type { ActionFacts, DueMove } from '../facts.ts';
import { endOf, isExtension, stateOnDay } from '../timeline.ts';
import type { Level } from '../timeline.ts';

/** One action as it stood at the end of the day. */
export type ActionView = {
  readonly id: string;
  readonly openedOn: Day;
  readonly high: boolean;
  readonly ownerId: string | null;
  readonly level: Level;
  readonly dueOn: Day | null;
  readonly firstDueOn: Day | null;
  readonly doneOn: Day | null;
  readonly endedOn: Day | null;
  readonly cancelledOn: Day | null;
  /** It stood as ended in the list it was imported from: its date history is unknown. */
  readonly endedBeforeImport: boolean;
  /** Extensions made by the end of the day, in order. */
  readonly extensions: readonly DueMove[];
};

/** The action as it stood at the end of `on`, given everyone's level that day; null where it was none yet. */
export function viewOnDay(
  action: ActionFacts,
  levels: ReadonlyMap<string, Level>,
  on: Day,
): ActionView | null {
  const state = stateOnDay(action, on);
  if (state === null) return null;
  const { accountableId: ownerId } = state;
  const end = endOf(state);
  return {
    id: action.id,
    openedOn: state.openedOn,
    high: state.highSignificance,
    ownerId,
    level: ownerId === null ? 'other' : (levels.get(ownerId) ?? 'other'),
    dueOn: state.dueOn,
    firstDueOn: state.firstDueOn,
    doneOn: upTo(on, state.doneOn),
    endedOn: upTo(on, end),
    cancelledOn: upTo(on, state.cancelledOn),
    endedBeforeImport: action.importedOn !== null && end !== null && end <= action.importedOn,
    extensions: action.moves.filter((move) => move.movedOn <= on && isExtension(move)),
  };
}

/** The day, where it is not after `on`: an imported list may tell ends that lie after the day looked at. */
function upTo(on: Day, day: Day | null): Day | null {
  return day !== null && day <= on ? day : null;
}

/** True where the action was open and its due date had passed. */
export function isOverdue(action: ActionView, asOf: Day): boolean {
  return action.endedOn === null && action.dueOn !== null && action.dueOn < asOf;
}

/** True where the action was to be done by a first date in W that has passed, and was not cancelled by then. */
export function fellDue(action: ActionView, since: Day, asOf: Day): boolean {
  const first = action.firstDueOn;
  if (first === null || first < since || first >= asOf) return false;
  return action.cancelledOn === null || action.cancelledOn > first;
}

/** True where the action was done by its first date. */
export function isKept(action: ActionView): boolean {
  return action.doneOn !== null && action.firstDueOn !== null && action.doneOn <= action.firstDueOn;
}

/** The day of the latest extension since `since` that is `wanted`; null where there is none. */
export function lastExtension(
  action: ActionView,
  since: Day,
  wanted: (move: DueMove) => boolean,
): Day | null {
  return (
    action.extensions.findLast((move) => move.movedOn >= since && wanted(move))?.movedOn ?? null
  );
}
