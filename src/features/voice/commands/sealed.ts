import { v4 as randomId } from 'uuid';
import type { CommandContext } from '../../../platform/commands/command.ts';
import type { LedgerEvent } from '../../../platform/commands/contract.ts';
import type { WriteTx } from '../../../platform/database/transaction.ts';
import { itemReplied } from '../contract/events.ts';
import { insertReply, lockItem, updateItem } from '../store/write.ts';

/**
 * Notes that somebody answered behind the seal: the first answer stops the clock as any other does. The words are not
 * here. What it gives is the version from now on, and what is to enter the ledger with the act that calls it.
 */
export async function answerSealed(
  write: WriteTx,
  itemId: string,
  { organisationId, actor, now, today }: CommandContext,
): Promise<{ readonly version: number; readonly event: LedgerEvent }> {
  const item = await lockItem(write, itemId);
  if (item === undefined) throw new Error('A letter belongs to an item that is there.');
  const first = item.first_reply_at === null;
  const version = await updateItem(write, item, first ? { first_reply_at: now } : {}, now);
  await insertReply(write, organisationId, {
    id: randomId(),
    item_id: itemId,
    person_id: actor.personId,
    by_raiser: false,
    text: null,
    sealed: true,
    said_on: today,
    said_at: now,
    recorded_at: now,
  });
  const event = itemReplied.of(
    { id: itemId, version },
    { by_raiser: false, first, text: null, said_on: today },
  );
  return { version, event };
}
