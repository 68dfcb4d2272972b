import { isBlank } from '../../../lib/workbook.ts';
import { readNumberCell, type DecimalMark, type NumberReading } from './cells/number-cell.ts';
import { quoted, troubled, type CellOutcome, type ColumnReader } from './cell-outcome.ts';
import { addressIn, type FoundTable, type TableColumn } from './found-table.ts';
import type { ColumnAnswer, ColumnQuestion } from './reading.ts';
import type { NumberField } from './register.ts';

/** A column of numbers, looked through once. */
export type NumberColumn = {
  readonly read: ColumnReader;
  readonly questions: () => ColumnQuestion[];
};

const EXAMPLES = 3;

/** Looks through a column of numbers for its decimal mark: one cell such as `1.234,5` decides it for all. */
export function numberColumn(
  table: FoundTable,
  column: TableColumn,
  field: NumberField,
  answer: ColumnAnswer,
): NumberColumn {
  const readings = table.rows.map(({ cells }) => {
    const cell = cells[column.column - 1];
    return isBlank(cell) ? undefined : readNumberCell(cell!);
  });
  const mark = answer.decimal_mark ?? provenMark(readings);
  return {
    read: (cell, index) => outcomeOf(quoted(cell), readings[index], mark),
    questions: () => (mark === undefined ? ask(table, column, field, readings) : []),
  };
}

function provenMark(readings: readonly (NumberReading | undefined)[]): DecimalMark | undefined {
  const proven = new Set<DecimalMark>();
  for (const reading of readings) {
    if (reading?.is === 'number' && reading.proves !== undefined) proven.add(reading.proves);
  }
  return proven.size === 1 ? [...proven][0] : undefined;
}

function outcomeOf(
  text: string,
  reading: NumberReading | undefined,
  mark: DecimalMark | undefined,
): CellOutcome {
  if (reading === undefined || reading.is === 'none')
    return troubled('number.unreadable', { text });
  const note = reading.note === '' ? {} : ({ note: reading.note, keep: true } as const);
  if (reading.is === 'number') return { value: reading.value, ...note };
  const { decimal, thousands } = reading;
  if (mark === undefined)
    return troubled('number.ambiguous', { text, one: decimal, other: thousands });
  return { value: mark === reading.mark ? decimal : thousands, ...note };
}

function ask(
  table: FoundTable,
  column: TableColumn,
  field: NumberField,
  readings: readonly (NumberReading | undefined)[],
): ColumnQuestion[] {
  const examples: ColumnQuestion['examples'][number][] = [];
  let cells = 0;
  for (const [index, reading] of readings.entries()) {
    if (reading?.is !== 'either') continue;
    cells += 1;
    if (examples.length === EXAMPLES) continue;
    const line = table.rows[index]!;
    const byComma = reading.mark === 'comma' ? reading.decimal : reading.thousands;
    const byPoint = reading.mark === 'point' ? reading.decimal : reading.thousands;
    examples.push({
      address: addressIn(table, line, column.column),
      text: quoted(line.cells[column.column - 1]!),
      one: String(byComma),
      other: String(byPoint),
    });
  }
  if (cells === 0) return [];
  const { column: number, label } = column;
  return [{ column: number, label, field: field.name, kind: 'decimal_mark', cells, examples }];
}
