import { cellText, type Cell, type Row } from '../../lib/workbook.ts';
import { shield } from './formula-shield.ts';

const ROWS_AT_A_TIME = 200;

/**
 * Writes rows as a text table for any program: UTF-8 with a byte order mark, commas, CRLF, days as ISO,
 * every text in quotation marks.
 * Text that could act as a formula is shielded; numbers and days stay bare, so negative numbers stay numbers.
 */
export async function* writeCsv(rows: Iterable<Row> | AsyncIterable<Row>): AsyncGenerator<Buffer> {
  let pending = '\ufeff';
  let count = 0;
  for await (const row of rows) {
    pending += `${row.map(csvField).join(',')}\r\n`;
    count += 1;
    if (count % ROWS_AT_A_TIME > 0) continue;
    yield Buffer.from(pending, 'utf8');
    pending = '';
  }
  if (pending !== '') yield Buffer.from(pending, 'utf8');
}

function csvField(cell: Cell): string {
  if (cell === null || cell === '') return '';
  if (typeof cell !== 'string') return cellText(cell);
  return `"${shield(cell).replaceAll('"', '""')}"`;
}
