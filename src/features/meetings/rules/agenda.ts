import type { Day } from '../../../lib/day.ts';
import { accept, all, refuse, type Outcome } from '../../../lib/outcome.ts';
import type { Born, ItemOutcome, State } from '../contract/kinds.ts';
import type { ItemWords } from '../contract/shapes.ts';
import { begun, here, reasonGiven, running, stillOpen, withinTheDay } from './life.ts';

/** An item as its rules look at it, with the meeting it is of. */
export type StandingItem = ItemWords & {
  readonly id: string;
  readonly outcome: ItemOutcome | null;
  readonly removed: boolean;
  readonly decisions: number;
  readonly actions: number;
  readonly meeting: { readonly state: State; readonly starts_at: string };
};

type Around = {
  /** Whether everybody named is here. */
  readonly everybodyHere: boolean;
  /** Planned minutes of all other items together. */
  readonly otherMinutes: number;
};

const there = ({ removed }: Pick<StandingItem, 'removed'>) =>
  removed ? refuse('meeting.item_gone') : accept(null);

function dataHasCome(dataAsOf: Day | null, today: Day) {
  return dataAsOf !== null && dataAsOf > today
    ? refuse('meeting.data_to_come', { day: dataAsOf })
    : accept(null);
}

/** A new item, also while the meeting runs. */
export function add(
  meeting: StandingItem['meeting'],
  words: ItemWords,
  { everybodyHere, otherMinutes }: Around,
  today: Day,
) {
  return all(
    [
      stillOpen(meeting),
      here(everybodyHere),
      dataHasCome(words.data_as_of, today),
      withinTheDay(meeting.starts_at, otherMinutes + words.minutes),
    ],
    words,
  );
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The words that change. Once an item has an outcome it stays as it was when it got it. */
export function edit(
  item: StandingItem,
  words: Partial<ItemWords>,
  { everybodyHere, otherMinutes }: Around,
  today: Day,
) {
  const changed = Object.entries(words).filter(
    ([word, value]) => !same(item[word as keyof ItemWords], value),
  );
  return all(
    [
      there(item),
      stillOpen(item.meeting),
      item.outcome === null ? accept(null) : refuse('meeting.item_settled'),
      changed.length > 0 ? accept(null) : refuse('meeting.nothing_changed'),
      here(everybodyHere),
      dataHasCome(words.data_as_of ?? null, today),
      withinTheDay(item.meeting.starts_at, otherMinutes + (words.minutes ?? item.minutes)),
    ],
    Object.fromEntries(changed) as Partial<ItemWords>,
  );
}

/** An item that came to nothing yet can be taken off. */
export function remove(item: StandingItem) {
  const bare = item.outcome === null && item.decisions === 0 && item.actions === 0;
  return all(
    [there(item), stillOpen(item.meeting), bare ? accept(null) : refuse('meeting.item_settled')],
    { title: item.title },
  );
}

/** Another order holds every item once: whoever did not see a new one is told, and loses nothing. */
export function order(
  meeting: StandingItem['meeting'],
  present: readonly string[],
  asked: readonly string[],
) {
  const complete =
    asked.length === present.length &&
    new Set(asked).size === asked.length &&
    present.every((id) => asked.includes(id));
  return all([stillOpen(meeting), complete ? accept(null) : refuse('meeting.order_incomplete')], {
    items: asked,
  });
}

function outcomeHolds(
  { decisions, actions }: Pick<StandingItem, 'decisions' | 'actions'>,
  outcome: ItemOutcome,
  reason: string,
) {
  switch (outcome) {
    case 'decided':
      return decisions > 0 ? accept(null) : refuse('meeting.decision_needed');
    case 'directed':
      return actions > 0 ? accept(null) : refuse('meeting.action_needed');
    case 'no_change':
    case 'deferred':
      return reasonGiven(reason);
    case 'informed':
      return accept(null);
  }
}

/**
 * What becomes of an item. A decision needs one that is recorded, a direction an action, and what changes nothing says
 * why. After the end it can be put right; that it was late is kept.
 */
export function settle(item: StandingItem, outcome: ItemOutcome, reason: string) {
  return all([there(item), begun(item.meeting), outcomeHolds(item, outcome, reason)], {
    outcome,
    reason,
    after_end: item.meeting.state === 'held',
  });
}

/** A decision or an action belongs to an item of a meeting that has begun, once. */
export function link(item: StandingItem, alreadyLinked: boolean) {
  return all(
    [
      there(item),
      begun(item.meeting),
      alreadyLinked ? refuse('meeting.record_linked') : accept(null),
    ],
    { after_end: item.meeting.state === 'held' },
  );
}

/** What an item's outcome is once a decision or an action is born in it: the decision is the stronger of the two. */
export function outcomeAfter(item: Pick<StandingItem, 'outcome'>, born: Born): ItemOutcome {
  return born === 'decision' || item.outcome === 'decided' ? 'decided' : 'directed';
}

/** Time runs for one item, while the meeting does. */
export function startTime(item: StandingItem, runsAlready: boolean) {
  return all(
    [
      there(item),
      running(item.meeting),
      runsAlready ? refuse('meeting.nothing_changed') : accept(null),
    ],
    null,
  );
}

/** Time stops where it runs. */
export function stopTime(item: StandingItem, runs: boolean) {
  return all([there(item), runs ? accept(null) : refuse('meeting.time_not_running')], null);
}

/** Sets the time by hand; what is kept is by how much that differs from what was timed. */
export function setTime(item: StandingItem, timed: number, seconds: number) {
  return all([there(item), begun(item.meeting)], { seconds, corrected_by: seconds - timed });
}

type WriteRefusal =
  | 'meeting.item_gone'
  | 'meeting.not_running'
  | 'meeting.is_cancelled'
  | 'meeting.nothing_changed'
  | 'record.changed_meanwhile';

/** What is kept of something written: a change to a paragraph, or one of its own, perhaps beside another. */
type Written = {
  readonly text: string;
  readonly change: Paragraph | null;
  readonly beside_id: string | null;
  readonly after_end: boolean;
};

type Paragraph = { readonly id: string; readonly version: number; readonly text: string };

/**
 * A paragraph of the minutes. Where somebody else was faster at the same one, the words become a paragraph of their own
 * beside it, unless they say the same: of two who write at once neither loses a word.
 */
export function writeNote(
  item: StandingItem,
  paragraph: Paragraph | undefined,
  said: { readonly version: number | undefined; readonly text: string },
): Outcome<Written, WriteRefusal> {
  const allowed = all([there(item), begun(item.meeting)], null);
  if (!allowed.ok) return allowed;
  const after_end = item.meeting.state === 'held';
  if (paragraph === undefined) {
    return said.text === ''
      ? refuse('meeting.nothing_changed')
      : accept({ text: said.text, change: null, beside_id: null, after_end });
  }
  if (paragraph.text === said.text) return refuse('meeting.nothing_changed');
  if (paragraph.version === said.version) {
    return accept({ text: said.text, change: paragraph, beside_id: null, after_end });
  }
  // Taking out what somebody has just changed would lose their words.
  if (said.text === '') return refuse('record.changed_meanwhile');
  return accept({ text: said.text, change: null, beside_id: paragraph.id, after_end });
}
