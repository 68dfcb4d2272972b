import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import { stillOpen, type Settled, type Standing } from './standing.ts';

/** As many corrective actions as one problem can have. */
export const MOST_FIXES = 50;

/** One more corrective action, new or there already: each once, and no more than can be looked over. */
export function addFix(
  problem: Pick<Standing, 'closed_on' | 'withdrawn_on'>,
  fixes: readonly string[],
  added: string | null,
): Outcome<null, Settled | 'problem.action_twice' | 'problem.too_many_actions'> {
  const open = stillOpen(problem);
  if (!open.ok) return open;
  if (added !== null && fixes.includes(added)) return refuse('problem.action_twice');
  return fixes.length >= MOST_FIXES
    ? refuse('problem.too_many_actions', { count: MOST_FIXES })
    : accept(null);
}

/** Another problem that had the same cause, or none after all. */
export function saySameCause(
  problem: Pick<Standing, 'closed_on' | 'withdrawn_on' | 'same_as_id'> & { readonly id: string },
  other: string | null,
): Outcome<string | null, Settled | 'problem.same_as_itself' | 'problem.nothing_changed'> {
  const open = stillOpen(problem);
  if (!open.ok) return open;
  if (other === problem.id) return refuse('problem.same_as_itself');
  return other === problem.same_as_id ? refuse('problem.nothing_changed') : accept(other);
}
