import { isDay, type Day } from '../../../../lib/day.ts';
import { monthNumber } from '../dictionary/calendar-words.ts';

export type Unit = 'week' | 'month' | 'quarter' | 'half' | 'year';

/** What a text says about a date, before anything is decided that only the column or a person can tell. */
export type WrittenDate =
  /** One day, and no doubt about it. */
  | { readonly form: 'day'; readonly day: Day }
  /** Two numbers and a year; which of them is the month has to be found out. */
  | {
      readonly form: 'pair';
      readonly a: number;
      readonly b: number;
      readonly year: number;
      readonly dotted: boolean;
    }
  /** A day and a month without a year. */
  | { readonly form: 'yearless'; readonly day: number; readonly month: number }
  /** A week, month, quarter, half or year; `year` is null where none is named. */
  | {
      readonly form: 'period';
      readonly unit: Unit;
      readonly number: number;
      readonly year: number | null;
    }
  /** Days counted as spreadsheets do. */
  | { readonly form: 'serial'; readonly serial: number };

/** A date at the start of a text, and what follows it. */
export type DateHead = { readonly date: WrittenDate; readonly rest: string };

/** Serial numbers of 1954 to 2119: outside of them a number in a date column is something else. */
const SERIALS = { least: 20_000, most: 80_000 };
const YEARS = { least: 1950, most: 2150 };

/** Whether a number may count days as spreadsheets do, with or without a time of day behind the point. */
export function isSerial(number: number): boolean {
  return number >= SERIALS.least && number <= SERIALS.most;
}

type Reading = readonly [
  pattern: RegExp,
  read: (groups: readonly string[]) => WrittenDate | undefined,
];

// Every pattern is anchored and counts its repetitions, so that no text can make one of them run long.
const READINGS: readonly Reading[] = [
  [
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/,
    ([y, , m, d]) => full(Number(y), Number(m), Number(d)),
  ],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日/, ([y, m, d]) => full(Number(y), Number(m), Number(d))],
  [/^(\d{4})(\d\d)(\d\d)(?!\d)/, ([y, m, d]) => full(Number(y), Number(m), Number(d))],
  [
    /^(\d{1,2})\s{0,2}([-/.])\s{0,2}(\d{1,2})\s{0,2}\2\s{0,2}['’]?(\d{4}|\d\d)(?![-/.]?\d)/,
    ([a, sign, b, y]) => ({
      form: 'pair',
      a: Number(a),
      b: Number(b),
      year: yearOf(y),
      dotted: sign === '.',
    }),
  ],
  [
    /^(\d{1,2})(?:st|nd|rd|th|er|º|°)?[\s\-/.]{0,3}(?:of |de |di )?(\p{L}{3,12})\.?[\s\-/.,'’]{0,3}(?:de |del )?(\d{4}|\d\d)?(?![\d:])/iu,
    ([d, name, y]) => named(Number(d), name, y),
  ],
  [
    /^(\p{L}{3,12})\.?[\s-]{1,3}(\d{1,2})(?:st|nd|rd|th)?(?:,\s{0,2}|\s{1,2}|[-/])['’]?(\d{4})(?!\d)/iu,
    ([name, d, y]) => named(Number(d), name, y),
  ],
  [/^(\p{L}{3,12})\.?[\s\-/.'’]{0,3}(\d{4})(?!\d)/u, ([name, y]) => month(monthNumber(name!), y)],
  [
    /^(\p{L}{3,12})\.?\s?[-/'’]\s?['’]?(\d\d)(?![\d:])/u,
    ([name, y]) => month(monthNumber(name!), y),
  ],
  [
    /^(\p{L}{3,12})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?(?![\d:])/iu,
    ([name, d]) => named(Number(d), name, undefined),
  ],
  [/^(\p{L}{3,12})\.?(?![\p{L}\d])/u, ([name]) => month(monthNumber(name!), undefined)],
  [/^(\d{1,2})[-/.](\d{4})(?!\d)/, ([m, y]) => month(Number(m), y)],
  [/^(\d{4})[-/.](\d{1,2})(?![\d-])/, ([y, m]) => month(Number(m), y)],
  [/^(\d{4})年(\d{1,2})月/, ([y, m]) => month(Number(m), y)],
  [
    /^(?:Q|T|K|qtr|quarter|quartal)\.?\s?([1-4])(?![\d:])[\s\-/.,'’]{0,3}(\d{4}|\d\d)?(?!\d)/i,
    ([n, y]) => period('quarter', n, y),
  ],
  [
    /^([1-4])(?:st|nd|rd|th|\.|er|e|º)?\s?(?:Q|T|quartal|quarter|trimestre|trimestr|kvart[aá]l|kwarta[lł]|kwartaal)(?!\p{L})[\s\-/.,'’]{0,3}(\d{4}|\d\d)?(?!\d)/iu,
    ([n, y]) => period('quarter', n, y),
  ],
  [/^(\d{4})[\s\-/.]{0,2}Q([1-4])(?!\d)/i, ([y, n]) => period('quarter', n, y)],
  [
    /^(?:HY?|S)\.?\s?([12])(?![\d:])[\s\-/.,'’]{0,3}(\d{4}|\d\d)?(?!\d)/i,
    ([n, y]) => period('half', n, y),
  ],
  [/^(\d{4})[\s-]{0,2}W(?:K|EEK)?\s?(\d{1,2})(?!\d)/i, ([y, n]) => period('week', n, y)],
  [
    /^(?:KW|CW|WK?|week|woche|sem)\.?\s?(\d{1,2})(?![\d:])[\s\-/.,'’]{0,3}(\d{4}|\d\d)?(?!\d)/i,
    ([n, y]) => period('week', n, y),
  ],
  [
    /^(\d{5})(?:[.,]\d{1,12})?(?![\d.,/-])/,
    ([n]) => (isSerial(Number(n)) ? { form: 'serial', serial: Number(n) } : undefined),
  ],
  [/^(\d{4})(?![\d.,/:-])/, ([y]) => period('year', '1', y)],
];

/** Longest text of which a date is looked for at the start. */
const HEAD = 80;

/** Reads the date a text starts with, in any of the forms registers use. */
export function dateHead(text: string): DateHead | undefined {
  const head = text.slice(0, HEAD);
  for (const [pattern, read] of READINGS) {
    const match = pattern.exec(head);
    if (match === null) continue;
    const date = read(match.slice(1));
    if (date === undefined) continue;
    const rest = text.slice(match[0].length);
    if (/^[\p{L}\p{N}]/u.test(rest) && !/^T\d\d?:/.test(rest)) continue;
    return { date, rest };
  }
  return undefined;
}

/** The first and last day of a period in a year. Weeks are those of ISO 8601. */
export function periodDays(
  unit: Unit,
  number: number,
  year: number,
): { first: Day; last: Day } | undefined {
  if (unit === 'week') return weekDays(number, year);
  const months = { month: 1, quarter: 3, half: 6, year: 12 }[unit];
  const before = (number - 1) * months;
  const first = isoDay(Date.UTC(year, before, 1));
  const last = isoDay(Date.UTC(year, before + months, 0));
  return first === undefined || last === undefined ? undefined : { first, last };
}

function weekDays(number: number, year: number): { first: Day; last: Day } | undefined {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = fourth.getTime() - ((fourth.getUTCDay() || 7) - 1) * 86_400_000;
  const start = monday + (number - 1) * 7 * 86_400_000;
  const first = isoDay(start);
  const last = isoDay(start + 6 * 86_400_000);
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** A day of the calendar, or undefined where there is no such day. */
export function calendarDay(
  year: number,
  monthOfYear: number,
  dayOfMonth: number,
): Day | undefined {
  const two = (part: number): string => String(part).padStart(2, '0');
  const text = `${year}-${two(monthOfYear)}-${two(dayOfMonth)}`;
  return isDay(text) ? text : undefined;
}

function isoDay(milliseconds: number): Day | undefined {
  const text = new Date(milliseconds).toISOString().slice(0, 10);
  return isDay(text) ? text : undefined;
}

function full(year: number, monthOfYear: number, dayOfMonth: number): WrittenDate | undefined {
  const found = calendarDay(year, monthOfYear, dayOfMonth);
  return found === undefined ? undefined : { form: 'day', day: found };
}

function named(
  dayOfMonth: number,
  name: string | undefined,
  year: string | undefined,
): WrittenDate | undefined {
  const number = monthNumber(name ?? '');
  if (number === undefined) return undefined;
  if (year !== undefined) return full(yearOf(year), number, dayOfMonth);
  // 2024 is a leap year: 29 February without a year is a day of some year.
  if (calendarDay(2024, number, dayOfMonth) === undefined) return undefined;
  return { form: 'yearless', day: dayOfMonth, month: number };
}

function month(number: number | undefined, year: string | undefined): WrittenDate | undefined {
  return number === undefined ? undefined : period('month', String(number), year);
}

const MOST: Readonly<Record<Unit, number>> = { week: 53, month: 12, quarter: 4, half: 2, year: 1 };

function period(
  unit: Unit,
  number: string | undefined,
  year: string | undefined,
): WrittenDate | undefined {
  const at = Number(number);
  const of = year === undefined ? null : yearOf(year);
  if (at < 1 || at > MOST[unit]) return undefined;
  if (of !== null && (of < YEARS.least || of > YEARS.most)) return undefined;
  return { form: 'period', unit, number: at, year: of };
}

/** Two digits are of this century up to 69, as POSIX reads them. */
function yearOf(text: string | undefined): number {
  const year = Number(text);
  if (text?.length !== 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}
