import { addDays, type Day } from '../../../lib/day.ts';
import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import type { HandoverException, PersonFacts } from '../contract/shapes.ts';
import { keepsFirmLed, type Holder } from './roles.ts';

/** Somebody who is to take over. */
export type Successor = {
  readonly id: string;
  readonly left_on: Day | null;
  readonly as_written: boolean;
  /** Holds no role but that of a reader from outside. */
  readonly outsider: boolean;
};

export type Leaving = {
  readonly on: Day;
  readonly to_id: string;
  readonly except: readonly HandoverException[];
  /** The last day is over or is today: everything happens now. A later one is kept until then. */
  readonly now: boolean;
};

type LeavingRefusal =
  | 'person.only_a_name'
  | 'person.has_left'
  | 'person.leaves_before_start'
  | 'person.leaves_too_far'
  | 'person.successor_is_leaver'
  | 'person.successor_not_here'
  | 'person.last_top_management'
  | 'person.last_system_manager'
  | 'person.last_who_can_enter';

const FARTHEST = 366;

/**
 * Somebody's last day, and who takes over what they own: nothing is left without an owner. Whoever
 * takes over is here after that day and works in the firm.
 */
export function leave(
  person: PersonFacts,
  asked: { on: Day; to_id: string; except: readonly HandoverException[] },
  around: { holders: readonly Holder[]; successors: readonly Successor[] },
  today: Day,
): Outcome<Leaving, LeavingRefusal> {
  if (person.as_written) return refuse('person.only_a_name');
  if (person.departed_at !== null && person.left_on !== null)
    return refuse('person.has_left', { on: person.left_on });
  if (person.starts_on !== null && asked.on < person.starts_on)
    return refuse('person.leaves_before_start', { on: person.starts_on });
  if (asked.on > addDays(today, FARTHEST)) return refuse('person.leaves_too_far');
  for (const toId of new Set([asked.to_id, ...asked.except.map((one) => one.to_id)])) {
    if (toId === person.id) return refuse('person.successor_is_leaver');
    const successor = around.successors.find((one) => one.id === toId);
    if (successor === undefined || !isHereAfter(successor, asked.on))
      return refuse('person.successor_not_here');
  }
  const after = around.holders.map((holder) =>
    holder.person_id === person.id ? { ...holder, left_on: asked.on } : holder,
  );
  const led = keepsFirmLed(around.holders, after, today);
  if (!led.ok) return led;
  return accept({ ...asked, now: asked.on <= today });
}

function isHereAfter(successor: Successor, on: Day): boolean {
  return (
    !successor.as_written &&
    !successor.outsider &&
    (successor.left_on === null || successor.left_on > on)
  );
}
