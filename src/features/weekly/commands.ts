import { accept, refuse, type Outcome } from '../../lib/outcome.ts';
import { EdgeError } from '../../platform/http/edge-error.ts';
import type { AnswerLink } from '../../platform/identity/identity.ts';
import type { Platform } from '../../platform/platform.ts';
import { acceptProposal, declineProposal } from '../actions/commands/open.ts';
import { lookBack } from '../decisions/commands/decisions.ts';
import { answer as answerRequest } from '../decisions/commands/requests.ts';
import { answeredByMail, type Given } from './contract.ts';
import { goodLink, type LinkRefusal } from './reads/question.ts';
import { answersTo, needsWords, pathOf, type Purpose } from './rules.ts';

type GivenRefusal =
  | LinkRefusal
  | 'mail_answer.no_answer_to_this'
  | 'mail_answer.words_needed'
  | 'mail_answer.who_and_when';

/**
 * Answers by a link of a mail: the ordinary command, as the person the mail was written to, with the rights they have now.
 * The link is used up in the same transaction, so a refused answer leaves it good, and of two at once one counts.
 * @param key the act's idempotency key: the same act tried again is answered the same
 */
export async function give(
  platform: Platform,
  link: AnswerLink,
  given: Given,
  key: string,
): Promise<Outcome<{ to: string }, string>> {
  const purpose = link.purpose as Purpose;
  const to = pathOf(purpose, link.recordId);
  const fit = fitting(purpose, given);
  if (!fit.ok) return fit;
  try {
    const done = await act(platform, link, given, key);
    if (done.ok) return accept({ to });
    const gone = WAITS_NO_LONGER.has(done.refusal.code);
    return gone ? refuse('mail_answer.waits_no_longer', { to }) : done;
  } catch (error) {
    if (!(error instanceof EdgeError)) throw error;
    if (error.code === 'not_allowed') return refuse('mail_answer.waits_no_longer', { to });
    if (error.code !== 'not_found') throw error;
    // The door did not open: the link is used or too old, or its person may not come in any more.
    const now = platform.clock.now();
    const good = goodLink((await platform.identity.answerLinks.again(link)) ?? link, now);
    return good.ok ? refuse('mail_answer.no_access') : good;
  }
}

/** What the commands say where the record has moved on since the mail was written. */
const WAITS_NO_LONGER: ReadonlySet<string> = new Set([
  'record.changed_meanwhile',
  'action.not_a_proposal',
  'resource_request.is_answered',
  'resource_request.is_withdrawn',
  'decision.is_withdrawn',
  'decision.was_looked_back',
]);

function fitting(purpose: Purpose, given: Given): Outcome<null, GivenRefusal> {
  const { answer, words, accountable_id: who, due_on: due } = given;
  if (!answersTo(purpose).includes(answer)) return refuse('mail_answer.no_answer_to_this');
  if (needsWords(answer) && words === '') return refuse('mail_answer.words_needed');
  if (purpose === 'proposal' && answer === 'yes' && (who === undefined || due === undefined)) {
    return refuse('mail_answer.who_and_when');
  }
  return accept(null);
}

function act(
  { commands, gate, identity }: Platform,
  link: AnswerLink,
  { answer, words, accountable_id: who, due_on: due }: Given,
  key: string,
): Promise<Outcome<unknown, string>> {
  const entry = gate.admissionOf(identity.answerLinks.spending(link, key));
  const at = { id: link.recordId, version: link.version };
  const purpose = link.purpose as Purpose;
  const way = answeredByMail.of({ id: link.id, version: 1 }, { purpose, record_id: link.recordId });
  switch (purpose) {
    case 'proposal':
      return answer === 'yes'
        ? commands.run(
            entry,
            acceptProposal,
            { ...at, reason: words, accountable_id: who!, due_on: due! },
            key,
            [way],
          )
        : commands.run(entry, declineProposal, { ...at, reason: words }, key, [way]);
    case 'request':
      return commands.run(
        entry,
        answerRequest,
        { ...at, answer: answer === 'yes' ? 'yes' : 'no', why: words },
        key,
        [way],
      );
    case 'look_back':
      return commands.run(
        entry,
        lookBack,
        { ...at, verdict: answer as 'worked' | 'partly' | 'did_not', learned: words },
        key,
        [way],
      );
  }
}
