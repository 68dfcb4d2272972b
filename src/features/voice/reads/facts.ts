import type { Day } from '../../../lib/day.ts';
import type { FirmDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ItemFacts } from '../rules/facts.ts';
import type { FairMonth } from '../rules/fair.ts';
import { storedItems } from '../store/facts.ts';
import { fairMonths } from '../store/fair.ts';

/** What figures of a day need of what people said since another, and of barriers since one before it, as known at its end. */
export function itemFacts(
  tx: ReadTx,
  look: FirmDay & { readonly asOf: Day },
  since: { readonly any: Day; readonly barriers: Day },
): Promise<ItemFacts[]> {
  return storedItems(tx, look, since);
}

/** How many answered that they were treated fairly, by month; a rule says what of it may be told on which day. */
export function fairFacts(tx: ReadTx): Promise<FairMonth[]> {
  return fairMonths(tx);
}
