/** Crockford's alphabet: no I, L, O or U, so that what is read from paper is not mistaken. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 5;
const READ_AS: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** The first `length` letters that random bytes spell. @throws RangeError where there are too few bytes */
export function spell(bytes: Uint8Array, length: number): string {
  if (bytes.length * 8 < length * BITS) throw new RangeError('too few random bytes');
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= BITS && text.length < length) {
      bits -= BITS;
      text += ALPHABET[(held >> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return text;
}

/** What somebody typed, as it is compared: capitals, no spaces or hyphens, O for 0. Undefined where it cannot be a code. */
export function readLetters(typed: string, length: number): string | undefined {
  const plain = typed
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/[OIL]/g, (letter) => READ_AS[letter] ?? letter);
  const fits = plain.length === length && [...plain].every((letter) => ALPHABET.includes(letter));
  return fits ? plain : undefined;
}

/** In groups of four, as it is printed. */
export function inGroups(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}
