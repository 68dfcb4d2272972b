/** Above a line (1), below it (−1), or on it (0). */
export type Side = -1 | 0 | 1;

/** Values that differ by no more than this share of their size differ by rounding alone. */
const ROUNDING = 1e-12;

/**
 * On which side of a line a value lies. `scale` is the size of the values the line was calculated from: a mean of large
 * values that comes out near zero carries the rounding of the large ones.
 */
export function sideOf(value: number, line: number, scale = 0): Side {
  const size = Math.max(Math.abs(value), Math.abs(line), scale);
  if (Math.abs(value - line) <= ROUNDING * size) return 0;
  return value > line ? 1 : -1;
}

/** The largest absolute value; 0 for none. */
export function scaleOf(values: readonly number[]): number {
  return values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
}
