import { daysBetween, type Day } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { objectiveNow } from '../store/read.ts';

/** What an objective says at one moment, for a record elsewhere that rests on it and keeps a copy. */
export type ObjectiveAtMoment = {
  readonly name: string;
  readonly accountable: string | null;
  readonly due_on: Day;
  readonly late_days: number;
  readonly target: number | null;
  /** How it stood at the last check-in, or what became of it. */
  readonly stage: string;
};

/** The objective as it stands; undefined where there is none of this id. */
export async function objectiveAtMoment(
  tx: ReadTx,
  id: string,
  today: Day,
): Promise<ObjectiveAtMoment | undefined> {
  const objective = await objectiveNow(tx, id);
  if (objective === undefined) return undefined;
  const { name, accountable, due_on, target, state, outcome } = objective;
  const late = outcome === null ? Math.max(0, daysBetween(due_on, today)) : 0;
  return {
    name,
    accountable,
    due_on,
    target,
    late_days: late,
    stage: outcome ?? state ?? 'unsaid',
  };
}
