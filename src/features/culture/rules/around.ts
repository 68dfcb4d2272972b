/** What was done before, during and after an external audit: work that goes on all year looks the same in each stretch. */
import { addDays, daysBetween, type Day } from '../../../lib/day.ts';

/** The stretches around an audit, in the order of time. */
export const STRETCHES = ['long_before', 'before', 'during', 'after', 'long_after'] as const;
export type Stretch = (typeof STRETCHES)[number];

/** The days of a stretch, both ends included. */
export type Days = { readonly stretch: Stretch; readonly from: Day; readonly to: Day };

const NEAR = 30;
const FAR = 120;

/** Ninety days, thirty, the audit itself, thirty and ninety. */
export function stretchesOf(audit: { readonly startsOn: Day; readonly endsOn: Day }): Days[] {
  const { startsOn, endsOn } = audit;
  const before = (days: number): Day => addDays(startsOn, -days);
  const after = (days: number): Day => addDays(endsOn, days);
  return [
    { stretch: 'long_before', from: before(FAR), to: before(NEAR + 1) },
    { stretch: 'before', from: before(NEAR), to: before(1) },
    { stretch: 'during', from: startsOn, to: endsOn },
    { stretch: 'after', from: after(1), to: after(NEAR) },
    { stretch: 'long_after', from: after(NEAR + 1), to: after(FAR) },
  ];
}

/** What was done on a day: closed, begun, or written about why it matters. */
export type Done = {
  readonly what: 'closed' | 'begun' | 'written';
  readonly kind: 'action' | 'problem' | 'meeting' | 'why_message';
  readonly id: string;
  readonly on: Day;
};

export type StretchCounts = Days & {
  readonly days: number;
  readonly isOver: boolean;
  /** Records were kept from its first day on: of days before that nobody knows what was done. */
  readonly isKnown: boolean;
  readonly done: readonly Done[];
  readonly closed: number;
  readonly begun: number;
  readonly written: number;
};

/**
 * What was done in each stretch by the end of a day; the days that are still to come count as none.
 * @param recordsSince the day on which the firm began to keep records here; null while there are none
 */
export function countAround(
  audit: { readonly startsOn: Day; readonly endsOn: Day },
  done: readonly Done[],
  asOf: Day,
  recordsSince: Day | null,
): StretchCounts[] {
  return stretchesOf(audit).map((days) => {
    const within = done.filter(({ on }) => on >= days.from && on <= days.to && on <= asOf);
    const count = (what: Done['what']) => within.filter((one) => one.what === what).length;
    return {
      ...days,
      days: daysBetween(days.from, days.to) + 1,
      isOver: days.to <= asOf,
      isKnown: recordsSince !== null && recordsSince <= days.from,
      done: within,
      closed: count('closed'),
      begun: count('begun'),
      written: count('written'),
    };
  });
}
