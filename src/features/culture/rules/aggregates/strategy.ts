/** Whether what the firm undertakes serves where it is going, and is kept alive. */
import { addDays, daysBetween, type Day } from '../../../../lib/day.ts';
import { waitingRows, type WaitingRow } from '../../../../lib/stats/kaplan-meier.ts';
import type { Rhythm, State } from '../../../strategy/contract/kinds.ts';
import { stepAfter } from '../../../strategy/rules.ts';
import type { Ids } from '../evidence.ts';
import type { Level } from '../timeline.ts';
import { eachOnce, listed } from './listed.ts';
import type { CountingOptions } from './options.ts';

export type GoalFacts = {
  readonly id: string;
  readonly setOn: Day;
  /** The days on which it changed direction. */
  readonly turnedOn: readonly Day[];
  readonly closedOn: Day | null;
  readonly givenUp: boolean;
};

/** What an objective was judged by from `setOn` until the next terms. `target` is in the unit its measure shows. */
export type TermsFacts = {
  readonly setOn: Day;
  readonly byId: string | null;
  readonly measureId: string | null;
  readonly target: number | null;
  readonly dueOn: Day;
};

export type ObjectiveFacts = {
  readonly id: string;
  readonly setOn: Day;
  /** Whoever answers for it by now: who did before is not on record. */
  readonly ownerId: string | null;
  readonly rhythm: Rhythm;
  /** The next planned check-in by now. */
  readonly nextCheckIn: Day;
  readonly closedOn: Day | null;
  readonly missed: boolean;
  /** The goals it serves and served: from `since` until the day before `until`. */
  readonly links: readonly {
    readonly goalId: string;
    readonly since: Day;
    readonly until: Day | null;
  }[];
  readonly terms: readonly TermsFacts[];
  /** In the order in which they were said; `dueOn` is the planned day that each answers. */
  readonly checkIns: readonly {
    readonly saidOn: Day;
    readonly dueOn: Day;
    readonly state: State;
  }[];
};

export type StrategyFacts = {
  readonly goals: readonly GoalFacts[];
  readonly objectives: readonly ObjectiveFacts[];
};

export type StrategyCounts = {
  /** Objectives that are not closed; `linked` serve an open goal and belong to somebody who leads. */
  readonly objectives: { readonly all: number; readonly linked: number };
  /** How many of them serve no open goal, and how many belong to nobody who leads. */
  readonly loose: { readonly withoutGoal: number; readonly withoutLead: number };
  /** Those that are not linked, the oldest first. */
  readonly notLinked: Ids;
  /** Open goals; `served` have an open objective. */
  readonly goals: { readonly all: number; readonly served: number };
  /** Those that have none, the oldest first. */
  readonly notServed: Ids;
  /** Objectives whose goal had changed, by the days until they were looked at again; those that waited in W. */
  readonly reviews: readonly WaitingRow[];
  /** Those that wait, the longest first. */
  readonly notReviewed: Ids;
  /** Check-ins planned for a day in W that has passed; `onTime` were said by it. */
  readonly checkIns: { readonly due: number; readonly onTime: number };
  /** Objectives with one that was not, the latest planned day first. */
  readonly notCheckedIn: Ids;
  /** Open objectives that somebody of top management answers for. */
  readonly topOwned: number;
  /** The others, the oldest first. */
  readonly notTopOwned: Ids;
};

/** What an objective was judged by at the end of a day. */
export function termsOn({ terms }: ObjectiveFacts, on: Day): TermsFacts | undefined {
  return terms.findLast(({ setOn }) => setOn <= on);
}

type Around = {
  readonly levels: ReadonlyMap<string, Level>;
  readonly since: Day;
  readonly asOf: Day;
  readonly limit: number;
};

const stands = (
  { setOn, closedOn }: { readonly setOn: Day; readonly closedOn: Day | null },
  on: Day,
): boolean => setOn <= on && (closedOn === null || closedOn > on);

/** The goals an objective served at the end of a day. */
function servedOn({ links }: ObjectiveFacts, on: Day): readonly string[] {
  return links
    .filter(({ since, until }) => since <= on && (until === null || until > on))
    .map(({ goalId }) => goalId);
}

function countLinks({ goals, objectives }: StrategyFacts, { levels, asOf, limit }: Around) {
  const openGoals = goals.filter((goal) => stands(goal, asOf));
  const open = objectives.filter((objective) => stands(objective, asOf));
  const ids = new Set(openGoals.map(({ id }) => id));
  const levelOf = ({ ownerId }: ObjectiveFacts): Level =>
    ownerId === null ? 'other' : (levels.get(ownerId) ?? 'other');
  const withoutGoal = open.filter((one) => !servedOn(one, asOf).some((id) => ids.has(id)));
  const withoutLead = open.filter((one) => levelOf(one) === 'other');
  const notLinked = open.filter((one) => withoutGoal.includes(one) || withoutLead.includes(one));
  const served = new Set(open.flatMap((one) => servedOn(one, asOf)));
  const notServed = openGoals.filter(({ id }) => !served.has(id));
  const notTop = open.filter((one) => levelOf(one) !== 'top');
  const oldest = (items: readonly { id: string; setOn: Day }[]): Ids =>
    listed(items, ({ setOn }) => setOn, 'first', limit);
  return {
    objectives: { all: open.length, linked: open.length - notLinked.length },
    loose: { withoutGoal: withoutGoal.length, withoutLead: withoutLead.length },
    notLinked: oldest(notLinked),
    goals: { all: openGoals.length, served: openGoals.length - notServed.length },
    notServed: oldest(notServed),
    topOwned: open.length - notTop.length,
    notTopOwned: oldest(notTop),
  };
}

/**
 * The first day from `turned` on on which an objective was looked at again: somebody said how it stands, changed what it
 * is judged by or which goals it serves, or closed it. What was said on the day of the change may have been said before
 * it, so a check-in counts from the next day on.
 */
function reviewedOn(objective: ObjectiveFacts, turned: Day): Day | null {
  const { checkIns, terms, links, closedOn } = objective;
  const days = [
    ...checkIns.flatMap(({ saidOn }) => (saidOn > turned ? [saidOn] : [])),
    ...terms.map(({ setOn }) => setOn),
    ...links.flatMap(({ since, until }) => (until === null ? [since] : [since, until])),
    ...(closedOn === null ? [] : [closedOn]),
  ].filter((on) => on >= turned);
  return days.reduce<Day | null>((first, on) => (first === null || on < first ? on : first), null);
}

function countReviews({ goals, objectives }: StrategyFacts, { since, asOf, limit }: Around) {
  const changes = new Map(
    goals.map(({ id, turnedOn, closedOn, givenUp }) => [
      id,
      givenUp && closedOn !== null ? [...turnedOn, closedOn] : turnedOn,
    ]),
  );
  const waits = objectives.flatMap((objective) => {
    const served = objective.links.flatMap(({ goalId }) => changes.get(goalId) ?? []);
    const turns = [...new Set(served)].filter(
      (on) =>
        on <= asOf &&
        stands(objective, on) &&
        servedOn(objective, on).some((id) => changes.get(id)?.includes(on)),
    );
    return turns.map((from) => ({ id: objective.id, from, on: reviewedOn(objective, from) }));
  });
  const waited = waits.flatMap(({ id, from, on }) => {
    const reviewed = on !== null && on <= asOf ? on : null;
    return reviewed !== null && reviewed < since ? [] : [{ id, from, reviewed }];
  });
  const rows = waitingRows(
    waited.map(({ from, reviewed }) => ({
      time: daysBetween(from, reviewed ?? asOf),
      ended: reviewed !== null,
    })),
  );
  return {
    reviews: rows.toSorted((a, b) => a.time - b.time),
    notReviewed: eachOnce(
      waited.flatMap(({ id, from, reviewed }) => (reviewed === null ? [{ id, on: from }] : [])),
      'first',
      limit,
    ),
  };
}

/**
 * The days before `until` for which check-ins were planned. Some are on record, because a check-in answers one; those
 * that nobody answered lie between, one step of the rhythm after the other.
 */
export function plannedDays(objective: ObjectiveFacts, until: Day): readonly Day[] {
  const { setOn, rhythm, checkIns, nextCheckIn } = objective;
  const first = stepAfter(setOn, rhythm);
  const answered = checkIns.map(({ dueOn }) => dueOn);
  const known = [...new Set([first, ...answered, nextCheckIn])].toSorted();
  const planned: Day[] = [];
  for (const [at, from] of known.entries()) {
    const next = known[at + 1];
    const end = next === undefined || next > until ? until : next;
    for (let on = from; on < end; on = stepAfter(on, rhythm)) planned.push(on);
  }
  return planned;
}

function countCheckIns({ objectives }: StrategyFacts, { since, asOf, limit }: Around) {
  const due = objectives.flatMap((objective) => {
    const { id, closedOn, checkIns, rhythm } = objective;
    // What was said more than a step of the rhythm before says nothing about that day.
    const answers = (on: Day): boolean =>
      checkIns.some(
        ({ dueOn, saidOn }) => dueOn === on && saidOn <= on && stepAfter(saidOn, rhythm) >= on,
      );
    const until = closedOn !== null && closedOn < asOf ? closedOn : asOf;
    return plannedDays(objective, until)
      .filter((on) => on >= since)
      .map((on) => ({ id, on, onTime: answers(on) }));
  });
  const late = due.filter(({ onTime }) => !onTime);
  return {
    checkIns: { due: due.length, onTime: due.length - late.length },
    notCheckedIn: eachOnce(late, 'last', limit),
  };
}

/** Counts everything of {@link StrategyCounts} as it stood at the end of `asOf`, given everyone's level that day. */
export function countStrategy(
  facts: StrategyFacts,
  levels: ReadonlyMap<string, Level>,
  asOf: Day,
  { windowDays, evidence: limit }: CountingOptions,
): StrategyCounts {
  const around = { levels, since: addDays(asOf, 1 - windowDays), asOf, limit };
  return {
    ...countLinks(facts, around),
    ...countReviews(facts, around),
    ...countCheckIns(facts, around),
  };
}
