import { isBlank } from '../../../lib/workbook.ts';
import type { Cell } from '../../../lib/workbook.ts';
import { readDateCell, type DateCellReading } from './cells/date-cell.ts';
import { quoted, troubled, type CellOutcome, type ColumnReader } from './cell-outcome.ts';
import {
  dateEvidence,
  dateSettings,
  dayOfWritten,
  provenOrder,
  type DateSettings,
  type DayOrder,
  type DayReading,
} from './date-column.ts';
import { addressIn, type FoundTable, type TableColumn } from './found-table.ts';
import type { ColumnAnswer, ColumnQuestion } from './reading.ts';
import type { DayField } from './register.ts';

/** A column of dates, looked through once. */
export type DayColumn = {
  readonly read: ColumnReader;
  /** The order of day and month that its cells or an answer decide. */
  readonly order: DayOrder | undefined;
  readonly questions: (suggested: DayOrder | undefined) => ColumnQuestion[];
};

const EXAMPLES = 3;

/** Looks through a column of dates for what only all of them together tell. */
export function dayColumn(
  table: FoundTable,
  column: TableColumn,
  field: DayField,
  answer: ColumnAnswer,
): DayColumn {
  const readings = table.rows.map(({ cells }) => {
    const cell = cells[column.column - 1];
    return isBlank(cell) ? undefined : readDateCell(cell!);
  });
  const evidence = dateEvidence(readings);
  const settings = dateSettings(evidence, answer, field.ofPeriod ?? 'first');
  const resolved = readings.map((reading) => resolve(reading, settings));
  const question = (kind: 'day_order' | 'year', is: DayReading['is']) =>
    askAbout(table, column, field.name, kind, resolved, is);
  return {
    read: (cell, index) => {
      const outcome = outcomeOf(cell, readings[index], resolved[index]);
      return field.length === undefined
        ? outcome
        : asPeriod(outcome, readings[index], field.length);
    },
    order: answer.day_order ?? provenOrder(evidence),
    questions: (suggested) => [
      ...question('day_order', 'ambiguous').map((one) =>
        suggested === undefined ? one : { ...one, suggested },
      ),
      ...question('year', 'yearless').map((one) => withYear(one, resolved)),
    ],
  };
}

function resolve(
  reading: DateCellReading | undefined,
  settings: DateSettings,
): DayReading | undefined {
  return reading?.is === 'date' ? dayOfWritten(reading.date, settings, reading.end) : undefined;
}

function outcomeOf(
  cell: Cell,
  reading: DateCellReading | undefined,
  day: DayReading | undefined,
): CellOutcome {
  const text = quoted(cell);
  if (reading?.is === 'several') return troubled('date.several', { text });
  if (reading?.is !== 'date' || day === undefined || day.is === 'none') {
    return troubled('date.unreadable', { text });
  }
  if (day.is === 'yearless') return troubled('date.no_year', { text });
  if (day.is === 'ambiguous') {
    return troubled('date.ambiguous', { text, one: day.one, other: day.other });
  }
  const value = day.day;
  const note = reading.note === '' ? {} : ({ note: reading.note, keep: true } as const);
  if (day.look === undefined) return { value, ...note };
  return { value, keep: true, ...note, problem: { key: day.look, values: { text, day: value } } };
}

/** A period that is meant as one: no question of which of its days is taken. */
function asPeriod(
  { problem, keep, ...outcome }: CellOutcome,
  reading: DateCellReading | undefined,
  length: string,
): CellOutcome {
  if (problem !== undefined && problem.key !== 'date.period') {
    return { ...outcome, problem, ...(keep && { keep }) };
  }
  if (reading?.is !== 'date' || reading.date.form !== 'period') return outcome;
  return { ...outcome, implies: { field: length, value: reading.date.unit } };
}

function askAbout(
  table: FoundTable,
  column: TableColumn,
  field: string,
  kind: 'day_order' | 'year',
  resolved: readonly (DayReading | undefined)[],
  is: DayReading['is'],
): ColumnQuestion[] {
  const examples: ColumnQuestion['examples'][number][] = [];
  let cells = 0;
  for (const [index, day] of resolved.entries()) {
    if (day?.is !== is) continue;
    cells += 1;
    if (examples.length === EXAMPLES) continue;
    const line = table.rows[index]!;
    const both = day.is === 'ambiguous' ? day : { one: '', other: '' };
    const address = addressIn(table, line, column.column);
    const text = quoted(line.cells[column.column - 1]!);
    examples.push({ address, text, one: both.one, other: both.other });
  }
  if (cells === 0) return [];
  return [{ column: column.column, label: column.label, field, kind, cells, examples }];
}

/** Suggests the year that the complete dates of the column name most often. */
function withYear(
  question: ColumnQuestion,
  resolved: readonly (DayReading | undefined)[],
): ColumnQuestion {
  const counts = new Map<number, number>();
  for (const day of resolved) {
    if (day?.is !== 'day') continue;
    const year = Number(day.day.slice(0, 4));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted((one, other) => other[1] - one[1]);
  return most === undefined ? question : { ...question, suggested: most[0] };
}
