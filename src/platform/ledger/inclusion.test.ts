import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MemoryLog } from '../../../test/memory-log.ts';
import { leafHash } from './hash.ts';
import type { Hash } from './hash.ts';
import { inclusionRanges, verifyInclusion } from './inclusion.ts';
import type { InclusionClaim } from './inclusion.ts';

const vectors = JSON.parse(readFileSync('test/fixtures/ledger/rfc6962.json', 'utf8')) as {
  leaves: string[];
  roots: string[];
  inclusion: { index: number; size: number; proof: string[] }[];
};
const hex = (text: string): Buffer => Buffer.from(text, 'hex');
const published = vectors.leaves.map((leaf) => leafHash(hex(leaf)));

const leaves = Array.from({ length: 130 }, (_, index) => leafHash(Buffer.from(`leaf ${index}`)));
// One entry more, so that each log can be compared with its successor.
const log = new MemoryLog([...leaves, leafHash(Buffer.from('one more'))]);
const claimOf = (index: number, size: number): InclusionClaim => ({
  index,
  size,
  leaf: leaves[index]!,
  root: log.head(size).root,
});

test.each(vectors.inclusion)('the published proof of $index in $size', ({ index, size, proof }) => {
  const root = hex(vectors.roots[size - 1]!);
  const made = new MemoryLog(published).inclusion(index, size);
  expect(made.map((hash) => Buffer.from(hash).toString('hex'))).toEqual(proof);
  expect(verifyInclusion({ index, size, leaf: published[index]!, root }, proof.map(hex))).toBe(
    true,
  );
});

test('every entry of every log of 1 to 130 entries is proved, and nowhere else', () => {
  for (let size = 1; size <= 130; size += 1) {
    for (let index = 0; index < size; index += 1) {
      const claim = claimOf(index, size);
      const proof = log.inclusion(index, size);
      expect(verifyInclusion(claim, proof)).toBe(true);
      expect(verifyInclusion({ ...claim, index: (index + 1) % size }, proof)).toBe(size === 1);
      expect(verifyInclusion(claimOf(index, size + 1), proof)).toBe(false);
    }
  }
});

const place = fc
  .integer({ min: 2, max: 130 })
  .chain((size) => fc.record({ size: fc.constant(size), index: fc.nat({ max: size - 1 }) }));

describe('a proof that was tampered with is refused', () => {
  test('one bit of any hash', () => {
    fc.assert(
      fc.property(place, fc.nat(), fc.nat({ max: 255 }), ({ index, size }, which, bit) => {
        const proof = log.inclusion(index, size);
        const changed = proof.map((hash, at) =>
          at === which % proof.length ? flip(hash, bit) : hash,
        );
        expect(verifyInclusion(claimOf(index, size), changed)).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  test('a hash left out, doubled, added, or two exchanged', () => {
    fc.assert(
      fc.property(place, fc.nat(), ({ index, size }, seed) => {
        const proof = log.inclusion(index, size);
        const at = seed % proof.length;
        const claim = claimOf(index, size);
        expect(verifyInclusion(claim, proof.toSpliced(at, 1))).toBe(false);
        expect(verifyInclusion(claim, proof.toSpliced(at, 0, proof[at]!))).toBe(false);
        expect(verifyInclusion(claim, [...proof, claim.root])).toBe(false);
        expect(verifyInclusion(claim, [claim.root, ...proof])).toBe(false);
        if (proof.length > 1) expect(verifyInclusion(claim, proof.toReversed())).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });

  test('the proof of another place', () => {
    fc.assert(
      fc.property(place, place, (one, other) => {
        fc.pre(one.index !== other.index || one.size !== other.size);
        const proof = log.inclusion(other.index, other.size);
        expect(verifyInclusion(claimOf(one.index, one.size), proof)).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  test('the hash of a subtree passed off as a leaf of a smaller log', () => {
    const [lowest, ...above] = log.inclusion(0, 128);
    const node = log.hashAt({ level: 1, position: 0 });
    const root = log.head(128).root;
    expect(lowest).toBeDefined();
    expect(verifyInclusion({ index: 0, size: 128, leaf: node, root }, above)).toBe(false);
  });
});

test('sizes and places that are no counts prove nothing', () => {
  const claim = claimOf(0, 1);
  for (const size of [0, -1, 0.5, Number.NaN, 2 ** 53, Number.POSITIVE_INFINITY]) {
    expect(verifyInclusion({ ...claim, size }, [])).toBe(false);
  }
  for (const index of [1, -1, 0.5, Number.NaN]) {
    expect(verifyInclusion({ ...claim, index }, [])).toBe(false);
  }
  expect(() => inclusionRanges(3, 3)).toThrow(RangeError);
});

function flip(hash: Hash, bit: number): Hash {
  const copy = Buffer.from(hash);
  copy[bit >> 3]! ^= 1 << (bit & 7);
  return copy;
}
