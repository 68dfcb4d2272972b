import { addDays, daysBetween, type Day } from '../../../lib/day.ts';
import { accept, all, refuse, type Outcome } from '../../../lib/outcome.ts';
import { LEAST, PUBLISHED_AFTER, type State, type Supplement } from '../contract/kinds.ts';
import type { Question } from '../contract/shapes.ts';
import type { Announced, FilledIn } from '../contract/shapes.ts';
import { allowedCuts } from './blocks.ts';

/** Where a wave stands; what comes later in its life goes before what came earlier. */
export type Moments = {
  readonly opened_at: Date | null;
  readonly closed_at: Date | null;
  readonly published_at: Date | null;
  readonly cancelled_at: Date | null;
};

/** Where a wave stands now. */
export function stateOf(wave: Moments): State {
  if (wave.cancelled_at !== null) return 'cancelled';
  if (wave.published_at !== null) return 'published';
  if (wave.closed_at !== null) return 'closed';
  return wave.opened_at === null ? 'announced' : 'open';
}

/** Longer than this nobody remembers what they were asked about. */
const LONGEST_DAYS = 31;

export type Around = {
  readonly eligible: number;
  /** Standards the firm holds, as supplements. */
  readonly held: readonly Supplement[];
  /** Whether another wave is announced or open. */
  readonly another: boolean;
};

/** A wave is announced a day before it opens at the latest: everybody sees beforehand with whom they are looked at. */
export function announce(words: Announced, around: Around, today: Day): Outcome<Announced> {
  const { opens_on: opens, closes_on: closes, cut, least, supplements } = words;
  const { eligible, held, another } = around;
  const extra = supplements.find((one) => !held.includes(one));
  return all(
    [
      eligible >= LEAST ? accept(null) : refuse('pulse.too_few', { count: LEAST }),
      allowedCuts(eligible).includes(cut) ? accept(null) : refuse('pulse.whole_only'),
      least <= Math.max(LEAST, eligible) ? accept(null) : refuse('pulse.least_too_many'),
      extra === undefined ? accept(null) : refuse('pulse.supplement_not_held'),
      another ? refuse('pulse.another_runs') : accept(null),
      opens > today ? accept(null) : refuse('pulse.opens_too_early'),
      closes >= opens ? accept(null) : refuse('pulse.closes_before_it_opens'),
      closes < opens || daysBetween(opens, closes) < LONGEST_DAYS
        ? accept(null)
        : refuse('pulse.too_long', { count: LONGEST_DAYS }),
    ],
    words,
  );
}

type Dates = Moments & { readonly opens_on: Day; readonly closes_on: Day };

/** A wave opens on its day or later, by hand or by itself. */
export function open(wave: Dates, today: Day): Outcome<null> {
  if (stateOf(wave) !== 'announced') return refuse('pulse.not_announced');
  return today < wave.opens_on ? refuse('pulse.not_yet', { day: wave.opens_on }) : accept(null);
}

/** Nobody closes a wave before its day is over, for one answer more or less. */
export function close(wave: Dates, today: Day, keys: number): Outcome<null> {
  if (stateOf(wave) !== 'open') return refuse('pulse.not_open');
  if (today <= wave.closes_on) return refuse('pulse.still_open', { day: wave.closes_on });
  return keys === 0 ? refuse('pulse.keys_gone') : accept(null);
}

/** Where top management is one person, that person reads the results first; `from` is the day on which everybody may. */
export function publish(wave: Moments, from: Day | null, today: Day): Outcome<null> {
  if (stateOf(wave) !== 'closed') return refuse('pulse.not_closed');
  return from !== null && today < from ? refuse('pulse.leader_first', { day: from }) : accept(null);
}

/** A decision answers a wave once its results are published, and answers it only once. */
export function answer(wave: Moments, linked: readonly string[], decision: string): Outcome<null> {
  if (stateOf(wave) !== 'published') return refuse('pulse.not_published');
  return linked.includes(decision) ? refuse('pulse.linked_already') : accept(null);
}

/** People are told what is done, not only what came out. */
export function tell(
  wave: Moments & { readonly told_at: Date | null },
  decisions: number,
): Outcome<number> {
  if (stateOf(wave) !== 'published') return refuse('pulse.not_published');
  if (wave.told_at !== null) return refuse('pulse.told_already');
  return decisions === 0 ? refuse('pulse.nothing_decided') : accept(decisions);
}

/** A wave that has not closed is called off, with the reason. */
export function cancel(wave: Moments, reason: string): Outcome<{ readonly reason: string }> {
  const state = stateOf(wave);
  if (state !== 'announced' && state !== 'open') return refuse('pulse.over');
  return reason === '' ? refuse('pulse.reason_needed') : accept({ reason });
}

export type BundleAround = {
  readonly ofLeaders: boolean;
  readonly least: number;
  /** How many of the block may still answer. */
  readonly room: number;
  readonly questions: readonly Question[];
};

/**
 * Paper forms come in bundles of at least as many as are shown together (of leaders, all there are), and with the tokens given
 * out never make more than there are people.
 */
export function bundle(
  wave: Moments,
  forms: readonly FilledIn[],
  { ofLeaders, least, room, questions }: BundleAround,
): Outcome<readonly FilledIn[]> {
  if (stateOf(wave) !== 'open') return refuse('pulse.not_open');
  if (!ofLeaders && forms.length < least) return refuse('pulse.bundle_too_small', { count: least });
  if (forms.length > room) return refuse('pulse.bundle_too_large', { count: room });
  return forms.every(({ answers }) => fits(answers, questions))
    ? accept(forms)
    : refuse('pulse.unknown_statement');
}

/** Whether answers name statements of this wave and no others, and at least one of them. */
export function fits(answers: FilledIn['answers'], questions: readonly { id: string }[]): boolean {
  const known = new Set(questions.map(({ id }) => id));
  const named = Object.keys(answers);
  return named.length > 0 && named.every((one) => known.has(one));
}

/** How many have answered, rounded down to ten per cent; null while they are fewer than are ever shown together. */
export function turnoutOf(answered: number, eligible: number, least: number): number | null {
  if (answered < least || eligible === 0) return null;
  return Math.min(100, 10 * Math.floor((10 * answered) / eligible));
}

/** What is due by itself on a day, early in the morning. */
export type Due = 'open' | 'close' | 'publish' | 'destroy' | 'forget' | 'count';

export type Kept = Dates & {
  readonly kept_days: number;
  readonly closedOn: Day | null;
  readonly publishedOn: Day | null;
  readonly destroyed_at: Date | null;
  /** What came out is about a single leader, and three later waves were published. */
  readonly isForgotten: boolean;
  readonly forgotten_at: Date | null;
};

/** What the morning of a day has to do with a wave; null where nothing is due. */
export function dueOn(wave: Kept, today: Day): Due | null {
  switch (stateOf(wave)) {
    case 'announced':
      return today >= wave.opens_on ? 'open' : null;
    case 'open':
      return today > wave.closes_on ? 'close' : 'count';
    case 'closed':
      return today >= addDays(wave.closedOn!, PUBLISHED_AFTER) ? 'publish' : null;
    case 'published':
      if (wave.destroyed_at === null && today >= addDays(wave.publishedOn!, wave.kept_days)) {
        return 'destroy';
      }
      return wave.isForgotten && wave.forgotten_at === null ? 'forget' : null;
    case 'cancelled':
      return null;
  }
}
