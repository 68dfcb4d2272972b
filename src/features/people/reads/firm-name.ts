import type { ReadTx } from '../../../platform/database/transaction.ts';
import { nameOfFirm } from '../store/record.ts';

/** The name of the firm this transaction is bound to; empty where it is bound to none. */
export function firmName(tx: ReadTx): Promise<string> {
  return nameOfFirm(tx);
}
