import writeExcelFile from 'write-excel-file/node';
import { expect, test } from 'vitest';
import { forgeArchive, forgeWorkbook, workbookParts } from '../../../test/hostile/archive.ts';
import type { Sheet } from '../../lib/workbook.ts';
import { gatherWorkbook } from './read-spreadsheet.ts';
import { readFile } from './read.ts';

async function sheetsOf(bytes: Buffer): Promise<readonly Sheet[]> {
  const book = gatherWorkbook();
  for await (const event of readFile(bytes, 'log.xlsx')) book.take(event);
  return book.finish().sheets;
}

async function rowsOf(data: string, extra: Parameters<typeof forgeWorkbook>[1] = {}) {
  const [sheet] = await sheetsOf(forgeWorkbook([{ name: 'Log', data }], extra));
  return sheet!.rows;
}

const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="[$-407]dd\\.mm\\.yyyy;@"/><numFmt numFmtId="165" formatCode="mmm\\-yy"/><numFmt numFmtId="166" formatCode="0.0 &quot;days&quot;"/><numFmt numFmtId="167" formatCode="[h]:mm"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="20"/><xf numFmtId="167"/><xf numFmtId="17"/></cellXfs>';
const number = (address: string, style: number, value: number) =>
  `<c r="${address}" s="${style}"><v>${value}</v></c>`;

test('a number becomes a day where its format shows one, and stays a number otherwise', async () => {
  const data = `<row r="1">${[46085, 46085, 46085.75, 46082, 46085, 0.5, 1.5, 46082].map((value, style) => number(`${'ABCDEFGH'[style]}1`, style, value)).join('')}</row>`;
  expect(await rowsOf(data, { styles: STYLES })).toEqual([
    [
      46085,
      { date: '2026-03-04' },
      { date: '2026-03-04' },
      { date: '2026-03-01', month: true },
      46085,
      '12:00',
      1.5,
      { date: '2026-03-01', month: true },
    ],
  ]);
});

test('the odd days of 1900 and the calendar of old Mac files come out right', async () => {
  const data = `<row r="1">${[1, 59, 60, 61, 3_000_000].map((value, index) => number(`${'ABCDE'[index]}1`, 1, value)).join('')}</row>`;
  expect(await rowsOf(data, { styles: STYLES })).toEqual([
    [{ date: '1900-01-01' }, { date: '1900-02-28' }, 60, { date: '1900-03-01' }, 3_000_000],
  ]);
  const mac = await rowsOf(`<row r="1">${number('A1', 1, 44623)}</row>`, {
    styles: STYLES,
    workbookPr: 'date1904="1"',
  });
  expect(mac).toEqual([[{ date: '2026-03-04' }]]);
});

test('all kinds of cell are read', async () => {
  const strings =
    '<si><t>shared</t></si><si><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r><rPh sb="0" eb="1"><t>phonetic</t></rPh></si><si><t xml:space="preserve">a_x000D_\nb &amp; &lt;c&gt; &#x20AC;</t></si>';
  const data =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="b"><v>1</v></c>' +
    '<c r="E1" t="e"><v>#REF!</v></c><c r="F1" t="str"><f>A1</f><v>found</v></c><c r="G1" t="d"><v>2026-03-04T10:00:00</v></c>' +
    '<c r="H1" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c><c r="I1"><f>1+1</f></c><c r="J1"><v>-1.5E-3</v></c><c r="K1" t="inlineStr"><is><t><![CDATA[<raw>]]></t></is></c></row>';
  expect(await rowsOf(data, { strings })).toEqual([
    [
      'shared',
      'rich text',
      'a\nb & <c> €',
      true,
      '#REF!',
      'found',
      { date: '2026-03-04' },
      'inline',
      null,
      -0.0015,
      '<raw>',
    ],
  ]);
});

test('rows and columns keep their place, also when others are empty', async () => {
  const rows = await rowsOf(
    '<row r="3"><c r="C3"><v>7</v></c></row><row r="5"/><row r="6" ><c r="A6" s="1"/></row>',
  );
  expect(rows).toEqual([[], [], [null, null, 7]]);
});

test('hidden sheets, hidden rows and columns and merged cells are told', async () => {
  const cell = (address: string) => `<c r="${address}"><v>1</v></c>`;
  const [first, second] = await sheetsOf(
    forgeWorkbook([
      {
        name: 'Log &amp; list',
        before: '<cols><col min="2" max="3" hidden="1"/></cols>',
        data: `<row r="1">${cell('A1')}</row><row r="2" hidden="1">${cell('A2')}</row>`,
        after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
      },
      { name: 'Old', state: 'veryHidden', data: `<row r="1">${cell('A1')}</row>` },
    ]),
  );
  expect(first).toMatchObject({
    name: 'Log & list',
    hiddenColumns: [2, 3],
    hiddenRows: 1,
    merged: [{ top: 1, left: 1, bottom: 2, right: 2 }],
  });
  expect(first!.hidden).toBeUndefined();
  expect(second!.hidden).toBe(true);
});

test('names with a namespace prefix and parts in UTF-16 are read', async () => {
  const data =
    '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Prüfung</x:t></x:is></x:c></x:row>';
  const sheet = `<?xml version="1.0" encoding="UTF-16"?><x:worksheet xmlns:x="m"><x:sheetData>${data}</x:sheetData></x:worksheet>`;
  const parts = workbookParts([{ name: 'Log', data: '' }]).filter(
    (part) => part.name !== 'xl/worksheets/sheet1.xml',
  );
  const content = Buffer.from(`\ufeff${sheet}`, 'utf16le');
  const [read] = await sheetsOf(
    forgeArchive([...parts, { name: 'xl/worksheets/sheet1.xml', content }]),
  );
  expect(read!.rows).toEqual([['Prüfung']]);
});

test('texts in many pieces arrive whole', async () => {
  const long = 'ä & ü '.repeat(40_000);
  const rows = await rowsOf(
    `<row r="1"><c r="A1" t="inlineStr"><is><t>${long.replaceAll('&', '&amp;')}</t></is></c></row>`,
  );
  expect(rows[0]![0]).toBe(long);
});

test('a workbook by another program reads the same', async () => {
  const bytes = await writeExcelFile(
    [
      [{ value: 'Ref', fontWeight: 'bold' }, { value: 'Due' }, { value: 'Cost' }],
      [
        { value: 'A-1' },
        { value: new Date('2026-03-04T00:00:00Z'), format: 'dd/mm/yyyy' },
        { value: -12.5 },
      ],
    ],
    { sheet: 'Aktionen' },
  ).toBuffer();
  const [sheet] = await sheetsOf(bytes);
  expect(sheet).toEqual({
    name: 'Aktionen',
    rows: [
      ['Ref', 'Due', 'Cost'],
      ['A-1', { date: '2026-03-04' }, -12.5],
    ],
  });
});
