import type { Cell } from '../../lib/workbook.ts';
import { cleanText, hasBrokenAccents } from './clean-text.ts';
import { csvRecords } from './csv-records.ts';
import { unshield } from './formula-shield.ts';
import { READ_LIMITS } from './limits.ts';
import { RefusedFile } from './refused-file.ts';
import { findSeparator, type Separator } from './separator.ts';
import { decodeText, type TextEncodingName } from './text-encoding.ts';

/** A text table being read; `rows` can be walked once. */
export type CsvTable = {
  readonly rows: Generator<Cell[]>;
  readonly separator: Separator;
  readonly encoding: TextEncodingName;
  /** Counts while the rows are walked: cells whose broken accents were mended, and the share done, 0 to 1. */
  readonly count: { readonly repaired: number; readonly done: number };
};

/**
 * Reads a text table. Every cell is text (or empty): what it means is decided later, over whole columns.
 * A row is one record, as spreadsheet programs number them, however many lines its cells take. Throws RefusedFile.
 */
export function readCsv(bytes: Buffer): CsvTable {
  const { text, encoding } = decodeText(bytes);
  const told = /^\ufeff?sep=([,;|\t])\r?\n/i.exec(text);
  const body = told === null ? text : text.slice(told[0].length);
  const separator = (told?.[1] as Separator | undefined) ?? findSeparator(body);
  const count = { cells: 0, repaired: 0, done: 0 };
  return { rows: readRows(body, separator, count), separator, encoding, count };
}

function* readRows(
  text: string,
  separator: Separator,
  count: { cells: number; repaired: number; done: number },
): Generator<Cell[]> {
  const place = { at: 0 };
  for (const record of csvRecords(text, separator, place)) {
    count.done = place.at / text.length;
    const cells = record.map((raw): Cell => {
      if (raw === '') return null;
      const clean = cleanText(raw);
      if (clean !== raw && hasBrokenAccents(raw)) count.repaired += 1;
      return clean === '' ? null : unshield(clean);
    });
    while (cells.length > 0 && cells.at(-1) === null) cells.pop();
    count.cells += cells.length;
    if (count.cells > READ_LIMITS.cells) throw new RefusedFile('spreadsheet.too_many_cells');
    yield cells;
  }
}
