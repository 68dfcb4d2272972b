import type { ReadTx } from '../../../platform/database/transaction.ts';
import { ownsOpen } from '../store/read.ts';

/** Whether somebody owns a goal or an objective that is open. */
export function ownsDirection(tx: ReadTx, personId: string): Promise<boolean> {
  return ownsOpen(tx, personId);
}
