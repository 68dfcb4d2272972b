import { columnNumber, type Cell, type CellRange } from '../../lib/workbook.ts';
import { isDay } from '../../lib/day.ts';
import { formattedNumber, type Shows } from './date-serial.ts';
import { READ_LIMITS } from './limits.ts';
import { RefusedFile } from './refused-file.ts';
import { isTrue, unescapeText } from './xlsx-parts.ts';
import type { Attributes, XmlListener } from './xml.ts';

/** What the cells of a sheet need to be understood. */
export type SheetContext = {
  readonly strings: readonly string[];
  readonly styles: readonly Shows[];
  readonly from1904: boolean;
  readonly clean: (text: string) => string;
  /** Counts cells over all sheets of the file. */
  readonly count: { cells: number };
};

/** What was learned of a sheet beside its rows. */
export type SheetAround = {
  readonly merged: CellRange[];
  readonly hiddenColumns: number[];
  hiddenRows: number;
};

type Row = { number: number; cells: Cell[]; hidden: boolean };
type OpenCell = { column: number; type: string; style: number; value: string; inline: string };

/**
 * Listens to the markup of one sheet and hands out its filled rows in order. Ranges of rules, validations
 * and formats are passed over without being expanded, however many cells they claim.
 */
export function listenToSheet(
  context: SheetContext,
  onRow: (number: number, cells: Cell[]) => void,
): { listener: XmlListener; around: SheetAround } {
  const around: SheetAround = { merged: [], hiddenColumns: [], hiddenRows: 0 };
  let row: Row | undefined;
  let lastRow = 0;
  let cell: OpenCell | undefined;
  let reading: 'value' | 'inline' | undefined;
  let phonetic = false;

  function openRow(attributes: Attributes): void {
    const number = attributes['r'] === undefined ? lastRow + 1 : Number(attributes['r']);
    if (!Number.isInteger(number) || number <= lastRow || number > READ_LIMITS.rows) {
      throw new RefusedFile('spreadsheet.damaged');
    }
    lastRow = number;
    row = { number, cells: [], hidden: isTrue(attributes['hidden']) };
  }

  function closeRow(): void {
    if (row !== undefined && row.cells.length > 0) {
      if (row.hidden) around.hiddenRows += 1;
      onRow(row.number, row.cells);
    }
    row = undefined;
  }

  function closeCell(): void {
    if (row === undefined || cell === undefined) return;
    const value = readCell(cell, context);
    if (value !== null) place(row.cells, cell.column, value, context);
    cell = undefined;
  }

  const listener: XmlListener = {
    open(name, attributes) {
      if (name === 'c') cell = openCell(attributes(), row);
      else if (name === 'v') reading = 'value';
      else if (name === 't') reading = phonetic ? undefined : 'inline';
      else if (name === 'rPh') phonetic = true;
      else if (name === 'row') openRow(attributes());
      else if (name === 'col') noteHiddenColumns(attributes(), around.hiddenColumns);
      else if (name === 'mergeCell') noteMerged(attributes(), around.merged);
    },
    close(name) {
      if (name === 'c') closeCell();
      else if (name === 'v' || name === 't') reading = undefined;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'row') closeRow();
    },
    text(piece) {
      if (cell === undefined || reading === undefined) return;
      if (reading === 'value') cell.value += piece;
      else cell.inline += piece;
    },
  };
  return { listener, around };
}

function openCell(attributes: Attributes, row: Row | undefined): OpenCell {
  if (row === undefined) throw new RefusedFile('spreadsheet.damaged');
  const { r: address, t: type = 'n', s: style } = attributes;
  const letters = address === undefined ? undefined : /^([A-Z]{1,3})\d+$/.exec(address)?.[1];
  const column = address === undefined ? row.cells.length + 1 : columnNumber(letters ?? '');
  if (column < 1 || column > READ_LIMITS.columns) throw new RefusedFile('spreadsheet.damaged');
  return { column, type, style: Number(style ?? 0), value: '', inline: '' };
}

function place(cells: Cell[], column: number, value: Cell, context: SheetContext): void {
  if (cells.length < column) {
    context.count.cells += column - cells.length;
    if (context.count.cells > READ_LIMITS.cells)
      throw new RefusedFile('spreadsheet.too_many_cells');
    while (cells.length < column) cells.push(null);
  }
  cells[column - 1] = value;
}

function readCell(cell: OpenCell, context: SheetContext): Cell {
  const { type, value } = cell;
  if (type === 'inlineStr') return textCell(unescapeText(cell.inline), context);
  if (value === '') return null;
  if (type === 's') {
    const shared = context.strings[Number(value)];
    if (shared === undefined) throw new RefusedFile('spreadsheet.damaged');
    return textCell(shared, context);
  }
  if (type === 'str') return textCell(unescapeText(value), context);
  if (type === 'e') return value;
  if (type === 'b') return value === '1';
  if (type === 'd') {
    const day = value.slice(0, 10);
    return isDay(day) ? { date: day } : value;
  }
  const number = Number(value);
  if (!Number.isFinite(number)) return textCell(value, context);
  return formattedNumber(number, context.styles[cell.style] ?? 'number', context.from1904);
}

function textCell(raw: string, context: SheetContext): Cell {
  const clean = context.clean(raw);
  return clean === '' ? null : clean;
}

function noteHiddenColumns(attributes: Attributes, hidden: number[]): void {
  if (!isTrue(attributes['hidden'])) return;
  const first = Number(attributes['min']);
  const last = Math.min(Number(attributes['max']), READ_LIMITS.columns);
  for (let column = first; column <= last; column += 1) hidden.push(column);
  if (hidden.length > READ_LIMITS.columns) throw new RefusedFile('spreadsheet.damaged');
}

function noteMerged(attributes: Attributes, merged: CellRange[]): void {
  const match = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(attributes['ref'] ?? '');
  if (match === null) return;
  const [, left = '', top, right = '', bottom] = match;
  merged.push({
    top: Number(top),
    left: columnNumber(left),
    bottom: Number(bottom),
    right: columnNumber(right),
  });
  if (merged.length > READ_LIMITS.mergedRanges) throw new RefusedFile('spreadsheet.damaged');
}
