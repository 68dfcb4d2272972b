import { builtInFormatShows, formatCodeShows, type Shows } from './date-serial.ts';
import { READ_LIMITS } from './limits.ts';
import { RefusedFile } from './refused-file.ts';
import { readXml, type XmlListener } from './xml.ts';
import { unpack, type Zip } from './zip.ts';

/** One sheet as the workbook lists it; `part` is where its cells are. */
export type SheetPart = { readonly name: string; readonly part: string; readonly hidden: boolean };
export type WorkbookPart = {
  readonly sheets: readonly SheetPart[];
  readonly from1904: boolean;
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
};

/**
 * Reads a part through a listener, pausing after each piece so that the caller can hand on what was heard.
 * Does nothing where the workbook has no such part.
 */
export async function* readInPieces(
  zip: Zip,
  name: string,
  listener: XmlListener,
): AsyncGenerator<undefined> {
  const entry = zip.entries.get(name.toLowerCase());
  if (entry === undefined) return;
  const xml = readXml(listener);
  let decoder: TextDecoder | undefined;
  for await (const piece of unpack(zip, entry)) {
    decoder ??= new TextDecoder(encodingOf(piece));
    xml.write(decoder.decode(piece, { stream: true }));
    yield;
  }
  if (decoder !== undefined) xml.write(decoder.decode());
  xml.end();
}

async function readPart(zip: Zip, name: string, listener: XmlListener): Promise<boolean> {
  const pieces = readInPieces(zip, name, listener);
  while ((await pieces.next()).done !== true);
  return zip.entries.has(name.toLowerCase());
}

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

// A listener that only cares for the start of elements.
function onOpen(open: XmlListener['open']): XmlListener {
  return { open, close: () => undefined, text: () => undefined };
}

/** Reads which sheets there are and where. Throws RefusedFile where it is no workbook. */
export async function readWorkbookPart(zip: Zip): Promise<WorkbookPart> {
  const root = await relationships(zip, '');
  const main = root.find((one) => one.type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const related = await relationships(zip, main);
  const listed: { name: string; id: string; hidden: boolean }[] = [];
  let from1904 = false;
  const found = await readPart(
    zip,
    main,
    onOpen((name, attributes) => {
      if (name === 'workbookPr') from1904 = isTrue(attributes()['date1904']);
      if (name !== 'sheet') return;
      const { name: title = '', id = '', state = 'visible' } = attributes();
      listed.push({ name: title, id, hidden: state !== 'visible' });
      if (listed.length > READ_LIMITS.sheets) throw new RefusedFile('spreadsheet.too_many_cells');
    }),
  );
  if (!found) throw new RefusedFile('spreadsheet.damaged');
  const sheets = listed.flatMap(({ name, id, hidden }): SheetPart[] => {
    const target = related.find((one) => one.id === id && one.type === 'worksheet')?.target;
    return target === undefined ? [] : [{ name, part: target, hidden }];
  });
  if (sheets.length === 0) throw new RefusedFile('spreadsheet.no_sheet');
  const partOf = (type: string) => related.find((one) => one.type === type)?.target;
  return { sheets, from1904, sharedStrings: partOf('sharedStrings'), styles: partOf('styles') };
}

type Relationship = { readonly id: string; readonly type: string; readonly target: string };

async function relationships(zip: Zip, of: string): Promise<Relationship[]> {
  const slash = of.lastIndexOf('/');
  const folder = of.slice(0, slash + 1);
  const found: Relationship[] = [];
  await readPart(
    zip,
    `${folder}_rels/${of.slice(slash + 1)}.rels`,
    onOpen((name, attributes) => {
      if (name !== 'Relationship') return;
      const { Id: id = '', Type: type = '', Target: target = '', TargetMode } = attributes();
      // Parts outside the file are never fetched.
      if (TargetMode === 'External') return;
      found.push({
        id,
        type: type.slice(type.lastIndexOf('/') + 1),
        target: resolve(folder, target),
      });
    }),
  );
  return found;
}

function resolve(folder: string, target: string): string {
  const parts = (target.startsWith('/') ? target : folder + target).split('/');
  const path: string[] = [];
  for (const part of parts) {
    if (part === '..') path.pop();
    else if (part !== '' && part !== '.') path.push(part);
  }
  return path.join('/');
}

/** What each cell style shows, by its index (`s` of a cell). */
export async function readStyles(zip: Zip, part: string | undefined): Promise<readonly Shows[]> {
  if (part === undefined) return [];
  const codes = new Map<number, string>();
  const styles: Shows[] = [];
  let inCellStyles = false;
  await readPart(zip, part, {
    open(name, attributes) {
      if (name === 'cellXfs') inCellStyles = true;
      if (name === 'numFmt') {
        const { numFmtId, formatCode = '' } = attributes();
        codes.set(Number(numFmtId), formatCode);
      }
      if (name === 'xf' && inCellStyles) {
        const id = Number(attributes()['numFmtId'] ?? 0);
        const code = codes.get(id);
        styles.push(code === undefined ? builtInFormatShows(id) : formatCodeShows(code));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
    text: () => undefined,
  });
  return styles;
}

/** The table of texts that cells refer to by number. Phonetic readings are left out. */
export async function readSharedStrings(zip: Zip, part: string | undefined): Promise<string[]> {
  const strings: string[] = [];
  if (part === undefined) return strings;
  let current = '';
  let inText = false;
  let inPhonetic = false;
  await readPart(zip, part, {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 't') inText = true;
      else if (name === 'rPh') inPhonetic = true;
    },
    close(name) {
      if (name === 'si') strings.push(unescapeText(current));
      else if (name === 't') inText = false;
      else if (name === 'rPh') inPhonetic = false;
    },
    text(text) {
      if (inText && !inPhonetic) current += text;
    },
  });
  return strings;
}

const ESCAPED = /_x([0-9a-fA-F]{4})_/g;

/** Undoes `_x000D_`, the way workbooks write characters that XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Whether an attribute of a workbook is on, which it may say as `1` or as `true`; left out, it is off. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** True where the workbook was written by this product: its texts are exact and need no repair. */
export async function isOurs(zip: Zip): Promise<boolean> {
  let inside = false;
  let program = '';
  await readPart(zip, 'docProps/app.xml', {
    open: (name) => void (inside = name === 'Application'),
    close: () => void (inside = false),
    text: (text) => void (program += inside ? text : ''),
  });
  return program === OUR_NAME;
}

/** The program name written into workbooks of our own. */
export const OUR_NAME = 'Plumbline';
