import { mean } from './mean.ts';
import { fTail } from './tails.ts';

type Groups = readonly (readonly number[])[];

/** A sum of squares, its degrees of freedom, and one by the other. */
export type Spread = { readonly sum: number; readonly degrees: number; readonly mean: number };

/** How values of groups spread between the groups and within them. */
export type OneWay = {
  readonly groups: number;
  readonly cases: number;
  readonly between: Spread;
  readonly within: Spread;
  /** Null where values within every group are equal. */
  readonly f: number | null;
  readonly p: number | null;
  /** η², the share of the squares that lies between groups; null where no values differ. */
  readonly explained: number | null;
  /** The size of a group: the plain mean, and k₀ = (N − Σn²/N)/(k − 1), which unequal sizes make smaller. */
  readonly meanSize: number;
  readonly evenSize: number;
};

/**
 * One-way analysis of variance. Null with fewer than two groups that have values or no group of two.
 * Source: Fisher, R. A. (1925), Statistical Methods for Research Workers, chapter VII; Searle, Casella & McCulloch (1992),
 * Variance Components, section 3.6.
 */
export function oneWay(values: Groups): OneWay | null {
  const groups = values.filter((group) => group.length > 0);
  const all = groups.flat();
  const [k, cases] = [groups.length, all.length];
  if (k < 2 || cases === k) return null;
  const centre = mean(all)!;
  const between = spread(
    groups.map((group) => group.length * (mean(group)! - centre) ** 2),
    k - 1,
  );
  const within = spread(groups.map(squaresWithin), cases - k);
  const f = within.sum === 0 ? null : between.mean / within.mean;
  const whole = between.sum + within.sum;
  return {
    groups: k,
    cases,
    between,
    within,
    f,
    p: f === null ? null : fTail(f, k - 1, cases - k),
    explained: whole === 0 ? null : between.sum / whole,
    meanSize: cases / k,
    evenSize: (cases - groups.reduce((sum, { length }) => sum + length ** 2, 0) / cases) / (k - 1),
  };
}

function spread(parts: readonly number[], degrees: number): Spread {
  const sum = parts.reduce((whole, part) => whole + part, 0);
  return { sum, degrees, mean: sum / degrees };
}

function squaresWithin(group: readonly number[]): number {
  const centre = mean(group)!;
  return group.reduce((sum, value) => sum + (value - centre) ** 2, 0);
}

/**
 * ICC(1) = (MSB − MSW)/(MSB + (n − 1)·MSW): how much of the variance of single answers their group explains, n the size of
 * a group, by default the mean one. Negative where groups differ less than chance would make them; null where no values
 * differ. Source: Shrout, P. E. & Fleiss, J. L. (1979), Psychological Bulletin 86, 420–428; Bliese, P. D. (2000).
 */
export function intraclass({ between, within, meanSize }: OneWay, size = meanSize): number | null {
  const whole = between.mean + (size - 1) * within.mean;
  return whole === 0 ? null : (between.mean - within.mean) / whole;
}

/**
 * ICC(2) = (MSB − MSW)/MSB: how well the means of groups tell groups apart, 1 at best. Negative as ICC(1) is; null where
 * the means do not differ. Source as for {@link intraclass}.
 */
export function intraclassOfMeans({ between, within }: OneWay): number | null {
  return between.mean === 0 ? null : (between.mean - within.mean) / between.mean;
}

const STEPS = 200;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * ICC(1) by restricted maximum likelihood in the model of random groups, 0 to below 1: the share ρ of the variance that
 * lies between groups for which the profile likelihood is highest, found on a grid and then by golden section. 0 where
 * groups do not differ more than chance makes them. Null as for {@link oneWay} and where values within groups are equal.
 * Source: Harville, D. A. (1977), J. Am. Stat. Assoc. 72, 320–338.
 */
export function intraclassByLikelihood(values: Groups): number | null {
  const anova = oneWay(values);
  if (anova === null || anova.within.sum === 0) return null;
  const groups = values.filter((group) => group.length > 0);
  const off = (rho: number) => misfit(groups, anova.within.sum, rho);
  let best = 0;
  for (let step = 1; step < STEPS; step++) {
    if (off(step / STEPS) < off(best)) best = step / STEPS;
  }
  let [low, high] = [Math.max(0, best - 1 / STEPS), best + 1 / STEPS - 1e-12];
  while (high - low > 1e-10) {
    const [left, right] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
    if (off(left) <= off(right)) high = right;
    else low = left;
  }
  const found = (low + high) / 2;
  return off(0) <= off(found) ? 0 : found;
}

/** −2 ln of the restricted likelihood at ρ, the best mean and variance put in, less what is the same for every ρ. */
function misfit(groups: Groups, within: number, rho: number): number {
  const ratio = rho / (1 - rho);
  const weights = groups.map(({ length }) => length / (1 + length * ratio));
  const means = groups.map((group) => mean(group)!);
  const weight = weights.reduce((sum, part) => sum + part, 0);
  const centre = means.reduce((sum, part, at) => sum + weights[at]! * part, 0) / weight;
  const between = means.reduce((sum, part, at) => sum + weights[at]! * (part - centre) ** 2, 0);
  const cases = groups.reduce((sum, { length }) => sum + length, 0);
  const volume = groups.reduce((sum, { length }) => sum + Math.log1p(length * ratio), 0);
  return (cases - 1) * Math.log(within + between) + volume + Math.log(weight);
}
