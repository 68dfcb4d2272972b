import { addDays, isDay } from '../src/lib/day.ts';

/**
 * Days after which the calendar is the same again: weekdays, lengths of months and leap years repeat every 28 years between
 * 1901 and 2099. So days told of by the week and by the month can be moved together.
 */
export const CALENDAR_REPEATS = 28 * 365 + 7;

/** The same facts or figures with every day in them moved; all else stays as it is. */
export function shifted<Value>(value: Value, days: number): Value {
  return mapTexts(value, (text) => (isDay(text) ? addDays(text, days) : text));
}

/** The same value with each text in it put through `of`, keys left alone. */
export function mapTexts<Value>(value: Value, of: (text: string) => string): Value {
  const mapped = (one: unknown): unknown => {
    if (typeof one === 'string') return of(one);
    if (Array.isArray(one)) return one.map(mapped);
    if (one === null || typeof one !== 'object') return one;
    return Object.fromEntries(Object.entries(one).map(([key, its]) => [key, mapped(its)]));
  };
  return mapped(value) as Value;
}
