import { v7 as newId } from 'uuid';
import type { Writing } from '../../../platform/commands/change.ts';
import type { LedgerEvent } from '../../../platform/commands/contract.ts';
import type { WriteTx } from '../../../platform/database/transaction.ts';
import { actionDueMoved, actionDueSet } from '../contract/events.ts';
import type { ActionFacts } from '../contract/shapes.ts';
import type { DueChange } from '../rules.ts';
import { insertDueMove, type updateAction } from '../store/write.ts';

/** What a change of the due date does to the action's columns. */
export function dueColumns(
  action: ActionFacts,
  decision: DueChange,
): Parameters<typeof updateAction>[2] {
  return decision.kind === 'set'
    ? { due_on: decision.to, first_due_on: action.first_due_on ?? decision.to }
    : {
        due_on: decision.to,
        due_moves: action.due_moves + 1,
        late_moves: action.late_moves + (decision.afterDue ? 1 : 0),
      };
}

/** Keeps a move in the history of the date; the first date is a promise and no move. */
export async function keepDueMove(
  write: WriteTx,
  decision: DueChange,
  { id: actionId, organisationId, by, now, today }: Writing,
): Promise<void> {
  if (decision.kind === 'set') return;
  await insertDueMove(write, organisationId, {
    id: newId(),
    action_id: actionId,
    moved_at: now,
    moved_on: today,
    from_day: decision.from,
    to_day: decision.to,
    moved_by: by,
    reason: decision.reason,
    after_due: decision.afterDue,
  });
}

/** What a new due date enters into the ledger: the first one as a promise, a later one as a move with its reason. */
export function dueEvent(
  subject: { id: string; version: number },
  decision: DueChange,
): LedgerEvent {
  if (decision.kind === 'set') return actionDueSet.of(subject, { to: decision.to });
  const { from, to, reason, afterDue } = decision;
  return actionDueMoved.of(subject, { from, to, reason, after_due: afterDue });
}
