import { sql, type RawBuilder } from 'kysely';
import type { ReadTx } from '../../../platform/database/transaction.ts';

/** A team and every team above it: what is for one of these is for whoever works in it. */
export const teamsAbove = (teamId: string | null): RawBuilder<unknown> => sql`(
  WITH RECURSIVE above AS (
    SELECT id, parent_id FROM team WHERE organisation_id = current_organisation() AND id = ${teamId}::uuid
    UNION
    SELECT t.id, t.parent_id FROM team t JOIN above a ON t.id = a.parent_id
     WHERE t.organisation_id = current_organisation())
  SELECT id FROM above)`;

/** How many people, without some, work in these teams and those below them, or in the whole firm, on a day. */
export async function countAddressed(
  tx: ReadTx,
  {
    everyone,
    teamIds,
    without,
  }: {
    readonly everyone: boolean;
    readonly teamIds: readonly string[];
    readonly without: ReadonlySet<string>;
  },
  today: string,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    WITH RECURSIVE below AS (
      SELECT id FROM team WHERE organisation_id = current_organisation() AND id = ANY(${teamIds}::uuid[])
      UNION
      SELECT t.id FROM team t JOIN below b ON t.parent_id = b.id WHERE t.organisation_id = current_organisation())
    SELECT count(*) AS count FROM person p
     WHERE p.organisation_id = current_organisation() AND NOT p.as_written AND p.merged_into_id IS NULL
       AND p.id <> ALL(${[...without]}::uuid[])
       AND (p.starts_on IS NULL OR p.starts_on <= ${today}::date)
       AND (p.left_on IS NULL OR p.left_on >= ${today}::date)
       AND (${everyone}::boolean OR p.team_id IN (SELECT id FROM below))`.execute(tx);
  return rows[0]?.count ?? 0;
}

/** Whether all of these teams are there and were not closed. */
export async function areTeamsOpen(tx: ReadTx, ids: readonly string[]): Promise<boolean> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return true;
  const { rows } = await sql<{ count: number }>`SELECT count(*) AS count FROM team
    WHERE organisation_id = current_organisation() AND id = ANY(${wanted}::uuid[]) AND closed_on IS NULL`.execute(
    tx,
  );
  return rows[0]?.count === wanted.length;
}

/** Whether somebody is of top management on a day. */
export async function isTop(tx: ReadTx, personId: string, today: string): Promise<boolean> {
  const { rows } = await sql`SELECT 1 FROM person_role r
      JOIN person p ON p.organisation_id = r.organisation_id AND p.id = r.person_id
    WHERE r.organisation_id = current_organisation() AND r.person_id = ${personId} AND r.role = 'top_management'
      AND r.starts_on <= ${today}::date AND (r.ends_on IS NULL OR r.ends_on >= ${today}::date)
      AND (p.left_on IS NULL OR p.left_on >= ${today}::date)`.execute(tx);
  return rows.length > 0;
}
