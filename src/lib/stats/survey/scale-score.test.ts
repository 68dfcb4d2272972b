import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filledByMedian, reversed, scaleScores } from './scale-score.ts';

const scale = { min: 1, max: 5 };

describe('scaleScores', () => {
  it('is the mean of what was answered, the other way round where an item is', () => {
    const items = [
      [5, null, null],
      [4, 2, null],
      [1, 5, null],
    ];
    expect(scaleScores(items, new Set([2]), scale)).toEqual([
      { score: 14 / 3, answered: 3 },
      { score: 1.5, answered: 2 },
      { score: null, answered: 0 },
    ]);
    expect(scaleScores([], new Set(), scale)).toEqual([]);
  });

  it('stays on the scale, and turning every item turns the score', () => {
    const answer = fc.option(fc.integer(scale), { nil: null });
    const item = fc.array(answer, { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 6 }), (items) => {
        const straight = scaleScores(items, new Set(), scale);
        const turned = scaleScores(items, new Set(items.keys()), scale);
        for (const [at, { score }] of straight.entries()) {
          if (score === null) expect(turned[at]!.score).toBeNull();
          else expect(turned[at]!.score).toBeCloseTo(reversed(score, scale), 10);
        }
      }),
    );
  });
});

describe('filledByMedian', () => {
  it('puts the middle answer to the item where one is missing', () => {
    expect(
      filledByMedian([
        [1, null, 4, 5],
        [null, null, null, null],
      ]),
    ).toEqual([
      [1, 4, 4, 5],
      [null, null, null, null],
    ]);
  });
});
