import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MemoryLog } from '../../../test/memory-log.ts';
import { consistencyRanges, verifyConsistency } from './consistency.ts';
import { emptyRoot, leafHash } from './hash.ts';
import type { Hash } from './hash.ts';

const vectors = JSON.parse(readFileSync('test/fixtures/ledger/rfc6962.json', 'utf8')) as {
  leaves: string[];
  roots: string[];
  consistency: { older: number; newer: number; proof: string[] }[];
};
const hex = (text: string): Buffer => Buffer.from(text, 'hex');
const published = new MemoryLog(vectors.leaves.map((leaf) => leafHash(hex(leaf))));

const log = new MemoryLog(
  Array.from({ length: 130 }, (_, index) => leafHash(Buffer.from(`leaf ${index}`))),
);

test.each(vectors.consistency)('the published proof from $older to $newer', (vector) => {
  const { older, newer, proof } = vector;
  const made = published.consistency(older, newer);
  expect(made.map((hash) => Buffer.from(hash).toString('hex'))).toEqual(proof);
  const heads = [older, newer].map((size) => ({ size, root: hex(vectors.roots[size - 1]!) }));
  expect(verifyConsistency(heads[0]!, heads[1]!, proof.map(hex))).toBe(true);
});

test('every log of up to 130 entries is proved to continue every shorter one', () => {
  for (let newer = 0; newer <= 130; newer += 1) {
    for (let older = 0; older <= newer; older += 1) {
      const proof = log.consistency(older, newer);
      expect(verifyConsistency(log.head(older), log.head(newer), proof)).toBe(true);
    }
  }
});

const pair = fc
  .integer({ min: 2, max: 130 })
  .chain((newer) =>
    fc.record({ newer: fc.constant(newer), older: fc.integer({ min: 1, max: newer - 1 }) }),
  );

test('a proof with one bit changed, a hash left out, added or exchanged is refused', () => {
  fc.assert(
    fc.property(pair, fc.nat(), fc.nat({ max: 255 }), ({ older, newer }, which, bit) => {
      const heads = [log.head(older), log.head(newer)] as const;
      const proof = log.consistency(older, newer);
      const at = which % proof.length;
      expect(verifyConsistency(...heads, proof.with(at, flip(proof[at]!, bit)))).toBe(false);
      expect(verifyConsistency(...heads, proof.toSpliced(at, 1))).toBe(false);
      expect(verifyConsistency(...heads, proof.toSpliced(at, 0, proof[at]!))).toBe(false);
      expect(verifyConsistency(...heads, [...proof, heads[1].root])).toBe(false);
      if (proof.length > 1) expect(verifyConsistency(...heads, proof.toReversed())).toBe(false);
    }),
    { numRuns: 2_000 },
  );
});

test('a log whose history differs in one entry has no proof', () => {
  fc.assert(
    fc.property(pair, fc.nat(), ({ older, newer }, seed) => {
      const forged = new MemoryLog();
      for (let index = 0; index < newer; index += 1) {
        const honest = leafHash(Buffer.from(`leaf ${index}`));
        forged.append(index === seed % older ? leafHash(Buffer.from('forged')) : honest);
      }
      const proofs = [forged.consistency(older, newer), log.consistency(older, newer)];
      for (const proof of proofs) {
        expect(verifyConsistency(log.head(older), forged.head(newer), proof)).toBe(false);
      }
    }),
    { numRuns: 500 },
  );
});

test('sizes are not interchangeable, and a log never continues a longer one', () => {
  fc.assert(
    fc.property(pair, fc.integer({ min: 1, max: 130 }), ({ older, newer }, claimed) => {
      fc.pre(claimed !== older);
      const proof = log.consistency(older, newer);
      const root = log.head(older).root;
      expect(verifyConsistency({ size: claimed, root }, log.head(newer), proof)).toBe(false);
      expect(verifyConsistency(log.head(newer), log.head(older), proof)).toBe(false);
    }),
    { numRuns: 1_000 },
  );
  expect(() => consistencyRanges(2, 1)).toThrow(RangeError);
});

test('two logs of the same size are one only with the same root, and need no proof', () => {
  const head = log.head(7);
  const forked = { size: 7, root: flip(head.root, 0) };
  expect(verifyConsistency(head, head, [])).toBe(true);
  expect(verifyConsistency(head, forked, [])).toBe(false);
  expect(verifyConsistency(forked, head, [])).toBe(false);
  expect(verifyConsistency(head, head, [head.root])).toBe(false);
});

test('sizes that are no counts, and what is no hash, prove nothing', () => {
  const [older, newer, proof] = [log.head(3), log.head(7), log.consistency(3, 7)];
  const cut = (hash: Hash): Hash => hash.subarray(1);
  for (const size of [-1, 0.5, Number.NaN, 2 ** 53, Number.POSITIVE_INFINITY]) {
    expect(verifyConsistency({ ...older, size }, newer, proof)).toBe(false);
    expect(verifyConsistency(older, { ...newer, size }, proof)).toBe(false);
    expect(verifyConsistency({ ...newer, size }, { ...newer, size }, [])).toBe(false);
    expect(() => consistencyRanges(size, 7)).toThrow(RangeError);
    expect(() => consistencyRanges(3, size)).toThrow(RangeError);
  }
  expect(verifyConsistency(newer, older, proof)).toBe(false);
  expect(verifyConsistency({ ...older, root: cut(older.root) }, newer, proof)).toBe(false);
  expect(verifyConsistency(older, { ...newer, root: cut(newer.root) }, proof)).toBe(false);
  expect(
    verifyConsistency({ size: 0, root: emptyRoot() }, { ...newer, root: cut(newer.root) }, []),
  ).toBe(false);
  expect(verifyConsistency(older, newer, proof.with(0, cut(proof[0]!)))).toBe(false);
  expect(verifyConsistency(older, newer, [])).toBe(false);
  // One complete subtree: its root stands in front of the proof, and all of it comes later.
  expect(verifyConsistency(log.head(4), newer, [])).toBe(false);
});

test('the empty log begins every log, but only by its own root', () => {
  expect(verifyConsistency({ size: 0, root: emptyRoot() }, log.head(7), [])).toBe(true);
  expect(verifyConsistency({ size: 0, root: log.head(1).root }, log.head(7), [])).toBe(false);
  expect(verifyConsistency({ size: 0, root: emptyRoot() }, log.head(7), [emptyRoot()])).toBe(false);
});

function flip(hash: Hash, bit: number): Hash {
  const copy = Buffer.from(hash);
  copy[bit >> 3]! ^= 1 << (bit & 7);
  return copy;
}
