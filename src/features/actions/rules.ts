import type { Day } from '../../lib/day.ts';
import { daysBetween } from '../../lib/day.ts';
import { accept, all, refuse, type Outcome } from '../../lib/outcome.ts';
import type { ActionFacts, Stage, Verdict } from './contract/shapes.ts';

type Dated = Pick<
  ActionFacts,
  'proposed' | 'cancelled_on' | 'proved_on' | 'done_on' | 'planned_on' | 'contained_on'
>;

/** Where an action stood at the end of a day. A date later than that day has not happened yet. */
export function stageOn(action: Dated, asOf: Day): Stage {
  const passed = (date: Day | null): boolean => date !== null && date <= asOf;
  if (passed(action.cancelled_on)) return 'cancelled';
  if (action.proposed) return 'proposed';
  if (passed(action.proved_on)) return 'proved';
  if (passed(action.done_on)) return 'done';
  if (passed(action.planned_on)) return 'planned';
  if (passed(action.contained_on)) return 'contained';
  return 'open';
}

/** Days past the due date while an action is open; 0 when it is not late, not open or has no date. */
export function lateDays(action: Dated & Pick<ActionFacts, 'due_on'>, asOf: Day): number {
  const stage = stageOn(action, asOf);
  if (stage === 'proposed' || stage === 'done' || stage === 'proved' || stage === 'cancelled')
    return 0;
  return action.due_on !== null && action.due_on < asOf ? daysBetween(action.due_on, asOf) : 0;
}

type NotOpen = 'action.is_proposal' | 'action.is_done' | 'action.is_cancelled';

/** Whether an action can still be worked on. */
export function stillOpen(action: ActionFacts): Outcome<null, NotOpen> {
  if (action.proposed) return refuse('action.is_proposal');
  if (action.cancelled_on !== null)
    return refuse('action.is_cancelled', { on: action.cancelled_on });
  if (action.done_on !== null) return refuse('action.is_done', { on: action.done_on });
  return accept(null);
}

/** A date on which something is said to have happened: not before the action came up, not in the future. */
export function happenedOn(
  action: Pick<ActionFacts, 'opened_on'>,
  on: Day,
  today: Day,
): Outcome<Day, 'action.date_in_future' | 'action.date_before_opening'> {
  if (on > today) return refuse('action.date_in_future', { on });
  if (on < action.opened_on)
    return refuse('action.date_before_opening', { opened: action.opened_on });
  return accept(on);
}

export type DueChange =
  | { readonly kind: 'set'; readonly to: Day }
  | {
      readonly kind: 'moved';
      readonly from: Day;
      readonly to: Day;
      readonly reason: string;
      readonly afterDue: boolean;
    };

type DueRefusal =
  | NotOpen
  | 'action.due_before_opening'
  | 'action.due_unchanged'
  | 'action.reason_needed'
  | 'action.due_in_past';

/**
 * A first due date is a promise; every later change is a move, with its reason, marked for good by
 * whether the old date had passed. A date in the past cannot be promised any more.
 */
export function changeDue(
  action: ActionFacts,
  to: Day,
  reason: string,
  today: Day,
): Outcome<DueChange, DueRefusal> {
  const open = stillOpen(action);
  if (!open.ok) return open;
  if (to < action.opened_on)
    return refuse('action.due_before_opening', { opened: action.opened_on });
  if (to < today) return refuse('action.due_in_past', { to });
  if (action.due_on === null) return accept({ kind: 'set', to });
  if (action.due_on === to) return refuse('action.due_unchanged', { due: to });
  if (reason === '') return refuse('action.reason_needed');
  return accept({
    kind: 'moved',
    from: action.due_on,
    to,
    reason,
    afterDue: action.due_on < today,
  });
}

export type Finishing = {
  readonly on: Day;
  readonly result: string;
  readonly check_due_on: Day | null;
  readonly checker_id: string | null;
};

type FinishRefusal =
  | NotOpen
  | 'action.date_in_future'
  | 'action.date_before_opening'
  | 'action.result_needed'
  | 'action.check_needed'
  | 'action.checker_is_doer'
  | 'action.check_before_done';

/**
 * Finishing says what was done. A high-significance action also names who will look, and when,
 * whether it worked; that person is not the one who did it.
 */
export function finish(
  action: ActionFacts,
  finishing: Finishing,
  actor: { personId: string },
  today: Day,
): Outcome<Finishing, FinishRefusal> {
  const checks = all([stillOpen(action), happenedOn(action, finishing.on, today)], null);
  if (!checks.ok) return checks;
  if (finishing.result === '') return refuse('action.result_needed');
  const planned = finishing.check_due_on !== null && finishing.checker_id !== null;
  if (action.significance === 'high' && !planned) return refuse('action.check_needed');
  if (
    finishing.checker_id !== null &&
    [action.accountable_id, actor.personId].includes(finishing.checker_id)
  ) {
    return refuse('action.checker_is_doer');
  }
  if (finishing.check_due_on !== null && finishing.check_due_on < finishing.on)
    return refuse('action.check_before_done');
  return accept(finishing);
}

type PlanCheckRefusal =
  | 'action.not_done'
  | 'action.already_proved'
  | 'action.is_cancelled'
  | 'action.checker_is_doer'
  | 'action.due_in_past';

/** A check can also be asked for, or asked for again, after the action was finished. */
export function planCheck(
  action: ActionFacts,
  asked: { readonly checker_id: string; readonly check_due_on: Day },
  today: Day,
): Outcome<null, PlanCheckRefusal> {
  if (action.cancelled_on !== null)
    return refuse('action.is_cancelled', { on: action.cancelled_on });
  if (action.done_on === null) return refuse('action.not_done');
  if (action.proved_on !== null) return refuse('action.already_proved', { on: action.proved_on });
  if ([action.done_by, action.accountable_id].includes(asked.checker_id))
    return refuse('action.checker_is_doer');
  if (asked.check_due_on < today) return refuse('action.due_in_past', { to: asked.check_due_on });
  return accept(null);
}

export type Checking = {
  readonly verdict: Verdict;
  readonly note: string;
  readonly due_on: Day | null;
};

type CheckRefusal =
  | 'action.not_done'
  | 'action.already_proved'
  | 'action.check_by_doer'
  | 'action.is_cancelled'
  | 'action.reason_needed'
  | 'action.new_date_needed'
  | 'action.due_in_past';

/**
 * Whether a fix worked is said by somebody else than the one who made it. A fix that did not work
 * opens the action again, with a new date.
 */
export function check(
  action: ActionFacts,
  checking: Checking,
  actor: { personId: string },
  today: Day,
): Outcome<Checking, CheckRefusal> {
  if (action.cancelled_on !== null)
    return refuse('action.is_cancelled', { on: action.cancelled_on });
  if (action.done_on === null) return refuse('action.not_done');
  if (action.proved_on !== null) return refuse('action.already_proved', { on: action.proved_on });
  if ([action.done_by, action.accountable_id].includes(actor.personId))
    return refuse('action.check_by_doer');
  if (checking.verdict !== 'effective' && checking.note === '')
    return refuse('action.reason_needed');
  if (checking.verdict === 'not_effective' && checking.due_on === null)
    return refuse('action.new_date_needed');
  if (checking.due_on !== null && checking.due_on < today)
    return refuse('action.due_in_past', { to: checking.due_on });
  return accept(checking);
}

/** Opening a finished or stopped action again takes a reason and, where it had a date, a new one. */
export function reopen(
  action: ActionFacts,
  reason: string,
  due: Day | null,
  today: Day,
): Outcome<
  null,
  'action.is_open' | 'action.reason_needed' | 'action.new_date_needed' | 'action.due_in_past'
> {
  if (action.done_on === null && action.cancelled_on === null) return refuse('action.is_open');
  if (reason === '') return refuse('action.reason_needed');
  if (due === null && action.due_on !== null) return refuse('action.new_date_needed');
  if (due !== null && due < today) return refuse('action.due_in_past', { to: due });
  return accept(null);
}

/** Stopping an action is a decision like any other: it says why. */
export function cancel(
  action: ActionFacts,
  reason: string,
): Outcome<null, NotOpen | 'action.reason_needed'> {
  if (action.cancelled_on !== null)
    return refuse('action.is_cancelled', { on: action.cancelled_on });
  if (action.done_on !== null) return refuse('action.is_done', { on: action.done_on });
  return reason === '' ? refuse('action.reason_needed') : accept(null);
}

/** A new action's dates must be possible: opened today or before, promised for no earlier than that. */
export function openOn(
  openedOn: Day,
  dueOn: Day | null,
  today: Day,
): Outcome<null, 'action.date_in_future' | 'action.due_before_opening'> {
  if (openedOn > today) return refuse('action.date_in_future', { on: openedOn });
  if (dueOn !== null && dueOn < openedOn)
    return refuse('action.due_before_opening', { opened: openedOn });
  return accept(null);
}
