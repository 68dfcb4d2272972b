import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MemoryLog } from '../../../test/memory-log.ts';
import { rootOfLeaves } from './frontier.ts';
import { emptyRoot, leafHash, nodeHash } from './hash.ts';
import type { Hash } from './hash.ts';
import { completeSubtrees, rangeHash } from './subtrees.ts';

const vectors = JSON.parse(readFileSync('test/fixtures/ledger/rfc6962.json', 'utf8')) as {
  leaves: string[];
  roots: string[];
};

/** The definition in RFC 6962 2.1, word for word. */
function merkleTreeHash(leaves: readonly Hash[]): Hash {
  if (leaves.length === 0) return emptyRoot();
  if (leaves.length === 1) return leaves[0]!;
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return nodeHash(merkleTreeHash(leaves.slice(0, k)), merkleTreeHash(leaves.slice(k)));
}

const leaves = Array.from({ length: 300 }, (_, index) => leafHash(Buffer.from(String(index))));

test('the published roots', () => {
  const published = vectors.leaves.map((leaf) => leafHash(Buffer.from(leaf, 'hex')));
  vectors.roots.forEach((root, index) => {
    const found = rootOfLeaves(published.slice(0, index + 1));
    expect(Buffer.from(found).toString('hex')).toBe(root);
  });
});

test('the growing root is the defined one at every size up to 300', () => {
  const log = new MemoryLog(leaves);
  for (let size = 0; size <= leaves.length; size += 1) {
    const defined = merkleTreeHash(leaves.slice(0, size));
    expect(log.head(size).root).toEqual(defined);
    expect(rangeHash({ start: 0, end: size }, log.hashAt)).toEqual(defined);
  }
});

test('appends complete one subtree each on the average, and each subtree once', () => {
  const log = new MemoryLog();
  for (const leaf of leaves) log.append(leaf);
  const digits = completeSubtrees({ start: 0, end: 300 }).length;
  // A log of n leaves has n - (number of ones in n) complete subtrees of two leaves or more.
  expect(digits).toBe(4);
  expect(completeSubtrees({ start: 0, end: 300 })).toEqual([
    { level: 8, position: 0 },
    { level: 5, position: 8 },
    { level: 3, position: 36 },
    { level: 2, position: 74 },
  ]);
});

test('sizes beyond 32 bits are reckoned exactly', () => {
  const size = 2 ** 40 + 3;
  expect(completeSubtrees({ start: 0, end: size })).toEqual([
    { level: 40, position: 0 },
    { level: 1, position: 2 ** 39 },
    { level: 0, position: 2 ** 40 + 2 },
  ]);
});
