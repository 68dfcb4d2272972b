import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { emptyRoot, leafHash, nodeHash, sameHash } from './hash.ts';

const vectors = JSON.parse(readFileSync('test/fixtures/ledger/rfc6962.json', 'utf8')) as {
  hashes: { of: string; leaf?: string; left?: string; right?: string; want: string }[];
};
const bytes = (hex: string | undefined): Buffer => Buffer.from(hex ?? '', 'hex');

test.each(vectors.hashes)('the published hash of $of $leaf', ({ of, leaf, left, right, want }) => {
  const hash = {
    'empty log': () => emptyRoot(),
    leaf: () => leafHash(bytes(leaf)),
    node: () => nodeHash(bytes(left), bytes(right)),
  }[of]!();
  expect(hash.toString('hex')).toBe(want);
});

test('a leaf that spells out two hashes is not the node above them', () => {
  const left = leafHash(bytes('01'));
  const right = leafHash(bytes('02'));
  expect(sameHash(leafHash(Buffer.concat([left, right])), nodeHash(left, right))).toBe(false);
  expect(sameHash(nodeHash(left, right), nodeHash(right, left))).toBe(false);
});

test('only 32 bytes are a hash', () => {
  expect(sameHash(new Uint8Array(31), new Uint8Array(31))).toBe(false);
  expect(sameHash(new Uint8Array(32), new Uint8Array(32))).toBe(true);
});
