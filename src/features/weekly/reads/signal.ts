import type { Day } from '../../../lib/day.ts';
import { allows } from '../../../platform/access/predicate.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { PictureAnswer } from '../../culture/contract.ts';
import { pictureForReader, stoppedFor } from '../../culture/reads/picture.ts';
import { leads } from '../policy.ts';

type SignalId = PictureAnswer['signals'][number]['id'];

/** The weightiest signal of a leader, when it began, by when it is to be answered, and how many more there are. */
export type SentSignal = {
  readonly id: SignalId;
  readonly began_on: Day | null;
  readonly answer_by: Day | null;
  readonly answered: boolean;
  /** It waits for an answer: that alone is a reason to write. */
  readonly asks: boolean;
  readonly more: number;
};

export type Stopped = { readonly id: SignalId };

/** What a leader's records say to people, for the mail of the week; nothing for anybody else. */
export async function signalOf(
  tx: ReadTx,
  context: ReadContext,
): Promise<{ signal: SentSignal | null; stopped: Stopped | null }> {
  if (!allows(leads, context.scope.actor, null)) return { signal: null, stopped: null };
  const { signals } = await pictureForReader(tx, context);
  // What waits for an answer comes first; else the weightiest.
  const first =
    signals.find(({ life }) => life !== null && life.answers.length === 0) ?? signals[0];
  if (first === undefined) {
    const [gone] = await stoppedFor(tx, context);
    return { signal: null, stopped: gone === undefined ? null : { id: gone } };
  }
  const { id, life } = first;
  const answered = (life?.answers.length ?? 0) > 0;
  return {
    signal: {
      id,
      began_on: life?.began_on ?? null,
      answer_by: life?.answer_by ?? null,
      answered,
      asks: life !== null && !answered && life.answer_by >= context.asOf,
      more: signals.length - 1,
    },
    stopped: null,
  };
}
