import type { SpreadsheetRefusal } from '../../lib/workbook.ts';
import { RefusedFile } from './refused-file.ts';
import type { Zip } from './zip.ts';

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** How files that are no table begin. The name a file carries is never believed. */
const BEGINNINGS: readonly (readonly [string, SpreadsheetRefusal])[] = [
  ['%PDF-', 'spreadsheet.pdf'],
  ['\x89PNG', 'spreadsheet.image'],
  ['GIF8', 'spreadsheet.image'],
  ['\xff\xd8\xff', 'spreadsheet.image'],
  ['BM6', 'spreadsheet.image'],
  ['II*\0', 'spreadsheet.image'],
  ['MM\0*', 'spreadsheet.image'],
  ['RIFF', 'spreadsheet.image'],
  ['{\\rtf', 'spreadsheet.word_document'],
  ['\x1f\x8b', 'spreadsheet.other_archive'],
  ['Rar!', 'spreadsheet.other_archive'],
  ['7z\xbc\xaf', 'spreadsheet.other_archive'],
  ['MZ', 'spreadsheet.not_a_table'],
  ['\x7fELF', 'spreadsheet.not_a_table'],
  ['#!', 'spreadsheet.not_a_table'],
  ['<?php', 'spreadsheet.not_a_table'],
];

/** Says by content whether a file is a workbook archive or text. Throws RefusedFile for all else. */
export function kindOfFile(bytes: Buffer): 'archive' | 'text' {
  if (bytes.length === 0) throw new RefusedFile('spreadsheet.empty');
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04') return 'archive';
  if (bytes.subarray(0, 8).equals(OLE)) throw new RefusedFile(oleKind(bytes));
  const start = bytes.subarray(0, 4096).toString('latin1');
  for (const [beginning, code] of BEGINNINGS) {
    if (start.startsWith(beginning)) throw new RefusedFile(code);
  }
  const markup = /^(?:\xef\xbb\xbf)?\s*<(!doctype|html|head|body|table|script|svg|\?xml)/i.exec(
    start,
  );
  if (markup !== null) {
    const xml = /^(\?xml|svg)$/i.test(markup[1] as string);
    throw new RefusedFile(xml ? 'spreadsheet.xml' : 'spreadsheet.web_page');
  }
  return 'text';
}

// Excel keeps a protected workbook, whether by password or by company rules, in the old container format.
function oleKind(bytes: Buffer): SpreadsheetRefusal {
  const has = (name: string) => bytes.includes(Buffer.from(name, 'utf16le'));
  if (has('EncryptedPackage') || has('DRMEncryptedDataSpace')) return 'spreadsheet.encrypted';
  if (has('WordDocument')) return 'spreadsheet.word_document';
  if (has('PowerPoint Document')) return 'spreadsheet.powerpoint';
  if (has('Workbook') || has('Book')) return 'spreadsheet.old_excel';
  return 'spreadsheet.not_a_table';
}

/** Refuses archives that are not an Excel workbook, each with its own reason. */
export function requireWorkbook(zip: Zip): void {
  const has = (name: string) => zip.entries.has(name.toLowerCase());
  if (has('xl/workbook.bin')) throw new RefusedFile('spreadsheet.binary_excel');
  if (
    has('xl/workbook.xml') ||
    (has('[Content_Types].xml') && has('_rels/.rels') && hasSheets(zip))
  ) {
    return;
  }
  if (has('word/document.xml')) throw new RefusedFile('spreadsheet.word_document');
  if (has('ppt/presentation.xml')) throw new RefusedFile('spreadsheet.powerpoint');
  if (has('mimetype') && has('content.xml')) throw new RefusedFile('spreadsheet.open_document');
  for (const name of zip.entries.keys()) {
    if (name.endsWith('.iwa')) throw new RefusedFile('spreadsheet.apple_numbers');
  }
  throw new RefusedFile('spreadsheet.other_archive');
}

function hasSheets(zip: Zip): boolean {
  for (const name of zip.entries.keys()) if (/(^|\/)worksheets\//.test(name)) return true;
  return false;
}
