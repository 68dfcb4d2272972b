/**
 * The arithmetic mean; null for no values. A second pass takes out what rounding left in the first, so that the mean of
 * equal values is that value.
 */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const first = values.reduce((sum, value) => sum + value, 0) / values.length;
  return first + values.reduce((sum, value) => sum + (value - first), 0) / values.length;
}
