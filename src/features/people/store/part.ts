import { sql, type RawBuilder } from 'kysely';
import type { Part } from '../../../platform/access/actor.ts';

/**
 * Conditions that leave out of the register what does not belong to the part somebody reads. The names in it are open to
 * the database's reader, because they stand on records; that the register itself shows no others is said here.
 */
export function peopleWithin(
  part: Part | undefined,
  person: RawBuilder<unknown>,
): RawBuilder<unknown> {
  return part === undefined ? sql`` : sql`AND ${person} = ANY ((SELECT people_of_part())::uuid[])`;
}

/** The same for a query on the table `team`; no condition at all for who reads the whole firm. */
export function teamsWithin(part: Part | undefined): RawBuilder<unknown> {
  return part === undefined ? sql`` : sql`AND team.id = ANY ((SELECT teams_of_part())::uuid[])`;
}
