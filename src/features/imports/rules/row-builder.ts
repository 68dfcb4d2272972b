import type { Cell } from '../../../lib/workbook.ts';
import { excelError } from './cells/unknown.ts';
import { shortened, storedText, type CellOutcome } from './cell-outcome.ts';
import { headerWords } from './dictionary/header-words.ts';
import { addressIn, type FoundTable, type TableColumn, type TableRow } from './found-table.ts';
import { PROBLEMS, type Message, type Problem, type ProblemCode } from './message.ts';
import { putValue } from './put-value.ts';
import type { CellNote, ReadRow } from './reading.ts';
import type { Field, FieldValue, Register } from './register.ts';

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

/** Begins a row; its `finish` adds what cells imply and what stands in for others, and says what is missing. */
export function rowBuilder(table: FoundTable, register: Register, line: TableRow): RowBuilder {
  const { row } = line;
  const values: Record<string, FieldValue> = {};
  const sourceColumns: Record<string, string> = {};
  const columnOf: Record<string, number> = {};
  const implied: Record<string, string> = {};
  let notes: CellNote[] | undefined;
  let problems: Problem[] | undefined;

  const say = ({ key, values: gaps }: Message<ProblemCode>, column: number, field?: string) => {
    const address = addressIn(table, line, column);
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
    const isWhole = value === undefined || putValue(values, register, field, column.label, value);
    if (value !== undefined) columnOf[field.name] ??= column.column;
    if (outcome.keep === true || !isWhole) sourceColumns[column.label] = storedText(cell);
    if (note !== undefined) {
      notes ??= [];
      notes.push({ column: column.column, label: column.label, field: field.name, text: note });
    }
    if (problem !== undefined) say(problem, column.column, field.name);
    if (implies !== undefined) implied[implies.field] = implies.value;
    // What a cell says goes before what the name of a column says of all of its cells, whichever comes first.
    const named = value === undefined ? undefined : toldByName(column, field);
    if (named !== undefined) implied[named.field] ??= named.value;
    const told = implies ?? named;
    if (told !== undefined) columnOf[told.field] ??= column.column;
  }

  function finish(): ReadRow {
    for (const [field, value] of Object.entries(implied)) values[field] ??= value;
    standIn(values, register);
    lookAtClosing(values, register, columnOf, say);
    lookAtRequired(values, register, say);
    return {
      row,
      address: addressIn(table, line, 0),
      values,
      notes: notes ?? NO_NOTES,
      sourceColumns,
      problems: problems ?? NO_PROBLEMS,
      ...(register.judged && { columns: columnOf }),
    };
  }

  return { keep, take, finish };
}

type Told = NonNullable<CellOutcome['implies']>;

/** What was found out about columns before; a column goes into one field at a time. */
const told = new WeakMap<
  TableColumn,
  { readonly field: Field; readonly tells: Told | undefined }
>();

/** What the name of a column says about all of its rows, such as that they are suggestions. */
function toldByName(column: TableColumn, field: Field): Told | undefined {
  if (field.kind !== 'text' || field.nameTells === undefined) return undefined;
  const before = told.get(column);
  if (before?.field === field) return before.tells;
  const { field: name, choices } = field.nameTells;
  const header = ` ${headerWords(column.header)} `;
  const choice = choices.find(({ words }) =>
    words.some((word) => header.includes(` ${headerWords(word)} `)),
  );
  const tells = choice === undefined ? undefined : { field: name, value: choice.value };
  told.set(column, { field, tells });
  return tells;
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

type Say = (problem: Message<ProblemCode>, column: number, field: string) => void;

function lookAtRequired(
  values: Readonly<Record<string, FieldValue>>,
  register: Register,
  say: Say,
): void {
  for (const { required, name } of register.fields) {
    if (required !== true || values[name] !== undefined) continue;
    say({ key: 'row.required', values: { field: name } }, 0, name);
  }
}

function lookAtClosing(
  values: Readonly<Record<string, FieldValue>>,
  register: Register,
  columnOf: Readonly<Record<string, number>>,
  say: Say,
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
