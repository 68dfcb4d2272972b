import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement, cohenKappa, congerKappa, fleissKappa, levelsOf, lightKappa } from './kappa.ts';

/** Two lists of ratings, out of how often each pair of levels came up. */
function listsOf(table: readonly (readonly number[])[]): [number[], number[]] {
  const pairs = table.flatMap((row, i) =>
    row.flatMap((count, j) => Array.from({ length: count }, () => [i, j] as const)),
  );
  return [pairs.map(([i]) => i), pairs.map(([, j]) => j)];
}

const LEVELS = [0, 1, 2];

describe('cohenKappa', () => {
  // Value and errors by the delta method with numerical derivatives, numpy 2.4.6.
  it('has the errors that a small change of the table would show', () => {
    const [one, other] = listsOf([
      [75, 1, 4],
      [5, 4, 1],
      [0, 0, 10],
    ]);
    const found = cohenKappa(one, other, LEVELS)!;
    expect(found.value).toBeCloseTo(0.676470588235294, 12);
    expect(found.error).toBeCloseTo(0.0877029534805, 8);
    expect(found.z).toBeCloseTo(8.879051519696, 6);
    expect(agreement([one, other])).toBeCloseTo(0.89, 12);
  });

  // By hand: of 50, 20 and 15 agree; 0.5 by chance.
  it('weighs two levels as it does not weigh them', () => {
    const [one, other] = listsOf([
      [20, 5],
      [10, 15],
    ]);
    for (const weighting of ['none', 'linear', 'quadratic'] as const) {
      expect(cohenKappa(one, other, [0, 1], weighting)!.value).toBeCloseTo(0.4, 12);
    }
  });

  it('counts a near miss for more than a far one', () => {
    const near = listsOf([
      [5, 3, 0],
      [3, 5, 3],
      [0, 3, 5],
    ]);
    const far = listsOf([
      [5, 0, 3],
      [3, 5, 3],
      [3, 0, 5],
    ]);
    expect(cohenKappa(...near, LEVELS, 'quadratic')!.value).toBeGreaterThan(
      cohenKappa(...near, LEVELS)!.value,
    );
    expect(cohenKappa(...far, LEVELS, 'quadratic')!.value).toBeLessThan(
      cohenKappa(...near, LEVELS, 'quadratic')!.value,
    );
  });

  it('has no error where a rater never varies, and is nothing where both never do', () => {
    expect(cohenKappa([0, 0, 0], [0, 1, 0], LEVELS)).toEqual({
      value: 0,
      error: null,
      z: null,
      p: null,
    });
    expect(cohenKappa([1, 1], [1, 1], LEVELS)).toBeNull();
    expect(cohenKappa([], [], LEVELS)).toBeNull();
    expect(() => cohenKappa([0], [7], LEVELS)).toThrow(RangeError);
    expect(() => cohenKappa([0, 1], [0], LEVELS)).toThrow(RangeError);
  });

  it('is the same for both orders of the raters, 1 for one voice and never above', () => {
    const rating = fc.integer({ min: 0, max: 2 });
    fc.assert(
      fc.property(fc.array(fc.tuple(rating, rating), { minLength: 2, maxLength: 30 }), (pairs) => {
        const [one, other] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
        const found = cohenKappa(one, other, LEVELS, 'linear');
        if (found === null) return;
        expect(cohenKappa(other, one, LEVELS, 'linear')!.value).toBeCloseTo(found.value, 12);
        expect(found.value).toBeLessThanOrEqual(1 + 1e-12);
        const same = cohenKappa(one, one, LEVELS);
        if (same !== null) expect(same.value).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('several raters', () => {
  // The example worked out in "Fleiss' kappa" of the encyclopaedia: ten cases, fourteen raters, 0.210.
  const counts = [
    [0, 0, 0, 0, 14],
    [0, 2, 6, 4, 2],
    [0, 0, 3, 5, 6],
    [0, 3, 9, 2, 0],
    [2, 2, 8, 1, 1],
    [7, 7, 0, 0, 0],
    [3, 2, 6, 3, 0],
    [2, 5, 3, 2, 2],
    [6, 5, 2, 1, 0],
    [0, 2, 2, 3, 7],
  ];
  const cases = counts.map((row) =>
    row.flatMap((count, level) => Array.from({ length: count }, () => level)),
  );
  const ratings = cases[0]!.map((_, rater) => cases.map((list) => list[rater]!));

  it('agree as the worked example has it', () => {
    expect(fleissKappa(ratings)!.value).toBeCloseTo(0.21, 3);
    expect(levelsOf(ratings)).toEqual([0, 1, 2, 3, 4]);
    expect(agreement(ratings)).toBeCloseTo(0.1, 12);
  });

  it('are Cohen and Light for two, by Conger', () => {
    const two = listsOf([
      [6, 2, 1],
      [1, 7, 2],
      [3, 0, 4],
    ]);
    const cohen = cohenKappa(...two, LEVELS)!.value;
    expect(congerKappa(two)).toBeCloseTo(cohen, 12);
    expect(lightKappa(two)).toBeCloseTo(cohen, 12);
    expect(lightKappa([two[0], two[0], two[0]])).toBeCloseTo(1, 12);
  });

  it('are nothing for one rater, no case, or one level', () => {
    for (const none of [
      [],
      [[1, 2]],
      [[], []],
      [
        [1, 1],
        [1, 1],
      ],
    ]) {
      expect(fleissKappa(none)).toBeNull();
      expect(congerKappa(none)).toBeNull();
      expect(lightKappa(none)).toBeNull();
    }
  });

  it('do not ask who rated which', () => {
    const list = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.tuple(list, list, list), ([a, b, c]) => {
        const found = fleissKappa([a, b, c]);
        const mixed = fleissKappa([c, a, b]);
        if (found === null) expect(mixed).toBeNull();
        else expect(mixed!.value).toBeCloseTo(found.value, 12);
      }),
    );
  });
});
