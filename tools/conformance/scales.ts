import { pearson, type Measured } from '../../src/lib/stats/correlation.ts';
import { total } from '../../src/lib/stats/matrix.ts';
import { mean } from '../../src/lib/stats/mean.ts';
import { correlations, covariances } from '../../src/lib/stats/survey/covariance.ts';
import { leastResiduals, omega, oneFactor } from '../../src/lib/stats/survey/one-factor.ts';
import {
  alphaError,
  feldtInterval,
  reliability,
  withoutEach,
} from '../../src/lib/stats/survey/reliability.ts';
import { reversed, scaleScores } from '../../src/lib/stats/survey/scale-score.ts';
import { columnsOf, completeRows, deviation, present } from './tables.ts';
import type { Topic } from './topic.ts';

type Block = {
  readonly items: Readonly<Record<string, Measured>>;
  readonly reversed_items: readonly string[];
  readonly observed_min: number;
  readonly observed_max: number;
};

/** Cronbach's alpha and what belongs to it (psych, multilevel). */
export const alpha: Topic = {
  file: 'b1_alpha',
  answer: (block: Block) => {
    const scale = { min: block.observed_min, max: block.observed_max };
    const names = Object.keys(block.items);
    const items = Object.entries(block.items).map(([name, answers]) =>
      block.reversed_items.includes(name)
        ? answers.map((answer) => (answer === null ? null : reversed(answer, scale)))
        : answers,
    );
    const listwise = columnsOf(completeRows(items));
    return {
      pairwise: inItsWords(items, names),
      listwise: {
        ...inItsWords(listwise, names),
        multilevel_cronbach: reliability(listwise)?.alpha,
      },
    };
  },
  exceptions: () => [],
};

function inItsWords(items: readonly Measured[], names: readonly string[]) {
  const found = reliability(items)!;
  const error = alphaError(items)!;
  const rows = items[0]!.length;
  const feldt = feldtInterval(found.alpha, items.length, rows);
  const scores = scaleScores(items, new Set(), { min: 0, max: 0 }).map(({ score }) => score);
  return {
    n_rows: rows,
    raw_alpha: found.alpha,
    std_alpha: found.standardAlpha,
    guttman_lambda6: found.lambda6,
    average_r: found.meanCorrelation,
    median_r: found.medianCorrelation,
    signal_to_noise: found.signalToNoise,
    alpha_se_duhachek: error.error,
    // The program's 1.96, where ours is the quantile itself.
    alpha_ci95_duhachek: [found.alpha - 1.96 * error.error, found.alpha + 1.96 * error.error],
    alpha_ci95_feldt: [feldt.low, feldt.high],
    scale_mean: mean(present(scores)),
    scale_sd: deviation(scores),
    item_names: names,
    if_dropped: items.length > 2 ? dropped(items) : null,
    item: {
      n: items.map((item) => present(item).length),
      mean: items.map((item) => mean(present(item))),
      sd: items.map(deviation),
      r_total_uncorrected: items.map((item) => pearson(item, scores)?.value ?? null),
      r_total_corrected_rdrop: found.itemRest,
    },
  };
}

function dropped(items: readonly Measured[]) {
  const each = withoutEach(items);
  return {
    raw_alpha: each.map((one) => one?.alpha),
    std_alpha: each.map((one) => one?.standardAlpha),
    average_r: each.map((one) => one?.meanCorrelation),
  };
}

/** Omega of one factor (lavaan, semTools, psych). */
export const omegas: Topic = {
  file: 'b2_omega',
  answer: (input: {
    readonly items_listwise_already_reversed: Readonly<Record<string, readonly number[]>>;
  }) => {
    const items = Object.values(input.items_listwise_already_reversed);
    const rows = items[0]!.length;
    // Maximum likelihood has n below the line.
    const covariance = covariances(items)!.map((row) =>
      row.map((value) => (value * (rows - 1)) / rows),
    );
    const correlation = correlations(items)!;
    const likely = oneFactor(covariance);
    const least = leastResiduals(correlation);
    // Its share of the sum is what unique variance leaves of it.
    const alone = least?.unique.reduce((sum, value) => sum + value, 0);
    const ofSum = alone === undefined ? null : 1 - alone / total(correlation);
    return {
      n_rows: rows,
      alpha_raw: reliability(items)?.alpha,
      omega_cfa_ml_model_implied: likely && omega(likely),
      omega_cfa_ml_observed_variance: likely && omega(likely, total(covariance)),
      cfa_loadings_unstd: likely?.loadings,
      cfa_loadings_std: likely?.loadings.map(
        (loading, at) => loading / Math.sqrt(loading ** 2 + likely.unique[at]!),
      ),
      cfa_residual_var: likely?.unique,
      omega_minres_1factor_std: least && omega(least),
      omega_minres_1factor_std_psych_denominator: ofSum,
      psych_omega_nf1_total: ofSum,
      minres_loadings: least?.loadings,
      minres_uniqueness: least?.unique,
    };
  },
  exceptions: () => [{ place: /^psych_omega_nf3_/, why: THREE }],
};

const THREE = 'omega of three factors (Schmid–Leiman) is documented as informational';
