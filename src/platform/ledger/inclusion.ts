import { proofSides } from '../../lib/proof-sides.ts';
import { isHash, nodeHash, sameHash } from './hash.ts';
import type { Hash } from './hash.ts';
import { isCount, splitPoint } from './subtrees.ts';
import type { EntryRange } from './subtrees.ts';

/** What an inclusion proof claims: this leaf stands at this place of a log with this size and root. */
export type InclusionClaim = {
  readonly index: number;
  readonly size: number;
  readonly leaf: Hash;
  readonly root: Hash;
};

/**
 * The ranges whose hashes make up the proof, from the leaf's neighbour upwards (RFC 6962, 2.1.1, PATH).
 * Throws a RangeError where the log has no such entry.
 */
export function inclusionRanges(index: number, size: number): EntryRange[] {
  if (!isCount(index) || !isCount(size) || index >= size) {
    throw new RangeError(`A log of ${size} entries has no entry ${index}`);
  }
  const ranges: EntryRange[] = [];
  let start = 0;
  let end = size;
  while (end - start > 1) {
    const middle = start + splitPoint(end - start);
    if (index < middle) {
      ranges.push({ start: middle, end });
      end = middle;
    } else {
      ranges.push({ start, end: middle });
      start = middle;
    }
  }
  return ranges.toReversed();
}

/** Whether the proof shows the claim (RFC 9162, 2.1.3.2). Anything malformed is simply not a proof. */
export function verifyInclusion(claim: InclusionClaim, proof: readonly Hash[]): boolean {
  const { index, size, leaf, root } = claim;
  const sides = proofSides(index, size, proof.length);
  if (sides === undefined || !isHash(leaf) || !proof.every(isHash)) return false;
  const found = sides.reduce<Hash>((hash, side, at) => {
    const neighbour = proof[at]!;
    return side === 'left' ? nodeHash(neighbour, hash) : nodeHash(hash, neighbour);
  }, leaf);
  return sameHash(found, root);
}
