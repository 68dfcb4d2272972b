import { addDays, type Day } from '../../lib/day.ts';

/** What can be answered from a mail. */
export const PURPOSES = ['proposal', 'request', 'look_back'] as const;
export type Purpose = (typeof PURPOSES)[number];

export const ANSWERS = ['yes', 'no', 'worked', 'partly', 'did_not'] as const;
export type Answer = (typeof ANSWERS)[number];

const ANSWERS_TO: Record<Purpose, readonly Answer[]> = {
  proposal: ['yes', 'no'],
  request: ['yes', 'no'],
  look_back: ['worked', 'partly', 'did_not'],
};

/** The answers there are to a question. */
export function answersTo(purpose: Purpose): readonly Answer[] {
  return ANSWERS_TO[purpose];
}

/** Whether an answer says nothing without words: a no without its reason, a look-back without what was learned. */
export function needsWords(answer: Answer): boolean {
  return answer !== 'yes';
}

const PATHS: Record<Purpose, string> = {
  proposal: '/actions',
  request: '/requests',
  look_back: '/decisions',
};

/** Where in the product a record stands. */
export function pathOf(purpose: Purpose, recordId: string): string {
  return `${PATHS[purpose]}/${recordId}`;
}

const WEEKS_OFFERED = 4;

/** The date offered with a yes to a proposal. */
export function dateOffered(today: Day): Day {
  return addDays(today, 7 * WEEKS_OFFERED);
}

/** An hour of the firm's own clock. */
export type Slot = { readonly day: Day; readonly weekday: number; readonly hour: number };

type Wanted = { readonly weekday: number; readonly hour: number };

/** The latest of these hours that somebody wants mail in; undefined where none is. */
export function slotOf<Hour extends Slot>(
  wanted: Wanted,
  hours: readonly Hour[],
): Hour | undefined {
  return hours.find(({ weekday, hour }) => weekday === wanted.weekday && hour === wanted.hour);
}

/** What was recorded this long ago or less is news to somebody who reads once a week. */
export const NEWS_DAYS = 7;

/** Whether something was recorded in the {@link NEWS_DAYS} days that end today. */
export function isNews(toldOn: Day, today: Day): boolean {
  return toldOn > addDays(today, -NEWS_DAYS);
}
