import { deflateRawSync } from 'node:zlib';
import { forgeArchive, forgeWorkbook, workbookParts } from './archive.ts';
import { file, noise, PLAIN, withPart, type HostileFile } from './hostile-file.ts';

export function archiveBombs(): HostileFile[] {
  const zeros = (megabytes: number) => deflateRawSync(Buffer.alloc(megabytes * 1_000_000));
  const sheet = 'xl/worksheets/sheet1.xml';
  const bomb = (claimed: number, megabytes: number) => () =>
    withPart({ name: sheet, packed: zeros(megabytes), claimedSize: claimed });
  const entries = (count: number) => () =>
    forgeArchive([
      ...workbookParts(PLAIN),
      ...Array.from({ length: count }, (_, index) => ({ name: `x/${index}`, content: '' })),
    ]);
  return [
    file('60 MB of zeros in one sheet', ['spreadsheet.packed_suspiciously'], bomb(60e6, 60)),
    file('40 MB of zeros in one sheet', ['spreadsheet.packed_suspiciously'], bomb(40e6, 40)),
    file('claims 1 kB, unpacks 60 MB', ['spreadsheet.packed_suspiciously'], bomb(1000, 60)),
    file('claims 0 bytes, unpacks 10 MB', ['spreadsheet.packed_suspiciously'], bomb(0, 10)),
    file(
      'claims 4 GB',
      ['spreadsheet.packed_suspiciously', 'spreadsheet.unpacked_too_large'],
      bomb(4.2e9, 1),
    ),
    file('claims the 64-bit mark', ['spreadsheet.unpacked_too_large'], bomb(0xffffffff, 1)),
    file('claims more than there is', ['spreadsheet.damaged'], () =>
      withPart({ name: sheet, content: '<worksheet/>', claimedSize: 500 }),
    ),
    file(
      'three entries of 45 MB',
      ['spreadsheet.packed_suspiciously', 'spreadsheet.unpacked_too_large'],
      () =>
        forgeArchive([
          ...workbookParts(PLAIN),
          ...[1, 2, 3].map((n) => ({
            name: `xl/media/${n}`,
            packed: Buffer.alloc(460_000),
            claimedSize: 45e6,
          })),
        ]),
    ),
    file('2,100 entries', ['spreadsheet.packed_suspiciously'], entries(2100)),
    file('1,900 entries', ['read'], entries(1900)),
    file('archive in an archive', ['spreadsheet.other_archive'], () =>
      forgeArchive([{ name: 'inner.xlsx', content: forgeWorkbook(PLAIN) }]),
    ),
    file(
      'shared strings of 60 MB',
      ['spreadsheet.packed_suspiciously', 'spreadsheet.unpacked_too_large'],
      () => withPart({ name: 'xl/sharedStrings.xml', packed: zeros(60), claimedSize: 60e6 }),
    ),
  ];
}

export function forgedDirectories(): HostileFile[] {
  const damaged = ['spreadsheet.damaged'] as const;
  const parts = () => workbookParts(PLAIN);
  const overlapping = () =>
    forgeArchive([
      ...parts(),
      { name: 'xl/worksheets/sheet1.xml', sharesDataWith: 0, content: '' },
    ]);
  return [
    file('two names in directory and header', damaged, () =>
      withPart({
        name: 'xl/worksheets/sheet1.xml',
        localName: 'xl/worksheets/sheet2.xml',
        content: '<worksheet/>',
      }),
    ),
    file('same part twice', damaged, () => forgeArchive([...parts(), ...parts()])),
    file('same part twice, other case', damaged, () =>
      forgeArchive([...parts(), { name: 'XL/WORKBOOK.XML', content: '<workbook/>' }]),
    ),
    file(
      'overlapping data',
      ['spreadsheet.packed_suspiciously', 'spreadsheet.damaged'],
      overlapping,
    ),
    file('password on an entry', ['spreadsheet.encrypted'], () =>
      withPart({ name: 'xl/worksheets/sheet1.xml', content: '<worksheet/>', flags: 0x0801 }),
    ),
    file('unknown packing', damaged, () =>
      withPart({ name: 'xl/worksheets/sheet1.xml', content: '<worksheet/>', method: 14 }),
    ),
    file('data beyond the end', damaged, () =>
      withPart({ name: 'xl/worksheets/sheet1.xml', content: '<worksheet/>', claimedPacked: 1e8 }),
    ),
    file('packed rubbish', damaged, () =>
      withPart({
        name: 'xl/worksheets/sheet1.xml',
        packed: Buffer.from('not deflate at all'),
        claimedSize: 10,
      }),
    ),
    file('64-bit archive', ['spreadsheet.unpacked_too_large', 'spreadsheet.damaged'], () =>
      forgeArchive(parts(), { count: 0xffff }),
    ),
    file('something behind the archive', damaged, () =>
      forgeArchive(parts(), { after: Buffer.from('<script>alert(1)</script>') }),
    ),
    file('a long comment', ['read'], () => forgeArchive(parts(), { comment: 'c'.repeat(60_000) })),
    file('a comment that looks like an end', ['read', 'spreadsheet.damaged'], () =>
      forgeArchive(parts(), { comment: 'PK\x05\x06'.repeat(200) }),
    ),
    file('an empty archive', ['spreadsheet.not_a_table', 'spreadsheet.damaged'], () =>
      forgeArchive([]),
    ),
    file('only the signature', damaged, () => Buffer.from('PK\x03\x04')),
  ];
}

/** The same workbook cut off at many places. */
export function truncations(): HostileFile[] {
  const whole = forgeWorkbook(PLAIN);
  return Array.from({ length: 20 }, (_, index) =>
    file(`cut after ${index * 5} %`, ['spreadsheet.damaged', 'spreadsheet.empty'], () =>
      whole.subarray(0, Math.floor((whole.length * index) / 20)),
    ),
  );
}

/** The same workbook with bytes changed at places drawn by a fixed generator: anything but a crash is right. */
export function mutations(): HostileFile[] {
  const whole = forgeWorkbook(PLAIN);
  return Array.from({ length: 60 }, (_, index) =>
    file(`mutation ${index}`, [], () => {
      const bytes = Buffer.from(whole);
      for (const value of noise(2 + (index % 8), index + 1)) {
        const at = (value * 7919 + index * 104_729) % bytes.length;
        bytes[at] = value;
      }
      return bytes;
    }),
  );
}
