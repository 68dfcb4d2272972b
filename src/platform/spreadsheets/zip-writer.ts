import { crc32, createDeflateRaw } from 'node:zlib';

/** A file to be put into an archive; its content comes piece by piece. */
export type ZipFile = { readonly name: string; readonly content: Pieces };
export type Pieces = Iterable<string> | AsyncIterable<string>;

type Written = {
  readonly name: Buffer;
  readonly at: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
};

// Bit 3: sizes follow the data, because they are not known before; bit 11: names are UTF-8.
const FLAGS = 0x0808;
const DEFLATE = 8;
const VERSION = 20;
// A fixed day (1 January 1980, the format's first) makes the same content the same file.
const DOS_DATE = 0x0021;

/** Packs files into an archive while they are being made; no more than a piece is held in memory. */
export async function* writeZip(files: Iterable<ZipFile>): AsyncGenerator<Buffer> {
  const written: Written[] = [];
  let at = 0;
  for (const file of files) {
    const name = Buffer.from(file.name, 'utf8');
    const header = localHeader(name);
    yield header;
    const totals = { crc: 0, packed: 0, unpacked: 0 };
    yield* deflate(file.content, totals);
    yield descriptor(totals);
    written.push({ name, at, ...totals });
    at += header.length + totals.packed + 16;
  }
  yield directory(written, at);
}

async function* deflate(
  content: Pieces,
  totals: { crc: number; packed: number; unpacked: number },
): AsyncGenerator<Buffer> {
  const packer = createDeflateRaw({ level: 6 });
  const feed = async () => {
    for await (const text of content) {
      const piece = Buffer.from(text, 'utf8');
      totals.crc = crc32(piece, totals.crc);
      totals.unpacked += piece.length;
      if (!packer.write(piece)) await new Promise((resolve) => packer.once('drain', resolve));
    }
    packer.end();
  };
  const fed = feed().catch((error: unknown) => {
    packer.destroy(error as Error);
  });
  for await (const piece of packer as AsyncIterable<Buffer>) {
    totals.packed += piece.length;
    yield piece;
  }
  await fed;
}

function localHeader(name: Buffer): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt16LE(FLAGS, 6);
  header.writeUInt16LE(DEFLATE, 8);
  header.writeUInt16LE(DOS_DATE, 12);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

function descriptor(totals: { crc: number; packed: number; unpacked: number }): Buffer {
  const block = Buffer.alloc(16);
  block.writeUInt32LE(0x08074b50, 0);
  block.writeUInt32LE(totals.crc, 4);
  block.writeUInt32LE(totals.packed, 8);
  block.writeUInt32LE(totals.unpacked, 12);
  return block;
}

function directory(written: readonly Written[], start: number): Buffer {
  const entries = written.map((file) => {
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(VERSION, 4);
    entry.writeUInt16LE(VERSION, 6);
    entry.writeUInt16LE(FLAGS, 8);
    entry.writeUInt16LE(DEFLATE, 10);
    entry.writeUInt16LE(DOS_DATE, 14);
    entry.writeUInt32LE(file.crc, 16);
    entry.writeUInt32LE(file.packed, 20);
    entry.writeUInt32LE(file.unpacked, 24);
    entry.writeUInt16LE(file.name.length, 28);
    entry.writeUInt32LE(file.at, 42);
    return Buffer.concat([entry, file.name]);
  });
  const all = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(written.length, 8);
  end.writeUInt16LE(written.length, 10);
  end.writeUInt32LE(all.length, 12);
  end.writeUInt32LE(start, 16);
  return Buffer.concat([all, end]);
}
