import { columnLetters, isBlank, type CellRange, type Sheet } from '../../../lib/workbook.ts';
import type { FoundTable, LeftOutRow, TableColumn, TableRow } from './found-table.ts';
import type { HeaderJudge, HeaderRow } from './header-row.ts';
import { message, type Message, type TableReason } from './message.ts';
import { periodColumns } from './series.ts';

type TableParts = {
  readonly header: HeaderRow;
  readonly rows: readonly TableRow[];
  readonly leftOut: readonly LeftOutRow[];
};

const NAMES_SHOWN = 4;
/** Rows enough to believe in a table. */
const MANY_ROWS = 10;

/** Puts together what is known of a table: its columns, where it stands and why it was taken for one. */
export function describeTable(sheet: Sheet, parts: TableParts, judge: HeaderJudge): FoundTable {
  const { header, rows, leftOut } = parts;
  const columns = columnsOf(sheet, header, rows);
  const range: CellRange = {
    top: header.from + 1,
    left: columns[0]?.column ?? 1,
    bottom: rows.at(-1)?.row ?? header.to + 1,
    right: columns.at(-1)?.column ?? 1,
  };
  const hidden = sheet.hidden === true;
  return {
    sheet: sheet.name,
    range,
    address: `${columnLetters(range.left)}${range.top}:${columnLetters(range.right)}${range.bottom}`,
    headerRows: header.from === header.to ? [header.from + 1] : [header.from + 1, header.to + 1],
    columns,
    rows,
    leftOut,
    because: reasonsOf(parts, columns, hidden, judge),
    score: header.score + Math.min(1, rows.length / MANY_ROWS) * 0.3 - (hidden ? 1 : 0),
  };
}

/** Columns with a header or with a filled cell under it, left to right. */
function columnsOf(sheet: Sheet, header: HeaderRow, rows: readonly TableRow[]): TableColumn[] {
  const filled = new Set<number>();
  let width = 0;
  for (const { cells } of rows) {
    width = Math.max(width, cells.length);
    for (let at = 0; at < cells.length; at += 1) {
      if (!filled.has(at) && !isBlank(cells[at])) filled.add(at);
    }
  }
  const hidden = new Set(sheet.hiddenColumns);
  const labels = new Set<string>();
  const columns: TableColumn[] = [];
  for (let at = 0; at < Math.max(width, header.texts.length); at += 1) {
    const text = header.texts[at] ?? '';
    if (text === '' && !filled.has(at)) continue;
    const letters = columnLetters(at + 1);
    columns.push({
      column: at + 1,
      letters,
      header: text,
      under: header.under[at] ?? '',
      label: uniqueLabel(text === '' ? letters : text, letters, labels),
      hidden: hidden.has(at + 1),
    });
  }
  return columns;
}

const LONGEST_LABEL = 200;

function uniqueLabel(text: string, letters: string, labels: Set<string>): string {
  // A key of this name is no key of an object.
  const plain = text === '__proto__' ? 'proto' : text.slice(0, LONGEST_LABEL);
  let label = plain;
  while (labels.has(label)) label = `${label} (${letters})`;
  labels.add(label);
  return label;
}

function reasonsOf(
  { header, leftOut }: TableParts,
  columns: readonly TableColumn[],
  hidden: boolean,
  judge: HeaderJudge,
): Message<TableReason>[] {
  const reasons: Message<TableReason>[] = [];
  const known = columns.filter(
    (one) => judge(one.header).score >= 0.5 || judge(one.under).score >= 0.5,
  );
  const names = known.slice(0, NAMES_SHOWN).map((one) => one.header);
  if (known.length === 0) reasons.push(message('table.header_guessed', { row: header.to + 1 }));
  else {
    const values = { known: known.length, columns: columns.length, names: names.join(', ') };
    reasons.push(message('table.headers_known', values));
  }
  if (header.from !== header.to) {
    reasons.push(
      message('table.two_header_rows', { first: header.from + 1, second: header.to + 1 }),
    );
  }
  const titles = leftOut.filter(({ why }) => why === 'title').length;
  if (titles > 0) reasons.push(message('table.title_rows', { count: titles }));
  const unseen = columns.filter((one) => one.hidden);
  if (unseen.length > 0) {
    const list = unseen.map(({ label }) => label).join(', ');
    reasons.push(message('table.hidden_columns', { count: unseen.length, columns: list }));
  }
  const periods = periodColumns(columns);
  if (periods.length > 0) {
    const label = (number: number) => columns.find(({ column }) => column === number)?.label ?? '';
    const [first, last] = [label(periods[0]!.column), label(periods.at(-1)!.column)];
    reasons.push(message('table.periods', { count: periods.length, first, last }));
  }
  if (hidden) reasons.push(message('table.hidden_sheet'));
  return reasons;
}
