import type { Measured } from '../../src/lib/stats/correlation.ts';
import { mean } from '../../src/lib/stats/mean.ts';
import { meanEstimate } from '../../src/lib/stats/mean-interval.ts';
import { median } from '../../src/lib/stats/quantile.ts';
import { filledByMedian, scaleScores } from '../../src/lib/stats/survey/scale-score.ts';
import { mannWhitney, standardDifference, welch } from '../../src/lib/stats/two-samples.ts';
import {
  clopperPearson,
  wilsonCorrected,
  wilsonInterval,
  type Interval,
} from '../../src/lib/stats/wilson.ts';
import { byGroup, deviation, present } from './tables.ts';
import type { Topic } from './topic.ts';

const ends = (interval: Interval | null | undefined) =>
  interval ? [interval.low, interval.high] : [null, null];

/** Means of groups with their intervals (R). */
export const groupMeans: Topic = {
  file: 'b5_group_means_ci',
  answer: (input: {
    readonly group: readonly (string | null)[];
    readonly value: Measured;
    readonly confidence: number;
  }) => {
    const groups = byGroup(input.group, input.value);
    return {
      groups: groups.map(([group, values]) => {
        const found = meanEstimate(values, input.confidence)!;
        return {
          group,
          n: found.cases,
          mean: found.mean,
          sd: found.deviation,
          se: found.error,
          ci: ends(found.interval),
          median: median(values),
        };
      }),
      overall: overall(
        groups.flatMap(([, values]) => values),
        input.confidence,
      ),
    };
  },
  exceptions: () => [],
};

function overall(values: readonly number[], confidence: number) {
  const found = meanEstimate(values, confidence);
  return {
    n: found?.cases,
    mean: found?.mean,
    sd: found?.deviation,
    ci: ends(found?.interval),
  };
}

/** Shares of favourable and unfavourable answers with three kinds of interval (R). */
export const favourable: Topic = {
  file: 'b6_favourable',
  answer: (input: {
    readonly value: Measured;
    readonly favourable_min: number;
    readonly unfavourable_max: number;
    readonly confidence: number;
  }) => {
    const values = present(input.value);
    const count = (of: (value: number) => boolean) => values.filter(of).length;
    const good = count((value) => value >= input.favourable_min);
    const bad = count((value) => value <= input.unfavourable_max);
    const neutral = values.length - good - bad;
    const percent = (hits: number) => (100 * hits) / values.length;
    return {
      n_valid: values.length,
      n_missing: input.value.length - values.length,
      n_favourable: good,
      n_neutral: neutral,
      n_unfavourable: bad,
      pct_favourable: percent(good),
      pct_neutral: percent(neutral),
      pct_unfavourable: percent(bad),
      mean: mean(values),
      sd: deviation(values),
      distribution: Object.fromEntries(
        values.map((value) => [value, count((other) => other === value)]),
      ),
      ci_favourable_proportion: intervals(good, values.length, input.confidence),
      ci_unfavourable_proportion: intervals(bad, values.length, input.confidence),
    };
  },
  exceptions: () => [],
};

function intervals(hits: number, cases: number, level: number) {
  // The program takes its correction from a test against one half, and has none where the share is just that.
  const corrected = 2 * hits === cases ? wilsonInterval : wilsonCorrected;
  return {
    wilson: ends(wilsonInterval(hits, cases, level)),
    wilson_cc: ends(corrected(hits, cases, level)),
    clopper_pearson: ends(clopperPearson(hits, cases, level)),
  };
}

/** Scores of people on a scale (psych). */
export const scores: Topic = {
  file: 'b10_scale_scores',
  answer: (input: {
    readonly items: Readonly<Record<string, Measured>>;
    readonly reversed_items: readonly string[];
    readonly scale_min: number;
    readonly scale_max: number;
  }) => {
    const items = Object.values(input.items);
    const turned = new Set(
      input.reversed_items.map((name) => Object.keys(input.items).indexOf(name)),
    );
    const scale = { min: input.scale_min, max: input.scale_max };
    const found = scaleScores(items, turned, scale);
    const filled = scaleScores(filledByMedian(items), turned, scale);
    return {
      score_mean_of_answered: found.map(({ score }) => score),
      score_median_imputed: filled.map(({ score }) => score),
      n_answered: found.map(({ answered }) => answered),
    };
  },
  exceptions: () => [],
};

/** Two waves of different people (R, psych). */
export const waves: Topic = {
  file: 'b11_two_waves',
  answer: ({ wave1, wave2 }: { readonly wave1: Measured; readonly wave2: Measured }) => {
    const [earlier, later] = [present(wave1), present(wave2)];
    const [test, ranks] = [welch(earlier, later), mannWhitney(earlier, later)];
    const d = standardDifference(earlier, later);
    const cases = earlier.length + later.length;
    return {
      n1: earlier.length,
      n2: later.length,
      mean1: mean(earlier),
      mean2: mean(later),
      difference: test?.difference,
      welch: test && { t: test.t, df: test.degrees, p: test.p, ci95: ends(test.interval) },
      mann_whitney: ranks && { W: ranks.score, p_asymptotic_cc: ranks.p },
      cohen_d_pooled_n_minus_2: d,
      psych_cohen_d_divisor_n: d && d * Math.sqrt(cases / (cases - 2)),
    };
  },
  exceptions: () => [],
};
