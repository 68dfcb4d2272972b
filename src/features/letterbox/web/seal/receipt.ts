import { x25519 } from '@noble/curves/ed25519.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { RECEIPT_LETTERS } from '../../contract/kinds.ts';
import { spell } from '../../rules/letters.ts';
import { bytesOf, randomBytes, toBase64, toHex } from './bytes.ts';

/** What follows from a receipt. The firm's server knows the hash and the public key, and can turn neither back. */
export type ReceiptKeys = {
  /** Shown to read the answers. Base64. */
  readonly lookup: string;
  /** Of the lookup, hexadecimal: what the server keeps. */
  readonly lookupHash: string;
  readonly secretKey: Uint8Array;
  /** Answers to a sealed letter are sealed to it. Base64. */
  readonly publicKey: string;
};

const SALT = bytesOf('plumbline receipt 1');
const KEY = 32;

/** A new receipt: 100 random bits as 20 letters. Nothing else in the world knows it. */
export function makeReceipt(): string {
  return spell(randomBytes(13), RECEIPT_LETTERS);
}

/**
 * The keys of a receipt. There are 2^100 receipts, so that guessing one is out of reach however quickly a guess is tried:
 * HKDF is enough, where a password would need a slow function.
 * @param receipt 20 letters as `readLetters` gives them
 */
export function keysOf(receipt: string): ReceiptKeys {
  const derive = (what: string) => hkdf(sha256, bytesOf(receipt), SALT, bytesOf(what), KEY);
  const lookup = derive('lookup');
  const secretKey = derive('key');
  return {
    lookup: toBase64(lookup),
    lookupHash: toHex(sha256(lookup)),
    secretKey,
    publicKey: toBase64(x25519.getPublicKey(secretKey)),
  };
}
