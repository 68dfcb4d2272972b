import type { ReadTx } from '../../../platform/database/transaction.ts';
import { findFirm } from '../store/firm.ts';

/** The name of the organisation this transaction is bound to. */
export async function firmName(tx: ReadTx): Promise<string> {
  return (await findFirm(tx)).name;
}

/** The money the firm counts in, as a three-letter code. */
export async function firmCurrency(tx: ReadTx): Promise<string> {
  return (await findFirm(tx)).currency;
}
