import { daysBetween } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { DueCheckIn } from '../contract/shapes.ts';
import { storedObjectives } from '../store/read.ts';

/** The open objectives of the reader whose check-in is due by now, the longest due first. */
export async function ownCheckInsDue(tx: ReadTx, context: ReadContext): Promise<DueCheckIn[]> {
  const owner = context.scope.actor.personId;
  const objectives = await storedObjectives(tx, context, owner);
  return objectives
    .filter((one) => one.closed_on === null && one.next_check_in <= context.asOf)
    .toSorted((one, other) => (one.next_check_in < other.next_check_in ? -1 : 1))
    .map(({ id, name, next_check_in: due, state }) => ({
      id,
      name,
      due_on: due,
      late_days: daysBetween(due, context.asOf),
      state,
    }));
}
