import { cellAddress, type CellRange, type Row } from '../../../lib/workbook.ts';
import type { Message, NoTableReason, TableReason } from './message.ts';

/** A column of a found table. */
export type TableColumn = {
  /** Its number in the sheet, from 1. */
  readonly column: number;
  readonly letters: string;
  /** The header as it stands in the file, both rows of it joined where there are two; may be empty. */
  readonly header: string;
  /** The lower of two header rows alone; '' where there is one row. */
  readonly under: string;
  /** How it is called in lists and kept as a source column: the header, or its letters; unique in the table. */
  readonly label: string;
  readonly hidden: boolean;
};

/** A row of the sheet by its number, from 1. `cells[0]` is column A, whatever the table's first column is. */
export type TableRow = {
  readonly row: number;
  readonly cells: Row;
  /** Of a row that was made of one cell below a period: the columns made for both, and where they stand in the sheet. */
  readonly stands?: {
    readonly period: number;
    readonly value: number;
    readonly column: number;
    readonly headerRow: number;
  };
};

/** Where a person finds a cell of a row, such as `Log!C17`; `column` 0 is the row as a whole. */
export function addressIn(
  { sheet, range }: Pick<FoundTable, 'sheet' | 'range'>,
  { row, stands }: TableRow,
  column: number,
): string {
  if (stands === undefined) return cellAddress(sheet, row, column || range.left);
  if (column === stands.period) return cellAddress(sheet, stands.headerRow, stands.column);
  const made = column === 0 || column === stands.value;
  return cellAddress(sheet, row, made ? stands.column : column);
}

/** A row inside or around the table that is no record. Its text is shown, so that nothing vanishes unseen. */
export type LeftOutRow = {
  readonly row: number;
  /** `numbered`: a number was filled in beforehand, and nothing else. */
  readonly why: 'title' | 'repeated_header' | 'total' | 'note' | 'section' | 'numbered';
  readonly text: string;
};

export type FoundTable = {
  readonly sheet: string;
  /** Header rows and data rows. */
  readonly range: CellRange;
  /** The range as people write it, `A3:F120`. */
  readonly address: string;
  /** One or two row numbers. */
  readonly headerRows: readonly number[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly leftOut: readonly LeftOutRow[];
  readonly because: readonly Message<TableReason>[];
  /** How much it looks like the register; only the order of tables of one file is meant by it. */
  readonly score: number;
};

export type FoundTables = {
  /** Best first. */
  readonly tables: readonly FoundTable[];
  /** Sheets without a table of use. */
  readonly without: readonly { readonly sheet: string; readonly because: Message<NoTableReason> }[];
};
