import { addDays, type Day } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import { standingOf } from '../rules/commitments.ts';
import { openCommitmentsOf } from '../store/commitments.ts';

/** A promise to people that nothing shows to be kept yet. */
export type OwedPromise = {
  readonly id: string;
  readonly what: string;
  readonly notice: string;
  readonly due_on: Day;
  readonly late: boolean;
};

const SOON = 7;
/** After this nothing is asked any more: it is broken, and its own page says so. */
const ASKED_FOR = ['open', 'late'];

/** What the reader promised people and has not shown: how many, and those that are late or due within a week. */
export async function promisesOwed(
  tx: ReadTx,
  context: ReadContext,
): Promise<{ open: number; rows: OwedPromise[] }> {
  const owed = await openCommitmentsOf(tx, context.scope.actor.personId, context);
  const asked = owed.filter((one) => ASKED_FOR.includes(standingOf(one, context.asOf)));
  return {
    open: asked.length,
    rows: asked
      .filter(({ due_on: due }) => due <= addDays(context.asOf, SOON))
      .map(({ id, what, notice, due_on: due }) => ({
        id,
        what,
        notice,
        due_on: due,
        late: due < context.asOf,
      })),
  };
}
