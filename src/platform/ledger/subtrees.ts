import { emptyRoot, nodeHash } from './hash.ts';
import type { Hash } from './hash.ts';

/** Entries from `start` up to, not including, `end`. */
export type EntryRange = { readonly start: number; readonly end: number };

/**
 * A complete subtree: `2 ** level` entries beginning at `position * 2 ** level`.
 * Level 0 is a single leaf. Once complete its hash never changes, which is why it can be stored.
 */
export type Subtree = { readonly level: number; readonly position: number };

/** Gives the hash of a complete subtree that has been fetched. Throws where it has not. */
export type HashAt = (subtree: Subtree) => Hash;

/** True for a size or an index that can be reckoned with exactly. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** The largest power of two smaller than `count` (RFC 6962 calls it k); `count` is at least 2. */
export function splitPoint(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}

/**
 * The complete subtrees that together cover a range, left to right, as few as possible.
 * The range must be one of the tree's own, so that its start is a multiple of its largest subtree.
 */
export function completeSubtrees({ start, end }: EntryRange): Subtree[] {
  const subtrees: Subtree[] = [];
  let at = start;
  while (at < end) {
    let level = 0;
    let width = 1;
    while (width * 2 <= end - at && at % (width * 2) === 0) {
      width *= 2;
      level += 1;
    }
    subtrees.push({ level, position: at / width });
    at += width;
  }
  return subtrees;
}

/** The hash of a range of entries from the hashes of its complete subtrees (RFC 6962, MTH). */
export function rangeHash(range: EntryRange, hashAt: HashAt): Hash {
  return foldRight(completeSubtrees(range).map(hashAt));
}

/** Joins subtrees of falling width, left to right, into one root. None at all is the empty log. */
export function foldRight(hashes: readonly Hash[]): Hash {
  let folded: Hash | undefined;
  for (let index = hashes.length - 1; index >= 0; index -= 1) {
    const hash = hashes[index]!;
    folded = folded === undefined ? hash : nodeHash(hash, folded);
  }
  return folded ?? emptyRoot();
}
