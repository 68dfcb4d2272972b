import type { Day } from '../../../lib/day.ts';
import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import { DECIDABLE, type Ending } from '../contract/kinds.ts';
import type { Decide } from '../contract/shapes.ts';
import { stillOpen, type Closed, type Item } from './standing.ts';

type Undecided = Pick<Item, 'kind' | 'raiser_id' | 'decision' | 'closed_on'>;
type Ended = { readonly closes: Ending | null };

export type Reasoned = 'item.reason_needed';

/**
 * Yes, no, a try, or the answer to a question; always with words to whoever raised it. A no ends an idea, a concern
 * or a near miss. It does not end a barrier: whether that is gone is for its raiser to say.
 */
export function decide(
  item: Undecided,
  given: Decide,
  by: { readonly personId: string; readonly today: Day },
): Outcome<
  Decide & Ended,
  | Closed
  | Reasoned
  | 'item.decided'
  | 'item.own'
  | 'item.cannot_be_decided_so'
  | 'item.try_until_needed'
  | 'item.try_measure_needed'
> {
  const open = stillOpen(item);
  if (!open.ok) return open;
  if (item.decision !== null) return refuse('item.decided');
  if (item.raiser_id === by.personId) return refuse('item.own');
  if (!DECIDABLE[item.kind].includes(given.decision)) return refuse('item.cannot_be_decided_so');
  if (given.reason === '') return refuse('item.reason_needed');
  const tries = given.decision === 'try';
  if (tries && (given.try_until === null || given.try_until <= by.today)) {
    return refuse('item.try_until_needed');
  }
  if (tries && given.try_measure === '') return refuse('item.try_measure_needed');
  const { try_until: until, try_measure: measure, ...said } = given;
  const trial = tries
    ? { try_until: until, try_measure: measure }
    : { try_until: null, try_measure: '' };
  return accept({ ...said, ...trial, closes: endOf(item.kind, given.decision) });
}

function endOf(kind: Item['kind'], decision: Decide['decision']): Ending | null {
  if (decision === 'answered') return 'answered';
  return decision === 'no' && kind !== 'barrier' ? 'no' : null;
}

export type TryEnd = {
  readonly outcome: string;
  readonly decision: 'yes' | 'no';
  readonly reason: string;
};

/** What an experiment showed, and what follows: it becomes the way of working, or not, because. */
export function endTry(
  item: Pick<Item, 'decision' | 'raiser_id' | 'try_ended_on' | 'closed_on'>,
  { outcome, decision, reason }: TryEnd,
  personId: string,
): Outcome<
  TryEnd & Ended,
  Closed | Reasoned | 'item.not_tried' | 'item.own' | 'item.outcome_needed'
> {
  const open = stillOpen(item);
  if (!open.ok) return open;
  if (item.decision !== 'try' || item.try_ended_on !== null) return refuse('item.not_tried');
  if (item.raiser_id === personId) return refuse('item.own');
  if (outcome === '') return refuse('item.outcome_needed');
  if (reason === '') return refuse('item.reason_needed');
  return accept({ outcome, decision, reason, closes: decision === 'no' ? 'no' : null });
}

/** What an answer behind the seal does to its record. */
export type SealedStep = { readonly decides: boolean; readonly closes: Ending | null };

/**
 * A decision on what is sealed, told with its reason behind the seal. It is made once; where something is left to be
 * done it stays open, and a later word ends it.
 */
export function decideSealed(
  item: Pick<Item, 'decision' | 'closed_on'>,
  closes: boolean,
): Outcome<SealedStep, Closed | 'item.decided'> {
  const open = stillOpen(item);
  if (!open.ok) return open;
  if (item.decision !== null && !closes) return refuse('item.decided');
  return accept({ decides: item.decision === null, closes: closes ? 'answered' : null });
}
