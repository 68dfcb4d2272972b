import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantile } from './normal-quantile.ts';
import { clopperPearson, wilsonCorrected, wilsonInterval } from './wilson.ts';

describe('normalQuantile', () => {
  // Numbers of the C library's and Python's implementation of the same algorithm (statistics.NormalDist.inv_cdf).
  it.each([
    [0.9, 1.2815515655446008],
    [0.975, 1.9599639845400536],
    [0.3, -0.5244005127080407],
    [1e-10, -6.361340902404056],
    [0.9999, 3.7190164854557084],
    [0.999999999999, 7.0344869100478356],
    [0.5, 0],
  ])('gives the point below which %d of the normal distribution lies', (p, z) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 12);
  });

  it('rises with p and is odd about one half', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 0.5, noNaN: true }), (p) => {
        expect(normalQuantile(p)).toBeCloseTo(-normalQuantile(1 - p), 6);
        expect(normalQuantile(p)).toBeLessThanOrEqual(normalQuantile(Math.min(p * 1.01, 0.5)));
      }),
    );
  });

  it.each([0, 1, -0.1, Number.NaN])('refuses %d', (p) => {
    expect(() => normalQuantile(p)).toThrow(RangeError);
  });
});

describe('wilsonInterval', () => {
  // scipy.stats.binomtest(k, n).proportion_ci(level, method='wilson'), scipy 1.17.1.
  it.each([
    [5, 12, 0.8, 0.2553468467601555, 0.598051107354122],
    [5, 12, 0.95, 0.1932603136587566, 0.6804886874504502],
    [1, 3, 0.8, 0.10577563612172286, 0.6788173521696517],
    [2, 5, 0.8, 0.1798725498203424, 0.6695788756037926],
    [3, 5, 0.8, 0.3304211243962074, 0.8201274501796576],
    [5, 10, 0.8, 0.3122044448805158, 0.6877955551194842],
    [8, 20, 0.8, 0.27242042011421674, 0.5427569757079361],
    [10, 30, 0.8, 0.23423843045592108, 0.4497296602821692],
    [0, 7, 0.8, 0, 0.19003740595533378],
    [7, 7, 0.8, 0.8099625940446662, 1],
    [700, 1600, 0.8, 0.42167836092835886, 0.45344981799920525],
  ])('of %d in %d at level %d', (hits, cases, level, low, high) => {
    const interval = wilsonInterval(hits, cases, level);
    expect(interval.low).toBeCloseTo(low, 12);
    expect(interval.high).toBeCloseTo(high, 12);
  });

  // culture-model section 7, to the two digits printed there.
  it.each([
    [1, 3, 0.11],
    [2, 5, 0.18],
    [3, 5, 0.33],
    [5, 10, 0.31],
    [8, 20, 0.27],
    [10, 30, 0.23],
  ])('has the tabled 80 %% lower end for %d of %d', (hits, cases, low) => {
    expect(Math.round(wilsonInterval(hits, cases, 0.8).low * 100) / 100).toBe(low);
  });

  const share = fc
    .integer({ min: 1, max: 5000 })
    .chain((cases) => fc.tuple(fc.integer({ min: 0, max: cases }), fc.constant(cases)));

  it('holds the share, stays within 0 and 1, widens with the level and mirrors the other side', () => {
    fc.assert(
      fc.property(
        share,
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        ([hits, cases], level) => {
          const { low, high } = wilsonInterval(hits, cases, level);
          const wider = wilsonInterval(hits, cases, level + 0.04);
          const other = wilsonInterval(cases - hits, cases, level);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(hits / cases);
          expect(high).toBeGreaterThanOrEqual(hits / cases);
          expect(wider.low).toBeLessThanOrEqual(low);
          expect(wider.high).toBeGreaterThanOrEqual(high);
          expect(other.low).toBeCloseTo(1 - high, 10);
        },
      ),
    );
  });

  it.each([
    [1, 0],
    [0, 0],
    [-1, 3],
    [4, 3],
    [0.5, 3],
  ])('refuses %d of %d', (hits, cases) => {
    expect(() => wilsonInterval(hits, cases, 0.8)).toThrow(RangeError);
  });
});

describe('wilsonCorrected and clopperPearson', () => {
  // scipy.stats.binomtest(k, n).proportion_ci(level, method='wilsoncc' and 'exact'), scipy 1.17.1.
  it.each([
    [5, 12, 0.95, 0.16499251513006297, 0.7140071878960762, 0.15165222980843474, 0.7233303143178942],
    [0, 7, 0.8, 0, 0.2915733726413779, 0, 0.28031432699882175],
    [7, 7, 0.8, 0.7084266273586222, 1, 0.7196856730011782, 1],
    [1, 3, 0.9, 0.023326647184133353, 0.8443092992345373, 0.01695242750844312, 0.8646496378284162],
    [
      700, 1600, 0.95, 0.41306114563920204, 0.46224209390032334, 0.41301376463923045,
      0.462215976590445,
    ],
  ])('of %d in %d at level %d', (hits, cases, level, low, high, exactLow, exactHigh) => {
    const corrected = wilsonCorrected(hits, cases, level);
    expect(corrected.low).toBeCloseTo(low, 11);
    expect(corrected.high).toBeCloseTo(high, 11);
    const exact = clopperPearson(hits, cases, level);
    expect(exact.low).toBeCloseTo(exactLow, 11);
    expect(exact.high).toBeCloseTo(exactHigh, 11);
  });

  it('reaches further than the plain interval, and covers as often as it says', () => {
    const share = fc
      .integer({ min: 1, max: 80 })
      .chain((cases) => fc.tuple(fc.integer({ min: 0, max: cases }), fc.constant(cases)));
    fc.assert(
      fc.property(share, ([hits, cases]) => {
        const plain = wilsonInterval(hits, cases, 0.9);
        const corrected = wilsonCorrected(hits, cases, 0.9);
        expect(corrected.low).toBeLessThanOrEqual(plain.low);
        expect(corrected.high).toBeGreaterThanOrEqual(plain.high);
        const exact = clopperPearson(hits, cases, 0.9);
        expect(exact.low).toBeLessThanOrEqual(hits / cases);
        expect(exact.high).toBeGreaterThanOrEqual(hits / cases);
        expect(clopperPearson(cases - hits, cases, 0.9).low).toBeCloseTo(1 - exact.high, 10);
      }),
    );
  });

  it('refuses what is no share', () => {
    expect(() => wilsonCorrected(4, 3, 0.8)).toThrow(RangeError);
    expect(() => clopperPearson(1, 3, 1)).toThrow(RangeError);
  });
});
