import { median } from '../quantile.ts';
import { spansOf, valuesAt, type Baselines, type Series } from './groups.ts';
import { scaleOf, sideOf, type Side } from './side.ts';

/** How often a series crosses its line and how long it stays on one side, against what chance allows. */
export type Runs = {
  /** Values that are not on the line. */
  readonly useful: number;
  readonly longest: number;
  readonly longestByChance: number;
  readonly crossings: number;
  readonly crossingsByChance: number;
  readonly signal: boolean;
};

/**
 * Anhøj's runs analysis: a signal where the longest run is longer than round(log₂ n) + 3 or there are fewer crossings
 * than the 5th percentile of a binomial distribution of n − 1 and ½. Values on the line and gaps neither end a run nor
 * lengthen it. Null where no value lies off the line.
 * Source: Anhøj, J. & Olesen, A. V. (2014), PLoS ONE 9, e113825; Anhøj, J. (2015), PLoS ONE 10, e0121349.
 */
export function runsAround(sides: readonly (Side | null)[]): Runs | null {
  const useful = sides.filter((side) => side !== null && side !== 0);
  if (useful.length === 0) return null;
  let longest = 0;
  let length = 0;
  let crossings = 0;
  for (const [at, side] of useful.entries()) {
    const crossed = at > 0 && side !== useful[at - 1];
    if (crossed) crossings += 1;
    length = crossed ? 1 : length + 1;
    longest = Math.max(longest, length);
  }
  const longestByChance = Math.round(Math.log2(useful.length)) + 3;
  const crossingsByChance = fewestCrossings(useful.length - 1);
  return {
    useful: useful.length,
    longest,
    longestByChance,
    crossings,
    crossingsByChance,
    signal: longest > longestByChance || crossings < crossingsByChance,
  };
}

/** The smallest k with P(X ≤ k) ≥ 0.05 for X binomial of `tries` and ½; in logarithms, as ½ⁿ soon is no number. */
function fewestCrossings(tries: number): number {
  let term = -tries * Math.LN2;
  let below = 0;
  for (let k = 0; ; k++) {
    below += Math.exp(term);
    if (below >= 0.05 || k === tries) return k;
    term += Math.log((tries - k) / (k + 1));
  }
}

/** The median of the baseline of each group, and the runs of all its values around it. */
export type RunChart = readonly { readonly median: number | null; readonly runs: Runs | null }[];

/** Run chart: values around the median of each group. Throws as {@link spansOf} does. */
export function runChart(values: Series, baselines: Baselines = {}): RunChart {
  return spansOf(values, baselines).map(({ start, end, baseline }) => {
    const kept = valuesAt(values, baseline);
    const middle = median(kept);
    if (middle === null) return { median: null, runs: null };
    const scale = scaleOf(kept);
    const sides = values
      .slice(start, end)
      .map((value) => (value === null ? null : sideOf(value, middle, scale)));
    return { median: middle, runs: runsAround(sides) };
  });
}
