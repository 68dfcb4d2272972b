import { forgeArchive, forgeWorkbook, workbookParts, type ForgedSheet } from './archive.ts';
import { CELL, file, withPart, type HostileFile } from './hostile-file.ts';

export function logicalBombs(): HostileFile[] {
  // Stored without packing: what is tried here is the markup, not its size.
  const stored = (sheet: ForgedSheet, extra: Parameters<typeof workbookParts>[1] = {}) =>
    forgeArchive(workbookParts([sheet], extra).map((part) => ({ ...part, method: 0 })));
  const around =
    (after: string, before = '') =>
    () =>
      stored({ name: 'Log', data: CELL, after, before });
  const data = (markup: string) => () => stored({ name: 'Log', data: markup });
  const rule =
    '<dataValidation type="list" sqref="A1:XFD1048576"><formula1>A</formula1></dataValidation>';
  const wideRows = Array.from(
    { length: 400 },
    (_, index) => `<row r="${index + 1}"><c r="XFD${index + 1}"><v>1</v></c></row>`,
  );
  return [
    file(
      '17 billion validated cells',
      ['read'],
      around(`<dataValidations>${rule}</dataValidations>`),
    ),
    file(
      '10,000 such validations',
      ['read'],
      around(`<dataValidations>${rule.repeat(10_000)}</dataValidations>`),
    ),
    file(
      'conditional format of the whole grid',
      ['read'],
      around('<conditionalFormatting sqref="A1:XFD1048576"/>'),
    ),
    file('dimension of the whole grid', ['read'], around('', '<dimension ref="A1:XFD1048576"/>')),
    file(
      'one merged cell as large as the grid',
      ['read'],
      around('<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    ),
    file(
      '200,000 merged cells',
      ['spreadsheet.damaged'],
      around(`<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(200_000)}</mergeCells>`),
    ),
    file(
      'a column range of every column, 2,000 times',
      ['spreadsheet.damaged', 'read'],
      around('', `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(2000)}</cols>`),
    ),
    file(
      'a cell at the far corner',
      ['read'],
      data('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    ),
    file('far cells in 400 rows', ['spreadsheet.too_many_cells'], data(wideRows.join(''))),
    file(
      'a row beyond the grid',
      ['spreadsheet.damaged'],
      data('<row r="1048577"><c r="A1048577"><v>1</v></c></row>'),
    ),
    file(
      'a row at infinity',
      ['spreadsheet.damaged'],
      data('<row r="1e999"><c><v>1</v></c></row>'),
    ),
    file('a row below zero', ['spreadsheet.damaged'], data('<row r="-4"><c><v>1</v></c></row>')),
    file('rows going backwards', ['spreadsheet.damaged'], data('<row r="9"/><row r="3"/>')),
    file(
      'a column beyond the grid',
      ['spreadsheet.damaged'],
      data('<row r="1"><c r="ZZZ1"><v>1</v></c></row>'),
    ),
    file('a cell without an address', ['read'], data('<row><c><v>1</v></c><c><v>2</v></c></row>')),
    file('a cell outside a row', ['spreadsheet.damaged'], data('<c r="A1"><v>1</v></c>')),
    file(
      'a shared text that is not there',
      ['spreadsheet.damaged'],
      data('<row r="1"><c r="A1" t="s"><v>999999</v></c></row>'),
    ),
    file(
      'a shared text below zero',
      ['spreadsheet.damaged'],
      data('<row r="1"><c r="A1" t="s"><v>-1</v></c></row>'),
    ),
    file(
      'a shared text called __proto__',
      ['spreadsheet.damaged'],
      data('<row r="1"><c r="A1" t="s"><v>__proto__</v></c></row>'),
    ),
    file(
      'a style that is not there',
      ['read'],
      data('<row r="1"><c r="A1" s="4000"><v>45000</v></c></row>'),
    ),
    file(
      'a number that is none',
      ['read'],
      data('<row r="1"><c r="A1"><v>NaN</v></c><c r="B1"><v>1e999</v></c></row>'),
    ),
    file(
      'a formula that calls a program',
      ['read'],
      data(`<row r="1"><c r="A1" t="str"><f>cmd|' /C calc'!A0</f><v>x</v></c></row>`),
    ),
    file(
      'a formula that fetches',
      ['read'],
      data('<row r="1"><c r="A1"><f>WEBSERVICE("http://127.0.0.1/")</f></c></row>'),
    ),
    file('600 sheets', ['spreadsheet.too_many_cells'], () =>
      forgeWorkbook(Array.from({ length: 600 }, (_, index) => ({ name: `S${index}`, data: CELL }))),
    ),
    file('no sheet at all', ['spreadsheet.no_sheet'], () => forgeWorkbook([])),
    file(
      'a text of 4 million characters',
      ['read'],
      data(
        `<row r="1"><c r="A1" t="inlineStr"><is><t>${'long '.repeat(800_000)}</t></is></c></row>`,
      ),
    ),
    file(
      'an attribute of 2 million characters',
      ['spreadsheet.damaged'],
      data(`<row r="1"><c r="A1" note="${'é '.repeat(1_000_000)}"><v>1</v></c></row>`),
    ),
    file('a style table of 200,000', ['read'], () =>
      stored(
        { name: 'Log', data: CELL },
        { styles: `<cellXfs>${'<xf numFmtId="14"/>'.repeat(200_000)}</cellXfs>` },
      ),
    ),
  ];
}

export function documentTypes(): HostileFile[] {
  const forbidden = ['spreadsheet.forbidden_markup'] as const;
  const prologs: Record<string, string> = {
    'external entity': '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
    'entity over the network': '<!DOCTYPE x [<!ENTITY e SYSTEM "http://127.0.0.1/">]>',
    'parameter entity': '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1/x.dtd"> %p;]>',
    'external subset': '<!DOCTYPE x SYSTEM "http://127.0.0.1/x.dtd">',
    'public subset': '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN" "http://127.0.0.1/x.dtd">',
    'billion laughs': `<!DOCTYPE l [<!ENTITY a "lol">${[...'bcdefghi'].map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'[index]};`.repeat(10)}">`).join('')}]>`,
    'lower case doctype': '<!doctype x [<!ENTITY e "y">]>',
    'doctype in pieces': `<?xml version="1.0"?>${' '.repeat(70_000)}<!DOCTYPE x>`,
  };
  const inPlace = Object.entries(prologs).map(([name, prolog]) =>
    file(name, forbidden, () =>
      forgeWorkbook(
        [{ name: 'Log', data: `<row r="1"><c r="A1" t="inlineStr"><is><t>&e;</t></is></c></row>` }],
        { prolog },
      ),
    ),
  );
  const elsewhere = [
    'xl/workbook.xml',
    'xl/styles.xml',
    '_rels/.rels',
    'xl/_rels/workbook.xml.rels',
  ].map((part) =>
    file(`document type in ${part}`, forbidden, () =>
      withPart({ name: part, content: '<!DOCTYPE x><x/>' }),
    ),
  );
  return [
    ...inPlace,
    ...elsewhere,
    file('an entity nobody declared', ['read'], () =>
      forgeWorkbook([
        {
          name: 'Log',
          data: '<row r="1"><c r="A1" t="inlineStr"><is><t>&e;&#xFFFFFF;&#0;</t></is></c></row>',
        },
      ]),
    ),
    file('a sheet over the network', ['spreadsheet.no_sheet'], () =>
      withPart({
        name: 'xl/_rels/workbook.xml.rels',
        content:
          '<Relationships><Relationship Id="rId1" Type="x/worksheet" TargetMode="External" Target="http://127.0.0.1/a"/></Relationships>',
      }),
    ),
    file('a sheet outside the archive', ['spreadsheet.damaged'], () =>
      withPart({
        name: 'xl/_rels/workbook.xml.rels',
        content:
          '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="../../../../etc/passwd"/></Relationships>',
      }),
    ),
  ];
}

export function brokenMarkup(): HostileFile[] {
  const wrong: Record<string, string> = {
    'never closed': '<worksheet><sheetData>',
    'closed twice': '<worksheet></worksheet></worksheet>',
    'closed crosswise': '<worksheet><sheetData></worksheet></sheetData>',
    'no element': 'just text',
    'cut in a tag': '<worksheet><sheetData><row r="1"',
    'cut in a quote': '<worksheet><sheetData><row r="1><c/></row></sheetData></worksheet>',
    'cut in a comment': '<worksheet><!-- <sheetData/></worksheet>',
    'cut in CDATA': '<worksheet><![CDATA[ </worksheet>',
    'a name of nothing': '<><worksheet/></>',
    'deeper than anybody goes': `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`,
    'bytes that are no text': '\xff\xfe\x00\xd8<worksheet/>',
    'text behind the end': '<worksheet/>and more',
  };
  return Object.entries(wrong).map(([name, content]) =>
    file(`markup: ${name}`, ['spreadsheet.damaged'], () =>
      withPart({ name: 'xl/worksheets/sheet1.xml', content: Buffer.from(content, 'latin1') }),
    ),
  );
}
