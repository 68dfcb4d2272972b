import type { ReadTx } from '../../../platform/database/transaction.ts';
import { allows } from '../../../platform/access/predicate.ts';
import { read, type ReadContext } from '../../../platform/http/read-routes.ts';
import { sharedSignalsShape, type SignalLife } from '../contract.ts';
import { answerSignal, seeFigures } from '../policy.ts';
import { answerBy, isSame, isShared, toldOf } from '../rules/mirror.ts';
import type { Finding } from '../rules/signals/signal.ts';
import { livesAt, type StoredLife } from '../store/lives.ts';

/** The lives that had not ended by the end of the day asked for. */
export function livesFor(tx: ReadTx, { asOf, scope }: ReadContext): Promise<StoredLife[]> {
  return livesAt(tx, { asOf, timeZone: scope.timeZone });
}

/** The life of a finding as whom it concerns is shown it; null where the night has not noted it yet. */
export function lifeOf(
  lives: readonly StoredLife[],
  finding: Finding,
  { isPast, scope }: ReadContext,
): SignalLife | null {
  const life = lives.find((one) => isSame(one, toldOf(finding)));
  if (life === undefined) return null;
  return {
    id: life.id,
    began_on: life.beganOn,
    answer_by: answerBy(life.beganOn),
    answers: [...life.answers],
    can: { answer: !isPast && allows(answerSignal, scope.actor, life) },
  };
}

export const cultureShared = read({
  path: '/api/culture/shared_signals',
  operation: 'culture.shared_signals',
  words: 'read which signals of single leaders were not settled within fourteen days',
  permit: seeFigures,
  fromRecords: true,
  response: sharedSignalsShape,
  read: async (tx, _asked, context) => {
    const lives = await livesFor(tx, context);
    return {
      as_of: context.asOf,
      rows: lives
        .filter((life) => isShared(life, context.asOf))
        .map(({ signal, beganOn, answers: [last] }) => ({
          id: signal,
          began_on: beganOn,
          answer: last ?? null,
        })),
    };
  },
});
