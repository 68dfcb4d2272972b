/** A calendar day as ISO text, `2026-11-24`. Days have no time zone; comparing them as text orders them. */
export type Day = string & { readonly day: unique symbol };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** True for a real day of the calendar between years 1900 and 2199 (`2026-02-30` is none). */
export function isDay(text: string): text is Day {
  const match = PATTERN.exec(text);
  if (!match) return false;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const inMonth = Number(match[3]);
  if (year < 1900 || year > 2199) return false;
  return month >= 1 && month <= 12 && inMonth >= 1 && inMonth <= lastOf(year, month);
}

const LAST = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The last day of a month. By counting rather than by a Date, because series ask for thousands of days. */
function lastOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : LAST[month - 1]!;
}

/** Reads a day. Throws a RangeError where the text is none; use {@link isDay} on input from outside. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`Not a day: ${text}`);
  return text;
}

/** The day on which an instant falls in a time zone (IANA name, e.g. `Europe/Berlin`). */
export function dayOf(instant: Date, timeZone: string): Day {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formats.set(timeZone, format);
  }
  return day(format.format(instant));
}

// Making one costs far more than using it. There are some 600 zones at most.
const formats = new Map<string, Intl.DateTimeFormat>();

/** `days` later, or earlier where negative. */
export function addDays(from: Day, days: number): Day {
  return day(
    new Date(Date.parse(`${from}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10),
  );
}

/** Whole days from one day to another; negative where `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY);
}

/** Monday to Friday, as ISO weekdays. */
const USUAL_WEEK: readonly number[] = [1, 2, 3, 4, 5];

/** The ISO weekday of a day: 1 = Monday to 7 = Sunday. */
export function weekdayOf(of: Day): number {
  return new Date(`${of}T00:00:00Z`).getUTCDay() || 7;
}

/**
 * Working days after `from` up to and including `to`: those of the firm's week (Monday to Friday
 * where not given), less its holidays; 0 where `to` is not later.
 */
export function workingDaysBetween(
  from: Day,
  to: Day,
  holidays: ReadonlySet<string> = new Set(),
  weekdays: readonly number[] = USUAL_WEEK,
): number {
  let count = 0;
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) {
    if (weekdays.includes(weekdayOf(at)) && !holidays.has(at)) count += 1;
  }
  return count;
}

/**
 * The day so many working days after another, as {@link workingDaysBetween} counts them.
 * @throws RangeError where the week has no working day
 */
export function addWorkingDays(
  from: Day,
  days: number,
  weekdays: readonly number[] = USUAL_WEEK,
): Day {
  if (weekdays.length === 0) throw new RangeError('A week without a working day has no next one.');
  let at = from;
  for (let left = days; left > 0;) {
    at = addDays(at, 1);
    if (weekdays.includes(weekdayOf(at))) left -= 1;
  }
  return at;
}
