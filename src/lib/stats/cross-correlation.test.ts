import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pearson } from './correlation.ts';
import { crossCorrelation } from './cross-correlation.ts';

const wave = Array.from({ length: 40 }, (_, at) => Math.sin(at * at));

describe('crossCorrelation', () => {
  it('peaks at a negative lag where x leads y', () => {
    const later = wave.map((_, at) => wave[at - 2] ?? 0);
    expect(crossCorrelation(wave, later, 5)!.peak.lag).toBe(-2);
    expect(crossCorrelation(later, wave, 5)!.peak.lag).toBe(2);
  });

  it('is Pearson’s r at lag 0, mirrors when the series change places, and is 1 with itself', () => {
    const value = fc.integer({ min: -20, max: 20 });
    const list = fc.array(fc.tuple(value, value), { minLength: 4, maxLength: 30 });
    fc.assert(
      fc.property(list, (pairs) => {
        const [x, y] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
        const cross = crossCorrelation(x, y, 3);
        expect(cross === null).toBe(pearson(x, y) === null);
        if (cross === null) return;
        expect(cross.lags[3]!.value).toBeCloseTo(pearson(x, y)!.value, 10);
        const mirrored = crossCorrelation(y, x, 3)!.lags.toReversed();
        for (const [at, { value: found }] of cross.lags.entries()) {
          expect(mirrored[at]!.value).toBeCloseTo(found, 10);
        }
        expect(crossCorrelation(x, x, 3)!.peak).toMatchObject({ lag: 0 });
      }),
    );
  });

  it('says nothing where a series does not vary, and refuses lags beyond the series', () => {
    expect(crossCorrelation([0.1, 0.1, 0.1], [1, 2, 3], 1)).toBeNull();
    expect(crossCorrelation([], [], 0)).toBeNull();
    expect(() => crossCorrelation([1, 2], [1, 2], 2)).toThrow(RangeError);
    expect(() => crossCorrelation([1, 2], [1, 2], -1)).toThrow(RangeError);
    expect(() => crossCorrelation([1, 2], [1], 0)).toThrow(RangeError);
  });
});
