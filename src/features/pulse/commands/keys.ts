import { generateKeyPair, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';

const make = promisify(generateKeyPair);

/** 2048 bits hold for the weeks of a wave, and a signature with them costs less than a millisecond. */
const BITS = 2048;

export type BlockKey = { readonly privateKey: Buffer; readonly publicKey: Buffer };

/** A fresh key (PKCS #8 and SubjectPublicKeyInfo, DER), made on another thread. */
export async function makeBlockKey(): Promise<BlockKey> {
  const { privateKey, publicKey } = await make('rsa', {
    modulusLength: BITS,
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
    publicKeyEncoding: { type: 'spki', format: 'der' },
  });
  return { privateKey, publicKey };
}

/** Where ballots are sent: 32 bytes that nobody guesses. */
export function makeAddress(): string {
  return randomBytes(32).toString('base64url');
}
