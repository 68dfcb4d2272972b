import { expect, it } from 'vitest';
import { day } from '../../../lib/day.ts';
import { EXPORT_COLUMNS } from '../contract/export.ts';
import { exportPath } from './export-path.ts';
import { listColumns } from './list-columns.tsx';

it('asks for the rows of every page, as filtered, sorted and seen', () => {
  const search = { state: 'late', q: 'press & 3', sort: 'title', page: 4 } as const;
  const path = exportPath(search, 'csv', ['title', 'due_on'], day('2026-11-01'));
  const { searchParams, pathname } = new URL(path, 'http://firm.example');
  expect(pathname).toBe('/api/actions/export');
  expect(Object.fromEntries(searchParams)).toEqual({
    state: 'late',
    q: 'press & 3',
    sort: 'title',
    format: 'csv',
    columns: 'title,due_on',
    as_of: '2026-11-01',
  });
});

it('names no columns where all are wanted', () => {
  expect(exportPath({}, 'xlsx', null, undefined)).toBe('/api/actions/export?format=xlsx');
});

it('knows how to write every column that can be chosen', () => {
  expect(EXPORT_COLUMNS).toEqual(expect.arrayContaining(listColumns().map(({ key }) => key)));
});
