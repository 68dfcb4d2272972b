const SCAN = 0xda;
const FRAMES: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);

/**
 * How many pixels a JPEG claims to have, by its frame (ITU-T T.81); 0 where the bytes are no JPEG of a usual kind. What
 * a small file claims is what a browser would set aside for it.
 */
export function jpegPixels(bytes: Uint8Array): number {
  if (word(bytes, 0) !== 0xffd8) return 0;
  let at = 2;
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (FRAMES.has(marker)) return word(bytes, at + 5) * word(bytes, at + 7);
    if (marker === SCAN) return 0;
    at += marker === 0xff ? 1 : 2 + Math.max(2, word(bytes, at + 2));
  }
  return 0;
}

function word(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
}
