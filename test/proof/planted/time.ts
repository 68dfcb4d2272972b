/** The days of the made-up firms: two years of records, of which the second is looked at. */
import { addDays, day, weekdayOf, type Day } from '../../../src/lib/day.ts';

export const FIRST = day('2023-01-02');
/** The first and the last day that is looked at, counted from {@link FIRST}. */
export const LOOKED_FROM = 365;
export const LOOKED_TO = 729;
/** Records go on a little, so that the last day is no end of anything. */
export const LENGTH = 790;

const BEFORE = 500;
/** Whatever takes longer is of no matter: records end before. */
const LAST_KNOWN = LENGTH + 300;
const days = Array.from({ length: BEFORE + LENGTH + 400 }, (_, n) => addDays(FIRST, n - BEFORE));

/** The day so many days after the first. */
export function at(n: number): Day {
  const found = days[n + BEFORE];
  if (found === undefined) throw new RangeError(`No day ${n}`);
  return found;
}

const PUBLIC = ['01-01', '01-06', '04-01', '05-01', '05-09', '06-20', '10-03', '11-01'];

/** Whether people work: not at weekends, on public holidays, and between the years. */
function works(n: number): boolean {
  const on = at(n);
  const date = on.slice(5);
  return weekdayOf(on) <= 5 && !PUBLIC.includes(date) && date < '12-24';
}

const workdays = days.map((_, index) => works(index - BEFORE));
export const isWorkday = (n: number): boolean => workdays[n + BEFORE] ?? false;

/** The day itself, or the next one on which people work. */
export function workday(n: number): number {
  let found = Math.min(Math.round(n), LAST_KNOWN);
  while (!isWorkday(found) && found < LAST_KNOWN) found += 1;
  return found;
}

/** So many working days later. */
export function afterWorkdays(n: number, count: number): number {
  let found = n;
  for (let left = Math.round(count); left > 0 && found < LAST_KNOWN;) {
    found += 1;
    if (isWorkday(found)) left -= 1;
  }
  return found;
}

export const monthOf = (n: number): number => Number(at(n).slice(5, 7));
