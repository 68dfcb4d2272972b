import { addDays, daysBetween, weekdayOf, type Day } from '../../lib/day.ts';

/** How far back promises kept, answers given and thanks owed are looked at, as in the culture figures. */
export const WINDOW_DAYS = 90;

/** The first day of the window that ends with `asOf`. */
export function windowStart(asOf: Day): Day {
  return addDays(asOf, 1 - WINDOW_DAYS);
}

const MONDAY = 1;

/** The next Monday: a leader's page is looked at once a week. */
export function nextLook(asOf: Day): Day {
  return addDays(asOf, 7 - (weekdayOf(asOf) - MONDAY));
}

type Standing = {
  readonly waits: boolean;
  readonly declined: boolean;
  readonly stopped_on: Day | null;
  readonly done_on: Day | null;
  readonly verdict: string | null;
};

/** Where a proposal stands, from a yes that is awaited to a result somebody has looked at. */
export function outcomeOf(
  proposal: Standing,
): 'waits' | 'declined' | 'promised' | 'done' | 'proved' | 'stopped' {
  if (proposal.waits) return 'waits';
  if (proposal.declined) return 'declined';
  if (proposal.stopped_on !== null) return 'stopped';
  if (proposal.done_on === null) return 'promised';
  return proposal.verdict === 'effective' ? 'proved' : 'done';
}

/**
 * What only the reader can decide: a yes or no that somebody waits for, what people said that went up to them or should have
 * been decided, and own words that no longer hold.
 */
export const MATTERS = ['proposal', 'request', 'word', 'late_action', 'look_back'] as const;
export type MatterKind = (typeof MATTERS)[number];

/** An own action whose date passed longer ago than this is no promise any more; it asks for a decision. */
export const LONG_LATE_DAYS = 14;

/** A matter as it is weighed. */
export type Weighed = {
  readonly kind: MatterKind;
  readonly id: string;
  /** Since when it waits: asked on, due on. */
  readonly since: Day;
  /** The reader was asked by name. */
  readonly ofYou: boolean;
  /** The day by which whoever asks wants it; null where none was named. */
  readonly wantedBy: Day | null;
};

/** Somebody else stands still until there is an answer. */
const isOfOthers = (kind: MatterKind): boolean => kind !== 'late_action' && kind !== 'look_back';

const SOMEBODY_WAITS = 14;
const ASKED_BY_NAME = 30;
const ANSWER_EXPIRES = 60;
const SOON = 7;

/**
 * How heavily a matter weighs, in days: the days it has waited, and a head start for what waiting does to it. Two weeks
 * where somebody else stands still until there is an answer; a month where the reader was asked by name, so that nobody
 * else will answer; two months where the day it is wanted by is a week away or has passed, after which an answer is worth
 * nothing.
 */
export function weightOf(matter: Weighed, asOf: Day): number {
  const { kind, since, ofYou, wantedBy } = matter;
  const waited = Math.max(0, daysBetween(since, asOf));
  const somebodyWaits = isOfOthers(kind) ? SOMEBODY_WAITS : 0;
  const expires = wantedBy !== null && wantedBy <= addDays(asOf, SOON) ? ANSWER_EXPIRES : 0;
  return waited + somebodyWaits + (ofYou ? ASKED_BY_NAME : 0) + expires;
}

/**
 * The `most` weightiest, the heaviest first; of equal weight what waits longer, then by id, so that a page is not shuffled.
 * Of the reader's own late actions, and of their look-backs, only one each as long as somebody else waits: a leader who is
 * behind with everything still sees whom they hold up.
 */
export function weightiest<Matter extends Weighed>(
  matters: readonly Matter[],
  asOf: Day,
  most: number,
): Matter[] {
  const order = (one: Matter, other: Matter): number =>
    weightOf(other, asOf) - weightOf(one, asOf) ||
    compare(one.since, other.since) ||
    compare(one.id, other.id);
  const sorted = matters.toSorted(order);
  const seen = new Set<MatterKind>();
  const first: Matter[] = [];
  const second: Matter[] = [];
  for (const matter of sorted) {
    (isOfOthers(matter.kind) || !seen.has(matter.kind) ? first : second).push(matter);
    seen.add(matter.kind);
  }
  return [...first, ...second].slice(0, most).toSorted(order);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
