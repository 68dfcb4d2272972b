import { expect, test } from 'vitest';
import { proofSides } from './proof-sides.ts';

test('tells from place and size alone on which side each hash stands', () => {
  // The tree of seven of RFC 6962, 2.1.3: paths of d0, d3, d4 and d6.
  expect(proofSides(0, 7, 3)).toEqual(['right', 'right', 'right']);
  expect(proofSides(3, 7, 3)).toEqual(['left', 'left', 'right']);
  expect(proofSides(4, 7, 3)).toEqual(['right', 'right', 'left']);
  expect(proofSides(6, 7, 2)).toEqual(['left', 'left']);
  expect(proofSides(0, 1, 0)).toEqual([]);
});

test('knows no proof of another length, and none for a place that is not there', () => {
  for (const [index, size, hashes] of [
    [0, 7, 2],
    [0, 7, 4],
    [6, 7, 3],
    [0, 1, 1],
    [7, 7, 3],
    [-1, 7, 3],
    [0.5, 7, 3],
    [0, 0, 0],
  ] as const) {
    expect(proofSides(index, size, hashes), `${index} of ${size}`).toBeUndefined();
  }
});
