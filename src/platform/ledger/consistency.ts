import { emptyRoot, isHash, nodeHash, sameHash } from './hash.ts';
import type { Hash } from './hash.ts';
import { isCount, splitPoint } from './subtrees.ts';
import type { EntryRange } from './subtrees.ts';

/** The state of a log: how many entries, and the root over them. */
export type TreeHead = { readonly size: number; readonly root: Hash };

/**
 * The ranges whose hashes prove that a log of `older` entries is the beginning of one of `newer`
 * (RFC 6962, 2.1.2, PROOF). Empty where both sizes are the same or the older log was empty.
 * Throws a RangeError where `older` exceeds `newer`.
 */
export function consistencyRanges(older: number, newer: number): EntryRange[] {
  if (!isCount(older) || !isCount(newer) || older > newer) {
    throw new RangeError(`A log of ${newer} entries does not begin with one of ${older}`);
  }
  if (older === 0 || older === newer) return [];
  const ranges: EntryRange[] = [];
  let start = 0;
  let end = newer;
  while (older < end) {
    const middle = start + splitPoint(end - start);
    if (older <= middle) {
      ranges.push({ start: middle, end });
      end = middle;
    } else {
      ranges.push({ start, end: middle });
      start = middle;
    }
  }
  // Where the older log is itself one complete subtree, its root is known to whoever verifies.
  if (start !== 0) ranges.push({ start, end });
  return ranges.toReversed();
}

/** Whether the proof shows that the older log is a beginning of the newer one (RFC 9162, 2.1.4.2). */
export function verifyConsistency(
  older: TreeHead,
  newer: TreeHead,
  proof: readonly Hash[],
): boolean {
  if (!isCount(older.size) || !isCount(newer.size) || older.size > newer.size) return false;
  if (!isHash(older.root) || !isHash(newer.root) || !proof.every(isHash)) return false;
  if (older.size === 0) return proof.length === 0 && sameHash(older.root, emptyRoot());
  if (older.size === newer.size) return proof.length === 0 && sameHash(older.root, newer.root);
  return climb(older, newer, isPowerOfTwo(older.size) ? [older.root, ...proof] : proof);
}

function climb(older: TreeHead, newer: TreeHead, path: readonly Hash[]): boolean {
  const [first, ...rest] = path;
  if (first === undefined) return false;
  let place = older.size - 1;
  let last = newer.size - 1;
  const rise = (): void => {
    place = Math.floor(place / 2);
    last = Math.floor(last / 2);
  };
  while (place % 2 === 1) rise();
  let olderRoot = first;
  let newerRoot = first;
  for (const hash of rest) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      olderRoot = nodeHash(hash, olderRoot);
      newerRoot = nodeHash(hash, newerRoot);
      while (place % 2 === 0 && place !== 0) rise();
    } else {
      newerRoot = nodeHash(newerRoot, hash);
    }
    rise();
  }
  return last === 0 && sameHash(olderRoot, older.root) && sameHash(newerRoot, newer.root);
}

function isPowerOfTwo(count: number): boolean {
  return count === 1 || splitPoint(count) * 2 === count;
}
