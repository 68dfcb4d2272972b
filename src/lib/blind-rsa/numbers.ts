/** Bytes as a whole number, the first byte weighing most (RFC 8017, 4.2). */
export function toNumber(bytes: Uint8Array): bigint {
  let text = '';
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0');
  return text === '' ? 0n : BigInt(`0x${text}`);
}

/** A whole number as so many bytes (RFC 8017, 4.1). Throws a RangeError where it does not fit. */
export function toBytes(value: bigint, length: number): Uint8Array {
  const text = value.toString(16).padStart(2 * length, '0');
  if (text.length > 2 * length) throw new RangeError('The number has more bytes than that');
  return Uint8Array.from({ length }, (_, at) =>
    Number.parseInt(text.slice(2 * at, 2 * at + 2), 16),
  );
}

/** How many bits a number above zero has. */
export function bitsOf(value: bigint): number {
  return value.toString(2).length;
}

/** base^exponent mod modulus. Not for secret exponents: its time tells of them. */
export function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  let square = base % modulus;
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

/** The number that times `value` is 1 mod modulus; undefined where the two have a common divisor. */
export function inverse(value: bigint, modulus: bigint): bigint | undefined {
  let [remainder, next] = [modulus, value % modulus];
  let [factor, following] = [0n, 1n];
  while (next !== 0n) {
    const times = remainder / next;
    [remainder, next] = [next, remainder - times * next];
    [factor, following] = [following, factor - times * following];
  }
  if (remainder !== 1n) return undefined;
  return factor < 0n ? factor + modulus : factor;
}

/** Byte strings one after another. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
