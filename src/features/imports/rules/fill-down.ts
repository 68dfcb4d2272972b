import { isBlank, type Cell, type Row, type Sheet } from '../../../lib/workbook.ts';
import type { HeaderJudge, HeaderRow } from './header-row.ts';

/** Gives the cells of a row, by its index, with what merged cells above say of it. */
export type FillDown = (row: Row, at: number) => Row;

/**
 * A cell merged over several rows under a header speaks of each of them, though a file holds it in the first alone.
 * A reference is left where it stands: it names one record, and the rows below it would all claim to be that one.
 */
export function fillDown(
  { rows, merged = [] }: Sheet,
  header: HeaderRow,
  judge: HeaderJudge,
): FillDown {
  const said = new Map<number, [column: number, cell: Cell][]>();
  for (const { top, bottom, left, right } of merged) {
    const column = left - 1;
    const cell = rows[top - 1]?.[column] ?? null;
    const about = judge(header.texts[column] ?? '').about;
    if (left !== right || top - 1 <= header.to || isBlank(cell) || about === 'reference') continue;
    // A range may be declared to the end of the sheet; only rows that are there have something to be told.
    for (let at = top; at < Math.min(bottom, rows.length); at += 1) {
      const here = said.get(at) ?? [];
      here.push([column, cell]);
      said.set(at, here);
    }
  }
  return (row, at) => {
    const above = said.get(at);
    if (above === undefined) return row;
    const cells = [...row];
    for (const [column, cell] of above) {
      while (cells.length < column) cells.push(null);
      if (isBlank(cells[column])) cells[column] = cell;
    }
    return cells;
  };
}
