import { createPublicKey, verify } from 'node:crypto';
import { sha256 } from './hash.ts';

/**
 * Signed notes (C2SP signed-note): text, an empty line, and signature lines
 * `— <key name> base64(4 bytes key id ‖ signature)`. Only Ed25519 (type 0x01) is used.
 */

const ED25519 = 0x01;
const KEY_NAME = /^[^\s+]+$/u;
// The specification asks verifiers to accept 16; more is not a note anybody made in earnest.
const MOST_SIGNATURES = 16;

/** A public key under the name it signs with. */
export type VerifierKey = { readonly name: string; readonly publicKey: Uint8Array };

/** Holds the private half of an Ed25519 key. */
export type Signer = {
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
  /** The 64-byte signature of a message. */
  readonly sign: (message: Uint8Array) => Uint8Array;
};

/** Name, id and key in one line, as C2SP writes it: `name+id in hex+base64(0x01 ‖ key)`. */
export function verifierKeyText(key: VerifierKey): string {
  const typed = Buffer.concat([Uint8Array.of(ED25519), key.publicKey]).toString('base64');
  return `${key.name}+${keyId(key).toString('hex')}+${typed}`;
}

/** Reads such a line; undefined where it is none, or where its id is not that of its key. */
export function readVerifierKey(text: string): VerifierKey | undefined {
  const match = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/u.exec(text);
  const typed = fromBase64(match?.[3] ?? '');
  if (!match || typed?.length !== 33 || typed[0] !== ED25519) return undefined;
  const key = { name: match[1]!, publicKey: typed.subarray(1) };
  return keyId(key).toString('hex') === match[2] ? key : undefined;
}

/** Signs a text, which must end with a newline. Throws where C2SP would not accept text or name. */
export function signNote(text: string, name: string, signer: Signer): string {
  if (!text.endsWith('\n') || !isNoteText(text)) {
    throw new TypeError('A note is lines of text without control characters');
  }
  if (!KEY_NAME.test(name)) throw new TypeError('A key name has no spaces and no plus sign');
  const signature = signer.sign(Buffer.from(text, 'utf8'));
  const id = keyId({ name, publicKey: signer.publicKey });
  return `${text}\n— ${name} ${Buffer.concat([id, signature]).toString('base64')}\n`;
}

/**
 * The text of a note if at least one of the keys has signed it; undefined otherwise, and also where
 * a line claims one of the keys and its signature is wrong. Other people's signatures are ignored.
 */
export function openNote(note: string, keys: readonly VerifierKey[]): string | undefined {
  const split = note.lastIndexOf('\n\n');
  if (split < 0 || !note.endsWith('\n') || !isNoteText(note)) return undefined;
  const text = note.slice(0, split + 1);
  const lines = note.slice(split + 2, -1).split('\n');
  if (lines.length > MOST_SIGNATURES) return undefined;
  let signed = false;
  for (const line of lines) {
    const match = /^— ([^\s+]+) ([A-Za-z0-9+/=]+)$/u.exec(line);
    const bytes = fromBase64(match?.[2] ?? '');
    if (!match || bytes === undefined || bytes.length < 5) return undefined;
    const key = keys.find(
      (one) => one.name === match[1] && keyId(one).equals(bytes.subarray(0, 4)),
    );
    if (key === undefined) continue;
    if (!verifyEd25519(key.publicKey, text, bytes.subarray(4))) return undefined;
    signed = true;
  }
  return signed ? text : undefined;
}

/** Standard base64 with padding, exactly as an encoder writes it; undefined for any other spelling. */
export function fromBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.length > 0 && bytes.toString('base64') === text ? bytes : undefined;
}

function keyId(key: VerifierKey): Buffer {
  const name = Buffer.from(`${key.name}\n`, 'utf8');
  return sha256(name, Uint8Array.of(ED25519), key.publicKey).subarray(0, 4);
}

function isNoteText(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is refused here
  return !/[\u0000-\u0009\u000b-\u001f]|\p{Surrogate}/u.test(text);
}

function verifyEd25519(publicKey: Uint8Array, text: string, signature: Uint8Array): boolean {
  const x = Buffer.from(publicKey).toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return verify(null, Buffer.from(text, 'utf8'), key, signature);
}
