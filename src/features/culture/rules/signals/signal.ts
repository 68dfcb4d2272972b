import type { Counts } from '../aggregates/counts.ts';
import type { Evidence } from '../evidence.ts';
import type { SignalId, Thresholds } from '../thresholds.ts';

/**
 * Whose signal it is. The top team is always spoken of as one; a signal about one leader is for that leader alone.
 * There is no signal about anyone else.
 */
export type Concerned =
  { readonly kind: 'top_team' } | { readonly kind: 'leader'; readonly personId: string };

/** Which half of a signal's rule was met. */
export type Cause =
  | 'overdue_share'
  | 'long_overdue'
  | 'late_extensions'
  | 'moved_often'
  | 'one_owner'
  | 'little_at_the_top'
  | 'slow_answers'
  | 'target_eased'
  | 'nothing_decided'
  | 'chased_noise'
  | 'time_cut'
  | 'placed_last'
  | 'top_absent'
  | 'deputy_twice'
  | 'few_decided'
  | 'carried_over'
  | 'person_alone'
  | 'stuck_on_desk'
  | 'surge'
  | 'leaders_behind'
  | 'cliff'
  | 'audit_talk'
  | 'hold_overridden'
  | 'slow_records'
  | 'late_records'
  | 'slow_first_word'
  | 'loop_open'
  | 'concern_unheard'
  | 'barriers_stay';

/** A leader's own part in the records behind a finding about the whole firm. */
export type OwnPart = { readonly personId: string; readonly count: number };

/** A signal's rule met on one day. */
export type Finding = {
  readonly id: SignalId;
  readonly cause: Cause;
  readonly concerns: Concerned;
  /** The numbers its sentences use. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly ownParts: readonly OwnPart[];
  readonly evidence: Evidence;
  /** 0 (just across the limit) to 1; how plain the evidence is. */
  readonly strength: number;
};

/** The opposite of a signal, found in the records: good news with its evidence. */
export type GoodNews = {
  readonly counterpartOf: SignalId;
  readonly cause:
    | 'done_early'
    | 'dates_kept'
    | 'moved_in_time'
    | 'well_spread'
    | 'led_from_the_top'
    | 'prompt_no'
    | 'target_kept'
    | 'decided_in_time'
    | 'change_answered'
    | 'time_kept'
    | 'all_there'
    | 'items_decided'
    | 'set_up_asked'
    | 'hold_upheld'
    | 'recorded_soon'
    | 'heard_soon'
    | 'barrier_gone'
    | 'desk_clear'
    | 'even_closing'
    | 'leaders_ahead'
    | 'goes_on'
    | 'talk_all_year';
  readonly concerns: Concerned;
  readonly numbers: Readonly<Record<string, number>>;
  readonly evidence: Evidence;
};

/**
 * One detector. `consequence` ranks signals against each other (culture model section 5: evidence × consequence).
 * `detect` judges one day; that a signal must hold at two evaluations is `liveSignals`' business.
 */
export type Signal = {
  readonly id: SignalId;
  readonly consequence: number;
  /** Told at the first look, without a second. */
  readonly atOnce?: true;
  readonly detect: (counts: Counts, thresholds: Thresholds) => readonly Finding[];
  readonly goodNews: (counts: Counts, thresholds: Thresholds) => readonly GoodNews[];
};

export const TOP_TEAM: Concerned = { kind: 'top_team' };

/** How far a near end lies beyond its limit, on the way from the limit to 1. */
export function strengthBeyond(end: number, limit: number): number {
  return Math.min(1, Math.max(0, (end - limit) / (1 - limit)));
}

/** The same for a limit below which trouble lies: how far a near end lies below it, on the way from the limit to 0. */
export function strengthBelow(end: number, limit: number): number {
  return Math.min(1, Math.max(0, (limit - end) / limit));
}

/** More repairs than this are never asked for in one sentence. */
export const MOST_REPAIRS = 100_000;

/**
 * The smallest number of repairs, 1 to `most`, after which `holds` is no longer true; `most` where none suffices.
 * `holds` must not become true again by a further repair.
 */
export function repairsNeeded(most: number, holds: (repairs: number) => boolean): number {
  let low = 1;
  let high = Math.max(1, most);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
