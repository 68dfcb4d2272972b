import type { ReadTx } from '../../../platform/database/transaction.ts';
import { findFirm } from '../store/firm.ts';

/** The weekdays on which the firm works, 1 = Monday. */
export async function workingWeek(tx: ReadTx): Promise<number[]> {
  return (await findFirm(tx)).working_weekdays;
}
