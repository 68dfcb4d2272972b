/** What becomes of what stands on agendas, whether the time for it is kept, and whether those at the top are there. */
import { addDays, type Day } from '../../../../lib/day.ts';
import { coverage, dataAge, yearBefore } from '../../../meetings/rules/coverage.ts';
import {
  considerationsOf,
  meetingsOn,
  type ItemOn,
  type MeetingFacts,
  type MeetingOn,
} from '../../../meetings/rules/facts.ts';
import type { Ids } from '../evidence.ts';
import { countChairs, type ChairCounts } from './chairs.ts';
import { eachOnce } from './listed.ts';
import type { CountingOptions } from './options.ts';

export type MeetingsFacts = {
  readonly meetings: readonly MeetingFacts[];
  /** The inputs that the standards held on the day require of a management review. */
  readonly required: readonly string[];
  /** The day on which the firm began to keep records here; null while there are none. */
  readonly recordsSince: Day | null;
};

export type MeetingCounts = ChairCounts & {
  /**
   * Items of W that ended: of reviews and of other meetings of the management. `settled` ended in a decision, a
   * direction or a "no change because"; `carried` had been put off at two meetings in a row or more before.
   */
  readonly items: { readonly all: number; readonly settled: number; readonly carried: number };
  /** The most meetings in a row at which one of the carried items had been put off. */
  readonly mostCarried: number;
  /** Meetings with items that were not settled, with settled ones and with carried ones, the latest first. */
  readonly unsettled: Ids;
  readonly settling: Ids;
  readonly carrying: Ids;
  /**
   * Required inputs, and those considered in the last twelve months. None is asked for while records do not reach back so far
   * and no review was held here: one may have been held elsewhere.
   */
  readonly inputs: { readonly required: number; readonly considered: number };
  /** How many days before the meeting the facts ended, for each input considered of which that was said; rising. */
  readonly ages: readonly number[];
  /** Meetings in which those inputs were considered, the latest first. */
  readonly considering: Ids;
  /** System items of the reviews of W that were timed: how many, planned minutes, minutes they took. */
  readonly time: { readonly items: number; readonly planned: number; readonly spent: number };
  /** Timed reviews of W whose system items took less than planned, and the others, the latest first. */
  readonly cutShort: Ids;
  readonly keptTime: Ids;
  /** Of the last four reviews of twelve months those whose system items stood behind all others and were cut. */
  readonly lastAndCut: Ids;
};

/** Agendas that S7 looks at. */
const AGENDAS = 4;

/** An item that covers a required input of the management review. */
const covers =
  (required: readonly string[]) =>
  ({ inputs }: ItemOn): boolean =>
    inputs.some((input) => required.includes(input));

const isTimed = ({ items }: MeetingOn): boolean => items.some(({ seconds }) => seconds > 0);

/** Whether an item that was planned for was put off, or took less than half of its time in a meeting that was timed. */
function isCut(item: ItemOn, timed: boolean): boolean {
  return item.outcome === 'deferred' || (timed && item.seconds < item.minutes * 30);
}

function isLastAndCut(meeting: MeetingOn, isSystem: (item: ItemOn) => boolean): boolean {
  const { items } = meeting;
  const first = items.findIndex(isSystem);
  return (
    first > 0 &&
    items.slice(first).every(isSystem) &&
    items.slice(first).some((item) => isCut(item, isTimed(meeting)))
  );
}

const SETTLED = ['decided', 'directed', 'no_change'];

function countItems(meetings: readonly MeetingOn[], ids: (of: readonly MeetingOn[]) => Ids) {
  const ended = meetings.flatMap((meeting) =>
    meeting.items.flatMap(({ outcome, carriedTimes }) =>
      outcome === null ? [] : [{ meeting, settled: SETTLED.includes(outcome), carriedTimes }],
    ),
  );
  const settled = ended.filter((item) => item.settled);
  const carried = ended.filter(({ carriedTimes }) => carriedTimes >= 2);
  const of = (items: typeof ended): Ids => ids(items.map(({ meeting }) => meeting));
  return {
    items: { all: ended.length, settled: settled.length, carried: carried.length },
    mostCarried: Math.max(0, ...carried.map(({ carriedTimes }) => carriedTimes)),
    unsettled: of(ended.filter((item) => !item.settled)),
    settling: of(settled),
    carrying: of(carried),
  };
}

function countInputs(
  { required, recordsSince }: MeetingsFacts,
  meetings: readonly MeetingOn[],
  asOf: Day,
  limit: number,
) {
  const rows = coverage(required, considerationsOf(meetings), asOf);
  const wasHeld = meetings.some(({ items }) => items.some(covers(required)));
  const reachesBack = recordsSince !== null && recordsSince <= yearBefore(asOf);
  const considered = rows.flatMap(({ state, considered: one }) =>
    state === 'covered' && one !== null ? [one] : [],
  );
  return {
    inputs: {
      required: wasHeld || reachesBack ? required.length : 0,
      considered: considered.length,
    },
    ages: considered.flatMap((one) => dataAge(one) ?? []).toSorted((a, b) => a - b),
    considering: eachOnce(
      considered.map(({ meeting_id: id, held_on: on }) => ({ id, on })),
      'last',
      limit,
    ),
  };
}

function countTime(
  reviews: readonly MeetingOn[],
  isSystem: (item: ItemOn) => boolean,
  ids: (of: readonly MeetingOn[]) => Ids,
) {
  const timed = reviews.filter(isTimed).map((meeting) => {
    const items = meeting.items.filter((item) => isSystem(item) && item.minutes > 0);
    const planned = items.reduce((sum, { minutes }) => sum + minutes, 0);
    const spent = items.reduce((sum, { seconds }) => sum + seconds, 0) / 60;
    return { meeting, items: items.length, planned, spent };
  });
  const sum = (of: 'items' | 'planned' | 'spent') => timed.reduce((all, one) => all + one[of], 0);
  const which = (cut: boolean): Ids =>
    ids(timed.filter(({ spent, planned }) => spent < planned === cut).map((one) => one.meeting));
  return {
    time: { items: sum('items'), planned: sum('planned'), spent: Math.round(sum('spent')) },
    cutShort: which(true),
    keptTime: which(false),
  };
}

/**
 * Counts everything of {@link MeetingCounts} as it stood at the end of `asOf`. A review is a meeting that was held and
 * whose agenda has an item that covers a required input; such an item is a system item.
 */
export function countMeetings(
  facts: MeetingsFacts,
  asOf: Day,
  { windowDays, evidence }: CountingOptions,
): MeetingCounts {
  const year = yearBefore(asOf);
  const since = addDays(asOf, 1 - windowDays);
  const isSystem = covers(facts.required);
  const known = meetingsOn(facts.meetings, asOf).filter(({ heldOn }) => heldOn >= year);
  const reviews = known.filter(({ items }) => items.some(isSystem));
  const inWindow = ({ heldOn }: MeetingOn): boolean => heldOn >= since;
  const ids = (of: readonly MeetingOn[]): Ids =>
    eachOnce(
      of.map(({ id, heldOn }) => ({ id, on: heldOn })),
      'last',
      evidence,
    );
  const led = known.filter((meeting) => meeting.management || reviews.includes(meeting));
  return {
    ...countChairs(reviews, inWindow, ids),
    ...countItems(led.filter(inWindow), ids),
    ...countInputs(facts, known, asOf, evidence),
    ...countTime(reviews.filter(inWindow), isSystem, ids),
    lastAndCut: ids(reviews.slice(0, AGENDAS).filter((review) => isLastAndCut(review, isSystem))),
  };
}
