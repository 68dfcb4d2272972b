import type { Day } from '../../../lib/day.ts';
import { daysBetween } from '../../../lib/day.ts';
import type { ActionRecord } from '../contract/shapes.ts';

type Named = { readonly name: string } | null;
type Facts = Pick<ActionRecord, 'stage' | 'late_days' | 'due_on' | 'check_due_on' | 'verdict'> & {
  readonly accountable: Named;
  readonly checker: Named;
  readonly proposed_by: Named;
  readonly decider: Named;
};

/** What an action waits for, as the key of a sentence with its gaps. */
export type Waiting = {
  readonly key:
    | 'proposal'
    | 'decider'
    | 'stopped'
    | 'proved'
    | 'check'
    | 'check_late'
    | 'check_unplanned'
    | 'checked_partly'
    | 'unowned'
    | 'unpromised'
    | 'late'
    | 'today'
    | 'due';
  readonly who: string;
  readonly day: Day | null;
  /** Days late, or days left. */
  readonly count: number;
};

/** Says for whom an action waits and until when. Exactly one sentence fits every action. */
export function waitingFor(action: Facts, today: Day): Waiting {
  const owner = action.accountable?.name ?? '';
  if (action.stage === 'cancelled') return { key: 'stopped', who: '', day: null, count: 0 };
  if (action.stage === 'proved') return { key: 'proved', who: '', day: null, count: 0 };
  if (action.stage === 'proposed') {
    if (action.decider !== null) {
      return { key: 'decider', who: action.decider.name, day: null, count: 0 };
    }
    return { key: 'proposal', who: action.proposed_by?.name ?? '', day: null, count: 0 };
  }
  if (action.stage === 'done') return waitingForCheck(action, today);
  if (action.accountable === null) return { key: 'unowned', who: '', day: action.due_on, count: 0 };
  if (action.due_on === null) return { key: 'unpromised', who: owner, day: null, count: 0 };
  if (action.late_days > 0) {
    return { key: 'late', who: owner, day: action.due_on, count: action.late_days };
  }
  const left = daysBetween(today, action.due_on);
  return { key: left === 0 ? 'today' : 'due', who: owner, day: action.due_on, count: left };
}

function waitingForCheck(action: Facts, today: Day): Waiting {
  const { checker, check_due_on: dueOn, verdict } = action;
  const who = checker?.name ?? '';
  if (verdict === 'partly') return { key: 'checked_partly', who, day: dueOn, count: 0 };
  if (checker === null || dueOn === null) {
    return { key: 'check_unplanned', who, day: dueOn, count: 0 };
  }
  const left = daysBetween(today, dueOn);
  return left < 0
    ? { key: 'check_late', who, day: dueOn, count: -left }
    : { key: 'check', who, day: dueOn, count: left };
}
