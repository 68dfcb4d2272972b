import type { Day } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { hereOf } from '../store/figures.ts';

/** Those of the people named who still work here on a day. */
export async function peopleHere(
  tx: ReadTx,
  named: readonly (string | null)[],
  today: Day,
): Promise<ReadonlySet<string>> {
  const ids = [...new Set(named.filter((id) => id !== null))];
  return ids.length === 0 ? new Set() : hereOf(tx, ids, today);
}

/** Whether all of these still work here on a day; nobody is nobody who is missing. */
export async function arePeopleHere(
  tx: ReadTx,
  named: readonly (string | null)[],
  today: Day,
): Promise<boolean> {
  const here = await peopleHere(tx, named, today);
  return named.every((id) => id === null || here.has(id));
}
