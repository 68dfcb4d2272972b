import { addDays, workingDaysBetween, type Day } from '../../../lib/day.ts';
import { waitingMedian, type WaitingRow } from '../../../lib/stats/kaplan-meier.ts';

/** How far back is looked, in days, and from how many cases on something is said (culture model, 6b). */
export const HEARING_WINDOW = 90;
export const HEARING_FLOOR = 5;

/** Within how many days something is to be decided, with its reason (culture model, 6c). */
export const DECIDE_DAYS = 30;

/** Something that was said and waited for a first word. */
export type Waited = {
  readonly raisedOn: Day;
  readonly firstReplyOn: Day | null;
  /** It ended: by its raiser taking it back, say. Without a first word it is lost from view then. */
  readonly closedOn: Day | null;
  /** How many of which all of this is so; one where left out. */
  readonly count?: number;
};

/**
 * What was said in the last {@link HEARING_WINDOW} days and how many working days passed until somebody answered;
 * what waits is followed up to `asOf`.
 */
export function hearingRows(
  waited: readonly Waited[],
  asOf: Day,
  weekdays: readonly number[],
): readonly WaitingRow[] {
  const since = addDays(asOf, 1 - HEARING_WINDOW);
  const rows = new Map<number, { time: number; ended: number; open: number }>();
  for (const { raisedOn, firstReplyOn, closedOn, count = 1 } of waited) {
    if (raisedOn < since || raisedOn > asOf) continue;
    const heard = firstReplyOn !== null && firstReplyOn <= asOf ? firstReplyOn : null;
    const end = heard ?? (closedOn !== null && closedOn <= asOf ? closedOn : asOf);
    const time = workingDaysBetween(raisedOn, end, new Set(), weekdays);
    const row = rows.get(time) ?? { time, ended: 0, open: 0 };
    if (heard === null) row.open += count;
    else row.ended += count;
    rows.set(time, row);
  }
  return [...rows.values()].toSorted((one, other) => one.time - other.time);
}

/** Things said so long ago that their {@link DECIDE_DAYS} ran out in the window, and those decided with a reason in time. */
export type Loop = { readonly said: number; readonly decided: number };

/** The days between which something was raised of which that is so. */
export function loopDays(asOf: Day): { readonly from: Day; readonly to: Day } {
  return {
    from: addDays(asOf, 1 - DECIDE_DAYS - HEARING_WINDOW),
    to: addDays(asOf, -DECIDE_DAYS),
  };
}

/**
 * The sentences people are told: by when half of those who said something have heard, and how much is decided in time, which is
 * left out where there is too little to say.
 */
export function hearing(
  rows: readonly WaitingRow[],
  loop: Loop,
): {
  days: number | null;
  cases: number;
  floor: number;
  window: number;
  loop: (Loop & { readonly days: number }) | null;
} {
  const cases = rows.reduce((sum, { ended, open }) => sum + ended + open, 0);
  return {
    days: cases < HEARING_FLOOR ? null : waitingMedian(rows),
    cases,
    floor: HEARING_FLOOR,
    window: HEARING_WINDOW,
    loop: loop.said < HEARING_FLOOR ? null : { ...loop, days: DECIDE_DAYS },
  };
}
