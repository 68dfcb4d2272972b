import { cellAddress, cellText, isBlank } from '../../../lib/workbook.ts';
import type { FoundTable } from './found-table.ts';
import type { Mapping } from './mapping.ts';
import type { Answers, ColumnQuestion, ReadRow, RowReader } from './reading.ts';
import { fieldOf, type FieldValue, type Register } from './register.ts';

/** Looks through the columns once, for what only a whole column tells, and gives back a reader of single rows. */
export function openReader(
  table: FoundTable,
  mapping: Mapping,
  register: Register,
  _answers: Answers = {},
): RowReader {
  const read = (index: number): ReadRow => {
    const { row, cells } = table.rows[index]!;
    const values: Record<string, FieldValue> = {};
    const sourceColumns: Record<string, string> = {};
    for (const { column, label } of table.columns) {
      const cell = cells[column - 1];
      const target = mapping[column] ?? { to: 'source' };
      if (isBlank(cell)) continue;
      const field = target.to === 'field' ? fieldOf(register, target.field) : undefined;
      if (field?.kind === 'text' || field?.kind === 'reference') {
        values[field.name] = cellText(cell).trim();
      } else sourceColumns[label] = cellText(cell);
    }
    const address = cellAddress(table.sheet, row, table.range.left);
    return { row, address, values, notes: [], sourceColumns, problems: [] };
  };
  return { questions: [], read };
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
