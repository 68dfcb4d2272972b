/** What the numbers of ratings mean: names, an order, equal steps, or equal ratios above a true zero. */
export type Metric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/**
 * Krippendorff's α of several raters: 1 − observed/expected disagreement, 1 at best, 0 as chance would have it. One list a
 * rater; a missing rating is null, and a case with a single rating says nothing. Null where no two ratings meet or all are
 * equal. Source: Krippendorff, K. (2011), Computing Krippendorff's Alpha-Reliability.
 * Throws a RangeError for lists of different lengths.
 */
export function krippendorffAlpha(
  ratings: readonly (readonly (number | null)[])[],
  metric: Metric,
): number | null {
  const [first = []] = ratings;
  if (ratings.some(({ length }) => length !== first.length)) {
    throw new RangeError('Lists of different lengths');
  }
  const cases = first
    .map((_, at) => ratings.flatMap((list) => list[at] ?? []))
    .filter(({ length }) => length > 1);
  const counts = countsOf(cases.flat());
  const levels = [...counts.keys()];
  const distance = distanceOf(metric, levels, counts);
  const observed = cases.reduce((sum, list) => {
    const apart = list.flatMap((one) => list.map((other) => distance(one, other)));
    return sum + apart.reduce((part, value) => part + value, 0) / (list.length - 1);
  }, 0);
  const expected = levels.reduce((sum, one) => {
    const apart = levels.map(
      (other) => counts.get(one)! * counts.get(other)! * distance(one, other),
    );
    return sum + apart.reduce((part, value) => part + value, 0);
  }, 0);
  return expected === 0 ? null : 1 - ((cases.flat().length - 1) * observed) / expected;
}

/** How often each level was given, from the lowest up. */
function countsOf(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values.toSorted((a, b) => a - b)) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** The squared distance of two levels; that of ordered ones is how many ratings stand from the middle of one to that of the other. */
function distanceOf(
  metric: Metric,
  levels: readonly number[],
  counts: ReadonlyMap<number, number>,
): (one: number, other: number) => number {
  if (metric === 'nominal') return (one, other) => (one === other ? 0 : 1);
  if (metric === 'interval') return (one, other) => (one - other) ** 2;
  if (metric === 'ratio') {
    return (one, other) => (one === other ? 0 : ((one - other) / (one + other)) ** 2);
  }
  let below = 0;
  const middles = new Map<number, number>();
  for (const level of levels) {
    const count = counts.get(level)!;
    middles.set(level, below + count / 2);
    below += count;
  }
  return (one, other) => (middles.get(one)! - middles.get(other)!) ** 2;
}
