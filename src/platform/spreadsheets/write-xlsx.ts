import { daysBetween, day } from '../../lib/day.ts';
import { columnLetters, isDateCell, type Cell, type Row } from '../../lib/workbook.ts';
import { needsShield } from './formula-shield.ts';
import { writeZip, type ZipFile } from './zip-writer.ts';
import { OUR_NAME } from './xlsx-parts.ts';

/** A sheet to write. The first row is the header: bold, and always in sight. Widths are in characters. */
export type SheetToWrite = {
  readonly name: string;
  readonly rows: Iterable<Row> | AsyncIterable<Row>;
  readonly widths?: readonly number[];
};

const ROWS_AT_A_TIME = 200;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const FIRST_DAY = day('1900-01-01');

/** Cell styles by their index in styles.xml: the order there is the order here. */
const STYLE = { plain: 0, header: 1, shielded: 2, day: 3, month: 4, shieldedHeader: 5 } as const;

/**
 * Writes a workbook while its rows are being made. Every text is a text cell, never a formula; numbers, days and
 * truth values keep their kind. What is read back by {@link readFile} is exactly what went in.
 */
export function writeXlsx(sheets: readonly SheetToWrite[]): AsyncGenerator<Buffer> {
  const names = sheetNames(sheets.map((sheet) => sheet.name));
  const files: ZipFile[] = [
    { name: '[Content_Types].xml', content: [contentTypes(names.length)] },
    { name: '_rels/.rels', content: [ROOT_RELATIONSHIPS] },
    { name: 'docProps/app.xml', content: [PROGRAM] },
    { name: 'xl/workbook.xml', content: [workbook(names)] },
    { name: 'xl/_rels/workbook.xml.rels', content: [workbookRelationships(names.length)] },
    { name: 'xl/styles.xml', content: [STYLES] },
    ...sheets.map((sheet, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: sheetXml(sheet),
    })),
  ];
  return writeZip(files);
}

async function* sheetXml(sheet: SheetToWrite): AsyncGenerator<string> {
  const columns = (sheet.widths ?? [])
    .map(
      (width, index) =>
        `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
    )
    .join('');
  let pending =
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `${columns === '' ? '' : `<cols>${columns}</cols>`}<sheetData>`;
  let number = 0;
  for await (const row of sheet.rows) {
    number += 1;
    pending += rowXml(row, number);
    if (number % ROWS_AT_A_TIME > 0) continue;
    yield pending;
    pending = '';
  }
  yield `${pending}</sheetData></worksheet>`;
}

function rowXml(row: Row, number: number): string {
  let cells = '';
  for (const [index, cell] of row.entries()) {
    if (cell !== null) cells += cellXml(cell, `${columnLetters(index + 1)}${number}`, number === 1);
  }
  return cells === '' ? '' : `<row r="${number}">${cells}</row>`;
}

function cellXml(cell: Exclude<Cell, null>, address: string, header: boolean): string {
  if (typeof cell === 'boolean') return `<c r="${address}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (isDateCell(cell)) {
    const style = cell.month === true ? STYLE.month : STYLE.day;
    return `<c r="${address}" s="${style}"><v>${serialOf(cell.date)}</v></c>`;
  }
  if (typeof cell === 'number' && Number.isFinite(cell))
    return `<c r="${address}"><v>${cell}</v></c>`;
  const text = String(cell);
  const shielded = needsShield(text);
  const style = header
    ? shielded
      ? STYLE.shieldedHeader
      : STYLE.header
    : shielded
      ? STYLE.shielded
      : STYLE.plain;
  const marked = style === STYLE.plain ? '' : ` s="${style}"`;
  return `<c r="${address}"${marked} t="inlineStr"><is><t xml:space="preserve">${escapeText(text)}</t></is></c>`;
}

function serialOf(date: Parameters<typeof daysBetween>[0]): number {
  const days = daysBetween(FIRST_DAY, date) + 1;
  return days >= 60 ? days + 1 : days;
}

// XML 1.0 cannot hold most control characters; workbooks write them, and what looks like such an escape, as _xHHHH_.
const UNWRITABLE =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9a-fA-F]{4}_)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function escapeText(text: string): string {
  return text
    .replace(
      UNWRITABLE,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** Names that Excel accepts: at most 31 characters, none of []:*?/\, no apostrophe at an end, each only once. */
function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name, index) => {
    const plain = name
      .replace(/[[\]:*?/\\\p{C}]/gu, ' ')
      .trim()
      .replace(/^'+|'+$/g, '')
      .trim();
    const base = plain === '' ? `Sheet ${index + 1}` : plain;
    let unique = base.slice(0, 31);
    for (let n = 2; taken.has(unique.toLowerCase()); n += 1) {
      unique = `${base.slice(0, 28 - String(n).length)} (${n})`;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}

function workbook(names: readonly string[]): string {
  const sheets = names.map((name, index) => {
    const attribute = escapeText(name).replaceAll('"', '&quot;');
    return `<sheet name="${attribute}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`;
  });
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATED}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

function workbookRelationships(sheets: number): string {
  const related = Array.from({ length: sheets }, (_, index) =>
    relationship(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`),
  );
  related.push(relationship(sheets + 1, 'styles', 'styles.xml'));
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${related.join('')}</Relationships>`;
}

function relationship(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${RELATED}/${type}" Target="${target}"/>`;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';

function contentTypes(sheets: number): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/${part}" ContentType="${OFFICE}.${type}+xml"/>`;
  const parts = Array.from({ length: sheets }, (_, index) =>
    override(`xl/worksheets/sheet${index + 1}.xml`, 'spreadsheetml.worksheet'),
  );
  parts.push(override('xl/workbook.xml', 'spreadsheetml.sheet.main'));
  parts.push(override('xl/styles.xml', 'spreadsheetml.styles'));
  parts.push(override('docProps/app.xml', 'extended-properties'));
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`
  );
}

const ROOT_RELATIONSHIPS =
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
  `${relationship(1, 'officeDocument', 'xl/workbook.xml')}${relationship(2, 'extended-properties', 'docProps/app.xml')}` +
  '</Relationships>';

const PROGRAM =
  `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
  `<Application>${OUR_NAME}</Application></Properties>`;

// Number format 14 is the short date of the reader's own country; quotePrefix keeps a text a text when it is edited.
const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyFont="1"/>' +
  '</cellXfs></styleSheet>';
