/** How long people wait for an answer to what they ask for. */
import { addDays, daysBetween, type Day } from '../../../../lib/day.ts';
import { waitingRows, type WaitingRow } from '../../../../lib/stats/kaplan-meier.ts';
import type { Ids } from '../evidence.ts';
import type { CountingOptions } from './options.ts';
import { listed } from './listed.ts';
import type { Level } from '../timeline.ts';

/** A request for resources as it was asked, answered or withdrawn. */
export type RequestFacts = {
  readonly id: string;
  readonly askedOn: Day;
  readonly answer: {
    readonly on: Day;
    readonly given: 'yes' | 'no' | 'changed';
    readonly hasReason: boolean;
  } | null;
  readonly withdrawnOn: Day | null;
  /** Who was asked by name to answer it, as known on the day looked at; null where anybody of top management is. */
  readonly handedToId: string | null;
};

export type RequestCounts = {
  /** The requests that waited on some day in W, by the days waited since they were asked; withdrawn ones are lost from view. */
  readonly waits: readonly WaitingRow[];
  /** Those of them that wait, the longest first. */
  readonly waiting: Ids;
  /** Those of them that were answered, the slowest first. */
  readonly answered: Ids;
  /** The same waits, by whose desk they lay on: the top team's, or somebody else's who was asked by name. */
  readonly topWaits: readonly WaitingRow[];
  readonly otherWaits: readonly WaitingRow[];
  /** Those that wait for the top team, the longest first. */
  readonly waitingForTop: Ids;
  /** Answered with no and a reason within `promptDays`, in the last `recentDays`; the latest first. */
  readonly promptNo: Ids;
};

type Waited = {
  readonly id: string;
  readonly days: number;
  readonly answeredOn: Day | null;
  readonly isOver: boolean;
  readonly saysNo: boolean;
  readonly onTopDesk: boolean;
};

/** The request as it stood at the end of `asOf`; null where it did not wait on any day since `since`. */
function waitedOn(
  request: RequestFacts,
  levels: ReadonlyMap<string, Level>,
  since: Day,
  asOf: Day,
): Waited | null {
  const { id, askedOn, answer, withdrawnOn, handedToId } = request;
  const known = answer !== null && answer.on <= asOf ? answer : null;
  const withdrawn = withdrawnOn !== null && withdrawnOn <= asOf ? withdrawnOn : null;
  const end = known?.on ?? withdrawn;
  if (askedOn > asOf || (end !== null && end < since)) return null;
  return {
    id,
    days: daysBetween(askedOn, end ?? asOf),
    answeredOn: known?.on ?? null,
    isOver: end !== null,
    saysNo: known?.given === 'no' && known.hasReason,
    onTopDesk: handedToId === null || levels.get(handedToId) === 'top',
  };
}

/** Counts everything of {@link RequestCounts} as it stood at the end of `asOf`. */
export function countRequests(
  requests: readonly RequestFacts[],
  levels: ReadonlyMap<string, Level>,
  asOf: Day,
  options: CountingOptions,
): RequestCounts {
  const { windowDays, recentDays, promptDays, evidence } = options;
  const since = addDays(asOf, 1 - windowDays);
  const recent = addDays(asOf, 1 - recentDays);
  const waited = requests.flatMap((request) => waitedOn(request, levels, since, asOf) ?? []);
  const answered = waited.filter(({ answeredOn }) => answeredOn !== null);
  const promptNo = answered.filter(
    ({ saysNo, days, answeredOn }) => saysNo && days <= promptDays && (answeredOn ?? '') >= recent,
  );
  const rows = (of: readonly Waited[]): readonly WaitingRow[] =>
    waitingRows(
      of.map(({ days, answeredOn }) => ({ time: days, ended: answeredOn !== null })),
    ).toSorted((a, b) => a.time - b.time);
  const open = waited.filter(({ isOver }) => !isOver);
  const longest = (of: readonly Waited[]): Ids => listed(of, ({ days }) => days, 'last', evidence);
  return {
    waits: rows(waited),
    topWaits: rows(waited.filter(({ onTopDesk }) => onTopDesk)),
    otherWaits: rows(waited.filter(({ onTopDesk }) => !onTopDesk)),
    waitingForTop: longest(open.filter(({ onTopDesk }) => onTopDesk)),
    waiting: longest(open),
    answered: listed(answered, ({ days }) => days, 'last', evidence),
    promptNo: listed(promptNo, ({ answeredOn }) => answeredOn ?? '', 'last', evidence),
  };
}
