import { addDays, day, isDay } from '../../lib/day.ts';
import type { Cell } from '../../lib/workbook.ts';

/** What a number format shows: a day, a month without a day, a time alone, or a plain number. */
export type Shows = 'number' | 'day' | 'month' | 'time';

const MINUTES_PER_DAY = 1440;
/** 31 December 2199, the last day a register may hold. */
const LAST_SERIAL = 109_574;

/** What a built-in number format of ECMA-376 part 1, 18.8.30 shows (East Asian dates included). */
export function builtInFormatShows(id: number): Shows {
  if (id === 17) return 'month';
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) return 'time';
  if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'day';
  return 'number';
}

/** What a format code such as `[$-407]dd/mm/yyyy;@` shows, by its first section. */
export function formatCodeShows(code: string): Shows {
  if (/\[(h+|m+|s+)\]/i.test(code)) return 'time';
  const letters = code
    .replace(/"[^"]*"?/g, '')
    .replace(/\\.|[_*]./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .split(';', 1)[0]!
    .toLowerCase()
    .replace(/general|am\/pm|a\/p/g, '');
  if (/[yd]/.test(letters)) return letters.includes('d') ? 'day' : 'month';
  if (/[hs:]/.test(letters)) return 'time';
  return letters.includes('m') && !/[0#?]/.test(letters) ? 'month' : 'number';
}

/**
 * The day of a serial number. Excel counts from 1900 as if that year had a 29 February, or from
 * 1904 in old Mac files. Undefined outside the years a day may have.
 */
export function dayOfSerial(serial: number, from1904: boolean): Cell | undefined {
  const whole = Math.floor(serial);
  if (!from1904 && (whole < 1 || whole === 60)) return undefined;
  const days = from1904 ? whole + 1462 : whole;
  if (days > LAST_SERIAL || days < 1) return undefined;
  const text = addDays(day('1900-01-01'), days < 60 ? days - 1 : days - 2);
  return isDay(text) ? { date: text } : undefined;
}

/** A cell of a number with its format: a date, a time as text, or the number itself. */
export function formattedNumber(value: number, shows: Shows, from1904: boolean): Cell {
  if (shows === 'number') return value;
  if (shows === 'time' || (value >= 0 && value < 1)) {
    return value >= 0 && value < 1 ? clockTime(value) : value;
  }
  const found = dayOfSerial(value, from1904);
  if (found === undefined) return value;
  return shows === 'month' ? { ...(found as { date: never }), month: true } : found;
}

function clockTime(share: number): string {
  const minutes = Math.round(share * MINUTES_PER_DAY) % MINUTES_PER_DAY;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
