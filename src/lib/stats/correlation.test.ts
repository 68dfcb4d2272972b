import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kendall, pearson, spearman } from './correlation.ts';
import { ranksOf } from './ranks.ts';

// scipy.stats.pearsonr, spearmanr and kendalltau (asymptotic), scipy 1.17.1.
const x = [1, 2, 2, 3, 4, 4, 4, 6, 7, 9];
const y = [3, 1, 2, 2, 5, 5, 4, 8, 8, 9];

describe('correlations', () => {
  it('agree with scipy on ten pairs with ties', () => {
    const r = pearson(x, y, 0.8)!;
    expect(r.value).toBeCloseTo(0.9255344484709787, 12);
    expect(r.p).toBeCloseTo(0.00012287210273268198, 13);
    expect(r.interval!.low).toBeCloseTo(0.8150630111415352, 12);
    expect(r.interval!.high).toBeCloseTo(0.9710680452588163, 12);
    expect(spearman(x, y)!.value).toBeCloseTo(0.903744140906165, 12);
    expect(spearman(x, y)!.p).toBeCloseTo(0.0003339017814905121, 13);
    expect(kendall(x, y)!.value).toBeCloseTo(0.7952384429746019, 12);
    expect(kendall(x, y)!.p).toBeCloseTo(0.002341869240428776, 13);
  });

  it('leave out pairs that miss one', () => {
    const gaps = [null, ...x.slice(1)];
    expect(pearson(gaps, y)).toEqual(pearson(x.slice(1), y.slice(1)));
    expect(kendall(gaps, y)!.pairs).toBe(9);
  });

  it.each([pearson, spearman, kendall])('say nothing of too little ($name)', (correlate) => {
    expect(correlate([], [])).toBeNull();
    expect(correlate([1, 2], [2, 1])).toBeNull();
    expect(correlate([0.1, 0.1, 0.1], [1, 2, 3])).toBeNull();
    expect(correlate([1, 2, 3], [4, 4, 4])).toBeNull();
    expect(() => correlate([1, 2], [1])).toThrow(RangeError);
  });

  it('have no interval from three pairs, and an end of 1 from a line', () => {
    expect(pearson([1, 2, 3], [1, 3, 2])!.interval).toBeNull();
    expect(pearson([1, 2, 3, 4], [2, 4, 6, 8])).toMatchObject({
      value: 1,
      p: 0,
      interval: { low: 1, high: 1 },
    });
    expect(() => pearson([1], [1], 1)).toThrow(RangeError);
  });

  const pairs = fc.array(
    fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })),
    { minLength: 4, maxLength: 40 },
  );

  it.each([pearson, spearman, kendall])(
    'are the same either way round, and turn with one side ($name)',
    (correlate) => {
      fc.assert(
        fc.property(pairs, (list) => {
          const [one, other] = [list.map(([a]) => a), list.map(([, b]) => b)];
          const found = correlate(one, other);
          if (found === null) return;
          expect(found.value).toBeGreaterThanOrEqual(-1);
          expect(found.value).toBeLessThanOrEqual(1);
          expect(found.p).toBeGreaterThanOrEqual(0);
          expect(found.p).toBeLessThanOrEqual(1 + 1e-12);
          expect(correlate(other, one)!.value).toBeCloseTo(found.value, 12);
          const turned = other.map((value) => 5 - 3 * value);
          expect(correlate(one, turned)!.value).toBeCloseTo(-found.value, 12);
        }),
      );
    },
  );
});

describe('ranksOf', () => {
  it('shares the mean rank among equals', () => {
    expect(ranksOf([30, 10, 20, 10])).toEqual([4, 1.5, 3, 1.5]);
    expect(ranksOf([])).toEqual([]);
  });
});
