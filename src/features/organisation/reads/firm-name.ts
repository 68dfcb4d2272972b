import type { ReadTx } from '../../../platform/database/transaction.ts';
import { findFirm } from '../store/firm.ts';

/** The name of the organisation this transaction is bound to. */
export async function firmName(tx: ReadTx): Promise<string> {
  return (await findFirm(tx)).name;
}
