import { addDays, day, daysBetween, type Day } from '../../../lib/day.ts';
import type { CoverageState, ItemOutcome } from '../contract/kinds.ts';

/** One time that a required input stood on the agenda of a meeting that was held, and the item had an outcome. */
export type Consideration = {
  readonly input: string;
  readonly meeting_id: string;
  readonly meeting: string;
  readonly item_id: string;
  readonly item: string;
  readonly held_on: Day;
  /** The day on which both the outcome and the end of the meeting were on record. */
  readonly recorded_on: Day;
  readonly chair: string | null;
  /** Whether the person in the chair was of top management on the day of the meeting. */
  readonly chair_was_top: boolean;
  readonly chair_was_present: boolean;
  readonly outcome: ItemOutcome;
  readonly data_as_of: Day | null;
};

/** What of it matters to whether it counts. */
export type Considered = Omit<Consideration, 'meeting' | 'item' | 'chair'>;

export type WhyNot = 'chair_not_top' | 'chair_not_present' | 'too_long_ago';

export type Covered<One extends Considered = Consideration> = {
  readonly input: string;
  readonly state: CoverageState;
  readonly considered: One | null;
  readonly why_not: WhyNot | null;
};

/** The first day of the twelve months that end with a day; the day after 28 February where there is no 29th. */
export function yearBefore(asOf: Day): Day {
  const year = Number(asOf.slice(0, 4)) - 1;
  const sameDay = asOf.endsWith('-02-29') ? '-02-28' : asOf.slice(4);
  return addDays(day(`${String(year)}${sameDay}`), 1);
}

/** Days from the day the facts ran to until the meeting; null where nobody said. Facts of a later day are 0 days old. */
export function dataAge({ held_on, data_as_of }: Considered): number | null {
  return data_as_of === null ? null : Math.max(0, daysBetween(data_as_of, held_on));
}

/**
 * How each required input stands at the end of a day. An item counts from the day on which it was recorded, for twelve
 * months from the day of the meeting: saying that a meeting was held earlier can only let it count for less long. What
 * was deferred was not considered. It counts as a review only where a member of top management was in the chair.
 */
export function coverage<One extends Considered>(
  required: readonly string[],
  considerations: readonly One[],
  asOf: Day,
): Covered<One>[] {
  const since = yearBefore(asOf);
  const known = considerations.filter(
    ({ recorded_on, held_on, outcome }) =>
      recorded_on <= asOf && held_on <= asOf && outcome !== 'deferred',
  );
  return required.map((input) =>
    standing(
      input,
      known.filter((one) => one.input === input),
      since,
    ),
  );
}

function standing<One extends Considered>(
  input: string,
  known: readonly One[],
  since: Day,
): Covered<One> {
  const recent = known.filter(({ held_on }) => held_on >= since);
  const counting = latest(recent.filter((one) => whyNot(one) === null));
  if (counting !== null) return { input, state: 'covered', considered: counting, why_not: null };
  const idle = latest(recent);
  if (idle !== null) {
    return { input, state: 'not_counted', considered: idle, why_not: whyNot(idle) };
  }
  const old = latest(known.filter((one) => whyNot(one) === null)) ?? latest(known);
  return old === null
    ? { input, state: 'missing', considered: null, why_not: null }
    : { input, state: 'stale', considered: old, why_not: 'too_long_ago' };
}

function whyNot({ chair_was_top, chair_was_present }: Considered): WhyNot | null {
  if (!chair_was_top) return 'chair_not_top';
  return chair_was_present ? null : 'chair_not_present';
}

function latest<One extends Considered>(of: readonly One[]): One | null {
  const key = ({ held_on, recorded_on, item_id }: Considered): string =>
    `${held_on} ${recorded_on} ${item_id}`;
  return of.toSorted((a, b) => (key(a) < key(b) ? 1 : -1))[0] ?? null;
}
