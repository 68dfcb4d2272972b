import { cellText, columnLetters, isBlank } from '../../../lib/workbook.ts';
import { isSignsOnly, isUnknownWord } from './cells/unknown.ts';
import { headerWords } from './dictionary/header-words.ts';
import type { FoundTable, TableColumn, TableRow } from './found-table.ts';
import { fieldOf, type Register } from './register.ts';
import { periodColumns, periodOfHeader } from './series.ts';

/**
 * A table whose columns are months, quarters or weeks, as one row for each of their filled cells: the other cells of the
 * row, the heading of the column as its period, and the cell as its value. Each remembers where it stands in the file. A
 * table that has no such columns, or a column for the period already, is given back as it is.
 */
export function alongTime(table: FoundTable, register: Register): FoundTable {
  const { series } = register;
  if (series === undefined) return table;
  const [period, value] = [series.period, series.value].map((name) => fieldOf(register, name));
  const periods = periodColumns(table.columns);
  if (period === undefined || value === undefined || periods.length === 0) return table;
  const known = new Set(period.headings?.map(headerWords));
  if (table.columns.some(({ header }) => known.has(headerWords(header)))) return table;

  const across = new Set(periods.map(({ column }) => column));
  const others = table.columns.filter(({ column }) => !across.has(column));
  const beside = table.range.right + 1;
  const spans = table.columns.filter(({ column }) => across.has(column));
  const letters = `${columnLetters(spans[0]!.column)}–${columnLetters(spans.at(-1)!.column)}`;
  const added = [period, value].map((field, at) => madeColumn(field, beside + at, letters, others));
  const headerRow = table.headerRows.at(-1) ?? table.range.top;
  const rows = table.rows.flatMap(({ row, cells }) =>
    spans.flatMap((span): TableRow[] => {
      const cell = cells[span.column - 1];
      if (isBlank(cell) || saysNothing(cellText(cell))) return [];
      const line = Array.from({ length: beside - 1 }, (_, at) =>
        across.has(at + 1) ? null : (cells[at] ?? null),
      );
      const stands = { period: beside, value: beside + 1, column: span.column, headerRow };
      const named = periodOfHeader(span.header) === undefined ? span.under : span.header;
      return [{ row, cells: [...line, named, cell!], stands }];
    }),
  );
  return { ...table, columns: [...others, ...added], rows };
}

/** A dash, or a word for not known, is how people leave a cell of figures empty. */
function saysNothing(text: string): boolean {
  return isSignsOnly(text.trim()) || isUnknownWord(text.trim());
}

function madeColumn(
  { headings, name }: { readonly headings?: readonly string[]; readonly name: string },
  column: number,
  letters: string,
  others: readonly TableColumn[],
): TableColumn {
  const header = headings?.[0] ?? name;
  const taken = others.some(({ label }) => label === header);
  const label = taken ? `${header} (${letters})` : header;
  return { column, letters, header, under: '', label, hidden: false };
}
