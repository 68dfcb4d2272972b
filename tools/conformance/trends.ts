import { kendall, pearson, spearman, type Measured } from '../../src/lib/stats/correlation.ts';
import { crossCorrelation } from '../../src/lib/stats/cross-correlation.ts';
import { mannKendall } from '../../src/lib/stats/mann-kendall.ts';
import { tiesOf } from '../../src/lib/stats/ranks.ts';
import type { Exception, Topic } from './topic.ts';

/** Pearson, Spearman and Kendall (R). */
export const correlation: Topic = {
  file: 'b7_correlation',
  answer: ({ x, y }: { readonly x: Measured; readonly y: Measured }) => {
    const [r, rho, tau] = [pearson(x, y), spearman(x, y), kendall(x, y)];
    const complete = x.flatMap((value, at) => (value === null || y[at] === null ? [] : [at]));
    const tied = [x, y].some((list) => tiesOf(complete.map((at) => list[at]!)).length > 0);
    return {
      n_pairs: r?.pairs,
      ties: tied,
      pearson: {
        r: r?.value,
        t: r?.statistic,
        df: r && r.pairs - 2,
        p: r?.p,
        ci95: r?.interval && [r.interval.low, r.interval.high],
      },
      spearman: {
        rho: rho?.value,
        p_r_default: rho?.p,
        p_asymptotic_t: rho?.p,
        r_default_is_exact: false,
      },
      kendall: {
        tau_b: tau?.value,
        p_r_default: tau?.p,
        p_asymptotic_normal: tau?.p,
        z_asymptotic: tau?.statistic,
        r_default_is_exact: false,
      },
    };
  },
  exceptions: ({ expected }) => {
    const given = expected as Record<'spearman' | 'kendall', { r_default_is_exact: boolean }>;
    return (['spearman', 'kendall'] as const).flatMap((name): Exception[] => {
      const place = new RegExp(`^${name}\\.(p_r_default|r_default_is_exact)$`);
      return given[name].r_default_is_exact ? [{ place, why: EXACT }] : [];
    });
  },
};

const EXACT =
  'p from all permutations, which R takes for few pairs without ties; ours is asymptotic';

/** Cross-correlation and autocorrelation (R). */
export const ccf: Topic = {
  file: 'b8_ccf',
  answer: (input: {
    readonly x: readonly number[];
    readonly y: readonly number[];
    readonly max_lag: number;
  }) => {
    const cross = crossCorrelation(input.x, input.y, input.max_lag);
    const auto = crossCorrelation(input.x, input.x, input.max_lag);
    return {
      lag: cross?.lags.map(({ lag }) => lag),
      ccf: cross?.lags.map(({ value }) => value),
      acf_x: auto?.lags.flatMap(({ lag, value }) => (lag < 0 ? [] : [value])),
      approx_95_bound: cross?.bound,
      peak_lag: cross?.peak.lag,
    };
  },
  exceptions: () => [],
};

/** Mann–Kendall test and Sen's slope (trend, Kendall). */
export const trend: Topic = {
  file: 'b9_mannkendall_sen',
  answer: ({ y }: { readonly y: readonly number[] }) => {
    const found = mannKendall(y);
    return {
      n: y.length,
      S: found?.score,
      varS: found?.variance,
      tau_b: found?.tau,
      z_continuity_corrected: found?.z,
      p_two_sided: found?.p,
      sen_slope: found?.slope,
      sen_ci95: found?.interval && [found.interval.low, found.interval.high],
      kendall_package: { tau: found?.tau, S: found?.score, varS: found?.variance },
    };
  },
  exceptions: () => [{ place: /^kendall_package\.p$/, why: SINGLE }],
};

const SINGLE =
  'the second program has p in single precision, for few values exactly; that of the first is compared';
