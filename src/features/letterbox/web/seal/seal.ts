import { x25519 } from '@noble/curves/ed25519.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesOf, fromBase64, joined, randomBytes, textOf, toBase64, type Bytes } from './bytes.ts';

/*
 * How a letter is sealed. A fresh key per letter encrypts the words (AES-256-GCM); for each reader the key is wrapped by a
 * key agreed between a fresh pair of the writer and the reader's own (X25519, HKDF-SHA256, AES-256-GCM). What a box is
 * of, and for whom a key is wrapped, is bound into them, so that nothing can be moved to another letter.
 */

/** Words under a key. Base64. */
export type Box = string;

/** The key of a box, wrapped for one reader. Base64. */
export type WrappedKey = { readonly ephemeral: string; readonly wrapped: string };

/** Somebody a box is sealed to: a name that is bound into it, and their public key in base64. */
export type Reader = { readonly name: string; readonly publicKey: string };

/** A box that is open for writing: all parts of one letter are under one key. */
export type Sealing = {
  seal(part: string, content: Uint8Array): Promise<Box>;
  keyFor(reader: Reader): Promise<WrappedKey>;
};

const IV = 12;
const KEY = 32;
const LABEL = bytesOf('plumbline letter key 1');
/** The length of what is sealed is rounded up, so that it says little of what was written. */
const ROUND = 512;

/** Begins a box that is about `subject`, the number of a letter or of an answer. */
export function beginSealing(subject: string): Sealing {
  const key = randomBytes(KEY);
  return {
    seal: (part, content) => encrypt(key, content, `${subject} ${part}`),
    keyFor: async ({ name, publicKey }) => {
      const fresh = x25519.keygen();
      const theirs = fromBase64(publicKey);
      const shared = x25519.getSharedSecret(fresh.secretKey, theirs);
      const wrapping = wrappingKey(shared, fresh.publicKey, theirs);
      const wrapped = await encrypt(wrapping, key, `${subject} for ${name}`);
      return { ephemeral: toBase64(fresh.publicKey), wrapped };
    },
  };
}

/** The key of a box, unwrapped by the reader it was wrapped for. @throws where it was not, or was changed */
export function unwrap(
  subject: string,
  { ephemeral, wrapped }: WrappedKey,
  reader: { readonly name: string; readonly secretKey: Uint8Array },
): Promise<Bytes> {
  const fresh = fromBase64(ephemeral);
  const shared = x25519.getSharedSecret(reader.secretKey, fresh);
  const wrapping = wrappingKey(shared, fresh, x25519.getPublicKey(reader.secretKey));
  return decrypt(wrapping, wrapped, `${subject} for ${reader.name}`);
}

/** What is in a box. @throws where the key is another one's, or the box was changed or belongs elsewhere */
export function openBox(key: Bytes, subject: string, part: string, box: Box): Promise<Bytes> {
  return decrypt(key, box, `${subject} ${part}`);
}

/** Words, padded with line ends to the next 512 bytes. */
export function paddedWords(words: string): Bytes {
  const plain = bytesOf(words);
  const padding = ROUND - (plain.length % ROUND);
  return joined(plain, new Uint8Array(padding).fill(0x0a));
}

/** Padded words as they were written; line ends at their end count as padding. @throws TypeError where it is no text */
export function wordsOf(padded: Uint8Array): string {
  return textOf(padded).replace(/\n+$/, '');
}

/** The key that wraps: the shared secret of two pairs, bound to the fresh public key and to the reader's. */
function wrappingKey(shared: Uint8Array, fresh: Uint8Array, reader: Uint8Array): Bytes {
  return new Uint8Array(hkdf(sha256, shared, joined(fresh, reader), LABEL, KEY));
}

/** A content under a key (AES-256-GCM, a fresh nonce before it). It opens only with the same `about`, so that no box passes for another. */
export async function encrypt(key: Bytes, content: Uint8Array, about: string): Promise<Box> {
  const iv = randomBytes(IV);
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: bytesOf(about) },
    await imported(key, 'encrypt'),
    new Uint8Array(content),
  );
  return toBase64(joined(iv, new Uint8Array(sealed)));
}

/** What a box holds. @throws DOMException where the key or `about` is another one, or the box was changed */
export async function decrypt(key: Bytes, box: Box, about: string): Promise<Bytes> {
  const bytes = fromBase64(box);
  const opened = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv: bytes.subarray(0, IV), additionalData: bytesOf(about) },
    await imported(key, 'decrypt'),
    bytes.subarray(IV),
  );
  return new Uint8Array(opened);
}

function imported(key: Bytes, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', key, 'AES-GCM', false, [use]);
}
