import { sql } from 'kysely';
import type { Day } from '../../lib/day.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';

/** Team and site of a person, and who leads the team, where that is somebody else who is here. */
export async function placeOf(
  tx: ReadTx,
  personId: string,
  on: Day,
): Promise<{ team: string | null; site: string | null; lead: string | null }> {
  const { rows } = await sql<{ team: string | null; site: string | null; lead: string | null }>`
    SELECT t.name AS team, s.name AS site, l.name AS lead
    FROM person p
    LEFT JOIN team t ON t.organisation_id = p.organisation_id AND t.id = p.team_id AND t.closed_on IS NULL
    LEFT JOIN site s ON s.organisation_id = p.organisation_id AND s.id = coalesce(p.site_id, t.site_id)
    LEFT JOIN person l ON l.organisation_id = p.organisation_id AND l.id = t.lead_id AND l.id <> p.id
      AND (l.left_on IS NULL OR l.left_on >= ${on}::date)
    WHERE p.organisation_id = current_organisation() AND p.id = ${personId}`.execute(tx);
  return rows[0] ?? { team: null, site: null, lead: null };
}

/** Names by id, in the order asked. */
export async function namesInOrder(tx: ReadTx, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ name: string }>`SELECT name FROM person
    WHERE organisation_id = current_organisation() AND id = ANY(${ids}::uuid[])
    ORDER BY array_position(${ids}::uuid[], id)`.execute(tx);
  return rows.map(({ name }) => name);
}

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
