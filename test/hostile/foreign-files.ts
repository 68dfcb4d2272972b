import { forgeArchive, forgeWorkbook, workbookParts } from './archive.ts';
import { CELL, file, noise, PLAIN, type HostileFile } from './hostile-file.ts';

export function polyglots(): HostileFile[] {
  const book = () => forgeWorkbook(PLAIN);
  const before = (start: Buffer) => () => forgeArchive(workbookParts(PLAIN), { before: start });
  return [
    file('picture and workbook', ['spreadsheet.image'], before(Buffer.from('GIF89a;'))),
    file('PDF and workbook', ['spreadsheet.pdf'], before(Buffer.from('%PDF-1.7\n'))),
    file(
      'web page and workbook',
      ['spreadsheet.web_page'],
      before(Buffer.from('<html><script>1</script>')),
    ),
    file('program and workbook', ['spreadsheet.not_a_table'], before(Buffer.from('MZ\x90\0'))),
    file('script and workbook', ['spreadsheet.not_a_table'], before(Buffer.from('#!/bin/sh\n'))),
    file('workbook and web page', ['spreadsheet.damaged'], () =>
      Buffer.concat([book(), Buffer.from('<html>')]),
    ),
    file('workbook and workbook', ['spreadsheet.damaged', 'read'], () =>
      Buffer.concat([book(), book()]),
    ),
    file('Java archive', ['spreadsheet.other_archive'], () =>
      forgeArchive([{ name: 'META-INF/MANIFEST.MF', content: 'Main-Class: X' }]),
    ),
  ];
}

export function otherFormats(): HostileFile[] {
  const ole = (stream: string) => () =>
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(1000),
      Buffer.from(stream, 'utf16le'),
      Buffer.alloc(1000),
    ]);
  const archive =
    (...names: string[]) =>
    () =>
      forgeArchive(names.map((name) => ({ name, content: 'x' })));
  const text = (content: string) => () => Buffer.from(content, 'latin1');
  return [
    file('protected by a password', ['spreadsheet.encrypted'], ole('EncryptedPackage')),
    file(
      'protected by company rules',
      ['spreadsheet.encrypted'],
      ole('\u0009DRMEncryptedDataSpace'),
    ),
    file('Excel 97', ['spreadsheet.old_excel'], ole('Workbook')),
    file('Excel 95', ['spreadsheet.old_excel'], ole('Book')),
    file('Word 97', ['spreadsheet.word_document'], ole('WordDocument')),
    file('PowerPoint 97', ['spreadsheet.powerpoint'], ole('PowerPoint Document')),
    file('other old container', ['spreadsheet.not_a_table'], ole('Contents')),
    file(
      'binary Excel',
      ['spreadsheet.binary_excel'],
      archive('[Content_Types].xml', '_rels/.rels', 'xl/workbook.bin'),
    ),
    file(
      'Word',
      ['spreadsheet.word_document'],
      archive('[Content_Types].xml', '_rels/.rels', 'word/document.xml'),
    ),
    file(
      'PowerPoint',
      ['spreadsheet.powerpoint'],
      archive('[Content_Types].xml', 'ppt/presentation.xml'),
    ),
    file('OpenDocument', ['spreadsheet.open_document'], archive('mimetype', 'content.xml')),
    file('Numbers', ['spreadsheet.apple_numbers'], archive('Index/Document.iwa')),
    file('PDF', ['spreadsheet.pdf'], text('%PDF-1.7 ...')),
    file('PNG', ['spreadsheet.image'], text('\x89PNG\r\n\x1a\n')),
    file('JPEG', ['spreadsheet.image'], text('\xff\xd8\xff\xe0')),
    file('WebP', ['spreadsheet.image'], text('RIFF\0\0\0\0WEBP')),
    file('RTF', ['spreadsheet.word_document'], text('{\\rtf1 Log}')),
    file('gzip', ['spreadsheet.other_archive'], text('\x1f\x8b\x08')),
    file('RAR', ['spreadsheet.other_archive'], text('Rar!\x1a\x07')),
    file('7-Zip', ['spreadsheet.other_archive'], text('7z\xbc\xaf\x27\x1c')),
    file('ELF program', ['spreadsheet.not_a_table'], text('\x7fELF\x02\x01')),
    file(
      'web page called .xls',
      ['spreadsheet.web_page'],
      text('<html><table><tr><td>Ref</td></tr></table></html>'),
    ),
    file(
      'table markup alone',
      ['spreadsheet.web_page'],
      text('  <table><tr><td>1</td></tr></table>'),
    ),
    file(
      'Excel 2003 XML',
      ['spreadsheet.xml'],
      text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    ),
    file('SVG with a script', ['spreadsheet.xml'], text('<svg onload="alert(1)"/>')),
    file('random bytes', ['spreadsheet.not_a_table'], () => noise(4000, 7)),
    file('zeros', ['spreadsheet.not_a_table'], () => Buffer.alloc(4000)),
    file('nothing', ['spreadsheet.empty'], () => Buffer.alloc(0)),
    file('white space alone', ['spreadsheet.empty'], text(' \r\n \r\n')),
    file('a byte order mark alone', ['spreadsheet.empty'], text('\xef\xbb\xbf')),
  ];
}

export function evilNames(): HostileFile[] {
  const names = [
    '../../../../etc/cron.d/x',
    '..\\..\\windows\\system32\\x.dll',
    '/etc/passwd',
    'C:\\autoexec.bat',
    'a\0b.xml',
    'log\u202excod.exe',
    'x'.repeat(300),
    'CON',
    'aux.xml',
    'nul',
    '<img src=x onerror=alert(1)>.xml',
    '"; DROP TABLE action; --',
    '__proto__',
    'constructor',
    'toString',
    '%2e%2e%2f',
    'ＸＬ/workbook.xml',
    'xl//worksheets///sheet1.xml',
    '.',
    '..',
    ' ',
    'ünïcödé.xml',
  ];
  const inside = names.map((name) =>
    file(`part called ${JSON.stringify(name.slice(0, 40))}`, ['read'], () =>
      forgeArchive([...workbookParts(PLAIN), { name, content: 'x' }]),
    ),
  );
  const sheets = [
    '&lt;script&gt;',
    '=1+1',
    '../x',
    '',
    'x'.repeat(500),
    '__proto__',
    '&#x202E;gol',
  ].map((name) =>
    file(`sheet called ${JSON.stringify(name.slice(0, 40))}`, ['read'], () =>
      forgeWorkbook([{ name, data: CELL }]),
    ),
  );
  return [...inside, ...sheets];
}

export function textTables(): HostileFile[] {
  const text = (content: string) => () => Buffer.from(content, 'utf8');
  return [
    file(
      'a quotation mark never closed',
      ['spreadsheet.open_quote'],
      text(`Ref,Title\n1,"${'never closed\n'.repeat(5000)}`),
    ),
    file(
      'ten million separators',
      ['spreadsheet.too_many_cells', 'read'],
      text(`${','.repeat(10_000_000)}x`),
    ),
    file(
      '100,000 columns',
      ['spreadsheet.too_many_cells'],
      text(Array.from({ length: 100_000 }, (_, i) => `c${i}`).join(',')),
    ),
    file('two million empty lines', ['spreadsheet.too_many_cells'], text('\n'.repeat(2_000_000))),
    file(
      'six million cells',
      ['spreadsheet.too_many_cells'],
      text('a,b,c,d,e,f\n'.repeat(1_000_000)),
    ),
    file('one line of 20 MB', ['read'], text('x'.repeat(20_000_000))),
    file('26 MB', ['spreadsheet.file_too_large'], () => Buffer.alloc(26_000_000, 'a,b\n')),
    file(
      'quotation marks only',
      ['read', 'spreadsheet.open_quote', 'spreadsheet.empty'],
      text('"'.repeat(100_000)),
    ),
    file(
      'nested quotation marks',
      ['read', 'spreadsheet.open_quote', 'spreadsheet.damaged'],
      text('a,b\n"x"y"z",2\n'),
    ),
    file(
      'headers called __proto__',
      ['read'],
      text('__proto__,constructor,hasOwnProperty\n1,2,3\n'),
    ),
    file(
      'formulas',
      ['read'],
      text(`Ref,Title\n1,"=HYPERLINK(""http://127.0.0.1"")"\n2,+cmd|' /C calc'!A0\n3,@SUM(1)\n`),
    ),
    file('markup in cells', ['read'], text('Ref,Title\n1,<img src=x onerror=alert(1)>\n')),
    file('right-to-left override', ['read'], text('Ref,Title\n1,\u202egnp.exe\n')),
    file('lone surrogates in UTF-16', ['read'], () =>
      Buffer.from([
        0xff, 0xfe, 0x41, 0, 0x2c, 0, 0x42, 0, 0x0a, 0, 0x00, 0xd8, 0x2c, 0, 0x31, 0, 0x0a, 0,
      ]),
    ),
    file('half a UTF-16 character', ['read'], () =>
      Buffer.from([0xff, 0xfe, 0x41, 0, 0x2c, 0, 0x42]),
    ),
    file('overlong UTF-8', ['read'], () =>
      Buffer.from([0x41, 0x2c, 0xc0, 0xaf, 0x0a, 0x31, 0x2c, 0x32]),
    ),
    file(
      'zero bytes here and there',
      ['read', 'spreadsheet.not_a_table'],
      text('Ref,Title\n1,a\0b\n'),
    ),
  ];
}
