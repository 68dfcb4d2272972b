import { addDays, day, weekdayOf, type Day } from '../../../lib/day.ts';
import type { Rhythm } from '../contract/kinds.ts';

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** The first day of the period a day lies in. Weeks begin on Monday. */
export function firstDayOf(rhythm: Rhythm, of: Day): Day {
  if (rhythm === 'week') return addDays(of, 1 - weekdayOf(of));
  const month = Number(of.slice(5, 7)) - 1;
  return dayAt(Number(of.slice(0, 4)), month - (month % MONTHS[rhythm]));
}

// Thousands of series ask for the same few hundred months; a calendar holds no more of them.
const following: Record<Rhythm, Map<Day, Day>> = {
  week: new Map(),
  month: new Map(),
  quarter: new Map(),
  year: new Map(),
};

/** The first day of the period after the one that begins on a day. */
export function nextPeriod(rhythm: Rhythm, first: Day): Day {
  const known = following[rhythm].get(first);
  if (known !== undefined) return known;
  const next = periodAfter(rhythm, first);
  following[rhythm].set(first, next);
  return next;
}

function periodAfter(rhythm: Rhythm, first: Day): Day {
  if (rhythm === 'week') return addDays(first, 7);
  return dayAt(Number(first.slice(0, 4)), Number(first.slice(5, 7)) - 1 + MONTHS[rhythm]);
}

/** The first day of a month counted from January of a year; 12 is January of the next. */
function dayAt(year: number, month: number): Day {
  const inYear = (month % 12) + 1;
  return day(`${year + Math.floor(month / 12)}-${inYear < 10 ? '0' : ''}${inYear}-01`);
}
