import { daysBetween, type Day } from '../../../lib/day.ts';
import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';

export type LeavePeriod = { readonly id: string; readonly starts_on: Day; readonly ends_on: Day };

const LONGEST = 3 * 366;

/** A leave with its first and last day. Why somebody is away is nobody's business and is not kept. */
export function takeLeave(
  others: readonly LeavePeriod[],
  asked: LeavePeriod,
): Outcome<LeavePeriod, 'leave.period' | 'leave.too_long' | 'leave.overlaps'> {
  if (asked.ends_on < asked.starts_on)
    return refuse('leave.period', { from: asked.starts_on, to: asked.ends_on });
  if (daysBetween(asked.starts_on, asked.ends_on) > LONGEST) return refuse('leave.too_long');
  const other = others.find(
    (leave) =>
      leave.id !== asked.id && leave.starts_on <= asked.ends_on && leave.ends_on >= asked.starts_on,
  );
  return other === undefined
    ? accept(asked)
    : refuse('leave.overlaps', { from: other.starts_on, to: other.ends_on });
}
