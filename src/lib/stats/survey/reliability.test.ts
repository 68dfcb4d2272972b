import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlations, covariances } from './covariance.ts';
import { alphaError, feldtInterval, reliability, withoutEach } from './reliability.ts';

// culture-model section 11, one list for each item.
const items = [
  [4, 3, 5, 2, 4, 3],
  [4, 4, 5, 3, 3, 3],
  [5, 3, 4, 2, 4, 3],
  [4, 3, 5, 3, 4, 2],
];

describe('reliability', () => {
  it('has the alpha of the culture model', () => {
    expect(reliability(items)!.alpha).toBeCloseTo(0.8986, 4);
  });

  // By hand: two items with r = ½ and variances 1 and 4.
  it('follows its formulas for two items', () => {
    const found = reliability([
      [1, 2, 3],
      [1, 5, 3],
    ])!;
    expect(found.alpha).toBeCloseTo(2 * (1 - 5 / 7), 12);
    expect(found.standardAlpha).toBeCloseTo(2 / 3, 12);
    expect(found.lambda6).toBeCloseTo(0.5, 12);
    expect(found.meanCorrelation).toBeCloseTo(0.5, 12);
    expect(found.medianCorrelation).toBeCloseTo(0.5, 12);
    expect(found.signalToNoise).toBeCloseTo(2, 12);
    expect(found.itemRest[0]).toBeCloseTo(0.5, 12);
  });

  it('is below zero for items that run against each other', () => {
    expect(
      reliability([
        [1, 2, 3, 4],
        [4, 2, 3, 1],
      ])!.alpha,
    ).toBeLessThan(0);
  });

  it('knows alpha alone where an item does not vary, and nothing where the sum does not', () => {
    const found = reliability([
      [1, 2, 3],
      [4, 4, 4],
      [1, 2, 4],
    ])!;
    expect(found).toMatchObject({ standardAlpha: null, lambda6: null, meanCorrelation: null });
    expect(found.itemRest[1]).toBeNull();
    expect(reliability([[1, 2, 3]])).toBeNull();
    expect(
      reliability([
        [1, null],
        [null, 2],
      ]),
    ).toBeNull();
    expect(
      reliability([
        [1, 2, 3],
        [3, 2, 1],
      ]),
    ).toBeNull();
    expect(() => reliability([[1, 2], [1]])).toThrow(RangeError);
  });

  it('takes every pair of answers that is there', () => {
    const lists = [
      [1, 2, 3, null],
      [2, 4, 6, 1],
    ];
    expect(covariances(lists)).toEqual([
      [1, 2],
      [2, 59 / 12],
    ]);
    expect(correlations(lists)![0]![1]).toBeCloseTo(1, 12);
  });

  it('does not change when every answer is doubled or one person is named before another', () => {
    const item = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(item, { minLength: 3, maxLength: 6 }), (lists) => {
        const found = reliability(lists);
        if (found === null) return;
        const other = reliability(
          lists.map((list) => list.toReversed().map((value) => 2 * value)),
        )!;
        expect(other.alpha).toBeCloseTo(found.alpha, 8);
        expect(found.alpha).toBeLessThanOrEqual(1);
        const before = withoutEach(lists)[0]?.alpha;
        expect(before).toEqual(reliability(lists.slice(1))?.alpha);
      }),
    );
  });
});

describe('intervals of alpha', () => {
  it('hold it, and are narrower with more people', () => {
    const { alpha } = reliability(items)!;
    const { error, interval } = alphaError(items)!;
    expect(interval.high - alpha).toBeCloseTo(1.959_963_984_54 * error, 9);
    const many = items.map((list) => [...list, ...list, ...list, ...list]);
    expect(alphaError(many)!.error).toBeLessThan(error / 1.9);
    const few = feldtInterval(alpha, 4, 6);
    expect(few.low).toBeLessThan(alpha);
    expect(few.high).toBeGreaterThan(alpha);
    expect(feldtInterval(alpha, 4, 60).low).toBeGreaterThan(few.low);
    expect(alphaError([[1, 2, 3]])).toBeNull();
    expect(() => feldtInterval(alpha, 4, 6, 1)).toThrow(RangeError);
    expect(() => feldtInterval(alpha, 1, 6)).toThrow(RangeError);
  });
});
