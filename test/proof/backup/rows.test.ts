import { expect, test } from 'vitest';
import { compareRows } from './rows.ts';

const rows = (...lines: string[]) => new Map([['action', lines]]);

test('equal tables differ in nothing', () => {
  expect(compareRows(rows('a', 'b', 'b'), rows('b', 'a', 'b'))).toEqual({
    different: [],
    compared: 3,
  });
});

test('a lost, a changed and a doubled row are found', () => {
  expect(compareRows(rows('a', 'b'), rows('a')).different).toHaveLength(1);
  expect(compareRows(rows('a'), rows('A')).different).toHaveLength(2);
  expect(compareRows(rows('a'), rows('a', 'a')).different).toHaveLength(1);
  expect(compareRows(rows('a'), new Map()).different).toHaveLength(1);
});
