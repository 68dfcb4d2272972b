import type { Day } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { allHandlers } from '../store/handlers.ts';

/** Whether somebody opens sealed letters on a day: named by the firm, and told to everybody. */
export async function handlesLetters(tx: ReadTx, personId: string, on: Day): Promise<boolean> {
  const handlers = await allHandlers(tx, on);
  return handlers.some((one) => one.person_id === personId && one.retired_on === null);
}

/** The names of those who open sealed letters on a day. */
export async function handlersNamed(tx: ReadTx, on: Day): Promise<string[]> {
  const handlers = await allHandlers(tx, on);
  return handlers.flatMap(({ name, retired_on: retired }) => (retired === null ? [name] : []));
}
