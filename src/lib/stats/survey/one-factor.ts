import { cholesky, inverse, product, solve, trace, type Matrix } from '../matrix.ts';

/**
 * One thing behind several items: how much of it is in each (`loadings`, the first sum not negative) and the variance of
 * each that has other reasons (`unique`).
 */
export type OneFactor = {
  readonly loadings: readonly number[];
  readonly unique: readonly number[];
};

const ROUNDS = 500;
const CLOSE = 1e-10;

/**
 * The one-factor model by maximum likelihood: loadings λ and unique variances θ with λλᵀ + θ as close to the covariances
 * as ln|Σ| + tr(SΣ⁻¹) says. Fisher's scoring from equal loadings, a step halved until it improves; the unique variances
 * may come out below zero, as some programs have it, which says that the model does not fit.
 * Null for fewer than three items, covariances that are not positive definite, or where no best point is found.
 * Source: Jöreskog, K. G. (1967), Psychometrika 32, 443–482; Lawley, D. N. & Maxwell, A. E. (1971), Factor Analysis as a
 * Statistical Method, 2nd ed., chapter 7.
 */
export function oneFactor(covariance: Matrix): OneFactor | null {
  const deviations = covariance.map((row, at) => Math.sqrt(row[at]!));
  // The answer does not depend on the units of the items, its rounding does.
  const even = covariance.map((row, at) =>
    row.map((value, column) => value / deviations[at]! / deviations[column]!),
  );
  if (covariance.length < 3 || cholesky(even) === null) return null;
  let point = start(even);
  for (let round = 0; round < ROUNDS; round++) {
    const step = scoringStep(even, point);
    const next = step && improved(even, point, step);
    if (!next) return null;
    const moved = Math.max(...next.map((value, at) => Math.abs(value - point[at]!)));
    point = next;
    if (moved < CLOSE) return inUnits(point, deviations);
  }
  return null;
}

type Point = readonly number[];
const loadingsOf = (point: Point): Point => point.slice(0, point.length / 2);
const uniqueOf = (point: Point): Point => point.slice(point.length / 2);

function start(correlation: Matrix): Point {
  const signs = correlation.map((row) => (row.reduce((sum, r) => sum + r, 0) < 0 ? -1 : 1));
  return [...signs.map((sign) => sign * Math.SQRT1_2), ...signs.map(() => 0.5)];
}

function implied(point: Point): Matrix {
  const [loadings, unique] = [loadingsOf(point), uniqueOf(point)];
  return loadings.map((one, at) =>
    loadings.map((other, column) => one * other + (at === column ? unique[at]! : 0)),
  );
}

/** ln|Σ| + tr(SΣ⁻¹); without end where Σ is no covariance. */
function misfit(covariance: Matrix, point: Point): number {
  const lower = cholesky(implied(point));
  if (lower === null) return Number.POSITIVE_INFINITY;
  const volume = lower.reduce((sum, row, at) => sum + 2 * Math.log(row[at]!), 0);
  return volume + trace(product(covariance, inverse(lower)));
}

/** The gradient by the information: with W = Σ⁻¹, u = Wλ and c = λᵀWλ. */
function scoringStep(covariance: Matrix, point: Point): Point | null {
  const loadings = loadingsOf(point);
  const w = inverse(cholesky(implied(point))!);
  const fitted = product(product(w, covariance), w);
  const off = w.map((row, at) => row.map((value, column) => value - fitted[at]![column]!));
  const u = w.map((row) => row.reduce((sum, value, at) => sum + value * loadings[at]!, 0));
  const c = u.reduce((sum, value, at) => sum + value * loadings[at]!, 0);
  const gradient = [
    ...off.map((row) => 2 * row.reduce((sum, value, at) => sum + value * loadings[at]!, 0)),
    ...off.map((row, at) => row[at]!),
  ];
  const information = [
    ...w.map((row, i) => [
      ...row.map((value, j) => 2 * (u[i]! * u[j]! + value * c)),
      ...row.map((value, j) => 2 * value * u[j]!),
    ]),
    ...w.map((row, i) => [
      ...row.map((value) => 2 * value * u[i]!),
      ...row.map((value) => value * value),
    ]),
  ];
  const lower = cholesky(information);
  return lower && solve(lower, gradient).map((value) => -value);
}

function improved(covariance: Matrix, point: Point, step: Point): Point | null {
  const before = misfit(covariance, point);
  for (let share = 1; share > 1e-12; share /= 2) {
    const next = point.map((value, at) => value + share * step[at]!);
    // Near the best point only rounding is left to improve.
    if (misfit(covariance, next) <= before + 1e-13 * Math.abs(before)) return next;
  }
  return null;
}

function inUnits(point: Point, deviations: readonly number[]): OneFactor {
  return turned(
    loadingsOf(point).map((value, at) => value * deviations[at]!),
    uniqueOf(point).map((value, at) => value * deviations[at]! ** 2),
  );
}

function turned(loadings: readonly number[], unique: readonly number[]): OneFactor {
  const sum = loadings.reduce((whole, value) => whole + value, 0);
  return { loadings: sum < 0 ? loadings.map((value) => -value) : loadings, unique };
}

/**
 * The one-factor model of correlations by least squares of what it leaves of them (minres): each loading in turn is the
 * best for the others, until none moves; none goes beyond 1. Unique variances are 1 − λ².
 * Null for fewer than three items or where the loadings do not come to rest.
 * Source: Harman, H. H. & Jones, W. H. (1966), Psychometrika 31, 351–368; Harman, H. H. & Fukuda, Y. (1966),
 * Psychometrika 31, 563–571.
 */
export function leastResiduals(correlation: Matrix): OneFactor | null {
  if (correlation.length < 3) return null;
  const loadings = [...loadingsOf(start(correlation))];
  for (let round = 0; round < 100 * ROUNDS; round++) {
    let moved = 0;
    for (const [at, row] of correlation.entries()) {
      const others = loadings.with(at, 0);
      const squares = others.reduce((sum, value) => sum + value * value, 0);
      if (squares === 0) return null;
      const best = row.reduce((sum, r, other) => sum + r * others[other]!, 0) / squares;
      const next = Math.max(-1, Math.min(1, best));
      moved = Math.max(moved, Math.abs(next - loadings[at]!));
      loadings[at] = next;
    }
    if (moved < CLOSE) {
      return turned(
        loadings,
        loadings.map((value) => 1 - value * value),
      );
    }
  }
  return null;
}

/**
 * ω = (Σλ)²/((Σλ)² + Σθ): the share of the variance of the sum that the one thing explains, 1 at best. With `variance`,
 * that of the sum as it was observed stands below the line. Null where that is not above zero.
 * Source: McDonald, R. P. (1999), Test Theory, chapter 6.
 */
export function omega({ loadings, unique }: OneFactor, variance?: number): number | null {
  const common = loadings.reduce((sum, value) => sum + value, 0) ** 2;
  const whole = variance ?? common + unique.reduce((sum, value) => sum + value, 0);
  return whole > 0 ? common / whole : null;
}
