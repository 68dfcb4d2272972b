import type { ItemFacts, ItemState } from '../../../src/features/voice/rules/facts.ts';
import { states, type Setting } from './setting.ts';
import { afterWorkdays, at, LENGTH } from './time.ts';

const KINDS = {
  idea: 0.4,
  concern: 0.15,
  near_miss: 0.1,
  barrier: 0.15,
  question: 0.15,
  thanks: 0.05,
};
type Kind = keyof typeof KINDS;
/** A little more than one thing each from those who say something in a quarter. */
const EACH = 1.15;

/** What people said, and what became of it. */
export function itemsOf(setting: Setting): ItemFacts[] {
  const { size, so, dice } = setting;
  return setting.days(size * so.speak * 4 * EACH).map((n, index): ItemFacts => {
    const kind = dice.weighted(KINDS);
    const raiser = setting.someone(n);
    const nameless = kind === 'concern' && dice.chance(0.2);
    if (!nameless) setting.did(raiser, n);
    return {
      id: `item-${String(index).padStart(4, '0')}`,
      kind,
      raisedOn: at(n),
      raiserId: nameless ? null : raiser.id,
      anonymous: nameless,
      states: states(newItem(kind, n), changesOf(setting, kind, n, `item-${index}`)),
    };
  });
}

function newItem(kind: Kind, n: number): ItemState {
  return {
    writtenOn: at(n),
    forOne: false,
    firstReplyOn: null,
    decidedOn: null,
    decision: null,
    hasReason: false,
    doneOn: null,
    hasAction: false,
    closedOn: kind === 'thanks' ? at(n) : null,
    closedHow: kind === 'thanks' ? 'said' : null,
  };
}

type Change = [number, Partial<ItemState>];

function changesOf(setting: Setting, kind: Kind, n: number, id: string): Change[] {
  const { dice, so } = setting;
  if (kind === 'thanks') return [];
  const forgotten = kind === 'concern' && dice.chance(so.concernsForgotten);
  const heard = afterWorkdays(
    n,
    forgotten ? dice.between(15, 40) : dice.lasting(so.firstWord, 0.6),
  );
  const decided = dice.chance(so.loopClosed)
    ? Math.max(heard, n + dice.between(4, 29))
    : Math.max(heard, n + dice.between(40, 160));
  const answerer = setting.someone(Math.min(heard, LENGTH - 1), dice.chance(0.3) ? 'top' : 'line');
  setting.did(answerer, heard, kind === 'concern' ? 'item' : undefined, id);
  const word: Change = [heard, { firstReplyOn: at(Math.min(heard, LENGTH)) }];
  if (decided >= LENGTH) return [word];
  return [word, ...ending(setting, kind, n, decided)];
}

function ending({ dice, so }: Setting, kind: Kind, n: number, decided: number): Change[] {
  const yes = dice.chance(kind === 'idea' ? 0.6 : 0.85);
  const decision = kind === 'question' ? 'answered' : yes ? 'yes' : 'no';
  const said: Change = [decided, { decidedOn: at(decided), decision, hasReason: true }];
  if (kind === 'barrier') {
    const gone = Math.max(decided + 1, n + dice.between(20, 86));
    return dice.chance(so.barriersGone) && gone < LENGTH
      ? [said, [gone, { doneOn: at(gone), closedOn: at(gone), closedHow: 'gone' }]]
      : [said];
  }
  if (decision !== 'yes') {
    const closedHow = decision === 'no' ? ('no' as const) : ('answered' as const);
    return [said, [decided, { closedOn: at(decided), closedHow }]];
  }
  const done = decided + dice.between(15, 90);
  return done < LENGTH
    ? [said, [done, { doneOn: at(done), closedOn: at(done), closedHow: 'done' }]]
    : [said];
}
