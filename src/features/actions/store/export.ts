import { sql } from 'kysely';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ExportRow } from '../contract/export.ts';
import type { ListQuery } from '../contract/shapes.ts';
import { actionsAt, orderOf, whereOf } from './list.ts';

// More rows than any firm has, few enough for memory.
const MOST_ROWS = 200_000;

/** Every row of the list, in its order, with all columns. */
export async function exportRows(
  tx: ReadTx,
  query: ListQuery,
  context: ReadContext,
): Promise<ExportRow[]> {
  const { rows } = await sql<ExportRow>`
    SELECT a.*, '{}'::uuid[] AS helper_ids, p.name AS accountable_name, p.email AS accountable_email, c.name AS checker_name
    FROM ${actionsAt(context)} a
    LEFT JOIN person p ON p.organisation_id = a.organisation_id AND p.id = a.accountable_id
    LEFT JOIN person c ON c.organisation_id = a.organisation_id AND c.id = a.checker_id
    ${whereOf(query, context)} ORDER BY ${orderOf(query)} LIMIT ${MOST_ROWS}`.execute(tx);
  return rows;
}
