import type { Day } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { read } from '../../../platform/http/read-routes.ts';
import { mailChoiceShape, type MailChoice } from '../contract/mail.ts';
import { chooseOwnMail } from '../policy.ts';
import { addressOf, choiceOf, everybodyMailable, type Mailable } from '../store/mail.ts';

export const ownMail = read({
  path: '/api/person_mail',
  operation: 'person_mail.read',
  words: 'read when the mail of the week comes',
  permit: chooseOwnMail,
  response: mailChoiceShape,
  read: async (tx, _asked, { scope: { actor } }) => {
    const { id: _id, ...choice } = await choiceOf(tx, actor.personId);
    return { ...choice, address: await addressOf(tx, actor.personId) };
  },
});

/** How somebody wants to be written to. */
export function mailChoiceOf(tx: ReadTx, personId: string): Promise<MailChoice> {
  return choiceOf(tx, personId);
}

/** Everybody here on a day who has an address and wants the mail of the week, with when they want it. */
export function mailable(tx: ReadTx, today: Day): Promise<Mailable[]> {
  return everybodyMailable(tx, today);
}
