import { sql } from 'kysely';
import { endOfDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import { actionsAt } from './list.ts';

/** An action that linked to something at the end of the day asked for, as it stood then. */
export type StoredLinked = {
  /** What it linked to. */
  readonly target: string;
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly open: boolean;
  readonly late: boolean;
};

/** The actions that linked to these targets, each once for each target, the open ones first. */
export async function actionsLinkedTo(
  tx: ReadTx,
  targets: readonly string[],
  context: ReadContext,
): Promise<StoredLinked[]> {
  const { rows } = await sql<StoredLinked>`
    SELECT l.target, a.id, a.reference, a.title, s.open, coalesce(s.open AND a.due_on < ${context.asOf}::date, false) AS late
    FROM (SELECT DISTINCT target, action_id FROM action_links_until(${endOfDay(context)})
      WHERE target = ANY(${targets}::text[])) l
    JOIN ${actionsAt(context)} a ON a.organisation_id = current_organisation() AND a.id = l.action_id
    CROSS JOIN LATERAL (SELECT a.done_on IS NULL AND a.cancelled_on IS NULL AS open) s
    ORDER BY s.open DESC, a.due_on, a.id`.execute(tx);
  return rows;
}

/** What an action linked to at the end of the day asked for. */
export async function targetsOf(
  tx: ReadTx,
  actionId: string,
  context: ReadContext,
): Promise<string[]> {
  const { rows } = await sql<{ target: string }>`
    SELECT DISTINCT target FROM action_links_until(${endOfDay(context)})
    WHERE action_id = ${actionId} ORDER BY target`.execute(tx);
  return rows.map(({ target }) => target);
}
