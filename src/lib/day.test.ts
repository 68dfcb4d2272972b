import { expect, test } from 'vitest';
import { day, weekdayOf, workingDaysBetween } from './day.ts';

const between = (from: string, to: string, holidays: string[] = [], weekdays?: number[]) =>
  workingDaysBetween(day(from), day(to), new Set(holidays), weekdays);

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
