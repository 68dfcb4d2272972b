import { isBlank, type Cell } from '../../../lib/workbook.ts';
import { MONEY_JOINT, moneyBehind, moneyInHeading } from './cells/money-cell.ts';
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
    return isBlank(cell) ? undefined : readNumberOf(field, cell!);
  });
  const heading = field.money === true ? moneyInHeading(column.header) : '';
  const mark = answer.decimal_mark ?? provenMark(readings);
  return {
    read: (cell, index) => withHeading(outcomeOf(quoted(cell), readings[index], mark), heading),
    questions: () => (mark === undefined ? ask(table, column, field, readings) : []),
  };
}

/** The number of a cell, as a field of its kind writes numbers. */
export function readNumberOf({ money }: NumberField, cell: Cell): NumberReading {
  return readNumberCell(money === true ? moneyBehind(cell) : cell);
}

/** What the heading says of all of its amounts is a note of each. */
function withHeading(outcome: CellOutcome, heading: string): CellOutcome {
  if (heading === '' || outcome.value === undefined) return outcome;
  const { note } = outcome;
  return { ...outcome, note: note === undefined ? heading : `${note}${MONEY_JOINT}${heading}` };
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
