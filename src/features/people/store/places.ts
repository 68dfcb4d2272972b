import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { Part } from '../../../platform/access/actor.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { SiteWords, TeamWords } from '../contract/places.ts';
import type { TeamPlace } from '../rules/teams.ts';
import { teamsWithin } from './part.ts';

export type StoredTeam = TeamPlace & TeamWords & { readonly version: number };
export type StoredSite = SiteWords & {
  readonly id: string;
  readonly closed_on: Day | null;
  readonly version: number;
};

/** Every team of the firm, or of a part of it; closed ones too. */
export async function allTeams(tx: ReadTx, part?: Part): Promise<StoredTeam[]> {
  const { rows } = await sql<StoredTeam>`
    SELECT id, name, parent_id, site_id, lead_id, closed_on, version FROM team
    WHERE organisation_id = current_organisation() ${teamsWithin(part)} ORDER BY name`.execute(tx);
  return rows;
}

/** Every site by name, closed ones too; to who reads one part of the firm the database shows only that part's. */
export async function allSites(tx: ReadTx): Promise<StoredSite[]> {
  const { rows } = await sql<StoredSite>`SELECT id, name, address, closed_on, version FROM site
    WHERE organisation_id = current_organisation() ORDER BY name`.execute(tx);
  return rows;
}

/**
 * Keeps new teams in one statement, so that one may lie below another of the same list; people who lead them are there
 * already.
 */
export async function insertTeams(
  write: WriteTx,
  organisationId: string,
  teams: readonly (TeamWords & { readonly id: string })[],
): Promise<void> {
  if (teams.length === 0) return;
  await write
    .insertInto('team')
    .values(teams.map((team) => ({ organisation_id: organisationId, ...team })))
    .execute();
}

/** Saves a change to a team and counts its version up; `closed_on` null opens it again. Called under lockPeople. */
export async function updateTeam(
  write: WriteTx,
  team: { readonly id: string; readonly version: number },
  change: Partial<TeamWords> & { closed_on?: Day | null },
): Promise<number> {
  await write
    .updateTable('team')
    .set({ ...change, version: team.version + 1 })
    .where('organisation_id', '=', sql<string>`current_organisation()`)
    .where('id', '=', team.id)
    .execute();
  return team.version + 1;
}

/** Keeps new sites; an empty list is no mistake. That their names are free was looked at under lockPeople. */
export async function insertSites(
  write: WriteTx,
  organisationId: string,
  sites: readonly (SiteWords & { readonly id: string })[],
): Promise<void> {
  if (sites.length === 0) return;
  await write
    .insertInto('site')
    .values(sites.map((site) => ({ organisation_id: organisationId, ...site })))
    .execute();
}

/** Saves a change to a site and counts its version up; `closed_on` null opens it again. Called under lockPeople. */
export async function updateSite(
  write: WriteTx,
  site: { readonly id: string; readonly version: number },
  change: Partial<SiteWords> & { closed_on?: Day | null },
): Promise<number> {
  await write
    .updateTable('site')
    .set({ ...change, version: site.version + 1 })
    .where('organisation_id', '=', sql<string>`current_organisation()`)
    .where('id', '=', site.id)
    .execute();
  return site.version + 1;
}

export type Moved = { readonly people: number; readonly teams: number };

/** Moves who and what is in a team to another one, or to none. */
export async function emptyTeam(
  write: WriteTx,
  teamId: string,
  toId: string | null,
): Promise<Moved> {
  const people = await sql`UPDATE person SET team_id = ${toId}::uuid, version = version + 1
    WHERE organisation_id = current_organisation() AND team_id = ${teamId}`.execute(write);
  const teams = await sql`UPDATE team SET parent_id = ${toId}::uuid, version = version + 1
    WHERE organisation_id = current_organisation() AND parent_id = ${teamId}`.execute(write);
  return counted(people, teams);
}

/** Moves who and what is at a site to another one, or to none. */
export async function emptySite(
  write: WriteTx,
  siteId: string,
  toId: string | null,
): Promise<Moved> {
  const people = await sql`UPDATE person SET site_id = ${toId}::uuid, version = version + 1
    WHERE organisation_id = current_organisation() AND site_id = ${siteId}`.execute(write);
  const teams = await sql`UPDATE team SET site_id = ${toId}::uuid, version = version + 1
    WHERE organisation_id = current_organisation() AND site_id = ${siteId}`.execute(write);
  return counted(people, teams);
}

type Affected = { readonly numAffectedRows?: bigint };

function counted(people: Affected, teams: Affected): Moved {
  return { people: Number(people.numAffectedRows ?? 0), teams: Number(teams.numAffectedRows ?? 0) };
}
