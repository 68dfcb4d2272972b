import { expect, test } from 'vitest';
import type { Sheet } from '../../../lib/workbook.ts';
import { sampleRegister } from '../rules/sample-register.ts';
import { findIn } from './find-in.ts';

const HEADER = ['Ref', 'Place', 'Remark'];
const sheet = (name: string, rows: readonly (readonly string[])[]): Sheet => ({
  name,
  rows: [HEADER, ...rows],
});
const few = sheet('May', [['A-1', 'Warehouse at the northern gate', 'Light is out over the door']]);
const many = sheet(
  'June',
  Array.from({ length: 8 }, (_, at) => [
    `B-${at}`,
    'Workshop',
    `Guard of press number ${at} was found loose by the night shift`,
  ]),
);

test('sheets that are headed alike are read alike, as the longest of them', () => {
  const given = { sheets: [few, many], repairedCells: 0 };
  const { found } = findIn(given, { register: sampleRegister, remembered: {} }).found;
  const targets = found.tables.map((table) => table.columns.map(({ proposed }) => proposed));
  expect(targets).toHaveLength(2);
  expect(targets[0]).toEqual(targets[1]);
  expect(targets[0]?.[2]).toEqual({ to: 'field', field: 'title' });
});

test('a sheet by itself would be read otherwise', () => {
  const given = { sheets: [few], repairedCells: 0 };
  const { found } = findIn(given, { register: sampleRegister, remembered: {} }).found;
  expect(found.tables[0]?.columns[1]?.proposed).toEqual({ to: 'field', field: 'title' });
});

test('a row that stands in two sheets does not keep its number from being one', () => {
  const given = { sheets: [many, { ...many, name: 'All of June' }], repairedCells: 0 };
  const { found } = findIn(given, { register: sampleRegister, remembered: {} }).found;
  const proposed = found.tables.map((table) => table.columns[0]?.proposed);
  expect(proposed).toEqual([
    { to: 'field', field: 'reference' },
    { to: 'field', field: 'reference' },
  ]);
});
