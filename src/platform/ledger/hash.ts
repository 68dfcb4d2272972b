import { hash } from 'node:crypto';

/** A SHA-256 value: always 32 bytes. */
export type Hash = Uint8Array;

export const HASH_LENGTH = 32;

const LEAF = Uint8Array.of(0x00);
const NODE = Uint8Array.of(0x01);

/** SHA-256 over the parts one after another. */
export function sha256(...parts: readonly Uint8Array[]): Buffer {
  return hash('sha256', parts.length === 1 ? parts[0]! : Buffer.concat(parts), 'buffer');
}

/** The hash of an entry as a leaf of the tree, `SHA-256(0x00 ‖ entry)` (RFC 6962, 2.1). */
export function leafHash(entry: Uint8Array): Buffer {
  return sha256(LEAF, entry);
}

/** The hash of two subtrees side by side, `SHA-256(0x01 ‖ left ‖ right)` (RFC 6962, 2.1). */
export function nodeHash(left: Hash, right: Hash): Buffer {
  return sha256(NODE, left, right);
}

/** The root of a log without entries, `SHA-256()` (RFC 6962, 2.1). */
export function emptyRoot(): Buffer {
  return sha256(new Uint8Array());
}

/** True where both are 32 bytes long and the same. Nothing here is secret, so timing does not matter. */
export function sameHash(one: Hash, other: Hash): boolean {
  return isHash(one) && isHash(other) && Buffer.compare(one, other) === 0;
}

/** Whether something is 32 bytes, as a SHA-256 value is: what comes from outside as a proof may be anything. */
export function isHash(value: unknown): value is Hash {
  return value instanceof Uint8Array && value.length === HASH_LENGTH;
}
