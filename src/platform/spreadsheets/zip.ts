import { createInflateRaw } from 'node:zlib';
import { READ_LIMITS } from './limits.ts';
import { RefusedFile } from './refused-file.ts';

/** One file inside an archive, as its central directory describes it. The sizes are claims until unpacked. */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly headerAt: number;
  readonly dataAt: number;
};
export type Zip = { readonly bytes: Buffer; readonly entries: ReadonlyMap<string, ZipEntry> };

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_LENGTH = 22;
const ALL_ONES_16 = 0xffff;
const ALL_ONES_32 = 0xffffffff;
const PIECE = 65_536;

/**
 * Reads the directory of an archive and checks it against the limits before anything is unpacked.
 * Throws RefusedFile. Nothing is ever written to disk, so names with `../` have no power here.
 */
export function openZip(bytes: Buffer): Zip {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  const size = bytes.readUInt32LE(end + 12);
  const start = bytes.readUInt32LE(end + 16);
  if (count === ALL_ONES_16 || size === ALL_ONES_32 || start === ALL_ONES_32) {
    throw new RefusedFile('spreadsheet.unpacked_too_large');
  }
  if (start + size > end) throw new RefusedFile('spreadsheet.damaged');
  const entries = readDirectory(bytes, start, start + size);
  checkTotals(entries);
  checkOverlap(entries, start);
  return { bytes, entries: byName(entries) };
}

// The comment must reach exactly to the end of the file: with anything behind it the file has a second nature.
function findEnd(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - END_LENGTH - ALL_ONES_16);
  for (let at = bytes.length - END_LENGTH; at >= lowest; at -= 1) {
    if (bytes.readUInt32LE(at) !== END_OF_DIRECTORY) continue;
    if (at + END_LENGTH + bytes.readUInt16LE(at + 20) === bytes.length) return at;
  }
  throw new RefusedFile('spreadsheet.damaged');
}

function readDirectory(bytes: Buffer, start: number, end: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = start;
  while (at < end) {
    if (entries.length >= READ_LIMITS.archiveEntries) {
      throw new RefusedFile('spreadsheet.packed_suspiciously', { reason: 'entries' });
    }
    if (at + 46 > end || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) {
      throw new RefusedFile('spreadsheet.damaged');
    }
    const next =
      at +
      46 +
      bytes.readUInt16LE(at + 28) +
      bytes.readUInt16LE(at + 30) +
      bytes.readUInt16LE(at + 32);
    if (next > end) throw new RefusedFile('spreadsheet.damaged');
    entries.push(readEntry(bytes, at));
    at = next;
  }
  return entries;
}

function readEntry(bytes: Buffer, at: number): ZipEntry {
  if ((bytes.readUInt16LE(at + 8) & 1) === 1) throw new RefusedFile('spreadsheet.encrypted');
  const nameBytes = bytes.subarray(at + 46, at + 46 + bytes.readUInt16LE(at + 28));
  const packedBytes = bytes.readUInt32LE(at + 20);
  const unpackedBytes = bytes.readUInt32LE(at + 24);
  const headerAt = bytes.readUInt32LE(at + 42);
  if (packedBytes === ALL_ONES_32 || unpackedBytes === ALL_ONES_32 || headerAt === ALL_ONES_32) {
    throw new RefusedFile('spreadsheet.unpacked_too_large');
  }
  const dataAt = findData(bytes, headerAt, nameBytes);
  if (dataAt + packedBytes > bytes.length) throw new RefusedFile('spreadsheet.damaged');
  return {
    name: nameBytes.toString('utf8'),
    method: bytes.readUInt16LE(at + 10),
    packedBytes,
    unpackedBytes,
    headerAt,
    dataAt,
  };
}

// Two readers that believe different names see different files, so both names must agree.
function findData(bytes: Buffer, headerAt: number, name: Buffer): number {
  if (headerAt + 30 > bytes.length || bytes.readUInt32LE(headerAt) !== LOCAL_HEADER) {
    throw new RefusedFile('spreadsheet.damaged');
  }
  const nameLength = bytes.readUInt16LE(headerAt + 26);
  const localName = bytes.subarray(headerAt + 30, headerAt + 30 + nameLength);
  if (!localName.equals(name)) throw new RefusedFile('spreadsheet.damaged');
  return headerAt + 30 + nameLength + bytes.readUInt16LE(headerAt + 28);
}

function checkTotals(entries: readonly ZipEntry[]): void {
  let total = 0;
  for (const entry of entries) {
    total += entry.unpackedBytes;
    const large = entry.unpackedBytes > READ_LIMITS.ratioFreeBytes;
    if (large && entry.unpackedBytes > entry.packedBytes * READ_LIMITS.ratio) {
      throw new RefusedFile('spreadsheet.packed_suspiciously', { reason: 'ratio' });
    }
    if (entry.unpackedBytes > READ_LIMITS.entryBytes || total > READ_LIMITS.unpackedBytes) {
      throw new RefusedFile('spreadsheet.unpacked_too_large');
    }
  }
}

// Overlapping entries let a small archive unpack the same bytes many times over.
function checkOverlap(entries: readonly ZipEntry[], directoryAt: number): void {
  const ordered = entries.toSorted((one, other) => one.headerAt - other.headerAt);
  let free = 0;
  for (const entry of ordered) {
    if (entry.headerAt < free) {
      throw new RefusedFile('spreadsheet.packed_suspiciously', { reason: 'overlap' });
    }
    free = entry.dataAt + entry.packedBytes;
  }
  if (free > directoryAt) throw new RefusedFile('spreadsheet.damaged');
}

function byName(entries: readonly ZipEntry[]): Map<string, ZipEntry> {
  const map = new Map<string, ZipEntry>();
  for (const entry of entries) {
    // Part names are compared without case by the standard (ECMA-376 part 2).
    const key = entry.name.toLowerCase();
    if (map.has(key)) throw new RefusedFile('spreadsheet.damaged');
    map.set(key, entry);
  }
  return map;
}

/** Unpacks one entry piece by piece, counting what really comes out. Throws RefusedFile. */
export async function* unpack(zip: Zip, entry: ZipEntry): AsyncGenerator<Buffer> {
  const packed = zip.bytes.subarray(entry.dataAt, entry.dataAt + entry.packedBytes);
  if (entry.method === 0) {
    if (packed.length !== entry.unpackedBytes) throw new RefusedFile('spreadsheet.damaged');
    for (let at = 0; at < packed.length; at += PIECE) yield packed.subarray(at, at + PIECE);
    return;
  }
  if (entry.method !== 8) throw new RefusedFile('spreadsheet.damaged');
  const inflate = createInflateRaw({ chunkSize: PIECE });
  inflate.end(packed);
  let total = 0;
  try {
    for await (const piece of inflate as AsyncIterable<Buffer>) {
      total += piece.length;
      // The directory promised a size within the limits; more than promised is a lie.
      if (total > entry.unpackedBytes) {
        throw new RefusedFile('spreadsheet.packed_suspiciously', { reason: 'size' });
      }
      yield piece;
    }
  } catch (error) {
    if (error instanceof RefusedFile) throw error;
    throw new RefusedFile('spreadsheet.damaged');
  } finally {
    inflate.destroy();
  }
  if (total !== entry.unpackedBytes) throw new RefusedFile('spreadsheet.damaged');
}
