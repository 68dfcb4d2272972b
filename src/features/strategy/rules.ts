import { addDays, day, daysBetween, type Day } from '../../lib/day.ts';
import { accept, all, refuse, type Outcome } from '../../lib/outcome.ts';
import { whatDiffers } from '../../lib/version.ts';
import type { Rhythm, State } from './contract/kinds.ts';
import type { GoalWords, ObjectiveWords, Terms } from './contract/shapes.ts';

type Closing = { readonly closed_on: Day | null };

/** A closed goal is changed no more; the refusal names the day it was closed. */
export function goalStands({ closed_on: on }: Closing): Outcome<null, 'goal.is_closed'> {
  return on === null ? accept(null) : refuse('goal.is_closed', { on });
}

/** A closed objective is changed no more; the refusal names the day it was closed. */
export function objectiveStands({ closed_on: on }: Closing): Outcome<null, 'objective.is_closed'> {
  return on === null ? accept(null) : refuse('objective.is_closed', { on });
}

/** Who may stand for a goal, as the store found them on this day. */
export type Owner = { readonly here: boolean; readonly top: boolean };

/** A goal is owned in top management: the standard lets them hand on work, and not this. */
export function goalOwner(
  owner: Owner,
): Outcome<null, 'strategy.owner_not_here' | 'goal.owner_not_top'> {
  if (!owner.here) return refuse('strategy.owner_not_here');
  return owner.top ? accept(null) : refuse('goal.owner_not_top');
}

/** A goal for today or later, owned in top management: {@link goalOwner} refuses a goal that nobody stands for, too. */
export function newGoal(
  words: GoalWords,
  owner: Owner,
  today: Day,
): Outcome<GoalWords, 'strategy.owner_not_here' | 'goal.owner_not_top' | 'goal.horizon_past'> {
  const ahead = words.horizon >= today ? accept(null) : refuse('goal.horizon_past');
  return all([goalOwner(owner), ahead], words);
}

/** What a goal means; to change it is to change direction, which needs a reason and stays on record. */
const DIRECTION = ['name', 'field', 'horizon'] as const;

export type GoalChange = {
  readonly words: Partial<GoalWords>;
  readonly turned: boolean;
  readonly reason: string;
};

/** What differs is changed. Only a new owner is judged; name, field or horizon turn the goal and need a reason. */
export function changeGoal(
  goal: GoalWords & Closing,
  { reason, ...words }: Partial<GoalWords> & { reason: string },
  owner: Owner,
): Outcome<
  GoalChange,
  | 'goal.is_closed'
  | 'strategy.owner_not_here'
  | 'goal.owner_not_top'
  | 'strategy.nothing_changed'
  | 'goal.reason_needed'
> {
  const changed = whatDiffers<GoalWords>(goal, words);
  const turned = DIRECTION.some((word) => word in changed);
  const said = turned && reason === '' ? refuse('goal.reason_needed') : accept(null);
  const some = Object.keys(changed).length > 0 ? accept(null) : refuse('strategy.nothing_changed');
  const owned = 'owner_id' in changed ? goalOwner(owner) : accept(null);
  return all([goalStands(goal), some, owned, said], { words: changed, turned, reason });
}

type Closed<Ending> = { readonly outcome: Ending; readonly reason: string };

/** Ends a goal once, with a reason. Objectives stay open; those that served it alone are {@link looseEnds} then. */
export function closeGoal<Ending>(
  goal: Closing,
  { outcome, reason }: Closed<Ending>,
): Outcome<Closed<Ending>, 'strategy.reason_needed' | 'goal.is_closed'> {
  return all([goalStands(goal), given(reason)], { outcome, reason });
}

/** Ends an objective once, with what became of it and a reason; no check-in follows. */
export function closeObjective<Ending>(
  objective: Closing,
  { outcome, reason }: Closed<Ending>,
): Outcome<Closed<Ending>, 'strategy.reason_needed' | 'objective.is_closed'> {
  return all([objectiveStands(objective), given(reason)], { outcome, reason });
}

const given = (reason: string): Outcome<null, 'strategy.reason_needed'> =>
  reason === '' ? refuse('strategy.reason_needed') : accept(null);

/** What stands around an objective that is set or changed. */
export type Around = {
  readonly ownerHere: boolean;
  /** The number of the goals named that are there and not closed. */
  readonly openGoals: number;
  /** Undefined where no measure is named; null where the one named is not there or has been ended. */
  readonly measure: { readonly better: 'higher' | 'lower' | 'neither' } | null | undefined;
};

type TermsRefusal =
  | 'objective.measure_not_there'
  | 'objective.target_without_measure'
  | 'objective.target_without_direction'
  | 'objective.not_judged';

/** An objective that nothing can judge is a wish: a measure or words must say when it is reached. */
function judgeable(terms: Terms, measure: Around['measure']): Outcome<null, TermsRefusal> {
  if (measure === null) return refuse('objective.measure_not_there');
  if (terms.target !== null && measure === undefined)
    return refuse('objective.target_without_measure');
  if (terms.target !== null && measure?.better === 'neither')
    return refuse('objective.target_without_direction');
  return terms.target === null && terms.judged === ''
    ? refuse('objective.not_judged')
    : accept(null);
}

/** An owner who is here, or none; goals that are open, or none; something to judge it by; due today or later. */
export function newObjective<New extends Terms & { goal_ids: readonly string[] }>(
  input: New,
  around: Around,
  today: Day,
): Outcome<
  New,
  TermsRefusal | 'strategy.owner_not_here' | 'objective.goal_not_open' | 'objective.due_past'
> {
  const due = input.due_on >= today ? accept(null) : refuse('objective.due_past');
  return all(
    [
      around.ownerHere ? accept(null) : refuse('strategy.owner_not_here'),
      goalsOpen(input.goal_ids, around),
      judgeable(input, around.measure),
      due,
    ],
    input,
  );
}

function goalsOpen(
  ids: readonly string[],
  { openGoals }: Pick<Around, 'openGoals'>,
): Outcome<null, 'objective.goal_not_open'> {
  return openGoals === new Set(ids).size ? accept(null) : refuse('objective.goal_not_open');
}

/** The goals that an objective does not serve yet; those it serves stay, closed ones too. */
export const addedGoals = (served: readonly string[], wanted: readonly string[]): string[] =>
  wanted.filter((id) => !served.includes(id));

type Changed = Partial<ObjectiveWords> & { readonly goal_ids?: readonly string[] };

/** What differs is changed, goals in whatever order; what judges it is left to {@link setTerms}. */
export function changeObjective(
  objective: ObjectiveWords & Closing & { readonly goal_ids: readonly string[] },
  { goal_ids: goalIds, ...words }: Changed,
  around: Pick<Around, 'ownerHere' | 'openGoals'>,
): Outcome<
  Changed,
  | 'objective.is_closed'
  | 'strategy.owner_not_here'
  | 'objective.goal_not_open'
  | 'strategy.nothing_changed'
> {
  const changed = whatDiffers<ObjectiveWords>(objective, words);
  const goals = goalIds !== undefined &&
    goalIds.toSorted().join() !== objective.goal_ids.toSorted().join() && { goal_ids: goalIds };
  const some =
    goals || Object.keys(changed).length > 0 ? accept(null) : refuse('strategy.nothing_changed');
  return all(
    [
      objectiveStands(objective),
      some,
      around.ownerHere ? accept(null) : refuse('strategy.owner_not_here'),
      goals ? goalsOpen(addedGoals(objective.goal_ids, goals.goal_ids), around) : accept(null),
    ],
    { ...changed, ...goals },
  );
}

/** Other terms, judged like those of a new objective, with a reason; the day it is due may lie in the past. */
export function setTerms(
  objective: Terms & Closing,
  terms: Terms,
  reason: string,
  measure: Around['measure'],
): Outcome<
  { readonly terms: Terms; readonly reason: string },
  TermsRefusal | 'objective.is_closed' | 'strategy.nothing_changed' | 'strategy.reason_needed'
> {
  const same = Object.keys(whatDiffers<Terms>(objective, terms)).length === 0;
  return all(
    [
      objectiveStands(objective),
      same ? refuse('strategy.nothing_changed') : accept(null),
      reason === '' ? refuse('strategy.reason_needed') : accept(null),
      judgeable(terms, measure),
    ],
    { terms, reason },
  );
}

const MONTHS: Readonly<Record<Exclude<Rhythm, 'week'>, number>> = { month: 1, quarter: 3 };

/** The day one step of a rhythm later; the last day of a month that is too short for it. */
export function stepAfter(from: Day, rhythm: Rhythm): Day {
  if (rhythm === 'week') return addDays(from, 7);
  const [year, month, date] = from.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + MONTHS[rhythm], 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return day(first.toISOString().slice(0, 10));
}

export type CheckIn = {
  readonly state: State;
  readonly text: string;
  /** The planned day this one answers: the latest that has come, or the next one where it is early. */
  readonly due_on: Day;
  readonly next_check_in: Day;
};

/**
 * A check-in. Good news needs no words; anything else says what is in the way. Planned days that nobody
 * answered stay unanswered: the next one is the first after today. Somebody who has answered the next one
 * early and has more to say moves nothing, or the day would run away from whoever speaks often.
 */
export function checkIn(
  objective: Closing & { readonly next_check_in: Day; readonly rhythm: Rhythm },
  said: { readonly state: State; readonly text: string },
  today: Day,
): Outcome<CheckIn, 'objective.is_closed' | 'objective.say_what'> {
  const { rhythm, next_check_in: planned } = objective;
  let due = planned;
  let next = stepAfter(today, rhythm) < planned ? planned : stepAfter(planned, rhythm);
  while (next <= today) [due, next] = [next, stepAfter(next, rhythm)];
  const spoken = said.state !== 'on_track' && said.text === '';
  return all([objectiveStands(objective), spoken ? refuse('objective.say_what') : accept(null)], {
    ...said,
    due_on: due,
    next_check_in: next,
  });
}

/** By how many days a check-in is late; 0 where it is not due yet, or where there will be none. */
export function checkInLate(
  objective: Closing & { readonly next_check_in: Day },
  asOf: Day,
): number {
  if (objective.closed_on !== null && objective.closed_on <= asOf) return 0;
  return Math.max(0, daysBetween(objective.next_check_in, asOf));
}

export type LooseEnds = {
  /** Objectives that serve no open goal. */
  readonly without_goal: readonly string[];
  /** Goals that no open objective serves. */
  readonly without_objective: readonly string[];
  readonly without_owner: readonly string[];
  /** Objectives whose measure belongs to nobody. */
  readonly measure_without_owner: readonly string[];
};

type MapGoal = Closing & { readonly id: string };
type MapObjective = Closing & {
  readonly id: string;
  readonly goal_ids: readonly string[];
  readonly owner: unknown;
  readonly measure: { readonly owned: boolean } | null;
};

/** What on the map leads nowhere. What is closed has come to its end and is not loose. */
export function looseEnds(
  goals: readonly MapGoal[],
  objectives: readonly MapObjective[],
): LooseEnds {
  const openGoals = new Set(goals.filter(isOpen).map(({ id }) => id));
  const open = objectives.filter(isOpen);
  const served = new Set(open.flatMap(({ goal_ids: ids }) => ids));
  const ids = (found: readonly { readonly id: string }[]): string[] => found.map(({ id }) => id);
  return {
    without_goal: ids(open.filter(({ goal_ids: of }) => !of.some((id) => openGoals.has(id)))),
    without_objective: [...openGoals].filter((id) => !served.has(id)),
    without_owner: ids(open.filter(({ owner }) => owner === null)),
    measure_without_owner: ids(open.filter(({ measure }) => measure !== null && !measure.owned)),
  };
}

const isOpen = ({ closed_on: on }: Closing): boolean => on === null;
