import { windows1252Byte } from './windows-1252.ts';

const UNWANTED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff\ufffe\uffff]/g;
const NEEDS_CLEANING =
  /_x00[01][0-9a-f]_|[\u0000-\u0008\u000b-\u001f\u007f\u00a0\ufeff\ufffe\uffff]|[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0192\u02c6-\u2122]/i;
/** The first byte of a UTF-8 character and its followers, as Windows-1252 shows them. */
const BROKEN = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3}/g;
const strict = new TextDecoder('utf-8', { fatal: true });

/**
 * Repairs what programs on the way have done to text: Excel's escapes for line ends, control characters,
 * hard spaces, and accents broken once or twice. Texts that are in order come back unchanged.
 */
export function cleanText(text: string): string {
  if (!NEEDS_CLEANING.test(text)) return text;
  return mendAccents(mendAccents(text))
    .replace(/_x000D_\r?\n|_x000D_/gi, '\n')
    .replace(/_x000A_/gi, '\n')
    .replace(/_x0009_/gi, '\t')
    .replace(/\r\n?/g, '\n')
    .replace(UNWANTED, '')
    .replace(/\u00a0/g, ' ');
}

/** True where {@link cleanText} would mend broken accents. */
export function hasBrokenAccents(text: string): boolean {
  return mendAccents(text) !== text;
}

/**
 * Puts right text whose UTF-8 bytes were once read as Windows-1252 (`Ã¼` for `ü`, `â€™` for `’`).
 * Each broken place is mended only where its bytes are one valid character, so correct text that merely
 * holds an `Ã` stays as it is.
 */
function mendAccents(text: string): string {
  return text.replace(BROKEN, (piece) => mend(piece) ?? piece);
}

function mend(piece: string): string | undefined {
  const first = piece.charCodeAt(0);
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  if (piece.length < length) return undefined;
  const bytes = Uint8Array.from(piece.slice(0, length), windows1252Byte);
  try {
    return strict.decode(bytes) + piece.slice(length);
  } catch {
    return undefined;
  }
}
