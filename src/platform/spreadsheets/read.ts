import { isBlank, type Cell, type CellRange } from '../../lib/workbook.ts';
import { cleanText, hasBrokenAccents } from './clean-text.ts';
import { readCsv } from './csv.ts';
import { kindOfFile, requireWorkbook } from './file-kind.ts';
import { READ_LIMITS } from './limits.ts';
import { RefusedFile } from './refused-file.ts';
import {
  isOurs,
  readInPieces,
  readSharedStrings,
  readStyles,
  readWorkbookPart,
  type SheetPart,
} from './xlsx-parts.ts';
import { listenToSheet, type SheetContext } from './xlsx-sheet.ts';
import { openZip, type Zip } from './zip.ts';

/** What reading a file tells, in this order for each sheet: sheet, rows (any number of times), sheetEnd. */
export type ReadEvent =
  | { readonly kind: 'sheet'; readonly name: string; readonly hidden: boolean }
  /** `first` is the row number of the first row; the rows follow one another without gaps. */
  | { readonly kind: 'rows'; readonly first: number; readonly rows: readonly (readonly Cell[])[] }
  | {
      readonly kind: 'sheetEnd';
      readonly merged: readonly CellRange[];
      readonly hiddenColumns: readonly number[];
      readonly hiddenRows: number;
      readonly repaired: number;
    }
  /** Share of the file read so far, 0 to 1. */
  | { readonly kind: 'progress'; readonly done: number };

/** Rows handed over at a time: few enough that taking them over never holds up the receiver. */
const ROWS_AT_A_TIME = 500;
/** Cells handed over at a time, for sheets that are very wide. */
const CELLS_AT_A_TIME = 20_000;
const ROWS_PER_PROGRESS = 5000;

/**
 * Reads a CSV or XLSX file piece by piece. `name` is used for the sheet name of a text table only; what the
 * file is, is decided by its content. Runs on the calling thread: requests use {@link readSpreadsheet} instead.
 * Throws RefusedFile.
 */
export async function* readFile(bytes: Buffer, name: string): AsyncGenerator<ReadEvent> {
  if (bytes.length > READ_LIMITS.fileBytes) {
    throw new RefusedFile('spreadsheet.file_too_large', { megabytes: READ_LIMITS.fileBytes / 1e6 });
  }
  if (kindOfFile(bytes) === 'text') yield* readText(bytes, name);
  else yield* readWorkbook(bytes);
}

function* readText(bytes: Buffer, name: string): Generator<ReadEvent> {
  const table = readCsv(bytes);
  yield { kind: 'sheet', name: sheetNameOf(name), hidden: false };
  const batch = batchRows();
  let number = 0;
  let blank = true;
  for (const row of table.rows) {
    number += 1;
    if (row.length > 0) yield* batch.add(number, row);
    blank &&= row.every(isBlank);
    if (number % ROWS_PER_PROGRESS === 0) yield { kind: 'progress', done: table.count.done };
    if (number > READ_LIMITS.rows) throw new RefusedFile('spreadsheet.too_many_cells');
  }
  if (blank) throw new RefusedFile('spreadsheet.empty');
  yield* batch.flush();
  const { repaired } = table.count;
  yield { kind: 'progress', done: 1 };
  yield { kind: 'sheetEnd', merged: [], hiddenColumns: [], hiddenRows: 0, repaired };
}

function sheetNameOf(fileName: string): string {
  const base = fileName.replace(/^.*[/\\]/, '').replace(/\.[a-z0-9]{1,5}$/i, '');
  return base.trim().slice(0, 60) || 'Table';
}

async function* readWorkbook(bytes: Buffer): AsyncGenerator<ReadEvent> {
  const zip = openZip(bytes);
  requireWorkbook(zip);
  const book = await readWorkbookPart(zip);
  const exact = await isOurs(zip);
  const repair = { cells: 0 };
  const context: SheetContext = {
    strings: await readSharedStrings(zip, book.sharedStrings),
    styles: await readStyles(zip, book.styles),
    from1904: book.from1904,
    clean: exact ? (text) => text : (text) => cleaned(text, repair),
    count: { cells: 0 },
  };
  const total = book.sheets.reduce((sum, sheet) => sum + sizeOf(zip, sheet), 0) || 1;
  let before = 0;
  for (const sheet of book.sheets) {
    repair.cells = 0;
    yield { kind: 'sheet', name: sheet.name, hidden: sheet.hidden };
    yield* readSheet(zip, sheet, context, repair);
    before += sizeOf(zip, sheet);
    yield { kind: 'progress', done: before / total };
  }
}

function sizeOf(zip: Zip, sheet: SheetPart): number {
  return zip.entries.get(sheet.part.toLowerCase())?.unpackedBytes ?? 0;
}

function cleaned(text: string, repair: { cells: number }): string {
  const clean = cleanText(text);
  if (clean !== text && hasBrokenAccents(text)) repair.cells += 1;
  return clean;
}

async function* readSheet(
  zip: Zip,
  sheet: SheetPart,
  context: SheetContext,
  repair: { cells: number },
): AsyncGenerator<ReadEvent> {
  if (!zip.entries.has(sheet.part.toLowerCase())) throw new RefusedFile('spreadsheet.damaged');
  const batch = batchRows();
  const ready: ReadEvent[] = [];
  const { listener, around } = listenToSheet(context, (number, cells) => {
    ready.push(...batch.add(number, cells));
  });
  const pieces = readInPieces(zip, sheet.part, listener);
  while ((await pieces.next()).done !== true) yield* ready.splice(0);
  yield* ready;
  yield* batch.flush();
  const { merged, hiddenColumns, hiddenRows } = around;
  yield { kind: 'sheetEnd', merged, hiddenColumns, hiddenRows, repaired: repair.cells };
}

type Batch = {
  /** Adds one row; gives back a full batch where one is complete. */
  readonly add: (number: number, row: readonly Cell[]) => ReadEvent[];
  readonly flush: () => ReadEvent[];
};

function batchRows(): Batch {
  let first = 0;
  let cells = 0;
  let rows: (readonly Cell[])[] = [];
  const flush = (): ReadEvent[] => {
    if (rows.length === 0) return [];
    const event: ReadEvent = { kind: 'rows', first, rows };
    rows = [];
    cells = 0;
    return [event];
  };
  const add = (number: number, row: readonly Cell[]): ReadEvent[] => {
    const full = rows.length >= ROWS_AT_A_TIME || cells >= CELLS_AT_A_TIME;
    const out = full || number !== first + rows.length ? flush() : [];
    if (rows.length === 0) first = number;
    rows.push(row);
    cells += row.length;
    return out;
  };
  return { add, flush };
}
