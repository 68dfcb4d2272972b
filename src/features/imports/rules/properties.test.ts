import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, isDay } from '../../../lib/day.ts';
import { isBlank, type Cell, type Row } from '../../../lib/workbook.ts';
import { storedText } from './cell-outcome.ts';
import { readDateCell } from './cells/date-cell.ts';
import { isSignsOnly } from './cells/unknown.ts';
import { findTables } from './find-tables.ts';
import type { FoundTable } from './found-table.ts';
import { mappingOf, type Mapping } from './mapping.ts';
import { planImport } from './plan-import.ts';
import { proposeMapping } from './propose-mapping.ts';
import { readRows } from './read-rows.ts';
import type { ReadRow } from './reading.ts';
import { sampleRegister } from './sample-register.ts';

const HEADERS = [
  'Ref',
  'Title',
  'Description',
  'Source',
  'Severity',
  'Owner',
  'Helpers',
  'Date opened',
  'Due',
  'Closed',
  'Status',
  'Root cause',
  'Effectiveness verified',
  'Effectiveness check date',
  'Cost',
  '',
  'Comments',
  '__proto__',
  'constructor',
];

const TEXTS = fc.constantFrom(
  '3/4/26',
  '25/03/2026',
  '04.03.2026',
  'Mar-26',
  'Q2',
  'TBD',
  '-',
  'n/a',
  'ongoing',
  '✓',
  'x',
  'Yes - checked by JM 12/3',
  'Closed',
  'Open',
  'Major',
  '#REF!',
  '46085',
  '1,234',
  'Ann Lee',
  'ann@example.com',
  'Ann Lee; Bo Wild',
  '__proto__',
  'end of',
  'by ',
  '=1+1',
  '\u0000',
  '\ud800',
  '(',
  '((((',
  'Total',
  '12 Mar',
  '1 / 2 / 2026',
);

const cells: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: TEXTS },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 1, max: 28 })
      .map((on) => ({ date: day(`2026-03-${String(on).padStart(2, '0')}`) })),
  },
);

/** What a person may choose instead: one field for several columns, whatever stands in them. */
const choices = fc
  .record({
    field: fc.constantFrom(...sampleRegister.fields).map(({ name }) => name),
    columns: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 8 }),
  })
  .map(({ field, columns }) =>
    Object.fromEntries(columns.map((column) => [column, { to: 'field' as const, field }])),
  );

const tables = fc
  .uniqueArray(fc.constantFrom(...HEADERS), { minLength: 4, maxLength: HEADERS.length })
  .chain((header) =>
    fc.record({
      header: fc.constant([
        'Ref',
        'Title',
        ...header.filter((one) => one !== 'Ref' && one !== 'Title'),
      ]),
      rows: fc.array(fc.array(cells, { maxLength: header.length + 3 }), {
        minLength: 1,
        maxLength: 8,
      }),
    }),
  );

function found(
  header: readonly string[],
  rows: readonly Row[],
  chosen: Mapping = {},
): { table: FoundTable; mapping: Mapping; read: readonly ReadRow[] } | undefined {
  const [table] = findTables(
    [{ name: 'Log', rows: [[...header], ...rows] }],
    sampleRegister,
  ).tables;
  if (table === undefined) return undefined;
  const mapping = { ...mappingOf(proposeMapping(table, sampleRegister)), ...chosen };
  return { table, mapping, read: readRows(table, mapping, sampleRegister).rows };
}

/** Everything of a row that can be seen again after reading. */
function seenOf(row: ReadRow): string {
  return JSON.stringify([row.values, Object.entries(row.sourceColumns), row.notes, row.problems]);
}

/** Of a cell that is not kept as text, all must be in its field: the same as if its column stood alone. */
function expectTaken(
  { table, read }: NonNullable<ReturnType<typeof found>>,
  index: number,
  column: number,
  name: string,
  text: string,
): void {
  const field = sampleRegister.fields.find((one) => one.name === name)!;
  const { values } = read[index]!;
  const why = `${JSON.stringify(text)} went into ${name}: ${seenOf(read[index]!)}`;
  if (field.kind === 'text' || field.kind === 'reference') {
    expect(String(values[name]), why).toContain(text);
    return;
  }
  const target = { to: 'field', field: name } as const;
  const alone = readRows(table, { [column]: target }, sampleRegister).rows[index]!.values;
  expect(alone[name], why).toBeDefined();
  if (field.kind !== 'person' && field.kind !== 'people')
    expect(values[name], why).toEqual(alone[name]);
  const people = JSON.stringify([values[name], values['helpers']]);
  for (const person of [alone[name], alone['helpers'] ?? []].flat()) {
    if (typeof person !== 'object') continue;
    for (const part of [person.name, person.email]) {
      expect(part === '' || people.includes(JSON.stringify(part)), why).toBe(true);
    }
  }
}

describe('whatever stands in a file', () => {
  it('is never lost: each filled cell is in a field, a note, a source column or a problem', () => {
    fc.assert(
      fc.property(tables, choices, ({ header, rows }, chosen) => {
        const result = found(header, rows, chosen);
        if (result === undefined) return;
        const { table, mapping, read } = result;
        const leftOut = new Set(table.leftOut.map(({ row }) => row));
        for (const [at, row] of rows.entries()) {
          const number = at + 2;
          if (row.every(isBlank) || leftOut.has(number)) continue;
          const index = table.rows.findIndex((one) => one.row === number);
          expect(index, `row ${number} is among the records`).toBeGreaterThanOrEqual(0);
          const around = read[index]!;
          for (const [place, cell] of row.entries()) {
            if (isBlank(cell) || storedText(cell!) === '') continue;
            const column = table.columns.find((one) => one.column === place + 1);
            expect(column, `column ${place + 1} is in the table`).toBeDefined();
            const target = mapping[column!.column];
            const asText = storedText(cell!);
            if (target?.to !== 'field') {
              expect(around.sourceColumns[column!.label]).toBe(asText);
            } else if (!isSignsOnly(asText) && around.sourceColumns[column!.label] !== asText) {
              expectTaken(result, index, column!.column, target.field, asText);
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('never makes reading or planning throw, and days read are days', () => {
    fc.assert(
      fc.property(tables, choices, ({ header, rows }, chosen) => {
        const result = found(header, rows, chosen);
        if (result === undefined) return;
        const { counts } = planImport(result.read, sampleRegister, () => undefined, 'update');
        expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(result.read.length);
        for (const { values } of result.read) {
          for (const field of sampleRegister.fields) {
            const value = values[field.name];
            if (field.kind === 'day' && value !== undefined)
              expect(isDay(String(value))).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('takes time in proportion to its length, however hostile a cell is', () => {
    const patterns = [
      '(',
      ' ',
      '-',
      '1',
      '1/',
      '1.',
      'a ',
      'a@',
      ', ',
      'yes - ',
      "'",
      '\n',
      'Mar-',
      '1,',
      '<',
      '年',
      '\u0301',
      '"',
    ];
    const hostile = patterns.flatMap((one) => [
      one.repeat(32_000),
      `Yes ${one.repeat(32_000)}`,
      `${one.repeat(32_000)}!`,
    ]);
    const rows = hostile.map((text): Row => HEADERS.map(() => text));
    expect(found(HEADERS, rows)!.read.length).toBeGreaterThan(0);
    for (const text of hostile) expect(readDateCell(text).is).toBe('none');
  });
});
