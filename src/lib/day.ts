/** A calendar day as ISO text, `2026-11-24`. Days have no time zone; comparing them as text orders them. */
export type Day = string & { readonly day: unique symbol };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

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

/** The day typed into a date field; null where it is empty or holds no day of the calendar. */
export function dayOrNull(text: string): Day | null {
  return isDay(text) ? text : null;
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

/**
 * Days from 1970-01-01 to a day. In whole numbers rather than by a Date, because the rules ask for very many.
 * Source: H. Hinnant, chrono-Compatible Low-Level Date Algorithms (2021), days_from_civil; no day here lies before year 0.
 */
function numberOf(of: Day): number {
  const month = Number(of.slice(5, 7));
  const year = Number(of.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const century = Math.floor(year / 100);
  // Years begin with March, so that a leap day is the last one.
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5);
  const leapDays = Math.floor(year / 4) - century + Math.floor(century / 4);
  return 365 * year + leapDays + ofYear + Number(of.slice(8)) - 1 - 719_468;
}

/** The day that {@link numberOf} gives that number (civil_from_days of the same source). */
function dayOfNumber(number: number): Day {
  const days = number + 719_468;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) /
      365,
  );
  const ofYear =
    ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  const text = `${year}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`;
  if (!(year >= 1900 && year <= 2199)) throw new RangeError(`Not a day: ${text}`);
  return text as Day;
}

/** `days` later, or earlier where negative; whole ones. Throws a RangeError where that is no day between 1900 and 2199. */
export function addDays(from: Day, days: number): Day {
  return dayOfNumber(numberOf(from) + days);
}

/** Whole days from one day to another; negative where `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** Monday to Friday, as ISO weekdays. */
const USUAL_WEEK: readonly number[] = [1, 2, 3, 4, 5];
const WEEK: readonly number[] = [1, 2, 3, 4, 5, 6, 7];

/** The ISO weekday of a day: 1 = Monday to 7 = Sunday. */
export function weekdayOf(of: Day): number {
  return weekdayOfNumber(numberOf(of));
}

/** 1970-01-01 was a Thursday. */
function weekdayOfNumber(number: number): number {
  const since = (number + 3) % 7;
  return (since < 0 ? since + 7 : since) + 1;
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
  const first = numberOf(from);
  const last = numberOf(to);
  // Whole weeks without a holiday are all alike.
  const weeks = holidays.size === 0 ? Math.max(0, Math.floor((last - first) / 7)) : 0;
  let count = weeks * WEEK.filter((one) => weekdays.includes(one)).length;
  for (let at = first + 7 * weeks + 1; at <= last; at += 1) {
    if (!weekdays.includes(weekdayOfNumber(at))) continue;
    if (holidays.size === 0 || !holidays.has(dayOfNumber(at))) count += 1;
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

/**
 * On a past day nobody knew yet what ended after it: who would leave, which team would be closed. Of today, what is to come is
 * told.
 */
export function knownBy(
  endsOn: Day | null,
  { asOf, isPast }: { readonly asOf: Day; readonly isPast: boolean },
): Day | null {
  return isPast && endsOn !== null && endsOn > asOf ? null : endsOn;
}
