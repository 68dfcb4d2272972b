import type { Day } from '../../../lib/day.ts';
import type { Decision, Ending, Kind } from '../contract/kinds.ts';

/** What was known of an item from `writtenOn` until its next state. */
export type ItemState = {
  readonly writtenOn: Day;
  /** Said to one person alone: it is counted, and stands behind no figure as a record. */
  readonly forOne: boolean;
  readonly firstReplyOn: Day | null;
  readonly decidedOn: Day | null;
  readonly decision: Decision | null;
  readonly hasReason: boolean;
  readonly doneOn: Day | null;
  readonly hasAction: boolean;
  readonly closedOn: Day | null;
  readonly closedHow: Ending | null;
};

/** An item as far as others count it: no words and no names but whose it is, to count people once. */
export type ItemFacts = {
  readonly id: string;
  readonly kind: Kind;
  readonly raisedOn: Day;
  /** Null where it came from somebody without an account. */
  readonly raiserId: string | null;
  readonly anonymous: boolean;
  readonly states: readonly [ItemState, ...ItemState[]];
};

export type ItemOn = Omit<ItemFacts, 'states'> & Omit<ItemState, 'writtenOn'>;

/** The items as they stood at the end of a day; what was not written down by then was not there. */
export function itemsOn(items: readonly ItemFacts[], asOf: Day): readonly ItemOn[] {
  return items.flatMap(({ states, ...item }) => {
    const state = states.findLast(({ writtenOn }) => writtenOn <= asOf);
    if (state === undefined || states[0].writtenOn > asOf) return [];
    const { writtenOn: _written, ...known } = state;
    return { ...item, ...known };
  });
}
