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

export type OutsideRole = {
  readonly about: string;
  readonly until: Day | null;
  readonly part: { readonly kind: 'team' | 'site'; readonly name: string } | null;
};

/** Until when somebody may read as an auditor from outside, what, and in which part of the firm. */
export async function outsideRole(
  tx: ReadTx,
  personId: string,
  on: Day,
): Promise<OutsideRole | undefined> {
  const { rows } = await sql<OutsideRole>`
    SELECT coalesce(r.scope, '') AS about, r.ends_on AS until,
      CASE WHEN t.id IS NOT NULL THEN json_build_object('kind', 'team', 'name', t.name)
           WHEN s.id IS NOT NULL THEN json_build_object('kind', 'site', 'name', s.name) END AS part
    FROM person_role r
    LEFT JOIN team t ON t.organisation_id = r.organisation_id AND t.id = r.scope_team_id
    LEFT JOIN site s ON s.organisation_id = r.organisation_id AND s.id = r.scope_site_id
    WHERE r.organisation_id = current_organisation() AND r.person_id = ${personId}
      AND r.role = 'external_auditor' AND r.starts_on <= ${on}::date
      AND (r.ends_on IS NULL OR r.ends_on >= ${on}::date)
    ORDER BY r.ends_on DESC NULLS FIRST LIMIT 1`.execute(tx);
  return rows[0];
}
