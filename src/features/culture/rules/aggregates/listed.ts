import type { Day } from '../../../../lib/day.ts';
import type { Ids } from '../evidence.ts';

/** From small to large, texts by their code units: an order that depends on no language. */
export function compare<Value extends string | number>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The first ids of `items` in the order of `key`, by id where keys are equal, and how many items there are. */
export function listed<Item extends { readonly id: string }>(
  items: readonly Item[],
  key: (item: Item) => string | number,
  order: 'first' | 'last',
  limit: number,
): Ids {
  const sign = order === 'first' ? 1 : -1;
  const sorted = items.toSorted((a, b) => sign * compare(key(a), key(b)) || compare(a.id, b.id));
  return { total: items.length, ids: sorted.slice(0, limit).map((item) => item.id) };
}

/** Each record once, at its first or its last day. */
export function eachOnce(
  items: readonly { readonly id: string; readonly on: Day }[],
  order: 'first' | 'last',
  limit: number,
): Ids {
  const days = new Map<string, Day>();
  for (const { id, on } of items) {
    const other = days.get(id);
    if (other === undefined || (order === 'first' ? on < other : on > other)) days.set(id, on);
  }
  return listed(
    [...days].map(([id, on]) => ({ id, on })),
    ({ on }) => on,
    order,
    limit,
  );
}
