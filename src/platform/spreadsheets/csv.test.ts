import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { readCsv } from './csv.ts';
import { csvRecords } from './csv-records.ts';
import { RefusedFile } from './refused-file.ts';
import { SEPARATORS } from './separator.ts';

const rowsOf = (bytes: Buffer) => [...readCsv(bytes).rows];
const utf8 = (text: string) => Buffer.from(text, 'utf8');

test.each(SEPARATORS)('columns separated by %j are found', (separator) => {
  const lines = ['Ref', 'Title', 'Due'].join(separator);
  const table = readCsv(utf8(`${lines}\n1${separator}"a, b; c"${separator}4.3.26\n`));
  expect(table.separator).toBe(separator);
  expect([...table.rows]).toEqual([
    ['Ref', 'Title', 'Due'],
    ['1', 'a, b; c', '4.3.26'],
  ]);
});

test('decimal commas do not make the comma the separator', () => {
  const table = readCsv(utf8('Nr;Kosten;Anteil\n1;1.200,50;0,5\n2;3,00;0,25\n'));
  expect(table.separator).toBe(';');
});

test('doubled quotation marks do not end a field', () => {
  const table = readCsv(utf8('""";",\r\n'));
  expect(table.separator).toBe(',');
  expect([...table.rows]).toEqual([['";']]);
});

test('title lines above the table do not hide its separator', () => {
  const table = readCsv(utf8('Action log of the firm, 2026\n\nRef;Title;Due\n1;a;b\n2;c;d\n'));
  expect(table.separator).toBe(';');
});

test('a first line sep= decides and is no row', () => {
  expect(rowsOf(utf8('sep=;\r\nA;B\r\n1;2\r\n'))).toEqual([
    ['A', 'B'],
    ['1', '2'],
  ]);
});

test('quoted line ends stay inside their cell, and rows count as records', () => {
  const rows = rowsOf(utf8('Ref,Text\r\n1,"two\r\nlines"\r\n2,"say ""no"""\r\n'));
  expect(rows).toEqual([
    ['Ref', 'Text'],
    ['1', 'two\nlines'],
    ['2', 'say "no"'],
  ]);
});

test('empty lines keep their row number', () => {
  expect(rowsOf(utf8('A,B\n\n1,2\n'))).toEqual([['A', 'B'], [], ['1', '2']]);
});

test('an inch sign inside a field is a sign like any other', () => {
  expect(rowsOf(utf8('Ref,Part\n1,5" pipe\n2,"5"" pipe" new\n'))).toEqual([
    ['Ref', 'Part'],
    ['1', '5" pipe'],
    ['2', '5" pipe new'],
  ]);
});

test('a quotation mark that is never closed is named with its line', () => {
  const read = () => rowsOf(utf8('A,B\n1,2\n3,"open\nand on\n'));
  expect(read).toThrow(RefusedFile);
  expect(read).toThrow(
    expect.objectContaining({ code: 'spreadsheet.open_quote', details: { line: 3 } }),
  );
});

const german = 'Maßnahme;Fällig\nPrüfung – Größe;März\n';
const encodings: [string, Buffer][] = [
  ['utf-8', utf8(german)],
  ['utf-8 with a mark', utf8(`\ufeff${german}`)],
  ['utf-16le', Buffer.from(`\ufeff${german}`, 'utf16le')],
  ['utf-16le without a mark', Buffer.from(german, 'utf16le')],
  ['utf-16be', Buffer.from(`\ufeff${german}`, 'utf16le').swap16()],
  ['utf-16be without a mark', Buffer.from(german, 'utf16le').swap16()],
  ['windows-1252', Buffer.from(german.replace('–', '\x96'), 'latin1')],
];

test.each(encodings)('%s is read', (_, bytes) => {
  expect(rowsOf(bytes)).toEqual([
    ['Maßnahme', 'Fällig'],
    ['Prüfung – Größe', 'März'],
  ]);
});

const bytes1254 = (text: string) =>
  Buffer.from(
    text.replace(/[ĞİŞğış]/g, (letter) => 'ÐÝÞðýþ'['ĞİŞğış'.indexOf(letter)] as string),
    'latin1',
  );

test('Windows-1254 is told from Windows-1252 by its letters', () => {
  const turkish = 'İş;Sorumlu\nÇalışma alanı düzeni;Ayşe Yıldız\n';
  expect(rowsOf(bytes1254(turkish))).toEqual([
    ['İş', 'Sorumlu'],
    ['Çalışma alanı düzeni', 'Ayşe Yıldız'],
  ]);
  for (const western of [
    'Aðgerð;Ábyrgð\nÞrífa vélina;Ýmir Þórsson\n',
    'Maßnahme;Name\nPrüfen;Novotný\n',
  ])
    expect(rowsOf(Buffer.from(western, 'latin1')).flat().join(';')).toBe(
      western.trim().replaceAll('\n', ';'),
    );
});

test('broken accents and escapes for line ends are mended and counted', () => {
  const table = readCsv(
    utf8('A,B\nMÃ¼ller didnâ€™t,plain\nfirst_x000D_\nsecond,cafÃƒÂ©\n"one_x000D_\ntwo",\u00a0x\n'),
  );
  expect([...table.rows]).toEqual([
    ['A', 'B'],
    ['Müller didn’t', 'plain'],
    ['first\n'],
    ['second', 'café'],
    ['one\ntwo', ' x'],
  ]);
  expect(table.count.repaired).toBe(2);
});

test('text with accents that is in order is left alone', () => {
  const words = ['São Tomé', 'Ångström', 'GRÜẞE', 'naïve café', '5 °C', 'Ã', '中文', 'žluťoučký'];
  expect(rowsOf(utf8(`${words.join(',')}\n`))).toEqual([words]);
});

test('on well-formed tables both readers agree', () => {
  const field = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ',', ';', '"', '\n', "'", '=') });
  const table = fc.array(fc.array(field, { minLength: 2, maxLength: 5 }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(table, (rows) => {
      const text = rows
        .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
        .join('\r\n');
      expect([...csvRecords(text, ',')]).toEqual(parse(text, { relax_column_count: true }));
      expect([...csvRecords(text, ',')]).toEqual(rows);
    }),
  );
});
