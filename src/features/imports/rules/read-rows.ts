import { isBlank } from '../../../lib/workbook.ts';
import type { ColumnReader } from './cell-outcome.ts';
import { columnReader } from './column-reader.ts';
import { dayColumn, type DayColumn } from './day-column.ts';
import type { FoundTable, TableColumn } from './found-table.ts';
import type { Mapping, Target } from './mapping.ts';
import { numberColumn, type NumberColumn } from './number-column.ts';
import type { Answers, ColumnAnswer, ColumnQuestion, ReadRow, RowReader } from './reading.ts';
import { fieldOf, type Field, type Register } from './register.ts';
import { rowBuilder } from './row-builder.ts';

type Facts = { readonly days?: DayColumn; readonly numbers?: NumberColumn };
type Reading = {
  readonly column: TableColumn;
  /** Undefined for a column that is kept as it stands. */
  readonly field?: Field;
  readonly facts: Facts;
  readonly read?: ColumnReader;
};

/** Looks through the columns once, for what only a whole column tells, and gives back a reader of single rows. */
export function openReader(
  table: FoundTable,
  mapping: Mapping,
  register: Register,
  answers: Answers = {},
): RowReader {
  const readings = table.columns.flatMap((column) => {
    const target = Object.hasOwn(mapping, column.column) ? mapping[column.column]! : SOURCE;
    if (target.to === 'nowhere') return [];
    const field = target.to === 'field' ? fieldOf(register, target.field) : undefined;
    if (field === undefined) return [{ column, facts: {} } satisfies Reading];
    return [openColumn(table, column, register, field, answers[column.column] ?? {})];
  });
  return {
    questions: questionsOf(readings),
    read: (index) => readRow(table, register, readings, index),
  };
}

/** Reads all rows of a table. Never throws, whatever stands in a cell. */
export function readRows(
  table: FoundTable,
  mapping: Mapping,
  register: Register,
  answers: Answers = {},
): { readonly rows: readonly ReadRow[]; readonly questions: readonly ColumnQuestion[] } {
  const reader = openReader(table, mapping, register, answers);
  return { rows: table.rows.map((_, index) => reader.read(index)), questions: reader.questions };
}

const SOURCE: Target = { to: 'source' };

function openColumn(
  table: FoundTable,
  column: TableColumn,
  register: Register,
  field: Field,
  answer: ColumnAnswer,
): Reading {
  const facts: Facts = {
    ...(field.kind === 'day' ? { days: dayColumn(table, column, field, answer) } : {}),
    ...(field.kind === 'number' ? { numbers: numberColumn(table, column, field, answer) } : {}),
  };
  const read = columnReader(register, field, facts.days ?? facts.numbers);
  return { column, field, facts, read };
}

function questionsOf(readings: readonly Reading[]): ColumnQuestion[] {
  const orders = new Set(readings.flatMap(({ facts }) => facts.days?.order ?? []));
  const suggested = orders.size === 1 ? [...orders][0] : undefined;
  return readings.flatMap(({ facts }) => [
    ...(facts.days?.questions(suggested) ?? []),
    ...(facts.numbers?.questions() ?? []),
  ]);
}

function readRow(
  table: FoundTable,
  register: Register,
  readings: readonly Reading[],
  index: number,
): ReadRow {
  const line = table.rows[index]!;
  const { cells } = line;
  const building = rowBuilder(table, register, line);
  for (const { column, field, read } of readings) {
    const cell = cells[column.column - 1];
    if (isBlank(cell)) continue;
    if (field === undefined || read === undefined) building.keep(column, cell!);
    else building.take(column, field, cell!, read(cell!, index));
  }
  return building.finish();
}
