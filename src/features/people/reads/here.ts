import type { Day } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { countHere } from '../store/figures.ts';

/** Whether all of these still work here on a day; nobody is nobody who is missing. */
export async function arePeopleHere(
  tx: ReadTx,
  named: readonly (string | null)[],
  today: Day,
): Promise<boolean> {
  const ids = [...new Set(named.filter((id) => id !== null))];
  return ids.length === 0 || (await countHere(tx, ids, today)) === ids.length;
}
