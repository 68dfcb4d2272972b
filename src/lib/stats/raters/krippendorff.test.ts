import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { krippendorffAlpha } from './krippendorff.ts';

// Krippendorff (2011), the example with four observers and twelve units, as printed there.
const N = null;
const observers = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, N, N, N],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, N, 3],
  [N, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, N],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, N],
];

describe('krippendorffAlpha', () => {
  it.each([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
    ['ratio', 0.797],
  ] as const)('of %s ratings', (metric, alpha) => {
    expect(krippendorffAlpha(observers, metric)).toBeCloseTo(alpha, 3);
  });

  it('is silent where nothing meets or nothing differs', () => {
    expect(
      krippendorffAlpha(
        [
          [1, N],
          [N, 2],
        ],
        'nominal',
      ),
    ).toBeNull();
    expect(krippendorffAlpha([[3], [3]], 'interval')).toBeNull();
    expect(krippendorffAlpha([], 'ratio')).toBeNull();
    expect(() => krippendorffAlpha([[1, 2], [1]], 'nominal')).toThrow(RangeError);
  });

  const rating = fc.option(fc.integer({ min: 1, max: 4 }), { nil: null });
  const list = fc.array(rating, { minLength: 6, maxLength: 6 });

  it('does not ask for the order of raters, nor for the unit of equal steps', () => {
    fc.assert(
      fc.property(fc.tuple(list, list, list), (ratings) => {
        for (const metric of ['nominal', 'ordinal', 'interval', 'ratio'] as const) {
          const found = krippendorffAlpha(ratings, metric);
          const turned = krippendorffAlpha(ratings.toReversed(), metric);
          if (found === null) expect(turned).toBeNull();
          else expect(turned).toBeCloseTo(found, 10);
          if (found !== null) expect(found).toBeLessThanOrEqual(1);
        }
        const scaled = ratings.map((one) => one.map((value) => value && 3 * value + 2));
        const steps = krippendorffAlpha(ratings, 'interval');
        if (steps !== null) expect(krippendorffAlpha(scaled, 'interval')).toBeCloseTo(steps, 10);
      }),
    );
  });
});
