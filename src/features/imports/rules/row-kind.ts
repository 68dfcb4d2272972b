import { fold } from '../../../lib/fold.ts';
import { cellText, isBlank, type CellRange, type Row } from '../../../lib/workbook.ts';
import { words } from './dictionary/word-list.ts';
import type { LeftOutRow } from './found-table.ts';
import { headerText, type HeaderJudge, type HeaderRow } from './header-row.ts';

const TOTALS = new Set(
  words(`
    total, totals, grand total, subtotal, sub total, sub-total, sum, count, average, overall,
    summe, gesamt, gesamtsumme, zwischensumme, anzahl, mittelwert, durchschnitt, totaux, somme,
    totale, totali, somma, suma, totaal, som, celkem, součet, razem, 合计, 总计
  `).map(fold),
);
const LONGEST_SHOWN = 2000;

/** What a row under a header is, where it is no record; undefined for records. */
export type RowJudge = (row: Row, number: number) => LeftOutRow['why'] | undefined;

/** A judge of the rows under a header. A lone text in front is a section; at the end of the table it is a note. */
export function rowJudge(
  header: HeaderRow,
  merged: readonly CellRange[],
  judge: HeaderJudge,
): RowJudge {
  const first = header.texts.findIndex((text) => text !== '');
  const width = header.texts.filter((text) => text !== '').length;
  const firstAbout = judge(header.texts[first] ?? '').about;
  const startsWithText = ['title', 'description', 'corrective_action'].includes(firstAbout);
  const across = new Set(
    merged
      .filter(({ left, right }) => right - left >= 2 && right - left + 1 >= width / 2)
      .map(({ top }) => top),
  );
  return (row, number) => {
    const filled = filledIn(row);
    if (isTotal(row, filled)) return 'total';
    if (filled.length !== 1) return repeats(row, filled, header) ? 'repeated_header' : undefined;
    if (across.has(number)) return 'section';
    if (filled[0] !== first || width < 3) return undefined;
    const text = cellText(row[first]).trim();
    if (text.length <= 24 && /\d/.test(text) && !/\s\p{L}+\s/u.test(text)) return 'numbered';
    return startsWithText && !/^(?:\*|note|notes|legend|legende|hinweis|remark)/i.test(text)
      ? undefined
      : 'section';
  };
}

/** All that stands in a row, as it is shown where the row is left out. */
export function rowText(row: Row): string {
  const texts = row.filter((cell) => !isBlank(cell)).map((cell) => cellText(cell).trim());
  return texts.join(' · ').slice(0, LONGEST_SHOWN);
}

function filledIn(row: Row): number[] {
  const filled: number[] = [];
  for (const [column, cell] of row.entries()) if (!isBlank(cell)) filled.push(column);
  return filled;
}

/** `Total` or a like word in front, and only figures behind it. */
function isTotal(row: Row, filled: readonly number[]): boolean {
  const [first, ...others] = filled;
  if (first === undefined || others.length === 0) return false;
  const text = row[first];
  if (typeof text !== 'string' || text.length > 40 || !TOTALS.has(fold(text).replace(/\s?:$/, '')))
    return false;
  return others.every((column) => isFigure(row[column]));
}

function isFigure(cell: Row[number] | undefined): boolean {
  if (typeof cell === 'number') return true;
  return typeof cell === 'string' && cell.length < 40 && /^[-+\d.,\s%€$£()]+$/.test(cell);
}

function repeats(row: Row, filled: readonly number[], header: HeaderRow): boolean {
  return (
    filled.length >= Math.min(2, header.filled) &&
    filled.every((column) => isHeaderAgain(headerText(row[column]), header, column))
  );
}

function isHeaderAgain(text: string, header: HeaderRow, column: number): boolean {
  return text !== '' && (text === header.texts[column] || text === header.under[column]);
}
