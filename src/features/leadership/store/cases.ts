import { sql } from 'kysely';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { CaseKind } from '../contract/kinds.ts';

/** What a record is called; undefined where there is none of this id. */
export async function caseLabel(
  tx: ReadTx,
  kind: Exclude<CaseKind, 'text'>,
  id: string,
): Promise<string | undefined> {
  const from = {
    action: sql`SELECT r.title AS label FROM action r`,
    problem: sql`SELECT r.title AS label FROM problem r`,
    decision: sql`SELECT v.chosen AS label FROM decision r JOIN LATERAL (SELECT chosen FROM decision_version
      WHERE organisation_id = r.organisation_id AND decision_id = r.id ORDER BY version DESC LIMIT 1) v ON true`,
  }[kind];
  const { rows } = await sql<{ label: string }>`${from}
    WHERE r.organisation_id = current_organisation() AND r.id = ${id}`.execute(tx);
  return rows[0]?.label;
}
