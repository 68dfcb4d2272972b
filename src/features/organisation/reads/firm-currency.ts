import type { ReadTx } from '../../../platform/database/transaction.ts';
import { findFirm } from '../store/firm.ts';

/** The money the firm counts in, as a three-letter code. */
export async function firmCurrency(tx: ReadTx): Promise<string> {
  return (await findFirm(tx)).currency;
}
