import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import type { Day } from '../../../lib/day.ts';

/** A change in how the firm is led is one that has begun, and says why it was made. */
export function recordChange(
  { since, reason }: { readonly since: Day; readonly reason: string },
  today: Day,
): Outcome<null, 'leadership_change.not_begun' | 'leadership_change.reason_needed'> {
  if (reason === '') return refuse('leadership_change.reason_needed');
  return since > today ? refuse('leadership_change.not_begun') : accept(null);
}

/** Taken back once, with a reason: it stays in the ledger. */
export function withdrawChange(
  { isWithdrawn }: { readonly isWithdrawn: boolean },
  why: string,
): Outcome<null, 'leadership_change.is_withdrawn' | 'leadership_change.reason_needed'> {
  if (isWithdrawn) return refuse('leadership_change.is_withdrawn');
  return why === '' ? refuse('leadership_change.reason_needed') : accept(null);
}
