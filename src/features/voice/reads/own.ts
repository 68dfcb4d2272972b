import type { Day } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import { countFor, countOwn, type OwnSaid } from '../store/board.ts';

/** Of what the reader said or joined: what waits for an answer, what was decided since a day, and what they are asked. */
export function ownSaid(tx: ReadTx, since: Day, context: ReadContext): Promise<OwnSaid> {
  return countOwn(tx, since, context);
}

/** How much of what people said the reader is to answer; the board's question "For me" shows exactly this. */
export function toAnswer(tx: ReadTx, context: ReadContext): Promise<number> {
  return countFor(tx, context);
}
