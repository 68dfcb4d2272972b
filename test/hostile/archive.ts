import { crc32, deflateRawSync } from 'node:zlib';

/** A file in a hand-made archive; every field may lie. */
export type ForgedFile = {
  readonly name: string | Buffer;
  readonly content?: string | Buffer;
  /** Already packed bytes, where packing them anew would take too long. */
  readonly packed?: Buffer;
  readonly method?: number;
  readonly flags?: number;
  readonly localName?: string;
  readonly claimedSize?: number;
  readonly claimedPacked?: number;
  /** Points at another file's data. */
  readonly sharesDataWith?: number;
};

/** Builds an archive byte by byte, so that it can be wrong in any place. */
export function forgeArchive(
  files: readonly ForgedFile[],
  around: { before?: Buffer; after?: Buffer; comment?: string; count?: number } = {},
): Buffer {
  const parts: Buffer[] = [around.before ?? Buffer.alloc(0)];
  const directory: Buffer[] = [];
  const places: number[] = [];
  let at = parts[0]!.length;
  for (const file of files) {
    const name = Buffer.from(file.name);
    const content = Buffer.from(file.content ?? '');
    const method = file.method ?? 8;
    const packed = file.packed ?? (method === 8 ? deflateRawSync(content) : content);
    const sizes = {
      crc: crc32(content),
      packed: file.claimedPacked ?? packed.length,
      unpacked: file.claimedSize ?? content.length,
      method,
      flags: file.flags ?? 0x0800,
    };
    const shared = file.sharesDataWith === undefined ? undefined : places[file.sharesDataWith];
    const place = shared ?? at;
    places.push(place);
    if (shared === undefined) {
      const local = localHeader(Buffer.from(file.localName ?? name), sizes);
      parts.push(local, packed);
      at += local.length + packed.length;
    }
    directory.push(directoryEntry(name, place, sizes));
  }
  const all = Buffer.concat(directory);
  const end = endRecord(around.count ?? files.length, all.length, at, around.comment ?? '');
  return Buffer.concat([...parts, all, end, around.after ?? Buffer.alloc(0)]);
}

type Sizes = { crc: number; packed: number; unpacked: number; method: number; flags: number };

function localHeader(name: Buffer, sizes: Sizes): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(sizes.flags, 6);
  header.writeUInt16LE(sizes.method, 8);
  header.writeUInt32LE(sizes.crc, 14);
  header.writeUInt32LE(sizes.packed, 18);
  header.writeUInt32LE(sizes.unpacked, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

function directoryEntry(name: Buffer, at: number, sizes: Sizes): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(20, 4);
  entry.writeUInt16LE(20, 6);
  entry.writeUInt16LE(sizes.flags, 8);
  entry.writeUInt16LE(sizes.method, 10);
  entry.writeUInt32LE(sizes.crc, 16);
  entry.writeUInt32LE(sizes.packed, 20);
  entry.writeUInt32LE(sizes.unpacked, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt32LE(at, 42);
  return Buffer.concat([entry, name]);
}

function endRecord(count: number, size: number, at: number, comment: string): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([end, Buffer.from(comment)]);
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export type ForgedSheet = {
  readonly name: string;
  /** What stands inside <sheetData>. */
  readonly data: string;
  readonly before?: string;
  readonly after?: string;
  readonly state?: string;
};

/** The parts of a workbook as Excel names them, from hand-written markup. */
export function workbookParts(
  sheets: readonly ForgedSheet[],
  extra: { strings?: string; styles?: string; workbookPr?: string; prolog?: string } = {},
): ForgedFile[] {
  const prolog = extra.prolog ?? '';
  const listed = sheets
    .map(
      (sheet, index) =>
        `<sheet name="${sheet.name}" sheetId="${index + 1}" r:id="rId${index + 1}"${sheet.state === undefined ? '' : ` state="${sheet.state}"`}/>`,
    )
    .join('');
  const related = sheets
    .map(
      (_, index) =>
        `<Relationship Id="rId${index + 1}" Type="${RELATED}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
    )
    .join('');
  return [
    {
      name: '[Content_Types].xml',
      content: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    },
    {
      name: '_rels/.rels',
      content: `<Relationships><Relationship Id="r" Type="${RELATED}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${MAIN}" xmlns:r="${RELATED}"><workbookPr ${extra.workbookPr ?? ''}/><sheets>${listed}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships>${related}<Relationship Id="s" Type="${RELATED}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="t" Type="${RELATED}/styles" Target="/xl/styles.xml"/></Relationships>`,
    },
    { name: 'xl/sharedStrings.xml', content: `${prolog}<sst>${extra.strings ?? ''}</sst>` },
    {
      name: 'xl/styles.xml',
      content: `<styleSheet>${extra.styles ?? '<cellXfs><xf numFmtId="0"/></cellXfs>'}</styleSheet>`,
    },
    ...sheets.map((sheet, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: `${prolog}<worksheet xmlns="${MAIN}">${sheet.before ?? ''}<sheetData>${sheet.data}</sheetData>${sheet.after ?? ''}</worksheet>`,
    })),
  ];
}

/** A whole workbook from hand-written markup. */
export function forgeWorkbook(
  sheets: readonly ForgedSheet[],
  extra: Parameters<typeof workbookParts>[1] = {},
): Buffer {
  return forgeArchive(workbookParts(sheets, extra));
}
