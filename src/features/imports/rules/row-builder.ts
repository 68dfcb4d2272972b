import { cellAddress, type Cell } from '../../../lib/workbook.ts';
import { excelError } from './cells/unknown.ts';
import { shortened, storedText, type CellOutcome } from './cell-outcome.ts';
import type { FoundTable, TableColumn } from './found-table.ts';
import { PROBLEMS, type Message, type Problem, type ProblemCode } from './message.ts';
import type { CellNote, ReadRow } from './reading.ts';
import {
  fieldOf,
  type Field,
  type FieldValue,
  type PersonWritten,
  type Register,
} from './register.ts';

/** Longest title that is made of another text, in characters: about a line. */
const STAND_IN_LENGTH = 160;
const NO_NOTES: readonly CellNote[] = Object.freeze([]);
const NO_PROBLEMS: readonly Problem[] = Object.freeze([]);

/** A row of the register while its cells are put together. */
export type RowBuilder = {
  /** Keeps the cell of an unmapped column. */
  readonly keep: (column: TableColumn, cell: Cell) => void;
  readonly take: (column: TableColumn, field: Field, cell: Cell, outcome: CellOutcome) => void;
  readonly finish: () => ReadRow;
};

export function rowBuilder(table: FoundTable, register: Register, row: number): RowBuilder {
  const values: Record<string, FieldValue> = {};
  const sourceColumns: Record<string, string> = {};
  const columnOf: Record<string, number> = {};
  const implied: Record<string, string> = {};
  let notes: CellNote[] | undefined;
  let problems: Problem[] | undefined;

  const say = ({ key, values: gaps }: Message<ProblemCode>, column: number, field?: string) => {
    const address = cellAddress(table.sheet, row, column || table.range.left);
    const about = field === undefined ? {} : { field };
    problems ??= [];
    problems.push({ key, values: gaps, row, column, address, effect: PROBLEMS[key], ...about });
  };

  function keep(column: TableColumn, cell: Cell): void {
    sourceColumns[column.label] = storedText(cell);
    if (typeof cell !== 'string' || !cell.includes('#')) return;
    const error = excelError(cell.trim());
    if (error !== undefined) say({ key: 'cell.excel_error', values: { error } }, column.column);
  }

  function take(column: TableColumn, field: Field, cell: Cell, outcome: CellOutcome): void {
    const { value, note, problem, implies } = outcome;
    if (value !== undefined) {
      put(values, register, field, column.header, value);
      columnOf[field.name] ??= column.column;
    }
    if (outcome.keep === true) sourceColumns[column.label] = storedText(cell);
    if (note !== undefined) {
      notes ??= [];
      notes.push({ column: column.column, label: column.label, field: field.name, text: note });
    }
    if (problem !== undefined) say(problem, column.column, field.name);
    if (implies !== undefined) {
      implied[implies.field] = implies.value;
      columnOf[implies.field] ??= column.column;
    }
  }

  function finish(): ReadRow {
    for (const [field, value] of Object.entries(implied)) values[field] ??= value;
    standIn(values, register);
    lookAtClosing(values, register, columnOf, say);
    for (const field of register.fields) {
      if (field.required === true && values[field.name] === undefined) {
        say({ key: 'row.required', values: { field: field.name } }, 0, field.name);
      }
    }
    return {
      row,
      address: cellAddress(table.sheet, row, table.range.left),
      values,
      notes: notes ?? NO_NOTES,
      sourceColumns,
      problems: problems ?? NO_PROBLEMS,
    };
  }

  return { keep, take, finish };
}

/** Puts a value into its field, beside what another column has put there. */
function put(
  values: Record<string, FieldValue>,
  register: Register,
  field: Field,
  header: string,
  value: FieldValue,
): void {
  const before = values[field.name];
  if (field.kind === 'person') putPeople(values, register, field.othersTo, field.name, value);
  else if (before === undefined) values[field.name] = value;
  else if (field.kind === 'text') {
    values[field.name] = shortened(`${String(before)}\n\n${header}: ${String(value)}`, field.max);
  } else if (field.kind === 'reference')
    values[field.name] = `${String(before)} / ${String(value)}`;
  else if (field.kind === 'people') {
    values[field.name] = [...listOf(before), ...listOf(value)];
  }
}

/** The first person of a cell owns it; the others go where the register wants them. */
function putPeople(
  values: Record<string, FieldValue>,
  register: Register,
  othersTo: string | undefined,
  name: string,
  value: FieldValue,
): void {
  const [first, ...others] = listOf(value);
  if (first === undefined) return;
  const before = values[name] as PersonWritten | undefined;
  values[name] = before === undefined ? first : merged(before, first);
  if (othersTo === undefined || others.length === 0) return;
  if (fieldOf(register, othersTo)?.kind !== 'people') return;
  values[othersTo] = [...listOf(values[othersTo] ?? []), ...others];
}

/** A name from one column and an address from another are one person. */
function merged(one: PersonWritten, other: PersonWritten): PersonWritten {
  return { name: one.name || other.name, email: one.email || other.email };
}

function listOf(value: FieldValue): readonly PersonWritten[] {
  return Array.isArray(value) ? value : [value as PersonWritten];
}

/** Gives an empty text field, such as the title, the first line of the one that stands in for it. */
function standIn(values: Record<string, FieldValue>, register: Register): void {
  for (const field of register.fields) {
    if (field.kind !== 'text' || field.standIns === undefined) continue;
    if (values[field.name] !== undefined) continue;
    const text = field.standIns.map((name) => values[name]).find((one) => typeof one === 'string');
    if (text !== undefined)
      values[field.name] = firstLine(text, Math.min(field.max, STAND_IN_LENGTH));
  }
}

function firstLine(text: string, max: number): string {
  const line = text
    .slice(0, max * 4)
    .split(/[\r\n]/, 1)[0]!
    .trim();
  return shortened(line === '' ? text.trim() : line, max);
}

function lookAtClosing(
  values: Readonly<Record<string, FieldValue>>,
  register: Register,
  columnOf: Readonly<Record<string, number>>,
  say: (problem: Message<ProblemCode>, column: number, field: string) => void,
): void {
  const { closing } = register;
  if (closing === undefined) return;
  const status = values[closing.status];
  const on = values[closing.on];
  if (typeof status !== 'string') return;
  const isClosed = closing.closed.includes(status);
  if (isClosed && on === undefined) {
    say(
      { key: 'row.closed_without_date', values: { status } },
      columnOf[closing.status] ?? 0,
      closing.status,
    );
  }
  if (!isClosed && on !== undefined) {
    say(
      { key: 'row.date_without_closed', values: { status, day: String(on) } },
      columnOf[closing.on] ?? 0,
      closing.on,
    );
  }
}
