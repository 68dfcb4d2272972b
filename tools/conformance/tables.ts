import { sampleVariance } from '../../src/lib/stats/agreement.ts';
import type { Measured } from '../../src/lib/stats/correlation.ts';

/** The values that are there. */
export const present = (values: Measured): number[] => values.filter((value) => value !== null);

/** The standard deviation of the values that are there. */
export function deviation(values: Measured): number | null {
  const variance = sampleVariance(present(values));
  return variance === null ? null : Math.sqrt(variance);
}

/** The rows of people who answered everything, out of one list for each item. */
export function completeRows(items: readonly Measured[]): number[][] {
  const rows = (items[0] ?? []).map((_, at) => items.flatMap((item) => item[at] ?? []));
  return rows.filter((row) => row.length === items.length);
}

/** One list for each item, out of rows. */
export const columnsOf = (rows: readonly (readonly number[])[]): number[][] =>
  (rows[0] ?? []).map((_, at) => rows.map((row) => row[at]!));

/** What each group has, in the order of the labels' letters; what has no group or no value is left out. */
export function byGroup<Value>(
  labels: readonly (string | null)[],
  values: readonly (Value | null)[],
): [string, Value[]][] {
  const groups = new Map<string, Value[]>();
  for (const [at, label] of labels.entries()) {
    const value = values[at] ?? null;
    if (label === null || value === null) continue;
    groups.set(label, [...(groups.get(label) ?? []), value]);
  }
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1));
}
