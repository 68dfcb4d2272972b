/** The characters Windows-1252 has at 0x80 to 0x9F (WHATWG encoding standard), in order. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTES: ReadonlyMap<string, number> = new Map(
  Array.from(UPPER, (sign, index) => [sign, 0x80 + index]),
);

/** Reads Windows-1252. (The decoder of Node 20 takes it for Latin-1 and loses dashes, quotation marks and the euro.) */
export function decodeWindows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (sign) => UPPER[sign.charCodeAt(0) - 0x80] as string);
}

/** The byte a character has in Windows-1252, or its code where it has none there. */
export function windows1252Byte(sign: string): number {
  return BYTES.get(sign) ?? sign.charCodeAt(0);
}
