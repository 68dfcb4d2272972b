/** Where problems come from, who finds them, how soon they are written down and told, and whether fixes hold. */
import { addDays, daysBetween, type Day } from '../../../../lib/day.ts';
import { waitingRows, type WaitingRow } from '../../../../lib/stats/kaplan-meier.ts';
import {
  categoriesOn,
  problemsOn,
  type HoldFacts,
  type ProblemFacts,
  type ProblemOn,
  whichCameBack,
} from '../../../problems/rules/facts.ts';
import { RECURS_WITHIN } from '../../../problems/rules/recurrence.ts';
import type { Ids } from '../evidence.ts';
import type { Level } from '../timeline.ts';
import { eachOnce, listed } from './listed.ts';
import type { CountingOptions } from './options.ts';

export type ProblemsFacts = {
  readonly problems: readonly ProblemFacts[];
  readonly holds: readonly HoldFacts[];
};

/** Holds of one leader; `leaderId` is null where whoever answered leads nobody on the day looked at. */
export type HoldsOf = { readonly leaderId: string | null; readonly holds: Ids };

export type ProblemCounts = {
  /** Problems noticed in W whose root causes are known, and those of them whose root causes are persons alone. */
  readonly causes: { readonly known: number; readonly person: number };
  /** Those whose cause is a person alone, and those where something of the set-up was found; the latest first. */
  readonly personAlone: Ids;
  readonly setUpFound: Ids;
  /** Checks whose first day passed in W, and those of them that were made by that day. */
  readonly checks: { readonly due: number; readonly made: number };
  /** Problems with a check that was not made in time, the latest first. */
  readonly unchecked: Ids;
  /** Problems closed so long ago that their 180 days ran out in W, and those of them that came back within those days. */
  readonly closed: { readonly all: number; readonly back: number };
  readonly cameBack: Ids;
  /** Problems noticed in W, and those of them that staff or an internal audit found. */
  readonly found: { readonly all: number; readonly self: number };
  /** Those that somebody else found, the latest first. */
  readonly foundByOthers: Ids;
  /** Near misses and incidents noticed in W. */
  readonly near: { readonly misses: number; readonly harms: number };
  readonly nearMisses: Ids;
  /** Days from happening to being written down, of each problem recorded in W; rising. Imported ones are left out. */
  readonly lags: readonly number[];
  /** Those of them that took longer than `lateRecordDays`: how many, and which, the slowest first. */
  readonly recordedLate: Ids;
  /** Those that were written down by the next day, the latest first. */
  readonly recordedSoon: Ids;
  /** Serious problems of which somebody of the top team had to hear on some day of W, by the days that took. */
  readonly toldAfter: readonly WaitingRow[];
  /** Those of which nobody of the top team has heard, and the others, the slowest first. */
  readonly untold: Ids;
  readonly told: Ids;
  /** Holds called in W, and those of them that nobody overrode. */
  readonly holds: { readonly all: number; readonly respected: number };
  /** Holds called in W that were overridden, the latest first. */
  readonly notRespected: Ids;
  /** Holds overridden in W, by whoever did it; leaders first, by id. */
  readonly overridden: readonly HoldsOf[];
  /** Holds upheld in the last `recentDays` and not overridden, in the same way. */
  readonly upheld: readonly HoldsOf[];
};

type Window = { readonly asOf: Day; readonly since: Day; readonly options: CountingOptions };

const SELF: readonly string[] = ['staff', 'internal_audit'];

function countFound(noticed: readonly ProblemOn[], { options: { evidence } }: Window) {
  const ids = (of: readonly ProblemOn[]): Ids =>
    listed(of, ({ noticedOn }) => noticedOn, 'last', evidence);
  const known = noticed.filter(({ rootKeys }) => rootKeys.length > 0);
  const isPerson = (one: ProblemOn): boolean =>
    categoriesOn(one).every((name) => name === 'person');
  const person = known.filter(isPerson);
  const others = noticed.filter(({ foundBy }) => !SELF.includes(foundBy));
  const misses = noticed.filter(({ kind }) => kind === 'near_miss');
  return {
    causes: { known: known.length, person: person.length },
    personAlone: ids(person),
    setUpFound: ids(known.filter((one) => !isPerson(one))),
    found: { all: noticed.length, self: noticed.length - others.length },
    foundByOthers: ids(others),
    near: {
      misses: misses.length,
      harms: noticed.filter(({ kind }) => kind === 'incident').length,
    },
    nearMisses: ids(misses),
  };
}

function countFixes(problems: readonly ProblemOn[], { asOf, since, options }: Window) {
  const due = problems.flatMap(({ id, checks }) =>
    checks
      .filter(({ firstDueOn }) => firstDueOn >= since && firstDueOn < asOf)
      .map(({ firstDueOn, checkedOn }) => ({
        id,
        on: firstDueOn,
        made: checkedOn !== null && checkedOn <= firstDueOn,
      })),
  );
  const missed = due.filter(({ made }) => !made);
  const tried = problems.filter(
    ({ closedOn }) =>
      closedOn !== null &&
      addDays(closedOn, RECURS_WITHIN) >= since &&
      addDays(closedOn, RECURS_WITHIN) < asOf,
  );
  const back = whichCameBack(tried, problems);
  return {
    checks: { due: due.length, made: due.length - missed.length },
    unchecked: eachOnce(missed, 'last', options.evidence),
    closed: { all: tried.length, back: back.length },
    cameBack: listed(back, ({ closedOn }) => closedOn ?? '', 'last', options.evidence),
  };
}

function countLags(problems: readonly ProblemOn[], { since, options }: Window) {
  const recorded = problems
    .filter(({ imported, recordedOn }) => !imported && recordedOn >= since)
    .map(({ id, happenedOn, recordedOn }) => ({
      id,
      recordedOn,
      days: Math.max(0, daysBetween(happenedOn, recordedOn)),
    }));
  const late = recorded.filter(({ days }) => days > options.lateRecordDays);
  const soon = recorded.filter(({ days }) => days <= 1);
  return {
    lags: recorded.map(({ days }) => days).toSorted((a, b) => a - b),
    recordedLate: listed(late, ({ days }) => days, 'last', options.evidence),
    recordedSoon: listed(soon, ({ recordedOn }) => recordedOn, 'last', options.evidence),
  };
}

/** When happening is known by the day alone, so is the time until somebody heard. */
function countTold(problems: readonly ProblemOn[], { asOf, since, options }: Window) {
  const waited = problems.flatMap((problem) => {
    const { id, serious, imported, happenedOn, knownToTopOn, closedOn } = problem;
    const told = knownToTopOn !== null && knownToTopOn <= asOf ? knownToTopOn : null;
    // Once it is closed nobody waits to hear of it any more.
    const end = told ?? closedOn;
    if (!serious || imported || happenedOn > asOf || (end !== null && end < since)) return [];
    const days = Math.max(0, daysBetween(happenedOn, end ?? asOf));
    return [{ id, days, told: told !== null }];
  });
  const of = (told: boolean): Ids =>
    listed(
      waited.filter((one) => one.told === told),
      ({ days }) => days,
      'last',
      options.evidence,
    );
  return {
    toldAfter: waitingRows(waited.map(({ days, told }) => ({ time: days, ended: told }))).toSorted(
      (a, b) => a.time - b.time,
    ),
    untold: of(false),
    told: of(true),
  };
}

type Answered = { readonly id: string; readonly on: Day; readonly byId: string | null };

function byLeader(
  answered: readonly Answered[],
  levels: ReadonlyMap<string, Level>,
  evidence: number,
): readonly HoldsOf[] {
  const leads = (id: string | null): string | null => {
    const level = id === null ? undefined : levels.get(id);
    return level === 'top' || level === 'line' ? id : null;
  };
  const leaders = [...new Set(answered.flatMap(({ byId }) => leads(byId) ?? []))].toSorted();
  return [...leaders, null].flatMap((leaderId) => {
    const its = answered.filter(({ byId }) => leads(byId) === leaderId);
    return its.length === 0
      ? []
      : [{ leaderId, holds: listed(its, ({ on }) => on, 'last', evidence) }];
  });
}

function countHolds(
  holds: readonly HoldFacts[],
  levels: ReadonlyMap<string, Level>,
  { asOf, since, options }: Window,
) {
  const { evidence, recentDays } = options;
  const recent = addDays(asOf, 1 - recentDays);
  const known = holds
    .filter(({ calledOn }) => calledOn <= asOf)
    .map(({ id, calledOn, upheld, overridden }) => ({
      id,
      calledOn,
      upheld: upheld !== null && upheld.on <= asOf ? upheld : null,
      overridden: overridden !== null && overridden.on <= asOf ? overridden : null,
    }));
  const called = known.filter(({ calledOn }) => calledOn >= since);
  const broken = called.filter(({ overridden }) => overridden !== null);
  const answered = (part: 'upheld' | 'overridden', from: Day): readonly Answered[] =>
    known.flatMap(({ id, [part]: answer, overridden }) =>
      answer === null || answer.on < from || (part === 'upheld' && overridden !== null)
        ? []
        : [{ id, ...answer }],
    );
  return {
    holds: { all: called.length, respected: called.length - broken.length },
    notRespected: listed(broken, ({ calledOn }) => calledOn, 'last', evidence),
    overridden: byLeader(answered('overridden', since), levels, evidence),
    upheld: byLeader(answered('upheld', recent), levels, evidence),
  };
}

/** Counts everything of {@link ProblemCounts} as it stood at the end of `asOf`, given everyone's level that day. */
export function countProblems(
  { problems, holds }: ProblemsFacts,
  levels: ReadonlyMap<string, Level>,
  asOf: Day,
  options: CountingOptions,
): ProblemCounts {
  const window: Window = { asOf, since: addDays(asOf, 1 - options.windowDays), options };
  const known = problemsOn(problems, asOf);
  const noticed = known.filter(({ noticedOn }) => noticedOn >= window.since && noticedOn <= asOf);
  return {
    ...countFound(noticed, window),
    ...countFixes(known, window),
    ...countLags(known, window),
    ...countTold(known, window),
    ...countHolds(holds, levels, window),
  };
}
