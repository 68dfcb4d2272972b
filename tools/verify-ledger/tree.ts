import { createHash } from 'node:crypto';

/*
 * The Merkle tree straight from the recursive definitions of RFC 6962, 2.1. The product reckons
 * with stored subtrees and climbs proofs from below; here they are unfolded from the root.
 */

/** Something that speaks against the bundle; the message finishes a sentence about its subject. */
export class Broken extends Error {}

export function must(holds: unknown, sentence: string): asserts holds {
  if (!holds) throw new Broken(sentence);
}

export type Head = { size: number; root: Buffer };

export function sha256(...parts: (string | Uint8Array)[]): Buffer {
  return parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
}

export function leafOf(entry: Uint8Array): Buffer {
  return sha256('\x00', entry);
}

function join(left: Buffer, right: Buffer): Buffer {
  return sha256('\x01', left, right);
}

/** The largest power of two below a count of at least two. */
function split(count: number): number {
  return 2 ** Math.floor(Math.log2(count - 1));
}

/** The root over the first `end` leaves. */
export function treeHash(leaves: Buffer[], start = 0, end = leaves.length): Buffer {
  if (start === end) return sha256();
  if (end - start === 1) return leaves[start]!;
  const middle = start + split(end - start);
  return join(treeHash(leaves, start, middle), treeHash(leaves, middle, end));
}

/** The root to which the audit path of a leaf leads. */
export function rootByPath(index: number, size: number, leaf: Buffer, path: Buffer[]): Buffer {
  const rest = [...path];
  const root = unfold(index, size, leaf, rest);
  must(rest.length === 0, 'has a proof that is too long');
  return root;
}

function unfold(index: number, size: number, leaf: Buffer, rest: Buffer[]): Buffer {
  if (size === 1) return leaf;
  const sibling = rest.pop();
  must(sibling, 'has a proof that is too short');
  const k = split(size);
  return index < k
    ? join(unfold(index, k, leaf, rest), sibling)
    : join(sibling, unfold(index - k, size - k, leaf, rest));
}

/** Whether the proof shows that the older log is a beginning of the newer one. */
export function continues(older: Head, newer: Head, proof: Buffer[]): boolean {
  if (older.size > newer.size) return false;
  if (older.size === 0) return proof.length === 0 && older.root.equals(sha256());
  const rest = [...proof];
  const [oldRoot, newRoot] = bothRoots(older.size, newer.size, older.root, rest);
  return rest.length === 0 && oldRoot.equals(older.root) && newRoot.equals(newer.root);
}

/** The roots of both logs; `old` is the older root while the older log is still one whole subtree. */
function bothRoots(m: number, n: number, old: Buffer | null, rest: Buffer[]): [Buffer, Buffer] {
  const last = m === n && old !== null ? old : rest.pop();
  must(last, 'has a proof that is too short');
  if (m === n) return [last, last];
  const k = split(n);
  if (m <= k) {
    const [older, newer] = bothRoots(m, k, old, rest);
    return [older, join(newer, last)];
  }
  const [older, newer] = bothRoots(m - k, n - k, null, rest);
  return [join(last, older), join(last, newer)];
}
