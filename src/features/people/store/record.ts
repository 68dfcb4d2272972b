import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { HandoverException, PersonFacts, RolePeriod } from '../contract/shapes.ts';
import type { Successor } from '../rules/leaving.ts';
import type { Holder } from '../rules/roles.ts';

/**
 * Lets one change at a time touch who is who in a firm. Names are compared, the tree is checked for
 * circles and the last system manager is counted, and each of these looks at more rows than it writes.
 */
export async function lockPeople(tx: ReadTx): Promise<void> {
  await sql`SELECT 1 FROM organisation WHERE id = current_organisation() FOR NO KEY UPDATE`.execute(
    tx,
  );
}

const FACTS = sql`p.id, p.version, p.name, p.email, p.job_title, p.team_id, p.site_id, p.starts_on, p.left_on,
  p.departed_at, p.as_written, p.merged_into_id, p.successor_id`;

/** One person, held for this transaction. A name that was matched to somebody is nobody any more. */
export async function lockPerson(tx: ReadTx, id: string): Promise<PersonFacts | undefined> {
  const { rows } = await sql<PersonFacts>`SELECT ${FACTS} FROM person p
    WHERE p.organisation_id = current_organisation() AND p.id = ${id} AND p.merged_into_id IS NULL
    FOR UPDATE OF p`.execute(tx);
  return rows[0];
}

/** Whether somebody else than `ownId` has this address, in whatever case; whoever left keeps theirs. */
export async function emailTaken(
  tx: ReadTx,
  email: string,
  ownId: string | null,
): Promise<boolean> {
  const { rows } = await sql`SELECT 1 FROM person
    WHERE organisation_id = current_organisation() AND lower(email) = lower(${email})
      AND id IS DISTINCT FROM ${ownId}::uuid`.execute(tx);
  return rows.length > 0;
}

/** The periods of one person, oldest first. */
export async function periodsOf(tx: ReadTx, personId: string): Promise<RolePeriod[]> {
  const { rows } = await sql<RolePeriod>`
    SELECT id, person_id, role, starts_on, ends_on, coalesce(scope, '') AS scope, scope_team_id, scope_site_id FROM person_role
    WHERE organisation_id = current_organisation() AND person_id = ${personId}
    ORDER BY starts_on, role, id`.execute(tx);
  return rows;
}

/** Everybody who is or will be top management or system manager. */
export async function holdersOf(tx: ReadTx, today: Day): Promise<Holder[]> {
  const { rows } = await sql<Holder>`
    SELECT r.id AS period_id, r.person_id, r.role, r.starts_on, r.ends_on, p.left_on,
      EXISTS (SELECT 1 FROM identity.membership m
               WHERE m.organisation_id = p.organisation_id AND m.person_id = p.id) AS can_enter
    FROM person_role r JOIN person p ON p.organisation_id = r.organisation_id AND p.id = r.person_id
    WHERE r.organisation_id = current_organisation() AND r.role IN ('top_management', 'system_manager')
      AND (r.ends_on IS NULL OR r.ends_on >= ${today}) AND (p.left_on IS NULL OR p.left_on >= ${today})`.execute(
    tx,
  );
  return rows;
}

/** The people who might take over, of the ids given. */
export async function successorsOf(
  tx: ReadTx,
  ids: readonly string[],
  today: Day,
): Promise<Successor[]> {
  const { rows } = await sql<Successor>`
    SELECT p.id, p.left_on, p.as_written,
      coalesce(bool_and(r.role = 'external_auditor'), false) AS outsider
    FROM person p
    LEFT JOIN person_role r ON r.organisation_id = p.organisation_id AND r.person_id = p.id
      AND r.starts_on <= ${today} AND (r.ends_on IS NULL OR r.ends_on >= ${today})
    WHERE p.organisation_id = current_organisation() AND p.id = ANY(${ids}::uuid[])
      AND p.merged_into_id IS NULL
    GROUP BY p.organisation_id, p.id`.execute(tx);
  return rows;
}

export type LedTeam = { readonly id: string; readonly name: string; readonly version: number };

/** The open teams a person leads. */
export async function teamsLedBy(tx: ReadTx, personId: string): Promise<LedTeam[]> {
  const { rows } = await sql<LedTeam>`SELECT id, name, version FROM team
    WHERE organisation_id = current_organisation() AND lead_id = ${personId} AND closed_on IS NULL
    ORDER BY name`.execute(tx);
  return rows;
}

/** Whether these places are there to put somebody into. */
export async function placesOpen(
  tx: ReadTx,
  asked: { readonly team_id?: string | null; readonly site_id?: string | null },
): Promise<{ readonly team: boolean; readonly site: boolean }> {
  const { team_id: teamId = null, site_id: siteId = null } = asked;
  const { rows } = await sql<{ team: boolean; site: boolean }>`SELECT
    (${teamId}::uuid IS NULL OR EXISTS (SELECT 1 FROM team
      WHERE organisation_id = current_organisation() AND id = ${teamId} AND closed_on IS NULL)) AS team,
    (${siteId}::uuid IS NULL OR EXISTS (SELECT 1 FROM site
      WHERE organisation_id = current_organisation() AND id = ${siteId} AND closed_on IS NULL)) AS site`.execute(
    tx,
  );
  return rows[0] as { team: boolean; site: boolean };
}

/** The ids of the open teams and sites among those that roles are asked for. */
export async function placesNamed(
  tx: ReadTx,
  roles: readonly {
    readonly scope_team_id?: string | null;
    readonly scope_site_id?: string | null;
  }[],
): Promise<ReadonlySet<string>> {
  const teams = roles.flatMap((role) => role.scope_team_id ?? []);
  const sites = roles.flatMap((role) => role.scope_site_id ?? []);
  if (teams.length + sites.length === 0) return new Set();
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM team WHERE organisation_id = current_organisation() AND closed_on IS NULL
      AND id = ANY(${teams}::uuid[])
    UNION ALL
    SELECT id FROM site WHERE organisation_id = current_organisation() AND closed_on IS NULL
      AND id = ANY(${sites}::uuid[])`.execute(tx);
  return new Set(rows.map((row) => row.id));
}

/** The people whose last day is over and who have not been seen off yet. */
export async function departuresDue(
  tx: ReadTx,
  today: Day,
): Promise<{ id: string; left_on: Day }[]> {
  const { rows } = await sql<{ id: string; left_on: Day }>`SELECT id, left_on FROM person
    WHERE organisation_id = current_organisation() AND left_on < ${today} AND departed_at IS NULL
      AND successor_id IS NOT NULL ORDER BY left_on, id`.execute(tx);
  return rows;
}

/**
 * Who takes over from somebody at last: their successor, or that one's successor where they have
 * left as well; in the end somebody who looks after the system.
 */
export async function finalSuccessor(
  tx: ReadTx,
  successorId: string,
  today: Day,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    WITH RECURSIVE chain AS (
      SELECT p.id, p.left_on, p.successor_id, 0 AS step FROM person p
       WHERE p.organisation_id = current_organisation() AND p.id = ${successorId}
      UNION ALL
      SELECT p.id, p.left_on, p.successor_id, chain.step + 1 FROM chain
        JOIN person p ON p.organisation_id = current_organisation() AND p.id = chain.successor_id
       WHERE chain.left_on < ${today} AND chain.step < 20)
    SELECT id FROM (
      SELECT id, step FROM chain WHERE left_on IS NULL OR left_on >= ${today}
      UNION ALL
      SELECT r.person_id, 100 FROM person_role r
        JOIN person p ON p.organisation_id = r.organisation_id AND p.id = r.person_id
       WHERE r.organisation_id = current_organisation() AND r.role = 'system_manager'
         AND r.starts_on <= ${today} AND (r.ends_on IS NULL OR r.ends_on >= ${today})
         AND (p.left_on IS NULL OR p.left_on >= ${today})) found
    ORDER BY step LIMIT 1`.execute(tx);
  return rows[0]?.id;
}

/** The single records of a planned leaving that go to somebody else than the rest. */
export async function handoverOf(tx: ReadTx, personId: string): Promise<HandoverException[]> {
  const { rows } = await sql<{ handover: HandoverException[] }>`SELECT handover FROM person
    WHERE organisation_id = current_organisation() AND id = ${personId}`.execute(tx);
  return rows[0]?.handover ?? [];
}

/** The firm's name, for the mail that asks somebody in; empty where the transaction is bound to no firm. */
export async function nameOfFirm(tx: ReadTx): Promise<string> {
  const { rows } = await sql<{
    name: string;
  }>`SELECT name FROM organisation WHERE id = current_organisation()`.execute(tx);
  return rows[0]?.name ?? '';
}
