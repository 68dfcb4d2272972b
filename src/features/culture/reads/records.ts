import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { pageOfActions } from '../../actions/reads.ts';
import type { RecordBehind } from '../contract.ts';
import type { Evidence, RecordKind } from '../rules/evidence.ts';

/** The records behind a sentence, in its order, as they stood on the day asked for. Whose they are is left out. */
export async function recordsBehind(
  tx: ReadTx,
  { records }: Evidence,
  context: ReadContext,
): Promise<RecordBehind[]> {
  const actions = await actionsBehind(tx, idsOf(records, 'action'), context);
  return records.flatMap(({ id }) => actions.get(id) ?? []);
}

function idsOf(records: Evidence['records'], kind: RecordKind): string[] {
  return records.flatMap((record) => (record.kind === kind ? [record.id] : []));
}

async function actionsBehind(
  tx: ReadTx,
  ids: readonly string[],
  context: ReadContext,
): Promise<Map<string, RecordBehind>> {
  if (ids.length === 0) return new Map();
  const { rows } = await pageOfActions(
    tx,
    { state: 'all', ids: ids.join(','), sort: 'due_on', direction: 'asc', page: 1, size: 200 },
    context,
  );
  return new Map(
    rows.map((row) => {
      const { id, reference, title, opened_on, first_due_on, due_on, done_on } = row;
      const { late_days, due_moves, accountable } = row;
      const mine = accountable?.id === context.scope.actor.personId;
      const dates = { opened_on, first_due_on, due_on, done_on };
      const told = { id, reference, title, ...dates, late_days, due_moves, mine };
      return [id, { kind: 'action', ...told }];
    }),
  );
}
