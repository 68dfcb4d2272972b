import { mean } from './mean.ts';

/** How two series go together when one is shifted by `lag` periods. */
export type Lagged = { readonly lag: number; readonly value: number };

export type CrossCorrelation = {
  /** From −maxLag to maxLag; at lag k, x at t + k beside y at t. At a negative lag x leads y. */
  readonly lags: readonly Lagged[];
  /** The lag with the largest absolute value; the first of equals. */
  readonly peak: Lagged;
  /** Two unrelated series without a pattern of their own stay within ± this at a lag in 95 of 100 cases. */
  readonly bound: number;
};

/**
 * Cross-correlation of two series of one length: covariances about the means of the whole series, divided by n at every
 * lag, over both standard deviations. The bound holds for one lag named in advance, and not for series that drift.
 * Null where one series does not vary.
 * Source: Box, G. E. P. & Jenkins, G. M. (1976), Time Series Analysis, rev. ed., chapter 11.
 * Throws a RangeError for series of different lengths or a lag that is no whole number below that length.
 */
export function crossCorrelation(
  x: readonly number[],
  y: readonly number[],
  maxLag: number,
): CrossCorrelation | null {
  if (x.length !== y.length) throw new RangeError('Series of different lengths');
  if (!(Number.isInteger(maxLag) && maxLag >= 0 && maxLag < Math.max(x.length, 1))) {
    throw new RangeError(`Not a lag within the series: ${maxLag}`);
  }
  if (isConstant(x) || isConstant(y)) return null;
  const [dx, dy] = [deviations(x), deviations(y)];
  const size = Math.sqrt(product(dx, dx, 0)) * Math.sqrt(product(dy, dy, 0));
  const lags = Array.from({ length: 2 * maxLag + 1 }, (_, at): Lagged => {
    const lag = at - maxLag;
    return { lag, value: product(dx, dy, lag) / size };
  });
  const [first, ...others] = lags as [Lagged, ...Lagged[]];
  const peak = others.reduce(
    (best, next) => (Math.abs(next.value) > Math.abs(best.value) ? next : best),
    first,
  );
  return { lags, peak, bound: NORMAL_95 / Math.sqrt(x.length) };
}

/** The standard normal quantile of 0.975. */
const NORMAL_95 = 1.959963984540054;

const isConstant = (values: readonly number[]): boolean =>
  values.every((value) => value === values[0]);

function deviations(values: readonly number[]): number[] {
  const centre = mean(values) ?? 0;
  return values.map((value) => value - centre);
}

function product(dx: readonly number[], dy: readonly number[], lag: number): number {
  return dy.reduce((sum, value, at) => sum + value * (dx[at + lag] ?? 0), 0);
}
