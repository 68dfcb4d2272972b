import type { Day } from '../../../lib/day.ts';
import { isBlank, type Cell } from '../../../lib/workbook.ts';
import { readDateCell } from './cells/date-cell.ts';
import { periodDays, type Unit } from './cells/written-date.ts';
import type { TableColumn, TableRow } from './found-table.ts';

/** A column of a wide table that stands for a stretch of time; the year is null where its header names none. */
export type PeriodColumn = {
  readonly column: number;
  readonly unit: Unit;
  readonly number: number;
  readonly year: number | null;
};

/** One value of a series: what stood in one cell of a wide table. */
export type SeriesCell = {
  readonly row: number;
  readonly column: number;
  readonly first: Day;
  readonly last: Day;
  readonly cell: Cell;
};

/** The period a header names, such as `Jan`, `Q2`, `Mar-26`, `2026-03`, `KW 12`; undefined where it names none. */
export function periodOfHeader(header: string): Omit<PeriodColumn, 'column'> | undefined {
  const reading = readDateCell(header);
  if (reading.is !== 'date' || reading.note !== '' || reading.date.form !== 'period')
    return undefined;
  const { unit, number, year } = reading.date;
  return { unit, number, year };
}

/** The columns of a table that are periods of the most frequent length; none where fewer than two are. */
export function periodColumns(columns: readonly TableColumn[]): readonly PeriodColumn[] {
  const found = columns.flatMap(({ column, header, under }) => {
    const period = periodOfHeader(header) ?? periodOfHeader(under);
    return period === undefined ? [] : [{ column, ...period }];
  });
  const byUnit = new Map<Unit, PeriodColumn[]>();
  for (const one of found) byUnit.set(one.unit, [...(byUnit.get(one.unit) ?? []), one]);
  const [most] = [...byUnit.values()].toSorted((one, other) => other.length - one.length);
  return most === undefined || most.length < 2 ? [] : most;
}

/** Turns wide rows into single values, one for each filled cell. `year` is that of headers without one. */
export function toSeries(
  rows: readonly TableRow[],
  periods: readonly PeriodColumn[],
  year: number,
): readonly SeriesCell[] {
  const dated = periods.flatMap((one) => {
    const days = periodDays(one.unit, one.number, one.year ?? year);
    return days === undefined ? [] : [{ column: one.column, ...days }];
  });
  return rows.flatMap(({ row, cells }) =>
    dated.flatMap(({ column, first, last }) => {
      const cell = cells[column - 1];
      return isBlank(cell) ? [] : [{ row, column, first, last, cell: cell! }];
    }),
  );
}

/** Turns single values back into one row for each of their row numbers, its cells in the order of `periods`. */
export function toWide(
  series: readonly SeriesCell[],
  periods: readonly PeriodColumn[],
): ReadonlyMap<number, readonly Cell[]> {
  const places = new Map(periods.map(({ column }, at) => [column, at]));
  const wide = new Map<number, Cell[]>();
  for (const { row, column, cell } of series) {
    const place = places.get(column);
    if (place === undefined) continue;
    const cells = wide.get(row) ?? periods.map((): Cell => null);
    cells[place] = cell;
    wide.set(row, cells);
  }
  return wide;
}
