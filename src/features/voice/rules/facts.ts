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

/**
 * The items as they stood at the end of a day; what was not written down by then was not there. Written out field by field:
 * a firm has thousands, and what is left over of an object costs ten times as much.
 */
export function itemsOn(items: readonly ItemFacts[], asOf: Day): readonly ItemOn[] {
  const there: ItemOn[] = [];
  for (const { id, kind, raisedOn, raiserId, anonymous, states } of items) {
    const state = states.findLast(({ writtenOn }) => writtenOn <= asOf);
    if (state === undefined || states[0].writtenOn > asOf) continue;
    const { forOne, firstReplyOn, decidedOn, decision, hasReason } = state;
    const { doneOn, hasAction, closedOn, closedHow } = state;
    there.push({
      id,
      kind,
      raisedOn,
      raiserId,
      anonymous,
      forOne,
      firstReplyOn,
      decidedOn,
      decision,
      hasReason,
      doneOn,
      hasAction,
      closedOn,
      closedHow,
    });
  }
  return there;
}
