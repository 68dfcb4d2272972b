import { addDays, type Day } from '../../../lib/day.ts';
import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import {
  GONE_UNANSWERED_DAYS,
  type Decision,
  type Ending,
  type Kind,
  type Standing,
  type Way,
} from '../contract/kinds.ts';

/** An item as its rules look at it. */
export type Item = {
  readonly kind: Kind;
  readonly way: Way;
  readonly sealed: boolean;
  readonly raiser_id: string | null;
  readonly to_person_id: string | null;
  readonly first_reply_at: Date | null;
  readonly decision: Decision | null;
  readonly try_until: Day | null;
  readonly try_ended_on: Day | null;
  readonly action_id: string | null;
  readonly problem_id: string | null;
  readonly done_at: Date | null;
  readonly asked_gone_on: Day | null;
  readonly closed_on: Day | null;
  readonly closed_how: Ending | null;
};

/**
 * Whether everyone in the firm may read it. A concern is for those who answer, and what was said to one person is for
 * that person; words that nobody but their handlers can open are not for everyone either.
 */
export function isForAll(item: Pick<Item, 'kind' | 'way' | 'sealed'>): boolean {
  return item.way !== 'to_person' && item.kind !== 'concern' && !item.sealed;
}

/** Words of it as the ledger keeps them: none where not everyone may read them. */
export function openWords(
  item: Pick<Item, 'kind' | 'way' | 'sealed'>,
  words: string | null,
): string | null {
  return isForAll(item) ? words : null;
}

type Stood = Pick<
  Item,
  'closed_on' | 'asked_gone_on' | 'decision' | 'try_ended_on' | 'first_reply_at'
>;

/** Where it stands. */
export function standingOf(item: Stood): Standing {
  if (item.closed_on !== null) return 'closed';
  if (item.asked_gone_on !== null) return 'asked_gone';
  if (item.decision === 'try' && item.try_ended_on === null) return 'trying';
  if (item.decision !== null) return 'decided';
  return item.first_reply_at === null ? 'waits' : 'heard';
}

export type Closed = 'item.closed';

/** Whether anything can still happen to it. */
export function stillOpen(item: Pick<Item, 'closed_on'>): Outcome<null, Closed> {
  return item.closed_on === null ? accept(null) : refuse('item.closed', { day: item.closed_on });
}

/** The day from which a barrier may be closed although nobody answered whether it is gone. */
export function goneUnansweredOn(askedOn: Day): Day {
  return addDays(askedOn, GONE_UNANSWERED_DAYS);
}
