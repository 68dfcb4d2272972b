import type { Day } from '../../../lib/day.ts';
import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import { stillOpen, type Closed, type Item } from './standing.ts';

type Gone = {
  readonly asked_gone_on: Day | null;
  readonly gone: boolean;
  readonly closes: boolean;
};

/**
 * The answer to "is it gone?". Only whoever raised a barrier gives it: gone closes it; not gone puts it back to those
 * who are to remove it.
 */
export function sayGone(
  item: Pick<Item, 'asked_gone_on' | 'closed_on'>,
  gone: boolean,
): Outcome<Gone, Closed | 'item.gone_not_asked'> {
  const open = stillOpen(item);
  if (!open.ok) return open;
  if (item.asked_gone_on === null) return refuse('item.gone_not_asked');
  return accept({ asked_gone_on: gone ? item.asked_gone_on : null, gone, closes: gone });
}

/** What of the item changes by the answer, on the day it was given. An action that did not help is over: another may be opened. */
export function goneChange({ gone, asked_gone_on: asked, closes }: Gone, on: Day) {
  return {
    gone,
    asked_gone_on: asked,
    ...(closes
      ? { closed_on: on, closed_how: 'gone' as const }
      : { done_at: null, done_by: null, outcome: '', action_id: null }),
  };
}
