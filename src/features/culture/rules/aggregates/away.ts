/** Weeks of which there are records, and those in which the top is away. */
import { addDays, daysBetween, type Day } from '../../../../lib/day.ts';

/** When somebody was away: the first and the last day, once and again. */
export type Leave = readonly { readonly from: Day; readonly to: Day }[];

/** A week of which every day was leave, or all but its weekend, is no week at work. */
export function isAway(away: Leave, week: { readonly from: Day; readonly to: Day }): boolean {
  return away.some(({ from, to }) => from <= addDays(week.from, 2) && to >= addDays(week.to, -2));
}

type Facts = {
  readonly tops: readonly { readonly away: Leave }[];
  /** Acts on record in each of the last weeks, the earliest first. */
  readonly weeks: readonly number[];
};

/**
 * Whether what goes on in the firm goes on while those at the top are away: acts in weeks in which one of them was, and
 * in the others. Null where there are only the one or only the others.
 */
export function countWhileAway({ tops, weeks }: Facts, asOf: Day) {
  const without = weeks.filter((_acts, at) => {
    const to = addDays(asOf, -7 * (weeks.length - 1 - at));
    return tops.some(({ away }) => isAway(away, { from: addDays(to, -6), to }));
  });
  const sum = (of: readonly number[]) => of.reduce((total, acts) => total + acts, 0);
  const near = sum(without);
  const [nearDays, farDays] = [7 * without.length, 7 * (weeks.length - without.length)];
  const both = nearDays > 0 && farDays > 0;
  return { whileAway: both ? { near, nearDays, far: sum(weeks) - near, farDays } : null };
}

type Activity = { readonly weeks: readonly number[]; readonly recordsSince: Day | null };

/** The acts of those weeks that lie wholly after records began: of the others nobody knows what was done. */
export function knownWeeks({ weeks, recordsSince }: Activity, asOf: Day): readonly number[] {
  if (recordsSince === null) return [];
  const before = daysBetween(addDays(asOf, 1 - 7 * weeks.length), recordsSince);
  return weeks.slice(Math.max(0, Math.ceil(before / 7)));
}
