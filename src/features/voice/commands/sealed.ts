import { v4 as randomId } from 'uuid';
import type { CommandContext } from '../../../platform/commands/command.ts';
import type { LedgerEvent } from '../../../platform/commands/contract.ts';
import type { WriteTx } from '../../../platform/database/transaction.ts';
import { itemDecided, itemReplied } from '../contract/events.ts';
import type { SealedStep } from '../rules/deciding.ts';
import { insertReply, lockItem, updateItem } from '../store/write.ts';
import { closed, closing, decidedNow } from './decide.ts';

/** Nothing is decided by it, and nothing ends. */
const A_WORD: SealedStep = { decides: false, closes: null };

/**
 * Notes that somebody answered behind the seal: the first answer stops the clock as any other does. The words are not
 * here; of a decision it is kept that there is one, by whom and since when, and neither which nor why. What it gives is the
 * version from now on, and what is to enter the ledger with the act that calls it.
 */
export async function answerSealed(
  write: WriteTx,
  itemId: string,
  context: CommandContext,
  { decides, closes }: SealedStep = A_WORD,
): Promise<{ readonly version: number; readonly events: readonly LedgerEvent[] }> {
  const { organisationId, actor, now, today } = context;
  const item = await lockItem(write, itemId);
  if (item === undefined) throw new Error('A letter belongs to an item that is there.');
  const first = item.first_reply_at === null;
  const change = {
    ...(first && { first_reply_at: now }),
    ...(decides && { decision: 'answered' as const, ...decidedNow(item, context) }),
    ...closing(closes, context),
  };
  const version = await updateItem(write, item, change, now);
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
  const changed = { id: itemId, version };
  const why = { reason: null, try_until: null, try_measure: '' };
  return {
    version,
    events: [
      itemReplied.of(changed, { by_raiser: false, first, text: null, said_on: today }),
      ...(decides ? [itemDecided.of(changed, { decision: 'answered', ...why })] : []),
      ...closed(closes, changed),
    ],
  };
}
