import { addDays, weekdayOf, type Day } from '../../lib/day.ts';

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

const LONGEST_TITLE = 120;

/**
 * What somebody said in one field, as a title and the rest: the first line, or the first sentence
 * where that is short enough, is the title; nothing that was said is lost.
 */
export function titled(said: string): { title: string; description: string } {
  const whole = said.trim();
  const firstLine = whole.split('\n', 1)[0]?.trim() ?? '';
  const sentence = /^.{8,}?[.?!](?=\s|$)/.exec(firstLine)?.[0] ?? firstLine;
  const head = sentence.length <= LONGEST_TITLE ? sentence : cut(sentence);
  const title = unended(head);
  return { title, description: title === unended(whole) ? '' : whole };
}

/** Without the full stop at its end; what is nothing else stays. */
function unended(text: string): string {
  return text.replace(/[.\s]+$/, '') || text;
}

/** As many whole words as fit. */
function cut(text: string): string {
  const room = text.slice(0, LONGEST_TITLE - 1);
  const words = room.includes(' ') ? room.slice(0, room.lastIndexOf(' ')) : room;
  return `${words}…`;
}
