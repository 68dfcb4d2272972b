import {
  blind,
  prepare,
  signed,
  unblind,
  type Means,
  type PublicKey,
} from '../../../lib/blind-rsa/blind.ts';
import { SALT_BYTES } from '../../../lib/blind-rsa/pss.ts';
import { toNumber } from '../../../lib/blind-rsa/numbers.ts';
import { NONCE_BYTES, tokenMessage } from '../contract/token.ts';

/** What a token is fetched for: a block of a wave, and the key everybody of the block sees. */
export type Counter = {
  readonly wave_id: string;
  readonly block_id: string;
  /** Base64 of the SubjectPublicKeyInfo. */
  readonly public_key: string;
};

/** A request for a token on its way. It is kept until the answer is there: asked again it has to be the same. */
export type Asking = {
  readonly prefix: string;
  readonly nonce: string;
  readonly blinded: string;
  /** What turns the answer into a signature; never sent. */
  readonly inverse: string;
};

/** Good for one ballot, and with nothing in it that its signer saw. */
export type Token = {
  readonly block_id: string;
  readonly prefix: string;
  readonly nonce: string;
  readonly signature: string;
};

/** A key that is not the one everybody sees, or a signature that does not hold. */
export class TokenFault extends Error {}

type Bytes = Uint8Array<ArrayBuffer>;

const means: Means = {
  sha384: async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-384', bytes as Bytes)),
  random: (length) => crypto.getRandomValues(new Uint8Array(length)),
};

/** Whether this browser can do it at all: without an encrypted connection it has no means to. */
export function canSeal(): boolean {
  return typeof crypto !== 'undefined' && crypto.subtle !== undefined;
}

/** Makes a number that nobody else knows, and hides it for signing. */
export async function beginToken(counter: Counter): Promise<Asking> {
  const nonce = means.random(NONCE_BYTES);
  const prepared = prepare(tokenMessage(counter.wave_id, counter.block_id, nonce), means);
  const key = await keyOf(counter.public_key);
  const { blinded, inverse } = await blind(prepared, key.numbers, means);
  return {
    prefix: toText(prepared.prefix),
    nonce: toText(nonce),
    blinded: toText(blinded),
    inverse: inverse.toString(16),
  };
}

/** Turns the answer into a token. @throws TokenFault where the signature does not hold */
export async function endToken(counter: Counter, asking: Asking, answer: string): Promise<Token> {
  const key = await keyOf(counter.public_key);
  const signature = unblind(toBytes(answer), BigInt(`0x${asking.inverse}`), key.numbers);
  const prefix = toBytes(asking.prefix);
  const message = tokenMessage(counter.wave_id, counter.block_id, toBytes(asking.nonce));
  const holds = await crypto.subtle.verify(
    { name: 'RSA-PSS', saltLength: SALT_BYTES },
    key.key,
    signature as Bytes,
    signed({ prefix, message }) as Bytes,
  );
  if (!holds) throw new TokenFault('The signature does not hold');
  const { prefix: kept, nonce } = asking;
  return { block_id: counter.block_id, prefix: kept, nonce, signature: toText(signature) };
}

/** What stands in the list of used tokens if this one was counted. */
export async function hashOfNonce(nonce: string): Promise<string> {
  return toText(new Uint8Array(await crypto.subtle.digest('SHA-256', toBytes(nonce))));
}

/** A few groups of digits by which people of one block see that they have the same key. */
export async function fingerprint(publicKey: string): Promise<string> {
  const bytes = Uint8Array.from(atob(publicKey), (one) => one.charCodeAt(0));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const digits = [...hash.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0'));
  return (digits.join('').match(/.{4}/g) ?? []).join(' ');
}

async function keyOf(spki: string): Promise<{ key: CryptoKey; numbers: PublicKey }> {
  const der = Uint8Array.from(atob(spki), (one) => one.charCodeAt(0));
  const kind = { name: 'RSA-PSS', hash: 'SHA-384' };
  const key = await crypto.subtle.importKey('spki', der, kind, true, ['verify']);
  const { n = '', e = '' } = await crypto.subtle.exportKey('jwk', key);
  return { key, numbers: { modulus: toNumber(toBytes(n)), exponent: toNumber(toBytes(e)) } };
}

function toText(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function toBytes(text: string): Bytes {
  const plain = text.replaceAll('-', '+').replaceAll('_', '/');
  return Uint8Array.from(atob(plain), (one) => one.charCodeAt(0));
}
