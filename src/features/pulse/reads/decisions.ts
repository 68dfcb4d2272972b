import { sql } from 'kysely';
import type { ReadTx } from '../../../platform/database/transaction.ts';

/** Whether all of these are decisions of this firm that were not withdrawn. */
export async function areDecisions(tx: ReadTx, ids: readonly string[]): Promise<boolean> {
  const { rows } = await sql<{ found: number }>`
    SELECT count(*) AS found FROM decision d JOIN decision_version v ON v.organisation_id = d.organisation_id
      AND v.decision_id = d.id AND v.version = d.version
    WHERE d.organisation_id = current_organisation() AND d.id = ANY(${ids}::uuid[])
      AND v.withdrawn_on IS NULL`.execute(tx);
  return Number(rows[0]?.found) === ids.length;
}
