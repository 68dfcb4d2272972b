import { addDays, type Day } from '../../../lib/day.ts';
import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import type { KeyRow, NewKey } from '../contract/keys.ts';
import { LONGEST_KEY_DAYS } from '../contract/kinds.ts';

/** A key ends on a day to come, not too far, and is for measures that are kept. `kept` counts those of the measures asked for. */
export function makeKey(
  asked: NewKey,
  kept: number,
  today: Day,
): Outcome<
  NewKey,
  'posting_key.ends_past' | 'posting_key.ends_too_late' | 'posting_key.measure_not_kept'
> {
  const measure_ids = [...new Set(asked.measure_ids)];
  if (kept < measure_ids.length) return refuse('posting_key.measure_not_kept');
  if (asked.expires_on < today) return refuse('posting_key.ends_past');
  const last = addDays(today, LONGEST_KEY_DAYS);
  if (asked.expires_on > last) return refuse('posting_key.ends_too_late', { day: last });
  return accept({ ...asked, measure_ids });
}

/** Whether a key opens on a day, and if not, why. */
export function keyState(
  key: { readonly expires_on: Day; readonly ended: boolean; readonly ownerMayMake: boolean },
  on: Day,
): KeyRow['state'] {
  if (key.ended) return 'ended';
  if (key.expires_on < on) return 'expired';
  return key.ownerMayMake ? 'open' : 'asleep';
}

/** A key is ended once. */
export function endKey(key: { readonly ended: boolean }): Outcome<null, 'posting_key.is_ended'> {
  return key.ended ? refuse('posting_key.is_ended') : accept(null);
}
