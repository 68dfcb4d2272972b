/** What was given to somebody in a meeting of the management, and whether it was done by the day first said. */
import { addDays, type Day } from '../../../../lib/day.ts';
import type { Ids } from '../evidence.ts';
import type { ActionFacts } from '../facts.ts';
import { fellDue, isKept, viewOnDay } from './action-view.ts';
import { listed } from './listed.ts';
import type { CountingOptions } from './options.ts';

export type GivenFacts = {
  /** From this day on it is on record that it came of a meeting. */
  readonly givenOn: Day;
  readonly action: ActionFacts;
};

export type GivenCounts = {
  /** Actions given whose first date fell in W and has passed; `done` were done by it. */
  readonly due: number;
  readonly done: number;
  /** Those that were not, the latest date first. */
  readonly missed: Ids;
};

const NO_LEVELS = new Map<string, never>();

/** Counts everything of {@link GivenCounts} as it stood at the end of `asOf`. */
export function countGiven(
  given: readonly GivenFacts[],
  asOf: Day,
  { windowDays, evidence }: CountingOptions,
): GivenCounts {
  const since = addDays(asOf, 1 - windowDays);
  const due = given.flatMap(({ givenOn, action }) => {
    const view = givenOn <= asOf ? viewOnDay(action, NO_LEVELS, asOf) : null;
    return view !== null && fellDue(view, since, asOf) ? [view] : [];
  });
  const missed = due.filter((view) => !isKept(view));
  return {
    due: due.length,
    done: due.length - missed.length,
    missed: listed(missed, ({ firstDueOn }) => firstDueOn ?? '', 'last', evidence),
  };
}
