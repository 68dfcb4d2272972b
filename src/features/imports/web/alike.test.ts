import { expect, test } from 'vitest';
import type { ImportRecord } from '../contract/shapes.ts';
import type { Choices } from '../contract/values.ts';
import { choiceFor, everyAlike, groupsOf, tablesShown } from './alike.ts';

const table = (left: number, ...headers: string[]) => ({
  columns: headers.map((header, at) => ({
    header,
    column: left + at,
    proposed: { to: 'source' },
  })),
});
// January and March are headed alike, March one column further to the right; the other list is not.
const record = {
  tables: [table(1, 'Ref', 'Due'), table(1, 'Who'), table(2, 'Ref', 'Due')],
} as unknown as ImportRecord;
const due = { to: 'field', field: 'due_on' } as const;
const choices: Choices = {
  existing: 'stop',
  tables: [
    { table: 0, mapping: { 1: { to: 'source' }, 2: { to: 'source' } }, answers: {} },
    { table: 1, mapping: { 1: { to: 'source' } }, answers: {} },
    { table: 2, mapping: { 2: { to: 'source' }, 3: { to: 'source' } }, answers: {} },
  ],
};
const saying = (column: number, of: number) =>
  everyAlike(record, choices, of, column, (choice, own) => ({
    ...choice,
    mapping: { ...choice.mapping, [own]: due },
  }));

test('what is said of a column is said of it in every table headed alike, wherever it stands', () => {
  const [january, other, march] = saying(2, 0).tables;
  expect(january?.mapping).toEqual({ 1: { to: 'source' }, 2: due });
  expect(march?.mapping).toEqual({ 2: { to: 'source' }, 3: due });
  expect(other).toBe(choices.tables[1]);
  expect(saying(3, 2)).toEqual(saying(2, 0));
});

test('a table taken in addition is read as those headed like it', () => {
  const answers = { 2: { day_order: 'day_first' } } as const;
  const [january] = saying(2, 0).tables;
  const only = { ...choices, tables: [{ ...january!, answers }] };
  expect(choiceFor(record, only, 2)).toEqual({
    table: 2,
    mapping: { 2: { to: 'source' }, 3: due },
    answers: { 3: { day_order: 'day_first' } },
  });
  expect(choiceFor(record, only, 1).mapping).toEqual({ 1: { to: 'source' } });
});

test('tables headed alike stand together, and a page shows no headings that are read on it already', () => {
  expect(groupsOf(record)).toEqual([[0, 2], [1]]);
  expect(tablesShown(record, choices, [], 1)).toEqual([0, 1]);
  expect(tablesShown(record, choices, [{ table: 2 }], 1)).toEqual([1, 2]);
  expect(tablesShown(record, choices, [{ table: 2 }], 2)).toEqual([2]);
});
