import { isBlank, type Row, type Sheet } from '../../../lib/workbook.ts';
import type { FoundTable, FoundTables, LeftOutRow, TableRow } from './found-table.ts';
import {
  couldBeHeader,
  doubleHeader,
  headerJudge,
  headerText,
  repeatedUnder,
  singleHeader,
  type HeaderJudge,
  type HeaderRow,
} from './header-row.ts';
import { message, type Message, type NoTableReason } from './message.ts';
import type { Register } from './register.ts';
import { rowJudge, rowText } from './row-kind.ts';
import { bestFirst } from './best-first.ts';
import { fillDown } from './fill-down.ts';
import { sideBySide } from './side-by-side.ts';
import { describeTable } from './table-description.ts';

/** Two known names make a header. */
const HEADER_SCORE = 1.4;
/** Amid the rows of a table a header has to be beyond doubt. */
const NEXT_HEADER_SCORE = 2.4;
/** Rows at the top of a sheet that are judged as headers one by one; below, only what stands after a blank row. */
const TOP_ROWS = 100;
/** How far below a possible header a better one is looked for, such as below lines of a form's number. */
const BETTER_WITHIN = 12;
/** Rows after blank ones that are judged, so that a sheet of scattered cells takes no longer than others. */
const MOST_JUDGED = 2000;

/**
 * Finds the tables of a file that may hold records of a register, best first: by rows whose cells are names of its
 * columns. Title rows, notes, totals and repeated headers are set aside and named; hidden columns are read.
 */
export function findTables(sheets: readonly Sheet[], register: Register): FoundTables {
  const judge = headerJudge(register);
  const looked = sheets.map((sheet) => ({ sheet: sheet.name, ...tablesIn(sheet, judge) }));
  const all = looked.flatMap(({ tables }) => tables);
  const isKnown = all.some(({ score }) => score >= HEADER_SCORE);
  const tables = all.filter(({ score }) => !isKnown || score >= HEADER_SCORE);
  const named = new Set(tables);
  const without = looked
    .filter((one) => !one.tables.some((table) => named.has(table)))
    .map(({ sheet, because }) => ({ sheet, because: because ?? message('sheet.no_header') }));
  return { tables: bestFirst(tables, register), without };
}

type SheetTables = { readonly tables: FoundTable[]; readonly because?: Message<NoTableReason> };

function tablesIn(sheet: Sheet, judge: HeaderJudge): SheetTables {
  const parts = sideBySide(sheet, (part) => firstHeader(part, judge), judge);
  const looked = parts.map((part) => tablesOf(part, judge));
  const tables = looked.flatMap((one) => one.tables);
  return tables.length > 0 ? { tables } : (looked[0] as SheetTables);
}

function tablesOf(sheet: Sheet, judge: HeaderJudge): SheetTables {
  const { rows } = sheet;
  if (rows.every((row) => row.every(isBlank)))
    return { tables: [], because: message('sheet.empty') };
  const tables: FoundTable[] = [];
  let header = firstHeader(sheet, judge) ?? guessedHeader(rows, judge);
  if (header === undefined) return { tables: [], because: message('sheet.no_header') };
  const because = message('sheet.no_rows', { row: header.to + 1 });
  let above = 0;
  while (header !== undefined) {
    const part = rowsUnder(sheet, header, judge);
    if (part.rows.length > 0) {
      const leftOut = [...titlesOf(rows, above, header.from), ...part.leftOut];
      tables.push(describeTable(sheet, { header, rows: part.rows, leftOut }, judge));
      above = part.end;
    }
    header = part.next;
  }
  return tables.length > 0 ? { tables } : { tables, because };
}

/** The first row that is a header, or a better one close below. */
function firstHeader(sheet: Sheet, judge: HeaderJudge): HeaderRow | undefined {
  const { rows } = sheet;
  let judged = 0;
  for (let at = 0; at < rows.length && judged < MOST_JUDGED; at += 1) {
    if (at >= TOP_ROWS && !rows[at - 1]!.every(isBlank)) continue;
    judged += 1;
    const found = headerAt(sheet, at, judge);
    if (found === undefined || found.score < HEADER_SCORE) continue;
    let best = found;
    for (let below = found.to + 1; below <= found.to + BETTER_WITHIN; below += 1) {
      const other = headerAt(sheet, below, judge);
      if (other !== undefined && other.score > best.score * 1.2) best = other;
    }
    return best;
  }
  return undefined;
}

/** The header that begins at a row: of one row, or of two where those say more. */
function headerAt(sheet: Sheet, at: number, judge: HeaderJudge): HeaderRow | undefined {
  const { rows, merged = [] } = sheet;
  const single = singleHeader(rows, at, judge);
  const double = doubleHeader(rows, at, merged, judge);
  if (double === undefined) return single;
  const lower = singleHeader(rows, at + 1, judge);
  const alone = Math.max(single?.score ?? 0, lower?.score ?? 0);
  const tellsApart = repeatedUnder(double) > 0 && double.score >= alone * 0.8;
  return double.score > alone + 0.3 || tellsApart ? double : single;
}

/** Where no name is known: the first row of two or more texts that has a row under it. */
function guessedHeader(rows: readonly Row[], judge: HeaderJudge): HeaderRow | undefined {
  for (let at = 0; at < Math.min(rows.length - 1, TOP_ROWS); at += 1) {
    const found = singleHeader(rows, at, judge);
    const wide = (rows[at + 1] ?? []).filter((cell) => !isBlank(cell)).length;
    if (found !== undefined && wide >= 2 && found.filled >= wide / 2) return found;
  }
  return undefined;
}

type Part = {
  readonly rows: TableRow[];
  readonly leftOut: LeftOutRow[];
  readonly next: HeaderRow | undefined;
  /** Index of the first row that belongs to it no more. */
  readonly end: number;
};

function rowsUnder(sheet: Sheet, header: HeaderRow, judge: HeaderJudge): Part {
  const { rows, merged = [] } = sheet;
  const kindOf = rowJudge(header, merged, judge);
  const filledDown = fillDown(sheet, header, judge);
  const found: TableRow[] = [];
  const leftOut: LeftOutRow[] = [];
  let judged = 0;
  let afterBlank = false;
  for (let at = header.to + 1; at < rows.length; at += 1) {
    const row = rows[at]!;
    if (row.every(isBlank)) {
      afterBlank = true;
      continue;
    }
    const why = kindOf(row, at + 1);
    if (why === undefined && (afterBlank ? judged < MOST_JUDGED : startsLikeHeader(row, judge))) {
      judged += 1;
      const next = nextHeader(sheet, at, judge);
      if (next !== undefined)
        return { rows: found, leftOut: endNotes(found, leftOut), next, end: at };
    }
    if (why === undefined) found.push({ row: at + 1, cells: filledDown(row, at) });
    else leftOut.push({ row: at + 1, why, text: rowText(row) });
    afterBlank = false;
  }
  return { rows: found, leftOut: endNotes(found, leftOut), next: undefined, end: rows.length };
}

/** Its first two cells are known names: only then is a row amid others judged as a whole. */
function startsLikeHeader(row: Row, judge: HeaderJudge): boolean {
  let filled = 0;
  for (const cell of row) {
    if (isBlank(cell)) continue;
    if (typeof cell !== 'string' || cell.length > 40 || judge(headerText(cell)).score < 0.9)
      return false;
    filled += 1;
    if (filled === 2) return true;
  }
  return false;
}

function nextHeader(sheet: Sheet, at: number, judge: HeaderJudge): HeaderRow | undefined {
  const row = sheet.rows[at]!;
  if (!row.every((cell) => isBlank(cell) || (couldBeHeader(cell) && typeof cell === 'string'))) {
    return undefined;
  }
  const found = headerAt(sheet, at, judge);
  if (found === undefined || found.score < NEXT_HEADER_SCORE) return undefined;
  return found.known >= found.filled * 0.6 ? found : undefined;
}

/** Lone texts after the last record are notes under the table, not sections of it. */
function endNotes(rows: readonly TableRow[], leftOut: readonly LeftOutRow[]): LeftOutRow[] {
  const last = rows.at(-1)?.row ?? 0;
  return leftOut.map((one) =>
    one.why === 'section' && one.row > last ? { ...one, why: 'note' } : one,
  );
}

function titlesOf(rows: readonly Row[], from: number, to: number): LeftOutRow[] {
  const titles: LeftOutRow[] = [];
  for (let at = from; at < to; at += 1) {
    const row = rows[at]!;
    if (!row.every(isBlank)) titles.push({ row: at + 1, why: 'title', text: rowText(row) });
  }
  return titles;
}
