import type { Day } from './day.ts';

/**
 * What stands in one cell. `month` marks a date that names a month only (`Mar-26`); its day is then the first.
 * An empty cell is null.
 */
export type Cell = string | number | boolean | DateCell | null;
export type DateCell = { readonly date: Day; readonly month?: true };
export type Row = readonly Cell[];

/** A rectangle of cells; rows and columns count from 1, both ends included. */
export type CellRange = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** `rows[0]` is row 1 of the sheet, also where it is empty; each row ends with its last filled cell. */
export type Sheet = {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly hidden?: boolean;
  readonly merged?: readonly CellRange[];
  /** Columns the author has hidden, from 1. Their cells are read like all others. */
  readonly hiddenColumns?: readonly number[];
  /** How many filled rows the author has hidden or filtered away. */
  readonly hiddenRows?: number;
};

export type Workbook = { readonly sheets: readonly Sheet[] };

/** Why a file cannot be read as a table. The codes are stable; the wording lives in catalogues. */
export const SPREADSHEET_REFUSALS = [
  'spreadsheet.empty',
  'spreadsheet.file_too_large',
  'spreadsheet.unpacked_too_large',
  'spreadsheet.too_many_cells',
  'spreadsheet.packed_suspiciously',
  'spreadsheet.encrypted',
  'spreadsheet.old_excel',
  'spreadsheet.binary_excel',
  'spreadsheet.open_document',
  'spreadsheet.apple_numbers',
  'spreadsheet.word_document',
  'spreadsheet.powerpoint',
  'spreadsheet.pdf',
  'spreadsheet.image',
  'spreadsheet.web_page',
  'spreadsheet.xml',
  'spreadsheet.other_archive',
  'spreadsheet.not_a_table',
  'spreadsheet.damaged',
  'spreadsheet.forbidden_markup',
  'spreadsheet.open_quote',
  'spreadsheet.no_sheet',
  'spreadsheet.took_too_long',
  'spreadsheet.cancelled',
] as const;
export type SpreadsheetRefusal = (typeof SPREADSHEET_REFUSALS)[number];

/** The letters of a column: 1 → `A`, 28 → `AB`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The number of a column by its letters: `A` → 1, `AB` → 28; 0 where there are none. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** An address a person can look up in the file: `Log!C17`; names with spaces or signs stand in apostrophes. */
export function cellAddress(sheet: string, row: number, column: number): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  const name = plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return `${name}!${columnLetters(column)}${row}`;
}

/** Whether the file itself holds a date in a cell; a text that reads like one is none. */
export function isDateCell(cell: Cell | undefined): cell is DateCell {
  return typeof cell === 'object' && cell !== null;
}

/** True where nothing can be read in a cell: empty, or white space alone. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** A cell as text, independent of any language: dates as ISO (a month as `2026-03`), numbers with a point. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (isDateCell(cell)) return cell.month === true ? cell.date.slice(0, 7) : cell.date;
  return String(cell);
}
