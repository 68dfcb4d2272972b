import * as z from 'zod';
import { all, accept, refuse } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { seenLatest } from '../../../lib/version.ts';
import { command } from '../../../platform/commands/command.ts';
import { mailChosen } from '../contract/events.ts';
import { mailChoiceWords, type MailChoice } from '../contract/mail.ts';
import { chooseOwnMail } from '../policy.ts';
import { keepChoice, lockChoice } from '../store/mail.ts';

/** Says when the mail of the week is to come, or that none is wanted; everybody for themselves. */
export const chooseMail = command({
  name: 'person.choose_mail',
  words: 'choose when the mail of the week comes',
  input: z.strictObject({ ...mailChoiceWords, version: z.int().min(0).max(1_000_000) }),
  result: z.strictObject({ id: id('person'), version: z.int() }),
  load: (read, _input, { actor }) => lockChoice(read, actor.personId),
  permit: chooseOwnMail,
  rule: (chosen, { version, ...choice }) => {
    const other = isOther(chosen, choice) ? accept(null) : refuse('person.nothing_changed');
    return all([seenLatest(chosen, version), other], choice);
  },
  save: async (write, choice, { id: personId, version }, { organisationId, now }) => {
    const next = { ...choice, id: personId, version: version + 1 };
    await keepChoice(write, organisationId, next, now);
    return { id: personId, version: version + 1 };
  },
  events: (choice, result) => [mailChosen.of(result, choice)],
});

function isOther(one: MailChoice, other: MailChoice): boolean {
  return (
    one.news_at_once !== other.news_at_once ||
    one.at?.weekday !== other.at?.weekday ||
    one.at?.hour !== other.at?.hour
  );
}
