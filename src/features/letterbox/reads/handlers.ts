import type { Day } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { allHandlers } from '../store/handlers.ts';

/** The names of those who open sealed letters on a day. */
export async function handlersNamed(tx: ReadTx, on: Day): Promise<string[]> {
  const handlers = await allHandlers(tx, on);
  return handlers.flatMap(({ name, retired_on: retired }) => (retired === null ? [name] : []));
}
