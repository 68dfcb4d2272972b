import { fold } from '../../../lib/fold.ts';
import { addDays, day, isDay, type Day } from '../../../lib/day.ts';
import { readDateCell } from '../../imports/rules/cells/date-cell.ts';
import { readNumberCell, type DecimalMark } from '../../imports/rules/cells/number-cell.ts';
import { isSignsOnly, isUnknownWord } from '../../imports/rules/cells/unknown.ts';
import {
  calendarDay,
  periodDays,
  type WrittenDate,
} from '../../imports/rules/cells/written-date.ts';
import type { MeasureWords } from '../contract/shapes.ts';
import { firstDayOf } from './periods.ts';

/** What of a measure decides how something written is read. */
export type Reading = Pick<MeasureWords, 'kind' | 'rhythm' | 'unit'>;

export type PeriodTrouble =
  | 'measure.period_missing'
  | 'measure.period_unreadable'
  | 'measure.period_without_year'
  | 'measure.period_ambiguous'
  | 'measure.period_other_length'
  | 'measure.day_needed'
  | 'measure.period_to_come'
  | 'measure.period_too_long_ago';

/** Earlier than anything a firm of today keeps a series of. */
export const EARLIEST = '1980-01-01';

/** Spreadsheets count days from 30 December 1899, which is earlier than any day here. */
const SPREADSHEET_START = { day: day('1900-01-01'), serial: 2 };

/** The first day of the period that a text names, or why it names none. Of rare events it is the day itself. */
export function readPeriod(
  written: string,
  measure: Reading,
  today: Day,
): { readonly day: Day } | { readonly trouble: PeriodTrouble } {
  if (written.trim() === '') return { trouble: 'measure.period_missing' };
  const reading = readDateCell(written);
  if (reading.is !== 'date' || reading.note !== '') return { trouble: 'measure.period_unreadable' };
  const found = dayOfWritten(reading.date, measure);
  if (!isDay(found)) return { trouble: found as PeriodTrouble };
  const first = measure.kind === 'rare' ? found : firstDayOf(measure.rhythm, found);
  if (first > today) return { trouble: 'measure.period_to_come' };
  return first < EARLIEST ? { trouble: 'measure.period_too_long_ago' } : { day: first };
}

function dayOfWritten(date: WrittenDate, { kind, rhythm }: Reading): Day | PeriodTrouble {
  switch (date.form) {
    case 'day':
      return date.day;
    case 'serial':
      return addDays(SPREADSHEET_START.day, Math.floor(date.serial) - SPREADSHEET_START.serial);
    case 'yearless':
      return 'measure.period_without_year';
    case 'pair':
      return dayOfPair(date);
    case 'period': {
      if (kind === 'rare') return 'measure.day_needed';
      if (date.unit !== rhythm) return 'measure.period_other_length';
      if (date.year === null) return 'measure.period_without_year';
      return periodDays(date.unit, date.number, date.year)?.first ?? 'measure.period_unreadable';
    }
  }
}

/** With dots the day stands first, wherever dots are used; otherwise only a number above twelve tells which is which. */
function dayOfPair({ a, b, year, dotted }: Extract<WrittenDate, { form: 'pair' }>) {
  const dayFirst = dotted || a > 12 || a === b;
  if (!dayFirst && b <= 12) return 'measure.period_ambiguous';
  const found = dayFirst ? calendarDay(year, b, a) : calendarDay(year, a, b);
  return found ?? 'measure.period_unreadable';
}

export type NumberTrouble = 'measure.value_unreadable' | 'measure.value_ambiguous';

/** A number with one meaning; nothing where the cell says that there is none (blank, `-`, `n/a`). */
export type NumberRead = { readonly number: number | null } | { readonly trouble: NumberTrouble };

/** Reads a number, with the decimal mark that other numbers of the same paste have shown. */
export function readNumber(
  written: string,
  unit: string,
  mark: DecimalMark | undefined,
): NumberRead {
  const text = written.trim();
  if (text === '' || isSignsOnly(text) || isUnknownWord(text)) return { number: null };
  const reading = readNumberCell(text);
  // A word beside a number is no part of it: "12 or so", "3 of 4".
  const beside = reading.is === 'none' ? '' : fold(reading.note);
  if (reading.is === 'none' || ![fold(''), fold('%'), fold(unit)].includes(beside)) {
    return { trouble: 'measure.value_unreadable' };
  }
  if (reading.is === 'number') return { number: reading.value };
  if (mark === undefined) return { trouble: 'measure.value_ambiguous' };
  return { number: reading.mark === mark ? reading.decimal : reading.thousands };
}

/** The decimal mark that the numbers of a paste use, where one of them leaves no doubt and none says the opposite. */
export function decimalMark(written: readonly string[]): DecimalMark | undefined {
  const proven = new Set(
    written.flatMap((text) => {
      const reading = readNumberCell(text.trim());
      return reading.is === 'number' && reading.proves ? [reading.proves] : [];
    }),
  );
  return proven.size === 1 ? [...proven][0] : undefined;
}
