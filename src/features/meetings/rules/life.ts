import { type Day } from '../../../lib/day.ts';
import { accept, all, refuse, type Outcome } from '../../../lib/outcome.ts';
import type { State } from '../contract/kinds.ts';
import type { MeetingWords } from '../contract/shapes.ts';

/** A meeting as its rules look at it. */
export type Standing = MeetingWords & {
  readonly version: number;
  readonly day: Day;
  readonly state: State;
  readonly chaired_by: string | null;
};

const MINUTES_OF_A_DAY = 24 * 60;

/** Whether a meeting that begins at a time (`08:30`) is over before midnight with this many planned minutes. */
export function withinTheDay(startsAt: string, minutes: number) {
  const [hours = 0, after = 0] = startsAt.split(':').map(Number);
  return hours * 60 + after + minutes <= MINUTES_OF_A_DAY
    ? accept(null)
    : refuse('meeting.beyond_the_day', { minutes });
}

export const sumOf = (items: readonly { readonly minutes: number }[]): number =>
  items.reduce((sum, { minutes }) => sum + minutes, 0);

export const here = (everybodyHere: boolean) =>
  everybodyHere ? accept(null) : refuse('meeting.person_not_here');

/** Whether something that others relied on is changed with a reason. */
export function reasonGiven(reason: string) {
  return reason === '' ? refuse('meeting.reason_needed') : accept(null);
}

/** Whether the meeting has not begun and is not cancelled. */
export function stillPlanned({ state }: Pick<Standing, 'state'>) {
  switch (state) {
    case 'planned':
      return accept(null);
    case 'running':
      return refuse('meeting.is_running');
    case 'held':
      return refuse('meeting.is_held');
    case 'cancelled':
      return refuse('meeting.is_cancelled');
  }
}

/** Whether the agenda can still change: before the meeting and while it runs. */
export function stillOpen({ state }: Pick<Standing, 'state'>) {
  switch (state) {
    case 'planned':
    case 'running':
      return accept(null);
    case 'held':
      return refuse('meeting.is_held');
    case 'cancelled':
      return refuse('meeting.is_cancelled');
  }
}

/** Whether the meeting has begun: while it runs, and afterwards for what is added late. */
export function begun({ state }: Pick<Standing, 'state'>) {
  switch (state) {
    case 'running':
    case 'held':
      return accept(null);
    case 'planned':
      return refuse('meeting.not_running');
    case 'cancelled':
      return refuse('meeting.is_cancelled');
  }
}

/** Whether the meeting runs now. */
export function running({ state }: Pick<Standing, 'state'>) {
  return state === 'held'
    ? refuse('meeting.is_held')
    : state === 'running'
      ? accept(null)
      : begun({ state });
}

/** A meeting on a day to come, or on one that has passed where it is written up afterwards. */
export function plan<Words extends { readonly starts_at: string }>(
  words: Words & { readonly items: readonly { readonly minutes: number }[] },
  everybodyHere: boolean,
) {
  return all([here(everybodyHere), withinTheDay(words.starts_at, sumOf(words.items))], words);
}

/** The words that change. Once the meeting has begun only who writes the minutes can be changed. */
export function edit(
  meeting: Standing,
  words: Partial<MeetingWords>,
  around: { readonly everybodyHere: boolean; readonly minutes: number },
) {
  const changed = Object.entries(words).filter(
    ([word, value]) => meeting[word as keyof MeetingWords] !== value,
  );
  const writerOnly = changed.every(([word]) => word === 'writer_id');
  const open = writerOnly ? stillOpen(meeting) : stillPlanned(meeting);
  const some = changed.length > 0 ? accept(null) : refuse('meeting.nothing_changed');
  const startsAt = words.starts_at ?? meeting.starts_at;
  return all(
    [open, some, here(around.everybodyHere), withinTheDay(startsAt, around.minutes)],
    Object.fromEntries(changed) as Partial<MeetingWords>,
  );
}

/** Another day or hour, with the reason. The day planned first is kept. */
export function move(
  meeting: Standing,
  to: { readonly day: Day; readonly starts_at: string; readonly reason: string },
  minutes: number,
  today: Day,
) {
  const same = to.day === meeting.day && to.starts_at === meeting.starts_at;
  return all(
    [
      stillPlanned(meeting),
      same ? refuse('meeting.nothing_changed') : accept(null),
      to.day < today ? refuse('meeting.day_past', { day: to.day }) : accept(null),
      reasonGiven(to.reason),
      withinTheDay(to.starts_at, minutes),
    ],
    {
      from_day: meeting.day,
      to_day: to.day,
      starts_at: to.starts_at,
      after_day: today > meeting.day,
      reason: to.reason,
    },
  );
}

/** A planned meeting does not take place, with the reason. */
export function cancel(meeting: Standing, reason: string) {
  return all([stillPlanned(meeting), reasonGiven(reason)], { reason });
}

type StartRefusal =
  | 'meeting.is_running'
  | 'meeting.is_held'
  | 'meeting.is_cancelled'
  | 'meeting.no_chair'
  | 'meeting.person_not_here'
  | 'meeting.day_to_come';

/**
 * A meeting begins with somebody in the chair, on a day that has come. It may have been held on an earlier day and be
 * written up now; what it covers counts from the day it is recorded all the same.
 */
export function start(
  meeting: Standing,
  asked: { readonly chaired_by: string | null; readonly held_on: Day },
  chairHere: boolean,
  today: Day,
): Outcome<{ chaired_by: string; held_on: Day }, StartRefusal> {
  const chair = asked.chaired_by ?? meeting.chair_id;
  const planned = stillPlanned(meeting);
  if (!planned.ok) return planned;
  if (chair === null) return refuse('meeting.no_chair');
  const come =
    asked.held_on > today ? refuse('meeting.day_to_come', { day: asked.held_on }) : accept(null);
  return all([here(chairHere), come], { chaired_by: chair, held_on: asked.held_on });
}

/** A meeting ends when each item has an outcome; the rest can be deferred in one go, with a reason. */
export function end<Item>(
  meeting: Standing,
  openItems: readonly Item[],
  deferRest: string,
): Outcome<
  { readonly deferred: readonly Item[]; readonly reason: string },
  'meeting.items_open' | 'meeting.is_held' | 'meeting.is_cancelled' | 'meeting.not_running'
> {
  const runs = running(meeting);
  if (!runs.ok) return runs;
  if (openItems.length > 0 && deferRest === '') {
    return refuse('meeting.items_open', { count: openItems.length });
  }
  return accept({ deferred: openItems, reason: deferRest });
}

/** The next of a chain is planned once, when this one is over. */
export function planNext(
  meeting: Standing,
  around: { readonly hasNext: boolean; readonly minutes: number; readonly startsAt: string },
) {
  const over = meeting.state === 'held' || meeting.state === 'cancelled';
  return all(
    [
      over ? accept(null) : refuse('meeting.not_over'),
      around.hasNext ? refuse('meeting.next_is_planned') : accept(null),
      withinTheDay(around.startsAt, around.minutes),
    ],
    null,
  );
}

type Past = {
  readonly id: string;
  readonly standing: boolean;
  readonly outcome: string | null;
};

/**
 * What of an agenda comes again: items that always do, and those that were deferred, which are carried over. After a
 * meeting that was cancelled every item that was not dealt with is carried over.
 */
export function comesAgain<Item extends Past>(
  items: readonly Item[],
): { readonly item: Item; readonly carriedFrom: string | null }[] {
  return items
    .filter(({ standing, outcome }) => standing || outcome === 'deferred' || outcome === null)
    .map((item) => ({
      item,
      carriedFrom: item.outcome === 'deferred' || item.outcome === null ? item.id : null,
    }));
}
