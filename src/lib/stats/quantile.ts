/**
 * Sample quantile by linear interpolation between order statistics: position (n − 1)·p counted from 0.
 * Source: Hyndman & Fan (1996), The American Statistician 50, 361–365, definition 7 (R's default).
 * Null for no values. Throws a RangeError for p outside [0, 1].
 */
export function quantile(values: readonly number[], p: number): number | null {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`Not a probability: ${p}`);
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (high - low) * (position - below);
}

/** The middle value, or the mean of the two middle ones; null for no values. Takes no account of open items. */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5);
}
