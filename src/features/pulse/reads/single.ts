import type * as z from 'zod';
import { allows } from '../../../platform/access/predicate.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import { handlesLetters } from '../../letterbox/reads/handlers.ts';
import type { waveShape } from '../contract/shapes.ts';
import { asSingleLeader, asThird } from '../policy.ts';
import { stateOf } from '../rules/life.ts';
import { readsFirst } from '../rules/single.ts';
import { objectionsOf } from '../store/objections.ts';
import type { StoredWave } from '../store/write.ts';
import { leaderFirstUntil } from './present.ts';

type Single = z.input<typeof waveShape>['single'];

/** What there is to say of a wave about one leader. Objections are for that leader and for a third person, and for nobody else. */
export async function singleOf(
  tx: ReadTx,
  wave: StoredWave,
  { scope, today, isPast }: ReadContext,
): Promise<Single> {
  if (wave.single_leader_id === null) return null;
  const { actor, timeZone } = scope;
  const isClosed = stateOf(wave) === 'closed' && !isPast;
  const first = isClosed && readsFirst(wave, actor.personId);
  const isThird =
    isClosed &&
    wave.single_leader_id !== actor.personId &&
    (await handlesLetters(tx, actor.personId, today));
  const objections = await objectionsOf(tx, wave.id);
  const shown = stateOf(wave) === 'published' || first;
  return {
    first,
    from: leaderFirstUntil(wave, timeZone),
    statement: shown ? wave.statement : '',
    left_out: shown ? objections.filter(({ left_out: out }) => out === true).length : 0,
    objections:
      first || isThird
        ? objections.map(({ id, question, words, reason, left_out }) => ({
            id,
            question,
            words,
            reason,
            left_out,
          }))
        : [],
    can: {
      comment: first && allows(asSingleLeader, actor, wave),
      judge: allows(asThird, actor, { isThird }),
    },
  };
}
