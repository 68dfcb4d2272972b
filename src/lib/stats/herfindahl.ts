/**
 * Herfindahl–Hirschman index of concentration: Σ sᵢ² with sᵢ the share of each count in their sum.
 * Between 1/number of holders (evenly spread) and 1 (one holder has all); null where nothing is held.
 * Source: Hirschman, A. O. (1964), American Economic Review 54, 761–762.
 * Throws a RangeError for a negative count.
 */
export function herfindahl(counts: readonly number[]): number | null {
  if (counts.some((count) => !(count >= 0))) throw new RangeError('A count below zero');
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  return counts.reduce((sum, count) => sum + (count / total) ** 2, 0);
}
