import { daysBetween } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import { blankFact, type PanelMaker } from '../../meetings/reads/offered.ts';
import { answerBy, isForReview } from '../rules/mirror.ts';
import { SIGNAL_NAMES } from '../rules/signal-names.ts';
import type { StoredLife } from '../store/lives.ts';
import { livesFor } from './lives.ts';

/** The signals that reached the top team and that nobody has settled by the end of the day asked for, the oldest first. */
export async function signalsForReview(tx: ReadTx, context: ReadContext): Promise<StoredLife[]> {
  return (await livesFor(tx, context)).filter((life) => isForReview(life, context.asOf));
}

/**
 * What a management review is shown of them: the signal, since when, by when it was to be answered, and how it was. Whose it
 * is stays with whom it concerns, and what they wrote with the top team: a pack is read by more than those.
 */
export const reviewPanel: PanelMaker = async (tx, context) => {
  const lives = await signalsForReview(tx, context);
  return {
    total: lives.length,
    facts: lives.map(({ signal, personId, beganOn, answers: [last] }) => ({
      ...blankFact,
      kind: 'signal' as const,
      label: SIGNAL_NAMES[signal],
      target: personId === null ? `/signals/${signal}` : '/figures',
      owner: null,
      standing: last?.answer ?? 'unanswered',
      due_on: answerBy(beganOn),
      days: daysBetween(beganOn, context.asOf),
    })),
  };
};
