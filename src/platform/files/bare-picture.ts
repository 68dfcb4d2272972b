/**
 * A picture without what is not the picture: where and when it was taken, with which device, by whom, a smaller copy of
 * it, and whatever hangs behind its end. Of a JPEG the way up is kept, as nothing else of what the camera wrote.
 * Undefined where the bytes are no JPEG, PNG or (still) WebP, or are broken.
 */
export function barePicture(bytes: Buffer): Buffer | undefined {
  try {
    if (bytes.subarray(0, 2).equals(JPEG)) return bareJpeg(bytes);
    if (bytes.subarray(0, 8).equals(PNG)) return barePng(bytes);
    if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP') {
      return bareWebp(bytes);
    }
  } catch (error) {
    // A length that points beyond the end: broken, or made to be.
    if (!(error instanceof RangeError)) throw error;
  }
  return undefined;
}

const JPEG = Buffer.from([0xff, 0xd8]);
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const END = 0xd9;
const SCAN = 0xda;
const EXIF = 0xe1;
/** Says how the colours are to be read: without it some pictures turn negative. */
const ADOBE = 0xee;

function bareJpeg(bytes: Buffer): Buffer | undefined {
  const kept: Buffer[] = [];
  let upright = 1;
  let at = 2;
  while (at < bytes.length) {
    if (bytes.readUInt8(at) !== 0xff) return undefined;
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xff) at += 1;
    else if (marker === END) return joined(kept, upright);
    else {
      const end = at + 2 + bytes.readUInt16BE(at + 2);
      if (end > bytes.length || end < at + 4) return undefined;
      const segment = bytes.subarray(at, end);
      if (marker === EXIF) upright = orientationOf(segment) ?? upright;
      const next = marker === SCAN ? endOfScan(bytes, end) : end;
      if (isKept(marker, segment)) kept.push(bytes.subarray(at, next));
      at = next;
    }
  }
  return undefined;
}

/** What a decoder needs: tables, the restart interval, frames and scans. Whatever else there is may say anything. */
const DECODED: ReadonlySet<number> = new Set([
  0xc0,
  0xc1,
  0xc2,
  0xc3,
  0xc4,
  0xc5,
  0xc6,
  0xc7,
  0xc9,
  0xca,
  0xcb,
  0xcc,
  0xcd,
  0xce,
  0xcf,
  0xdb,
  0xdd,
  SCAN,
]);
/** Of what is said about colours the twelve bytes that say it; longer it could say something else. */
const ADOBE_LENGTH = 16;

function isKept(marker: number, segment: Buffer): boolean {
  const isColours = segment.length === ADOBE_LENGTH && segment.toString('latin1', 4, 9) === 'Adobe';
  return DECODED.has(marker) || (marker === ADOBE && isColours);
}

/** Behind the coded picture the next marker stands; a zero or a restart behind 0xff belongs to the picture. */
function endOfScan(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at !== -1 && at + 1 < bytes.length) {
    const next = bytes.readUInt8(at + 1);
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
    at = bytes.indexOf(0xff, at + 2);
  }
  throw new RangeError('A picture without an end.');
}

function joined(kept: readonly Buffer[], upright: number): Buffer {
  const way = upright === 1 ? [] : [orientationAlone(upright)];
  return Buffer.concat([JPEG, ...way, ...kept, Buffer.from([0xff, END])]);
}

const ORIENTATION = 0x0112;

/** Which side of the picture is up, 1 to 8, as the camera wrote it; undefined where it did not. */
function orientationOf(segment: Buffer): number | undefined {
  if (segment.toString('latin1', 4, 10) !== 'Exif\0\0') return undefined;
  const tiff = segment.subarray(10);
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  try {
    const first = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
    for (let entry = 0; entry < short(first); entry += 1) {
      const at = first + 2 + entry * 12;
      if (short(at) !== ORIENTATION) continue;
      const value = short(at + 8);
      return value >= 1 && value <= 8 ? value : undefined;
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return undefined;
}

/** A segment that says which side is up, and nothing else. */
function orientationAlone(upright: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('MM\0*', 0, 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(ORIENTATION, 10);
  tiff.writeUInt16BE(3, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(upright, 18);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, EXIF, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** The picture, its colours and what shows through. */
const PNG_KEPT: ReadonlySet<string> = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
]);

function barePng(bytes: Buffer): Buffer | undefined {
  const kept: Buffer[] = [PNG];
  for (let at = 8; at < bytes.length;) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) return undefined;
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (PNG_KEPT.has(type)) kept.push(bytes.subarray(at, end));
    if (type === 'IEND') return Buffer.concat(kept);
    at = end;
  }
  return undefined;
}

const WEBP_KEPT: ReadonlySet<string> = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH']);
/** Of what a WebP says of itself: that it lets something show through. */
const SHOWS_THROUGH = 0x10;

function bareWebp(bytes: Buffer): Buffer | undefined {
  const end = Math.min(bytes.length, 8 + bytes.readUInt32LE(4));
  const kept: Buffer[] = [Buffer.from('WEBP')];
  let isPicture = false;
  for (let at = 12; at + 8 <= end;) {
    const size = bytes.readUInt32LE(at + 4);
    const next = at + 8 + size + (size % 2);
    if (at + 8 + size > end) return undefined;
    const type = bytes.toString('latin1', at, at + 4);
    if (WEBP_KEPT.has(type))
      kept.push(withoutClaims(type, bytes.subarray(at, Math.min(next, end))));
    isPicture ||= type === 'VP8 ' || type === 'VP8L';
    at = next;
  }
  if (!isPicture) return undefined;
  const body = Buffer.concat(kept);
  const head = Buffer.from('RIFF\0\0\0\0', 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}

/** It no longer claims to hold what was taken out. */
function withoutClaims(type: string, chunk: Buffer): Buffer {
  if (type !== 'VP8X') return chunk;
  const bare = Buffer.from(chunk);
  bare.writeUInt8(bare.readUInt8(8) & SHOWS_THROUGH, 8);
  return bare;
}
