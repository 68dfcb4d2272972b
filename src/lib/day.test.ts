import { expect, test } from 'vitest';
import {
  addDays,
  day,
  daysBetween,
  dayOrNull,
  isDay,
  weekdayOf,
  workingDaysBetween,
  type Day,
} from './day.ts';

const between = (from: string, to: string, holidays: string[] = [], weekdays?: number[]) =>
  workingDaysBetween(day(from), day(to), new Set(holidays), weekdays);

test('days are counted as the calendar of the platform counts them, every one of three centuries', () => {
  const start = Date.UTC(1900, 0, 1);
  let on: Day = day('1900-01-01');
  for (let count = 0; on < '2199-12-31'; count += 1) {
    const instant = new Date(start + count * 86_400_000);
    if (instant.toISOString().slice(0, 10) !== on || (instant.getUTCDay() || 7) !== weekdayOf(on)) {
      expect.fail(`${on} is not ${instant.toISOString()}`);
    }
    on = addDays(on, 1);
  }
  expect(daysBetween(day('1900-01-01'), on)).toBe(109_572);
  expect(addDays(on, -109_572)).toBe('1900-01-01');
});

test('there is no day before the first and after the last one', () => {
  expect(() => addDays(day('2199-12-31'), 1)).toThrow(RangeError);
  expect(() => addDays(day('1900-01-01'), -1)).toThrow(RangeError);
  expect(() => addDays(day('2026-01-01'), Number.NaN)).toThrow(RangeError);
  expect(isDay('1900-02-29')).toBe(false);
});

test('a date field holds a day of the calendar, or none', () => {
  expect(dayOrNull('2028-02-29')).toBe('2028-02-29');
  expect(dayOrNull('2026-02-29')).toBeNull();
  expect(dayOrNull('')).toBeNull();
});

test('weekdays are counted from Monday', () => {
  expect(weekdayOf(day('2026-11-23'))).toBe(1);
  expect(weekdayOf(day('2026-11-29'))).toBe(7);
});

test('working days leave out the weekend, the holidays and the first day', () => {
  expect(between('2026-11-20', '2026-11-23')).toBe(1);
  expect(between('2026-11-23', '2026-11-30')).toBe(5);
  expect(between('2026-12-21', '2026-12-28', ['2026-12-24', '2026-12-25'])).toBe(3);
  expect(between('2026-11-23', '2026-11-23')).toBe(0);
  expect(between('2026-11-30', '2026-11-23')).toBe(0);
});

test('working days follow the week the firm works', () => {
  expect(between('2026-11-19', '2026-11-26', [], [7, 1, 2, 3, 4])).toBe(5);
  expect(between('2026-11-23', '2026-11-30', [], [6])).toBe(1);
});
