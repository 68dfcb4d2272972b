import type { Day } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { decisionNow } from '../store/moment.ts';

/** What a decision is called at one moment, whose it is and when it is looked back at, for a record elsewhere that links to it. */
export type DecisionAtMoment = {
  readonly label: string;
  readonly owner_id: string | null;
  readonly due_on: Day | null;
};

/** The decision as it stands; undefined where there is none of this id. */
export function decisionAtMoment(tx: ReadTx, id: string): Promise<DecisionAtMoment | undefined> {
  return decisionNow(tx, id);
}
