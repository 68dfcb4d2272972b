import { sql } from 'kysely';
import type { Day } from '../../lib/day.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';

/** Imports that wait for a person: read, but not brought in yet. `only` is the one where there is just one. */
export async function waitingImports(tx: ReadTx): Promise<{ total: number; only: string | null }> {
  const { rows } = await sql<{ total: number; only: string | null }>`
    SELECT count(*) AS total, CASE WHEN count(*) = 1 THEN min(id::text) END AS only FROM import
    WHERE organisation_id = current_organisation() AND state IN ('choosing', 'ready')`.execute(tx);
  return rows[0] ?? { total: 0, only: null };
}

/** Until when somebody may read as an auditor from outside, and what. */
export async function outsideRole(
  tx: ReadTx,
  personId: string,
  on: Day,
): Promise<{ about: string; until: Day | null } | undefined> {
  const { rows } = await sql<{ about: string; until: Day | null }>`
    SELECT coalesce(scope, '') AS about, ends_on AS until FROM person_role
    WHERE organisation_id = current_organisation() AND person_id = ${personId}
      AND role = 'external_auditor' AND starts_on <= ${on}::date
      AND (ends_on IS NULL OR ends_on >= ${on}::date)
    ORDER BY ends_on DESC NULLS FIRST LIMIT 1`.execute(tx);
  return rows[0];
}
