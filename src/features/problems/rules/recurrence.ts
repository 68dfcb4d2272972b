import { daysBetween, type Day } from '../../../lib/day.ts';
import { fold } from '../../../lib/fold.ts';

/** A problem as far as coming back is concerned. */
export type Recurring = {
  readonly id: string;
  readonly process: string;
  readonly root_keys: readonly string[];
  readonly same_as_id: string | null;
  readonly noticed_on: Day;
  readonly closed_on: Day | null;
  readonly withdrawn_on: Day | null;
};

/** A cause that shows again within so many days was not taken away. */
export const RECURS_WITHIN = 180;

/**
 * Whether a problem is one that came back: an earlier one of the same process had the same root cause, or was named as
 * having the same cause, and was closed (or, where it is open, noticed) at most 180 days before this one was noticed.
 */
export function comesBack(later: Recurring, earlier: Recurring): boolean {
  if (later.id === earlier.id || later.withdrawn_on !== null || earlier.withdrawn_on !== null) {
    return false;
  }
  // Of two noticed on the same day the one that names the other is the later one.
  const named = later.same_as_id === earlier.id;
  if (named ? earlier.noticed_on > later.noticed_on : earlier.noticed_on >= later.noticed_on) {
    return false;
  }
  const since = earlier.closed_on ?? earlier.noticed_on;
  if (daysBetween(since, later.noticed_on) > RECURS_WITHIN) return false;
  return named || sameCause(later, earlier);
}

function sameCause(one: Recurring, other: Recurring): boolean {
  const process = fold(one.process);
  return (
    process !== '' &&
    process === fold(other.process) &&
    one.root_keys.some((key) => other.root_keys.includes(key))
  );
}
