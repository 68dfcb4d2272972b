import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import type { Day } from '../../../lib/day.ts';
import type { Item } from './standing.ts';

export type Said = {
  readonly text: string;
  readonly byRaiser: boolean;
  /** Whether it is the first word of somebody else. */
  readonly first: boolean;
  readonly on: Day;
};

/** A word about it. The talk may go on after the end; what was taken back is left alone. */
export function reply(
  item: Pick<Item, 'closed_how' | 'first_reply_at' | 'raiser_id'>,
  text: string,
  by: { readonly personId: string; readonly today: Day },
): Outcome<Said, 'item.withdrawn'> {
  if (item.closed_how === 'withdrawn') return refuse('item.withdrawn');
  const byRaiser = item.raiser_id === by.personId;
  return accept({ text, byRaiser, first: !byRaiser && item.first_reply_at === null, on: by.today });
}
