import { expect, test } from 'vitest';
import { day } from './day.ts';
import { cellAddress, cellText, columnLetters, columnNumber, isBlank } from './workbook.ts';

test('columns are named as spreadsheet programs name them', () => {
  expect([1, 26, 27, 52, 702, 703, 16_384].map(columnLetters)).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'ZZ',
    'AAA',
    'XFD',
  ]);
  for (let column = 1; column <= 16_384; column += 7) {
    expect(columnNumber(columnLetters(column))).toBe(column);
  }
});

test('an address can be typed into the program as it stands', () => {
  expect(cellAddress('Log', 17, 3)).toBe('Log!C17');
  expect(cellAddress('Maßnahmen_2026', 1, 27)).toBe('Maßnahmen_2026!AA1');
  expect(cellAddress("Owner's log", 2, 1)).toBe("'Owner''s log'!A2");
  expect(cellAddress('2026', 2, 1)).toBe("'2026'!A2");
});

test('cells as text do not depend on a language', () => {
  const cells = [
    null,
    '',
    -1.5,
    true,
    { date: day('2026-03-04') },
    { date: day('2026-03-01'), month: true as const },
  ];
  expect(cells.map(cellText)).toEqual(['', '', '-1.5', 'true', '2026-03-04', '2026-03']);
  expect([null, ' \n', 'x', 0, false].map(isBlank)).toEqual([true, true, false, false, false]);
});
