import type * as z from 'zod';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { pageOfActions } from '../../actions/reads.ts';
import type { recordBehindShape } from '../contract.ts';
import type { Evidence } from '../rules/aggregates.ts';

/** The records behind a sentence, in its order, as they stood on the day asked for. Whose they are is left out. */
export async function recordsBehind(
  tx: ReadTx,
  { ids }: Evidence,
  context: ReadContext,
): Promise<z.input<typeof recordBehindShape>[]> {
  if (ids.length === 0) return [];
  const { rows } = await pageOfActions(
    tx,
    { state: 'all', ids: ids.join(','), sort: 'due_on', direction: 'asc', page: 1, size: 200 },
    context,
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (row === undefined) return [];
    const { reference, title, opened_on, first_due_on, due_on, done_on, late_days, due_moves } =
      row;
    const mine = row.accountable?.id === context.scope.actor.personId;
    return [
      {
        id,
        reference,
        title,
        opened_on,
        first_due_on,
        due_on,
        done_on,
        late_days,
        due_moves,
        mine,
      },
    ];
  });
}
