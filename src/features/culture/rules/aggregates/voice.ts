/** What people say, how soon they hear, whether they are told what was decided, and what comes of it. */
import { addDays, daysBetween, workingDaysBetween, type Day } from '../../../../lib/day.ts';
import { waitingRows, type WaitingRow } from '../../../../lib/stats/kaplan-meier.ts';
import { fairBatches, type FairMonth } from '../../../voice/rules/fair.ts';
import { itemsOn, type ItemFacts, type ItemOn } from '../../../voice/rules/facts.ts';
import { hearingRows } from '../../../voice/rules/hearing.ts';
import type { Ids } from '../evidence.ts';
import { listed } from './listed.ts';
import type { CountingOptions } from './options.ts';

/** Who reported a problem, and on which day it was written down. */
export type ReportFacts = { readonly personId: string; readonly on: Day };

/** An action that was opened, and whether it came from an idea or an opportunity. */
export type OpenedFacts = {
  readonly openedOn: Day;
  readonly proactive: boolean;
  /** How many of which this is so; one where left out. */
  readonly count?: number;
};

export type VoiceFacts = {
  readonly items: readonly ItemFacts[];
  readonly reports: readonly ReportFacts[];
  readonly opened: readonly OpenedFacts[];
  /** People of the firm on the day looked at. */
  readonly headcount: number;
  /** The weekdays on which the firm works, 1 = Monday. */
  readonly weekdays: readonly number[];
  /** How many answered that they were treated fairly, by month. */
  readonly fair: readonly FairMonth[];
};

export type VoiceCounts = {
  /** Barriers raised 90 to 180 days ago, and those of them that whoever raised them says are gone. */
  readonly barriers: { readonly raised: number; readonly gone: number };
  /** Those of them that are not, the longest there first. */
  readonly barriersLeft: Ids;
  /** Barriers said to be gone in the last `recentDays`, the latest first. */
  readonly barriersGone: Ids;
  /** Barriers that waited on some day in W for a yes or a no, by the days waited. */
  readonly barrierWaits: readonly WaitingRow[];
  readonly barriersWaiting: Ids;
  /** Actions opened and ideas done without one in W, and those of them that came from ideas and opportunities. */
  readonly improvements: { readonly all: number; readonly proactive: number };
  /** People who said something or reported a problem in W, each once, of all people. */
  readonly speakers: { readonly people: number; readonly headcount: number };
  /** What was said in W, by the working days until a first word; what waits is followed up to the day. */
  readonly firstWords: readonly WaitingRow[];
  /** Those that wait for a first word, the longest first; and those that have heard, the latest said first. */
  readonly waiting: Ids;
  readonly heard: Ids;
  /** Concerns without a first word for more than `concernDays` working days. */
  readonly concerns: Ids;
  /** What was said so long ago that its `decideDays` ran out in W, and what of it was decided with a reason in time. */
  readonly loop: { readonly all: number; readonly closed: number };
  /** What of it was not, the longest ago first. */
  readonly loopOpen: Ids;
  /** Ideas decided in W, and those of them that are done. */
  readonly ideas: { readonly decided: number; readonly done: number };
  readonly ideasDone: Ids;
  /** Concerns raised in W, and those of them that came without a name. */
  readonly named: { readonly concerns: number; readonly anonymous: number };
  /** Near misses said in W, without those of which a problem was made, since that is counted; and which, the latest first. */
  readonly nearMisses: number;
  readonly nearMissesSaid: Ids;
  /** Answers to "were you treated fairly?" that were told in W, and those that said so. */
  readonly treated: { readonly answers: number; readonly fair: number };
};

/** The oldest barriers that are looked at, in days; those younger than half of it may still be removed. */
export const BARRIER_DAYS = 180;
const YOUNG = 90;

/** What was said to one person stands behind no figure: that it exists is known to the two alone. */
const shown = (items: readonly ItemOn[]): readonly ItemOn[] => items.filter((one) => !one.forOne);

const raised = ({ raisedOn }: ItemOn): Day => raisedOn;

/** Counts everything of {@link VoiceCounts} as it stood at the end of `asOf`. */
export function countVoice(facts: VoiceFacts, asOf: Day, options: CountingOptions): VoiceCounts {
  const items = itemsOn(facts.items, asOf);
  return {
    ...barriers(items, asOf, options),
    ...clock(items, facts, asOf, options),
    ...loop(items, asOf, options),
    ...ideas(items, facts, asOf, options),
    ...breadth(items, facts, asOf, options),
    ...fairness(facts, asOf, options),
  };
}

function fairness({ fair: months }: VoiceFacts, asOf: Day, { windowDays }: CountingOptions) {
  const from = addDays(asOf, 1 - windowDays);
  const told = fairBatches(months, asOf).filter(({ since }) => since >= from);
  return {
    treated: {
      answers: told.reduce((sum, { answers }) => sum + answers, 0),
      fair: told.reduce((sum, { fair }) => sum + fair, 0),
    },
  };
}

function barriers(items: readonly ItemOn[], asOf: Day, options: CountingOptions) {
  const { windowDays, recentDays, evidence } = options;
  const all = items.filter(
    ({ kind, closedHow }) => kind === 'barrier' && closedHow !== 'withdrawn',
  );
  const aged = all.filter(
    ({ raisedOn }) => raisedOn <= addDays(asOf, -YOUNG) && raisedOn >= addDays(asOf, -BARRIER_DAYS),
  );
  const isGone = ({ closedHow }: ItemOn): boolean => closedHow === 'gone';
  const since = addDays(asOf, 1 - windowDays);
  const waited = items
    .filter(({ kind, decidedOn, closedOn }) => {
      const end = decidedOn ?? closedOn;
      return kind === 'barrier' && (end === null || end >= since);
    })
    .map((item) => ({
      item,
      days: daysBetween(item.raisedOn, item.decidedOn ?? item.closedOn ?? asOf),
    }));
  const gone = shown(all).filter(
    (one) => isGone(one) && one.closedOn! >= addDays(asOf, 1 - recentDays),
  );
  const left = shown(aged).filter((one) => !isGone(one));
  return {
    barriers: { raised: aged.length, gone: aged.filter(isGone).length },
    barriersLeft: listed(left, raised, 'first', evidence),
    barriersGone: listed(gone, ({ closedOn }) => closedOn ?? '', 'last', evidence),
    barrierWaits: waitingRows(
      waited.map(({ days, item }) => ({ time: days, ended: item.decidedOn !== null })),
    ).toSorted((a, b) => a.time - b.time),
    barriersWaiting: listed(
      shown(waited.map(({ item }) => item)).filter(
        (one) => one.decidedOn === null && one.closedOn === null,
      ),
      raised,
      'first',
      evidence,
    ),
  };
}

function clock(
  items: readonly ItemOn[],
  { weekdays }: VoiceFacts,
  asOf: Day,
  { windowDays, concernDays, evidence }: CountingOptions,
) {
  const asked = items.filter(({ kind }) => kind !== 'thanks');
  const since = addDays(asOf, 1 - windowDays);
  const waiting = shown(asked).filter((one) => one.firstReplyOn === null && one.closedOn === null);
  const late = waiting.filter(
    ({ kind, raisedOn }) =>
      kind === 'concern' && workingDaysBetween(raisedOn, asOf, new Set(), weekdays) > concernDays,
  );
  const heard = shown(asked).filter((one) => one.firstReplyOn !== null && one.raisedOn >= since);
  return {
    firstWords: hearingRows(asked, asOf, weekdays),
    waiting: listed(waiting, raised, 'first', evidence),
    heard: listed(heard, raised, 'last', evidence),
    concerns: listed(late, raised, 'first', evidence),
  };
}

function loop(items: readonly ItemOn[], asOf: Day, options: CountingOptions) {
  const { windowDays, decideDays, evidence } = options;
  const due = items.filter(
    ({ kind, raisedOn, closedHow }) =>
      kind !== 'thanks' &&
      closedHow !== 'withdrawn' &&
      raisedOn <= addDays(asOf, -decideDays) &&
      raisedOn > addDays(asOf, -decideDays - windowDays),
  );
  const isClosed = ({ raisedOn, decidedOn, hasReason }: ItemOn): boolean =>
    decidedOn !== null && hasReason && daysBetween(raisedOn, decidedOn) <= decideDays;
  const open = shown(due).filter((one) => !isClosed(one));
  return {
    loop: { all: due.length, closed: due.filter(isClosed).length },
    loopOpen: listed(open, raised, 'first', evidence),
  };
}

function ideas(
  items: readonly ItemOn[],
  { opened }: VoiceFacts,
  asOf: Day,
  { windowDays, evidence }: CountingOptions,
) {
  const since = addDays(asOf, 1 - windowDays);
  const inWindow = (on: Day | null): boolean => on !== null && on >= since && on <= asOf;
  const decided = items.filter(({ kind, decidedOn }) => kind === 'idea' && inWindow(decidedOn));
  const done = decided.filter((one) => one.doneOn !== null);
  // An idea that became an action is counted as that action, and not a second time.
  const direct = items.filter(
    ({ kind, doneOn, hasAction }) => kind === 'idea' && inWindow(doneOn) && !hasAction,
  );
  const actions = opened.filter(({ openedOn }) => inWindow(openedOn));
  const sum = (of: readonly OpenedFacts[]): number =>
    of.reduce((all, { count = 1 }) => all + count, 0);
  return {
    improvements: {
      all: sum(actions) + direct.length,
      proactive: sum(actions.filter((one) => one.proactive)) + direct.length,
    },
    ideas: { decided: decided.length, done: done.length },
    ideasDone: listed(shown(done), ({ doneOn }) => doneOn ?? '', 'last', evidence),
  };
}

function breadth(
  items: readonly ItemOn[],
  { reports, headcount }: VoiceFacts,
  asOf: Day,
  { windowDays, evidence }: CountingOptions,
) {
  const since = addDays(asOf, 1 - windowDays);
  const said = items.filter(({ raisedOn }) => raisedOn >= since);
  const spoke = said.filter(({ kind }) => kind !== 'thanks');
  const people = new Set<string>();
  for (const { raiserId } of spoke) if (raiserId !== null) people.add(raiserId);
  for (const { personId, on } of reports) if (on >= since && on <= asOf) people.add(personId);
  const concerns = said.filter(({ kind }) => kind === 'concern');
  const misses = said.filter(
    ({ kind, closedHow }) =>
      kind === 'near_miss' && closedHow !== 'problem' && closedHow !== 'withdrawn',
  );
  return {
    speakers: { people: Math.min(people.size, headcount), headcount },
    named: {
      concerns: concerns.length,
      anonymous: concerns.filter(({ anonymous }) => anonymous).length,
    },
    nearMisses: misses.length,
    nearMissesSaid: listed(shown(misses), raised, 'last', evidence),
  };
}
