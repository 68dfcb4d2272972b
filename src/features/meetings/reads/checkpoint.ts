import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import { readCheckpoints } from '../../../platform/ledger/checkpoints.ts';
import { dayOf } from '../../../lib/day.ts';

/** The last signed state of the record on the day asked for; null before the first. */
export async function lastSigned(
  tx: ReadTx,
  { scope, asOf }: ReadContext,
): Promise<{ size: number; root: string } | null> {
  const signed = (await readCheckpoints(tx, scope.organisationId)).findLast(
    ({ madeAt }) => dayOf(madeAt, scope.timeZone) <= asOf,
  );
  return signed === undefined ? null : stateOf(signed);
}

/** A state of the record as it is kept beside what rests on it: its size, and its root in hexadecimal. */
export function stateOf({ size, root }: { readonly size: number; readonly root: Uint8Array }): {
  size: number;
  root: string;
} {
  return { size, root: Buffer.from(root).toString('hex') };
}
