/** What leaders do themselves, whether it is done all year or before audits, and how broadly the system is used. */
import { addDays, daysBetween, type Day } from '../../../../lib/day.ts';
import { REPLY_WITHIN } from '../../../leadership/contract/kinds.ts';
import type { LeadershipFacts } from '../../../leadership/rules/facts.ts';
import type { Evidence, Ids, RecordKind, RecordRef } from '../evidence.ts';
import { countWhileAway, knownWeeks, isAway, type Leave } from './away.ts';
import { eachOnce, listed } from './listed.ts';
import type { CountingOptions } from './options.ts';

/** One thing that somebody of top management did, by the record it left behind. */
export type Act = {
  readonly personId: string;
  readonly on: Day;
  readonly kind: RecordKind;
  readonly id: string;
};

/** Somebody of top management: from when to when (the last day of it), and when they were away. */
export type TopPerson = {
  readonly personId: string;
  readonly periods: readonly { readonly from: Day; readonly to: Day | null }[];
  readonly away: Leave;
};

export type ExternalAudit = { readonly startsOn: Day; readonly endsOn: Day; readonly kind: string };

/** Something that ended or was begun on a day. */
export type Dated = { readonly kind: RecordKind; readonly id: string; readonly on: Day };

export type LeadingFacts = LeadershipFacts & {
  readonly tops: readonly TopPerson[];
  readonly acts: readonly Act[];
  readonly audits: readonly ExternalAudit[];
  /** Actions and problems that were closed, and minutes that were signed, in the 120 days before the last audit. */
  readonly closed: readonly Dated[];
  /** Improvements begun in the 90 days before and after the last certification audit, its own findings left out. */
  readonly begun: readonly Dated[];
  readonly planned: readonly {
    readonly id: string;
    readonly plannedOn: Day;
    readonly heldOn: Day | null;
  }[];
  /** Acts on record in each of the last 26 weeks, the earliest first. */
  readonly weeks: readonly number[];
  /** People with at least one act on record in the last 30 days, and people here. */
  readonly active: { readonly people: number; readonly here: number };
  /** The day on which the firm began to keep records here. */
  readonly recordsSince: Day | null;
};

/** So many of something in so many days, and so many in so many others. */
export type Rates = {
  readonly near: number;
  readonly nearDays: number;
  readonly far: number;
  readonly farDays: number;
};

export type LeadingCounts = {
  /** Weeks of people of the top team, those away left out, and those of them with an act of theirs. */
  readonly firstHand: { readonly weeks: number; readonly acted: number };
  readonly acts: Evidence;
  /** Promises whose first day passed in W, and those kept by it. */
  readonly promises: { readonly due: number; readonly kept: number };
  readonly notKept: Ids;
  readonly kept: Ids;
  /** Teams, and those of them that somebody of the top team visited in W; none while records do not reach back so far and one is missing. */
  readonly reach: { readonly teams: number; readonly visited: number };
  readonly visits: Ids;
  /** Visits with points whose 14 days passed in W, and those of which every point was answered within them. */
  readonly answers: { readonly due: number; readonly answered: number };
  readonly notAnswered: Ids;
  /** Messages of a year near external audits and on other days, since there are records; null where there was no audit. */
  readonly talk: Rates | null;
  readonly messages: Ids;
  /**
   * What was closed in the last 30 days before the last audit of a year, and in the 90 days before these; null also where
   * records do not reach back so far.
   */
  readonly surge: Rates | null;
  readonly surged: Evidence;
  /** Improvements begun in the 90 days after the last certification audit, and in the 90 days before it, in the same way. */
  readonly cliff: Rates | null;
  readonly begunAfter: Evidence;
  readonly protectedPlan: { readonly planned: number; readonly held: number };
  readonly notHeld: Ids;
  /** Acts on record in each of the last 26 weeks that lie wholly after records began, the earliest first. */
  readonly weeks: readonly number[];
  /** Acts on record in weeks in which somebody of the top team was away, and in the others; null where there is only one kind. */
  readonly whileAway: Rates | null;
  /** People with an act on record in the last 30 days, and people here; nobody where records do not reach back so far. */
  readonly active: { readonly people: number; readonly here: number };
};

const ACTIVE_DAYS = 30;
const AROUND_AUDIT = 30;
const YEAR = 365;
const SURGE = { near: 30, far: 90 } as const;
export const CLIFF_DAYS = 90;
/** Held within so many days of the day first planned. */
const IN_TIME = 7;
export const CERTIFICATION: readonly string[] = ['stage_2', 'recertification'];

/** The last audit that had begun by a day, of a year before it. */
export function lastAudit(audits: readonly ExternalAudit[], asOf: Day): ExternalAudit | undefined {
  return audits
    .filter(({ startsOn }) => startsOn <= asOf && startsOn > addDays(asOf, -YEAR))
    .toSorted((a, b) => (a.startsOn < b.startsOn ? 1 : -1))[0];
}

/** The last certification audit whose 90 days after it are over, of a year before that. */
export function lastCertification(
  audits: readonly ExternalAudit[],
  asOf: Day,
): ExternalAudit | undefined {
  return lastAudit(
    audits.filter(
      ({ kind, endsOn }) => CERTIFICATION.includes(kind) && addDays(endsOn, CLIFF_DAYS) < asOf,
    ),
    addDays(asOf, -CLIFF_DAYS),
  );
}

const evidence = (records: readonly RecordRef[], limit: number): Evidence => ({
  total: records.length,
  records: records.slice(0, limit).map(({ kind, id }) => ({ kind, id })),
});

const latestFirst = <One extends { readonly on: Day; readonly id: string }>(all: readonly One[]) =>
  all.toSorted((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? 1 : -1));

/** The weeks before a day, each with its first and its last day; the latest first. */
function weeksBefore(asOf: Day, count: number): { from: Day; to: Day }[] {
  return Array.from({ length: count }, (_, back) => ({
    from: addDays(asOf, -7 * back - 6),
    to: addDays(asOf, -7 * back),
  }));
}

/** The whole weeks of W: twelve of ninety days. */
function countFirstHand(facts: LeadingFacts, since: Day, asOf: Day, limit: number) {
  const count = Math.floor((daysBetween(since, asOf) + 1) / 7);
  const weeks = weeksBefore(asOf, count).filter(
    ({ from }) => facts.recordsSince !== null && from >= facts.recordsSince,
  );
  const led = facts.tops.flatMap(({ personId, periods, away }) =>
    weeks
      .filter(({ from, to }) =>
        periods.some((one) => one.from <= from && (one.to === null || one.to >= to)),
      )
      .filter((week) => !isAway(away, week))
      .map((week) => ({ personId, ...week })),
  );
  const acted = led.filter(({ personId, from, to }) =>
    facts.acts.some((act) => act.personId === personId && act.on >= from && act.on <= to),
  );
  const top = new Set(facts.tops.map(({ personId }) => personId));
  const first = addDays(asOf, 1 - 7 * count);
  const done = facts.acts.filter(
    ({ personId, on }) => top.has(personId) && on >= first && on <= asOf,
  );
  return {
    firstHand: { weeks: led.length, acted: acted.length },
    acts: evidence(latestFirst(done), limit),
  };
}

function countPromises({ commitments }: LeadingFacts, since: Day, asOf: Day, limit: number) {
  const due = commitments.filter(
    ({ firstDueOn, withdrawnOn }) =>
      firstDueOn >= since &&
      firstDueOn < asOf &&
      (withdrawnOn === null || withdrawnOn > firstDueOn),
  );
  const inTime = due.filter(({ shownOn, firstDueOn }) => shownOn !== null && shownOn <= firstDueOn);
  const ids = (of: typeof due): Ids => listed(of, ({ firstDueOn }) => firstDueOn, 'last', limit);
  return {
    promises: { due: due.length, kept: inTime.length },
    notKept: ids(due.filter((one) => !inTime.includes(one))),
    kept: ids(inTime),
  };
}

function countVisits(facts: LeadingFacts, since: Day, asOf: Day, limit: number) {
  const { visits, teams: all } = facts;
  const byTop = visits.filter(
    ({ byTop: top, visitedOn }) => top && visitedOn >= since && visitedOn <= asOf,
  );
  const visited = all.filter(({ id }) => byTop.some(({ teamId }) => teamId === id));
  const isKnown = reaches(facts, since) || visited.length === all.length;
  const due = visits.filter(({ replies, visitedOn }) => {
    const until = addDays(visitedOn, REPLY_WITHIN);
    return replies.length > 0 && until >= since && until < asOf;
  });
  const answered = due.filter(({ replies, visitedOn }) =>
    replies.every((on) => on !== null && daysBetween(visitedOn, on) <= REPLY_WITHIN),
  );
  const ids = (of: typeof visits): Ids => listed(of, ({ visitedOn }) => visitedOn, 'last', limit);
  return {
    reach: isKnown ? { teams: all.length, visited: visited.length } : { teams: 0, visited: 0 },
    visits: ids(byTop),
    answers: { due: due.length, answered: answered.length },
    notAnswered: ids(due.filter((one) => !answered.includes(one))),
  };
}

/** Whether there were records from a day on: days before the first one say nothing of what was done on them. */
const reaches = ({ recordsSince }: LeadingFacts, from: Day): boolean =>
  recordsSince !== null && recordsSince <= from;

function countTalk({ messages, audits, recordsSince }: LeadingFacts, asOf: Day, limit: number) {
  const year = addDays(asOf, 1 - YEAR);
  const since = recordsSince !== null && recordsSince > year ? recordsSince : year;
  const around = audits.map(({ startsOn, endsOn }) => ({
    from: addDays(startsOn, -AROUND_AUDIT),
    to: addDays(endsOn, AROUND_AUDIT),
  }));
  const near = (on: Day): boolean => around.some(({ from, to }) => on >= from && on <= to);
  const all = daysBetween(since, asOf) + 1;
  const nearDays = Array.from({ length: all }, (_, at) => addDays(since, at)).filter(near).length;
  const of = messages.filter(({ writtenOn }) => writtenOn >= since && writtenOn <= asOf);
  const nearBy = of.filter(({ writtenOn }) => near(writtenOn)).length;
  const talk: Rates | null =
    recordsSince === null || nearDays === 0 || nearDays === all
      ? null
      : { near: nearBy, nearDays, far: of.length - nearBy, farDays: all - nearDays };
  return { talk, messages: listed(of, ({ writtenOn }) => writtenOn, 'last', limit) };
}

function countAround(facts: LeadingFacts, asOf: Day, limit: number) {
  const audit = lastAudit(facts.audits, asOf);
  const certified = lastCertification(facts.audits, asOf);
  const from = audit && addDays(audit.startsOn, -SURGE.near);
  const surgeKnown = from !== undefined && reaches(facts, addDays(from, -SURGE.far));
  const cliffKnown =
    certified !== undefined && reaches(facts, addDays(certified.startsOn, -CLIFF_DAYS));
  const surged = facts.closed.filter(
    ({ on }) => from !== undefined && on >= from && on < audit!.startsOn,
  );
  const earlier = facts.closed.filter(
    ({ on }) => from !== undefined && on < from && on >= addDays(from, -SURGE.far),
  );
  const after = facts.begun.filter(({ on }) => certified !== undefined && on > certified.endsOn);
  const before = facts.begun.filter(({ on }) => certified !== undefined && on < certified.startsOn);
  return {
    surge: !surgeKnown
      ? null
      : { near: surged.length, nearDays: SURGE.near, far: earlier.length, farDays: SURGE.far },
    surged: evidence(latestFirst(surged), limit),
    cliff: !cliffKnown
      ? null
      : {
          near: after.length,
          nearDays: CLIFF_DAYS,
          far: before.length,
          farDays: CLIFF_DAYS,
        },
    begunAfter: evidence(latestFirst([...after, ...before]), limit),
  };
}

function countPlan({ planned }: LeadingFacts, since: Day, asOf: Day, limit: number) {
  const due = planned.filter(
    ({ plannedOn }) => addDays(plannedOn, IN_TIME) >= since && addDays(plannedOn, IN_TIME) < asOf,
  );
  const held = due.filter(
    ({ plannedOn, heldOn }) =>
      heldOn !== null && heldOn <= asOf && Math.abs(daysBetween(plannedOn, heldOn)) <= IN_TIME,
  );
  const missed = due.filter((one) => !held.includes(one));
  return {
    protectedPlan: { planned: due.length, held: held.length },
    notHeld: eachOnce(
      missed.map(({ id, plannedOn }) => ({ id, on: plannedOn })),
      'last',
      limit,
    ),
  };
}

/** Counts everything of {@link LeadingCounts} from what was known at the end of `asOf`. */
export function countLeading(
  facts: LeadingFacts,
  asOf: Day,
  { windowDays, evidence: limit }: CountingOptions,
): LeadingCounts {
  const since = addDays(asOf, 1 - windowDays);
  const weeks = knownWeeks(facts, asOf);
  return {
    ...countFirstHand(facts, since, asOf, limit),
    ...countPromises(facts, since, asOf, limit),
    ...countVisits(facts, since, asOf, limit),
    ...countTalk(facts, asOf, limit),
    ...countAround(facts, asOf, limit),
    ...countPlan(facts, since, asOf, limit),
    ...countWhileAway({ tops: facts.tops, weeks }, asOf),
    weeks,
    active: reaches(facts, addDays(asOf, 1 - ACTIVE_DAYS)) ? facts.active : { people: 0, here: 0 },
  };
}
