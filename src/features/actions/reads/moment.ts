import type { Day } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { Stage } from '../contract/shapes.ts';
import { lateDays, stageOn } from '../rules.ts';
import { actionNow, ownsOpen } from '../store/moment.ts';

/** What an action says at one moment, for a record elsewhere that rests on it and keeps a copy. */
export type ActionAtMoment = {
  readonly title: string;
  readonly reference: string;
  readonly stage: Stage;
  readonly accountable: string | null;
  readonly accountable_id: string | null;
  readonly first_due_on: Day | null;
  readonly due_on: Day | null;
  readonly late_days: number;
  readonly due_moves: number;
};

/** The action as it stands; undefined where there is none of this id. */
export async function actionAtMoment(
  tx: ReadTx,
  id: string,
  today: Day,
): Promise<ActionAtMoment | undefined> {
  const action = await actionNow(tx, id);
  if (action === undefined) return undefined;
  const { title, reference, accountable, accountable_id, first_due_on, due_on, due_moves } = action;
  return {
    title,
    reference,
    stage: stageOn(action, today),
    accountable,
    accountable_id,
    first_due_on,
    due_on,
    late_days: lateDays(action, today),
    due_moves,
  };
}

/** Whether somebody is accountable for an action that is still open. */
export function ownsOpenAction(tx: ReadTx, personId: string): Promise<boolean> {
  return ownsOpen(tx, personId);
}
