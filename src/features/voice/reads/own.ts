import type { Day } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { ItemRow } from '../contract/record.ts';
import { countFor, countOwn, type OwnSaid } from '../store/board.ts';
import { overdueFor } from '../store/leader.ts';
import { presentRow } from './record.ts';

/** Of what the reader said or joined: what waits for an answer, what was decided since a day, and what they are asked. */
export function ownSaid(tx: ReadTx, since: Day, context: ReadContext): Promise<OwnSaid> {
  return countOwn(tx, since, context);
}

/** How much of what people said the reader is to answer; the board's question "For me" shows exactly this. */
export function toAnswer(tx: ReadTx, context: ReadContext): Promise<number> {
  return countFor(tx, context);
}

/** An item that waits for a decision of the reader's, and since when it should have been there. */
export type WaitingWord = ItemRow & { readonly waits_since: Day; readonly escalated: boolean };

/** What went up to the reader, what is theirs to answer and late, and tries of theirs that are over; the longest wait first. */
export async function wordsWaiting(
  tx: ReadTx,
  most: number,
  context: ReadContext,
): Promise<{ total: number; rows: WaitingWord[] }> {
  const { total, rows } = await overdueFor(tx, most, context);
  return {
    total,
    rows: rows.map((item) => ({
      ...presentRow(item, context),
      waits_since: item.try_until ?? item.promised_on ?? item.raised_on,
      escalated: item.escalated_on !== null,
    })),
  };
}
