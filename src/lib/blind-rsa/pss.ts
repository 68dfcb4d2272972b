import { joined } from './numbers.ts';

/** A hash function: WebCrypto's in a browser, Node's on the server. */
export type Sha384 = (bytes: Uint8Array) => Promise<Uint8Array>;

export const HASH_BYTES = 48;
/** As long as the hash: the variant PSS of RFC 9474, section 5. */
export const SALT_BYTES = 48;

/**
 * EMSA-PSS-ENCODE with SHA-384 (RFC 8017, 9.1.1): the message as a byte string of `bits` bits that only a key of that size
 * can sign. `salt` is random and as long as the hash. Throws a RangeError where there is no room for it.
 */
export async function encodePss(
  message: Uint8Array,
  bits: number,
  salt: Uint8Array,
  sha384: Sha384,
): Promise<Uint8Array> {
  const length = Math.ceil(bits / 8);
  const room = length - salt.length - HASH_BYTES - 2;
  if (room < 0) throw new RangeError('The key is too short for this hash');
  const hash = await sha384(joined(new Uint8Array(8), await sha384(message), salt));
  const block = joined(new Uint8Array(room), Uint8Array.of(1), salt);
  const mask = await maskOf(hash, block.length, sha384);
  const masked = block.map((byte, at) => byte ^ mask[at]!);
  masked[0]! &= 0xff >> (8 * length - bits);
  return joined(masked, hash, Uint8Array.of(0xbc));
}

/** MGF1 (RFC 8017, B.2.1). */
async function maskOf(seed: Uint8Array, length: number, sha384: Sha384): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (let counter = 0; counter * HASH_BYTES < length; counter++) {
    parts.push(await sha384(joined(seed, Uint8Array.of(0, 0, counter >> 8, counter & 0xff))));
  }
  return joined(...parts).subarray(0, length);
}
