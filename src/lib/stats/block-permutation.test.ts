import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockPermutation } from './block-permutation.ts';
import { pearson } from './correlation.ts';

const PLAN = { block: 3, rounds: 499 };
const numbers = (length: number) =>
  fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: length, maxLength: length });

describe('blockPermutation', () => {
  it('has Pearson’s r as its value', () => {
    fc.assert(
      fc.property(numbers(20), numbers(20), (x, y) => {
        const [found, plain] = [blockPermutation(x, y, { block: 3, rounds: 1 }), pearson(x, y)];
        if (found === null || plain === null) return expect(found).toBe(plain);
        expect(found.value).toBeCloseTo(plain.value, 10);
      }),
    );
  });

  it('finds that one series is the other, and says the same every time', () => {
    const x = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3, 2, 3, 8, 4];
    const found = blockPermutation(x, x, PLAN);
    expect(found).toMatchObject({ value: 1, pairs: 20 });
    expect(found!.p).toBeLessThan(0.02);
    expect(blockPermutation(x, x, PLAN)).toEqual(found);
  });

  it('never says that chance could not have been it', () => {
    const x = [1, 2, 3, 4, 5, 6];
    expect(blockPermutation(x, x, { block: 1, rounds: 9 })!.p).toBeGreaterThanOrEqual(0.1);
    // One block and no other order than turned ones: of 6 the one that was there comes up again and again.
    expect(blockPermutation(x, x, { block: 6, rounds: 999 })!.p).toBeGreaterThan(0.1);
  });

  it('leaves out places without a value, and says nothing of too few or of what does not vary', () => {
    expect(blockPermutation([1, null, 2, 4], [2, 5, 4, null], PLAN)).toBeNull();
    expect(blockPermutation([1, null, 2, 4, 3], [2, 5, 4, null, 7], PLAN)!.pairs).toBe(3);
    expect(blockPermutation([1, 1, 1, 1], [1, 2, 3, 4], PLAN)).toBeNull();
  });

  it.each([
    [[1, 2, 3], [1, 2], PLAN],
    [[1, 2, 3], [1, 2, 4], { block: 0, rounds: 9 }],
    [[1, 2, 3], [1, 2, 4], { block: 1, rounds: 1.5 }],
  ])('refuses %j', (x, y, plan) => {
    expect(() => blockPermutation(x, y, plan)).toThrow(RangeError);
  });
});
