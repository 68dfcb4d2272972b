import fc from 'fast-check';
import readExcelFile from 'read-excel-file/node';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { day } from '../../lib/day.ts';
import { cellText, isDateCell, type Cell, type Row } from '../../lib/workbook.ts';
import { needsShield, shield, unshield } from './formula-shield.ts';
import { cleanText } from './clean-text.ts';
import { gatherWorkbook } from './read-spreadsheet.ts';
import { readFile } from './read.ts';
import { writeCsv } from './write-csv.ts';
import { writeXlsx } from './write-xlsx.ts';
import { openZip, unpack } from './zip.ts';

async function bytesOf(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

async function readBack(bytes: Buffer): Promise<readonly Row[]> {
  const book = gatherWorkbook();
  for await (const event of readFile(bytes, 'export.csv')) book.take(event);
  return book.finish().sheets[0]!.rows;
}

/** What reading gives: no empty texts, no empty cells at the end of a row, no empty rows at the end. */
function plain(rows: readonly Row[]): Cell[][] {
  const all = rows.map((row) => {
    const cells = row.map((cell) => (cell === '' ? null : cell));
    while (cells.length > 0 && cells.at(-1) === null) cells.pop();
    return cells;
  });
  while (all.length > 0 && all.at(-1)!.length === 0) all.pop();
  return all;
}

const aDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));
// The other reader does not know that Excel's 1900 has a 29 February.
const modernDay = aDay.filter((date) => date > '1900-03-01');
const nasty = fc.constantFrom(
  '=1+1',
  '+49 30 1',
  '-5',
  '@SUM(A1)',
  '|x',
  '%x',
  '\t=x',
  ' =x',
  "'=x",
  "''",
  "'",
  '\u00a0=1',
  '\u200b=1',
  '_x000D_',
  '_x0041_',
  '_x005F_x0041_',
  ' both ends ',
  'a\nb',
  'a\r\nb',
  'a"b',
  ';,|\t',
  '\ud800',
  '\u0000',
  '\u0007',
  '\ufffe',
  'Ã¼',
  '&amp;',
  '<b>',
  ']]>',
  '',
  'true',
  '2026-03-04',
  '＝1',
);
const text = fc.oneof(
  nasty,
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
);
const number = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .filter((value) => !Object.is(value, -0));
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: text },
  number,
  fc.boolean(),
  fc.constant(null),
  aDay.map((date) => ({ date })),
  aDay.map((date) => ({ date: day(`${date.slice(0, 7)}-01`), month: true as const })),
);
const rows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 });

test('a workbook we write reads back exactly, whatever the cells hold', async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (given) => {
      const bytes = await bytesOf(writeXlsx([{ name: 'Actions', rows: given }]));
      expect(plain(await readBack(bytes))).toEqual(plain(given));
    }),
    { numRuns: 300 },
  );
});

test('another reader finds the same values in it', async () => {
  const readable = fc.array(
    fc.array(
      fc.oneof(
        fc
          .string({ unit: 'grapheme' })
          .filter(
            (value) => value.trim() === value && value !== '' && !/_x[0-9a-f]{4}_/i.test(value),
          ),
        number,
        fc.boolean(),
        modernDay.map((date) => ({ date })),
      ),
      { minLength: 1, maxLength: 6 },
    ),
    { minLength: 1, maxLength: 6 },
  );
  await fc.assert(
    fc.asyncProperty(readable, async (given) => {
      const bytes = await bytesOf(writeXlsx([{ name: 'Actions', rows: given }]));
      const [sheet] = await readExcelFile(bytes);
      const found = sheet!.data.map((row) =>
        row.map((value: unknown) =>
          value instanceof Date ? value.toISOString().slice(0, 10) : value,
        ),
      );
      const width = Math.max(...given.map((row) => row.length));
      const wanted = given.map((row) =>
        Array.from({ length: width }, (_, index) => {
          const value = (row as readonly Cell[])[index];
          return isDateCell(value) ? value.date : (value ?? null);
        }),
      );
      expect(found).toEqual(wanted);
    }),
    { numRuns: 100 },
  );
});

test('no cell of it is a formula, and dangerous texts keep their apostrophe when edited', async () => {
  const bytes = await bytesOf(
    writeXlsx([
      {
        name: '=cmd',
        rows: [
          ['=head', 'b'],
          ['=1+1', -5],
        ],
      },
    ]),
  );
  const zip = openZip(bytes);
  let xml = '';
  for await (const piece of unpack(zip, zip.entries.get('xl/worksheets/sheet1.xml')!))
    xml += piece.toString();
  expect(xml).not.toContain('<f>');
  expect(xml).toContain('<c r="A1" s="5" t="inlineStr">');
  expect(xml).toContain('<c r="A2" s="2" t="inlineStr">');
  expect(xml).toContain('<c r="B2"><v>-5</v></c>');
});

test('sheet names become what Excel accepts, each once', async () => {
  const names = ['a/b', 'A B', `'quoted'`, '', 'x'.repeat(40), 'x'.repeat(41)];
  const bytes = await bytesOf(writeXlsx(names.map((name) => ({ name, rows: [['Ref']] }))));
  const found = (await readExcelFile(bytes)).map((sheet) => sheet.sheet);
  expect(found).toEqual([
    'a b',
    'A B (2)',
    'quoted',
    'Sheet 4',
    'x'.repeat(31),
    `${'x'.repeat(27)} (2)`,
  ]);
});

// What cleaning changes is changed on purpose: a text table cannot say that its oddities are meant.
const tidy = text.filter((value) => cleanText(value) === value && !/[\ud800-\udfff]/.test(value));

test('a text table we write reads back exactly, as text', async () => {
  const tidyRows = fc.array(
    fc.array(
      fc.oneof(
        tidy,
        number,
        aDay.map((date) => ({ date })),
      ),
      { minLength: 1, maxLength: 6 },
    ),
    { minLength: 1, maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(tidyRows, async (given) => {
      fc.pre(given.some((row) => row.some((one) => typeof one !== 'string' || one.trim() !== '')));
      fc.pre(given[0]!.length > 1);
      const bytes = await bytesOf(writeCsv(given));
      const wanted = given.map((row) =>
        row.map((one) => (typeof one === 'string' ? one : cellText(one))),
      );
      expect(plain(await readBack(bytes))).toEqual(plain(wanted));
    }),
    { numRuns: 300 },
  );
});

test('no field of it begins like a formula, except numbers', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 8 }), async (given) => {
      const bytes = await bytesOf(writeCsv([given]));
      const [record = []] = parse(bytes, { bom: true, relax_column_count: true }) as string[][];
      for (const field of record) expect(/^\s*[=+\-@|%]/.test(field)).toBe(false);
    }),
  );
});

test('shielding can always be undone', () => {
  fc.assert(
    fc.property(text, (value) => {
      expect(unshield(shield(value))).toBe(value);
    }),
  );
  fc.assert(
    fc.property(text, (value) => {
      expect(shield(value).startsWith("'") || !needsShield(value)).toBe(true);
    }),
  );
});
