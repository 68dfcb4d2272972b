import { pearson, type Measured } from '../correlation.ts';
import type { Matrix } from '../matrix.ts';
import { mean } from '../mean.ts';

/**
 * The covariances of every two lists (divisor n − 1), each from the pairs of which neither value is missing. Null where
 * two lists have fewer than two such pairs. Throws a RangeError for lists of different lengths.
 */
export function covariances(lists: readonly Measured[]): Matrix | null {
  if (lists.some(({ length }) => length !== lists[0]!.length)) {
    throw new RangeError('Lists of different lengths');
  }
  return table(lists, covariance);
}

/** Pearson's r of every two lists, from complete pairs; null where one of them is. Errors as {@link pearson}. */
export function correlations(lists: readonly Measured[]): Matrix | null {
  return table(lists, (x, y) => pearson(x, y)?.value ?? null);
}

function table(
  lists: readonly Measured[],
  of: (x: Measured, y: Measured) => number | null,
): Matrix | null {
  const rows: number[][] = [];
  for (const [at, x] of lists.entries()) {
    const row: number[] = [];
    for (const [column, y] of lists.entries()) {
      const value = column < at ? rows[column]![at]! : of(x, y);
      if (value === null) return null;
      row.push(value);
    }
    rows.push(row);
  }
  return rows;
}

function covariance(x: Measured, y: Measured): number | null {
  const pairs = x.flatMap((value, at) => {
    const other = y[at] ?? null;
    return value === null || other === null ? [] : [[value, other] as const];
  });
  if (pairs.length < 2) return null;
  const meanX = mean(pairs.map(([value]) => value))!;
  const meanY = mean(pairs.map(([, value]) => value))!;
  const sum = pairs.reduce((whole, [a, b]) => whole + (a - meanX) * (b - meanY), 0);
  return sum / (pairs.length - 1);
}
