/**
 * How many pixels a JPEG, PNG or WebP claims to have, by its head; 0 where the bytes are none of them, or of a kind that
 * nobody uses. What a small file claims is what a browser sets aside for it.
 */
export function picturePixels(bytes: Buffer): number {
  try {
    if (bytes.readUInt16BE(0) === 0xffd8) return jpegPixels(bytes);
    if (bytes.toString('latin1', 1, 4) === 'PNG') return pngPixels(bytes);
    if (bytes.toString('latin1', 8, 12) === 'WEBP') return webpPixels(bytes);
  } catch (error) {
    // It ends before it has said how large it is.
    if (!(error instanceof RangeError)) throw error;
  }
  return 0;
}

const SCAN = 0xda;
const FRAMES: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);

/** By the first frame (ITU-T T.81). */
function jpegPixels(bytes: Buffer): number {
  let at = 2;
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes.readUInt8(at + 1);
    if (FRAMES.has(marker)) return bytes.readUInt16BE(at + 5) * bytes.readUInt16BE(at + 7);
    if (marker === SCAN) return 0;
    at += marker === 0xff ? 1 : 2 + Math.max(2, bytes.readUInt16BE(at + 2));
  }
  return 0;
}

/** By its first chunk, which is IHDR (ISO/IEC 15948). */
function pngPixels(bytes: Buffer): number {
  if (bytes.toString('latin1', 12, 16) !== 'IHDR') return 0;
  return bytes.readUInt32BE(16) * bytes.readUInt32BE(20);
}

const FOURTEEN_BITS = 0x3fff;

/** By its first chunk (RFC 9649): the canvas of an extended one, the frame of a plain or lossless one. */
function webpPixels(bytes: Buffer): number {
  switch (bytes.toString('latin1', 12, 16)) {
    case 'VP8X':
      return (bytes.readUIntLE(24, 3) + 1) * (bytes.readUIntLE(27, 3) + 1);
    case 'VP8 ':
      return (bytes.readUInt16LE(26) & FOURTEEN_BITS) * (bytes.readUInt16LE(28) & FOURTEEN_BITS);
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21);
      return ((bits & FOURTEEN_BITS) + 1) * (((bits >>> 14) & FOURTEEN_BITS) + 1);
    }
    default:
      return 0;
  }
}
