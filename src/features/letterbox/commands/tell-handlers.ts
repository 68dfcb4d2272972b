import type { CommandContext } from '../../../platform/commands/command.ts';
import type { WriteTx } from '../../../platform/database/transaction.ts';
import { post } from '../../../platform/mail/outbox.ts';
import { addressesOf } from '../store/handlers.ts';
import type { WaitingLetter } from '../store/waiting.ts';

const SUBJECT = 'A sealed letter waits for you';
const TEXT = `When the letterbox was emptied, something was in it that only you, or you and few others, can open.
It stands in Plumbline under "Sealed letters". This mail says nothing of what it is about.`;
const HTML = `<!doctype html><html lang="en"><body><p>${TEXT}</p></body></html>`;

/**
 * Tells those who can open what was just taken out of the box: one mail each, whatever there is, at the hour of the
 * emptying and without a word of it. Who has no address sees it when they look.
 */
export async function tellHandlers(
  write: WriteTx,
  letters: readonly Pick<WaitingLetter, 'keys'>[],
  context: CommandContext,
): Promise<void> {
  const readers = letters.flatMap(({ keys }) =>
    keys.flatMap(({ person_id: person }) => person ?? []),
  );
  for (const to of await addressesOf(write, [...new Set(readers)])) {
    await post(write, context, { to, subject: SUBJECT, kind: 'letter', text: TEXT, html: HTML });
  }
}
