import { describe, expect, it } from 'vitest';
import { periodColumns, periodOfHeader, toSeries, toWide } from './series.ts';
import type { TableColumn } from './found-table.ts';

const column = (number: number, header: string): TableColumn => ({
  column: number,
  letters: '',
  header,
  under: '',
  label: header,
  hidden: false,
});

describe('wide tables', () => {
  it.each([
    ['Jan', { unit: 'month', number: 1, year: null }],
    ['Mar-26', { unit: 'month', number: 3, year: 2026 }],
    ['2026-03', { unit: 'month', number: 3, year: 2026 }],
    ['Q2', { unit: 'quarter', number: 2, year: null }],
    ['KW 12', { unit: 'week', number: 12, year: null }],
  ])('knows the period %s', (header, period) => expect(periodOfHeader(header)).toEqual(period));

  it.each([['Owner'], ['Target'], ['2026-03-04'], ['May be']])('knows that %s is none', (header) =>
    expect(periodOfHeader(header)).toBeUndefined(),
  );

  const columns = ['KPI', 'Q1', 'Jan', 'Feb', 'Mar'].map((header, at) => column(at + 1, header));
  const periods = periodColumns(columns);
  const rows = [
    { row: 2, cells: ['Errors', null, 5, null, 3] },
    { row: 3, cells: ['Late', null, 1] },
  ];

  it('turns months into a series, one value for each filled cell', () => {
    expect(periods.map((one) => one.column)).toEqual([3, 4, 5]);
    expect(toSeries(rows, periods, 2026)).toEqual([
      { row: 2, column: 3, first: '2026-01-01', last: '2026-01-31', cell: 5 },
      { row: 2, column: 5, first: '2026-03-01', last: '2026-03-31', cell: 3 },
      { row: 3, column: 3, first: '2026-01-01', last: '2026-01-31', cell: 1 },
    ]);
  });

  it('turns a series back into the same rows', () => {
    expect([...toWide(toSeries(rows, periods, 2026), periods)]).toEqual([
      [2, [5, null, 3]],
      [3, [1, null, null]],
    ]);
  });

  it('takes one month alone for no series', () => {
    expect(periodColumns([column(1, 'Ref'), column(2, 'May')])).toEqual([]);
  });
});
