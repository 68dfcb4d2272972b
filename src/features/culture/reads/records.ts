import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { pageOfActions } from '../../actions/reads.ts';
import type { RecordBehind } from '../contract.ts';
import { RECORD_KINDS, type Evidence, type RecordKind } from '../rules/evidence.ts';
import { namedRecords } from '../store/named.ts';

/** The records behind a sentence, in its order, as they stood on the day asked for. Whose they are is left out. */
export async function recordsBehind(
  tx: ReadTx,
  { records }: Evidence,
  context: ReadContext,
): Promise<RecordBehind[]> {
  const found = await Promise.all(
    RECORD_KINDS.map((kind) => {
      const ids = records.flatMap((record) => (record.kind === kind ? [record.id] : []));
      return kind === 'action'
        ? actionsBehind(tx, ids, context)
        : othersBehind(tx, kind, ids, context);
    }),
  );
  const byId = new Map(found.flat().map((record) => [record.id, record]));
  return records.flatMap(({ id }) => byId.get(id) ?? []);
}

async function actionsBehind(
  tx: ReadTx,
  ids: readonly string[],
  context: ReadContext,
): Promise<RecordBehind[]> {
  if (ids.length === 0) return [];
  const { rows } = await pageOfActions(
    tx,
    { state: 'all', ids: ids.join(','), sort: 'due_on', direction: 'asc', page: 1, size: 200 },
    context,
  );
  return rows.map((row) => {
    const { id, reference, title, opened_on, first_due_on, due_on, done_on } = row;
    const { late_days, due_moves, accountable } = row;
    const mine = accountable?.id === context.scope.actor.personId;
    const dates = { opened_on, first_due_on, due_on, done_on };
    return { kind: 'action', id, reference, title, ...dates, late_days, due_moves, mine };
  });
}

async function othersBehind(
  tx: ReadTx,
  kind: Exclude<RecordKind, 'action'>,
  ids: readonly string[],
  { asOf, scope }: ReadContext,
): Promise<RecordBehind[]> {
  const named = await namedRecords(tx, kind, ids, { asOf, timeZone: scope.timeZone });
  return named.map(({ id, title, on, endedOn }) => ({ kind, id, title, on, ended_on: endedOn }));
}
