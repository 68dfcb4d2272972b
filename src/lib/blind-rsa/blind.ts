import { bitsOf, inverse, joined, power, toBytes, toNumber } from './numbers.ts';
import { encodePss, SALT_BYTES, type Sha384 } from './pss.ts';

/** What anybody may know of a key: n and e of RFC 8017. */
export type PublicKey = { readonly modulus: bigint; readonly exponent: bigint };

/** What the client needs of the place it runs in. */
export type Means = {
  readonly sha384: Sha384;
  /** So many bytes that nobody can foresee. */
  readonly random: (length: number) => Uint8Array;
};

/** A message ready to be blinded: the prefix makes its hash unpredictable to whoever chose the rest. */
export type Prepared = { readonly prefix: Uint8Array; readonly message: Uint8Array };

/** What is sent to be signed, and what turns the answer into a signature. `inverse` stays where it was made. */
export type Blinded = { readonly blinded: Uint8Array; readonly inverse: bigint };

export const PREFIX_BYTES = 32;

/** PrepareRandomize of RFC 9474, 4.1. */
export function prepare(message: Uint8Array, { random }: Means): Prepared {
  return { prefix: random(PREFIX_BYTES), message };
}

/** What the signature is over. */
export function signed({ prefix, message }: Prepared): Uint8Array {
  return joined(prefix, message);
}

/**
 * Blind of RFC 9474, 4.2, in the variant RSABSSA-SHA384-PSS-Randomized. The signer learns nothing of the message from
 * what it is sent. Throws a RangeError for a key with which this cannot be done.
 */
export async function blind(
  prepared: Prepared,
  { modulus, exponent }: PublicKey,
  means: Means,
): Promise<Blinded> {
  const salt = means.random(SALT_BYTES);
  const encoded = await encodePss(signed(prepared), bitsOf(modulus) - 1, salt, means.sha384);
  const message = toNumber(encoded);
  if (inverse(message, modulus) === undefined) throw new RangeError('The key divides the message');
  const { factor, undone } = factorBelow(modulus, means);
  const hidden = (message * power(factor, exponent, modulus)) % modulus;
  return { blinded: toBytes(hidden, bytesOf(modulus)), inverse: undone };
}

/**
 * Finalize of RFC 9474, 4.4, without the check of the signature, which whoever calls makes with the means of the place:
 * a signature that does not verify is thrown away there.
 */
export function unblind(answer: Uint8Array, undone: bigint, { modulus }: PublicKey): Uint8Array {
  if (answer.length !== bytesOf(modulus)) throw new RangeError('Not an answer of this key');
  return toBytes((toNumber(answer) * undone) % modulus, answer.length);
}

/** A number below the modulus, from 1 on, evenly drawn, with its inverse. */
function factorBelow(modulus: bigint, { random }: Means): { factor: bigint; undone: bigint } {
  for (;;) {
    const factor = toNumber(random(bytesOf(modulus)));
    if (factor === 0n || factor >= modulus) continue;
    const undone = inverse(factor, modulus);
    if (undone !== undefined) return { factor, undone };
  }
}

/** How long a signature of this key is. */
export function bytesOf(modulus: bigint): number {
  return Math.ceil(bitsOf(modulus) / 8);
}
