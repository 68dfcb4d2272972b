import { addDays, type Day } from '../../../lib/day.ts';
import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import { BROKEN_AFTER, type Standing } from '../contract/kinds.ts';

/** A commitment as its rules look at it. */
export type Promised = {
  readonly first_due_on: Day;
  readonly due_on: Day;
  readonly withdrawn_on: Day | null;
  /** The first day of which something shows that it was kept; null where nothing does. */
  readonly shown_on: Day | null;
};

/**
 * How a commitment stands at the end of a day. Nobody says so: it is kept where something shows that it was so by the day
 * first promised, kept late where it was so later, broken where nothing shows it 30 days after its day, and where it was taken
 * back after its first day had passed.
 */
export function standingOf(promise: Promised, on: Day): Standing {
  const { first_due_on: first, due_on: due, withdrawn_on: withdrawn, shown_on: shown } = promise;
  if (shown !== null) return shown <= first ? 'kept' : 'kept_late';
  if (withdrawn !== null) return withdrawn <= first ? 'withdrawn' : 'broken';
  if (on <= due) return 'open';
  return on <= addDays(due, BROKEN_AFTER) ? 'late' : 'broken';
}

type Settled = 'commitment.is_withdrawn' | 'commitment.is_kept';

function stillOwed({ withdrawn_on: withdrawn, shown_on: shown }: Promised): Outcome<null, Settled> {
  if (withdrawn !== null) return refuse('commitment.is_withdrawn', { day: withdrawn });
  return shown === null ? accept(null) : refuse('commitment.is_kept', { day: shown });
}

/** A promise of today for a day to come, made to somebody. */
export function make(
  { due_on: due, addressed }: { readonly due_on: Day; readonly addressed: boolean },
  there: boolean,
  today: Day,
): Outcome<null, 'commitment.day_past' | 'commitment.to_nobody' | 'leadership.audience_unknown'> {
  if (due < today) return refuse('commitment.day_past', { day: due });
  if (!addressed) return refuse('commitment.to_nobody');
  return there ? accept(null) : refuse('leadership.audience_unknown');
}

/** Something shows that it was so on a day that has come. More may show it later. */
export function show(
  promise: Promised,
  onDay: Day,
  today: Day,
): Outcome<null, 'commitment.is_withdrawn' | 'commitment.day_to_come'> {
  if (promise.withdrawn_on !== null) {
    return refuse('commitment.is_withdrawn', { day: promise.withdrawn_on });
  }
  return onDay > today ? refuse('commitment.day_to_come', { day: onDay }) : accept(null);
}

/** Another day, with its reason; the first one stays what it was. */
export function move(
  promise: Promised,
  { to, reason }: { readonly to: Day; readonly reason: string },
  today: Day,
): Outcome<
  { readonly from: Day; readonly to: Day; readonly reason: string; readonly afterDue: boolean },
  Settled | 'commitment.reason_needed' | 'commitment.day_past' | 'commitment.nothing_changed'
> {
  const owed = stillOwed(promise);
  if (!owed.ok) return owed;
  if (reason === '') return refuse('commitment.reason_needed');
  if (to < today) return refuse('commitment.day_past', { day: to });
  if (to === promise.due_on) return refuse('commitment.nothing_changed');
  return accept({ from: promise.due_on, to, reason, afterDue: today > promise.due_on });
}

/** Takes back, for a reason, what nothing shows to be kept; after its first day that is broken: {@link standingOf}. */
export function withdraw(
  promise: Promised,
  reason: string,
): Outcome<{ readonly reason: string }, Settled | 'commitment.reason_needed'> {
  const owed = stillOwed(promise);
  if (!owed.ok) return owed;
  return reason === '' ? refuse('commitment.reason_needed') : accept({ reason });
}
