import { daysBetween } from '../../../lib/day.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { proposalsWaiting } from '../../actions/reads/figures.ts';
import type { Decision } from '../contract.ts';

/** The proposals that wait: those asked of the reader by name, or of anybody as well. */
export async function decisionsFor(
  tx: ReadTx,
  of: 'asked' | 'anybody',
  most: number,
  context: ReadContext,
): Promise<{ total: number; rows: Decision[] }> {
  const { total, rows } = await proposalsWaiting(tx, of, most, context);
  return {
    total,
    rows: rows.map((row) => ({
      id: row.id,
      version: row.version,
      reference: row.reference,
      title: row.title,
      description: row.description,
      asked_by: row.asked_by,
      asked_by_id: row.proposed_by,
      asked_on: row.asked_on,
      waiting_days: Math.max(0, daysBetween(row.asked_on, context.asOf)),
      asked_of_you: row.decider_id === context.scope.actor.personId,
      can: { decide: row.can_decide },
    })),
  };
}
