import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import { decisionQueryShape, type DueLookBack } from '../contract/shapes.ts';
import { canOf } from '../reads.ts';
import { lookBackLate } from '../rules/decisions.ts';
import { listDecisions } from '../store/record.ts';

/** The decisions of the reader at which to look back by now, the longest due first, and how many there are. */
export async function ownLookBacksDue(
  tx: ReadTx,
  most: number,
  context: ReadContext,
): Promise<{ total: number; rows: DueLookBack[] }> {
  const owner = context.scope.actor.personId;
  const query = decisionQueryShape.parse({ state: 'look_back_due', owner, size: most });
  const { total, rows } = await listDecisions(tx, query, context);
  return {
    total,
    rows: rows.map((decision) => ({
      id: decision.id,
      version: decision.version,
      kind: decision.kind,
      chosen: decision.chosen,
      expected: decision.expected,
      decided_on: decision.decided_on,
      look_back_on: decision.look_back_on!,
      late_days: lookBackLate(decision, context.asOf),
      can: { look_back: canOf(decision, context).look_back },
    })),
  };
}
