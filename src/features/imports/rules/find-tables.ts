import { columnLetters, isBlank, cellText, type Sheet } from '../../../lib/workbook.ts';
import type { FoundTable, FoundTables, TableColumn } from './found-table.ts';
import { message } from './message.ts';
import type { Register } from './register.ts';

/**
 * Finds the tables of a file that may hold records of a register, best first: by rows whose cells are names of its
 * columns. Title rows, notes, totals and repeated headers are set aside and named; hidden columns are read.
 */
export function findTables(sheets: readonly Sheet[], register: Register): FoundTables {
  const tables = sheets.flatMap((sheet) => firstTable(sheet, register));
  const named = new Set(tables.map((table) => table.sheet));
  const without = sheets
    .filter((sheet) => !named.has(sheet.name))
    .map((sheet) => ({ sheet: sheet.name, because: message('sheet.no_header') }));
  return { tables, without };
}

function firstTable(sheet: Sheet, register: Register): FoundTable[] {
  const top = sheet.rows.findIndex((row) => row.filter((cell) => !isBlank(cell)).length > 1);
  if (top < 0) return [];
  const header = sheet.rows[top]!;
  const columns = header.map((cell, at): TableColumn => {
    const letters = columnLetters(at + 1);
    const text = cellText(cell).trim();
    return { column: at + 1, letters, header: text, label: text || letters, hidden: false };
  });
  const rows = sheet.rows
    .map((cells, at) => ({ row: at + 1, cells }))
    .filter(({ row, cells }) => row > top + 1 && !cells.every(isBlank));
  const range = { top: top + 1, left: 1, bottom: sheet.rows.length, right: columns.length };
  return [
    {
      sheet: sheet.name,
      range,
      address: `A${range.top}:${columnLetters(range.right)}${range.bottom}`,
      headerRows: [range.top],
      columns,
      rows,
      leftOut: [],
      because: [],
      score: register.fields.length,
    },
  ];
}
