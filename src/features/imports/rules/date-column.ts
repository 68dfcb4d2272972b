import { addDays, type Day } from '../../../lib/day.ts';
import type { DateCellReading } from './cells/date-cell.ts';
import { calendarDay, periodDays, type WrittenDate } from './cells/written-date.ts';
import type { ColumnAnswer } from './reading.ts';

export type DayOrder = 'day_first' | 'month_first';

/** What a column of dates shows of how its dates are written. */
export type DateEvidence = {
  /** Cells that are a date in one order only. */
  readonly dayFirst: number;
  readonly monthFirst: number;
  /** Cells that are two different dates, depending on the order. */
  readonly either: number;
  readonly yearless: number;
};

/** What is decided about the dates of a column; undefined where nothing decides it. */
export type DateSettings = {
  readonly order: DayOrder | undefined;
  /** Dots stand between day and month nearly everywhere, in this order; false where a cell of the column denies it. */
  readonly dotsDayFirst: boolean;
  readonly year: number | undefined;
  readonly serialsFrom: 1900 | 1904;
  readonly ofPeriod: 'first' | 'last';
};

/** A day, with what a person may want to look at; or why there is none. */
export type DayReading =
  | { readonly is: 'day'; readonly day: Day; readonly look?: 'date.period' | 'date.serial' }
  | { readonly is: 'ambiguous'; readonly one: Day; readonly other: Day }
  | { readonly is: 'yearless' }
  | { readonly is: 'none' };

const NONE: DayReading = { is: 'none' };

/** Counts what decides how the dates of a column are written. */
export function dateEvidence(readings: Iterable<DateCellReading | undefined>): DateEvidence & {
  readonly dotsDenied: boolean;
} {
  const count = { dayFirst: 0, monthFirst: 0, either: 0, yearless: 0, dotsDenied: false };
  for (const reading of readings) {
    if (reading?.is !== 'date') continue;
    const { date } = reading;
    if (isYearless(date)) count.yearless += 1;
    if (date.form !== 'pair') continue;
    const { dayFirst, monthFirst } = bothOrders(date);
    if (dayFirst === monthFirst) continue;
    if (dayFirst === undefined) {
      count.monthFirst += 1;
      count.dotsDenied ||= date.dotted;
    } else if (monthFirst === undefined) count.dayFirst += 1;
    else if (!date.dotted) count.either += 1;
  }
  return count;
}

/** What the evidence and the answers decide. An answer is a person's word and wins. */
export function dateSettings(
  evidence: DateEvidence & { readonly dotsDenied: boolean },
  answer: ColumnAnswer,
  ofPeriod: 'first' | 'last',
): DateSettings {
  return {
    order: answer.day_order ?? provenOrder(evidence),
    dotsDayFirst: !evidence.dotsDenied,
    year: answer.year,
    serialsFrom: answer.serials_from ?? 1900,
    ofPeriod,
  };
}

/** The order that cells prove: undefined where none does, or where they contradict one another. */
export function provenOrder(evidence: DateEvidence): DayOrder | undefined {
  if (evidence.dayFirst > 0 && evidence.monthFirst === 0) return 'day_first';
  if (evidence.monthFirst > 0 && evidence.dayFirst === 0) return 'month_first';
  return undefined;
}

/** The day that a written date is, by what is decided about its column. */
export function dayOfWritten(date: WrittenDate, settings: DateSettings, end: boolean): DayReading {
  switch (date.form) {
    case 'day':
      return { is: 'day', day: date.day };
    case 'pair':
      return dayOfPair(date, settings);
    case 'yearless':
      return dayOfYearless(date, settings);
    case 'period':
      return dayOfPeriod(date, settings, end);
    case 'serial':
      return dayOfSerialNumber(date.serial, settings.serialsFrom);
  }
}

type Pair = Extract<WrittenDate, { form: 'pair' }>;

function bothOrders(pair: Pair): { dayFirst: Day | undefined; monthFirst: Day | undefined } {
  return {
    dayFirst: calendarDay(pair.year, pair.b, pair.a),
    monthFirst: calendarDay(pair.year, pair.a, pair.b),
  };
}

function dayOfPair(pair: Pair, settings: DateSettings): DayReading {
  const { dayFirst, monthFirst } = bothOrders(pair);
  const only = dayFirst ?? monthFirst;
  if (only === undefined) return NONE;
  if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst)
    return { is: 'day', day: only };
  if (settings.order !== undefined)
    return { is: 'day', day: settings.order === 'day_first' ? dayFirst : monthFirst };
  if (pair.dotted && settings.dotsDayFirst) return { is: 'day', day: dayFirst };
  return { is: 'ambiguous', one: dayFirst, other: monthFirst };
}

function isYearless(date: WrittenDate): boolean {
  return date.form === 'yearless' || (date.form === 'period' && date.year === null);
}

function dayOfYearless(
  date: Extract<WrittenDate, { form: 'yearless' }>,
  settings: DateSettings,
): DayReading {
  if (settings.year === undefined) return { is: 'yearless' };
  const found = calendarDay(settings.year, date.month, date.day);
  return found === undefined ? NONE : { is: 'day', day: found };
}

function dayOfPeriod(
  date: Extract<WrittenDate, { form: 'period' }>,
  settings: DateSettings,
  end: boolean,
): DayReading {
  const year = date.year ?? settings.year;
  if (year === undefined) return { is: 'yearless' };
  const days = periodDays(date.unit, date.number, year);
  if (days === undefined) return NONE;
  return { is: 'day', day: end ? days.last : days[settings.ofPeriod], look: 'date.period' };
}

/** Excel counts from 1900 as if that year had a 29 February; serials of old Mac files start in 1904. */
function dayOfSerialNumber(serial: number, from: 1900 | 1904): DayReading {
  const epoch = calendarDay(from === 1904 ? 1904 : 1900, 1, 1)!;
  const days = Math.floor(serial) - (from === 1904 ? 0 : 2);
  return { is: 'day', day: addDays(epoch, days), look: 'date.serial' };
}
