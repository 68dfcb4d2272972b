import { sql, type Insertable, type Updateable } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Day } from '../../../lib/day.ts';
import type { PersonTable } from '../../../platform/database/tables.ts';
import type { WriteTx } from '../../../platform/database/transaction.ts';
import type { RoleGiven } from '../rules/roles.ts';

export type NewPersonRow = Insertable<PersonTable>;

/** Keeps people under ids the caller made, mere names from an import too; an empty list is no mistake. */
export async function insertPeople(write: WriteTx, people: readonly NewPersonRow[]): Promise<void> {
  if (people.length > 0)
    await write
      .insertInto('person')
      .values([...people])
      .execute();
}

/** Saves a change to one person and counts the version up. The row is locked by lockPerson. */
export async function updatePerson(
  write: WriteTx,
  person: { readonly id: string; readonly version: number },
  change: Updateable<PersonTable>,
): Promise<number> {
  await write
    .updateTable('person')
    .set({ ...change, version: person.version + 1 })
    .where('organisation_id', '=', sql<string>`current_organisation()`)
    .where('id', '=', person.id)
    .execute();
  return person.version + 1;
}

/**
 * Keeps periods of roles as the rules gave them, each under an id of its own and with the moment it was given, which
 * may lie after its first day.
 */
export async function insertRoles(
  write: WriteTx,
  { organisationId, now }: { readonly organisationId: string; readonly now: Date },
  roles: readonly (RoleGiven & { readonly person_id: string })[],
): Promise<void> {
  if (roles.length === 0) return;
  await write
    .insertInto('person_role')
    .values(
      roles.map(({ person_id, role, starts_on, ends_on, scope, ...part }) => ({
        organisation_id: organisationId,
        id: newId(),
        person_id,
        role,
        starts_on,
        ends_on,
        scope: scope === '' ? null : scope,
        ...part,
        given_at: now,
      })),
    )
    .execute();
}

/** Sets the last day of a period. One before its first day, as endRole has it, means that the role never ran. */
export async function endPeriod(write: WriteTx, periodId: string, lastDay: Day): Promise<void> {
  await sql`UPDATE person_role SET ends_on = ${lastDay}
    WHERE organisation_id = current_organisation() AND id = ${periodId}`.execute(write);
}

/** Ends every role of a person on a day; roles that would start later never start. */
export async function endAllPeriods(write: WriteTx, personId: string, lastDay: Day): Promise<void> {
  await sql`UPDATE person_role SET ends_on = greatest(${lastDay}::date, starts_on - 1)
    WHERE organisation_id = current_organisation() AND person_id = ${personId}
      AND (ends_on IS NULL OR ends_on > ${lastDay})`.execute(write);
}

/** Hands the teams somebody leads to another person. */
export async function handOverTeams(write: WriteTx, fromId: string, toId: string): Promise<void> {
  await sql`UPDATE team SET lead_id = ${toId}, version = version + 1
    WHERE organisation_id = current_organisation() AND lead_id = ${fromId} AND closed_on IS NULL`.execute(
    write,
  );
}

/** Days of leave after the last day are no leave. */
export async function cutLeave(write: WriteTx, personId: string, lastDay: Day): Promise<void> {
  await sql`DELETE FROM leave WHERE organisation_id = current_organisation() AND person_id = ${personId}
    AND starts_on > ${lastDay}`.execute(write);
  await sql`UPDATE leave SET ends_on = ${lastDay}, version = version + 1
    WHERE organisation_id = current_organisation() AND person_id = ${personId} AND ends_on > ${lastDay}`.execute(
    write,
  );
}

export type LeaveRow = {
  readonly id: string;
  readonly person_id: string;
  readonly starts_on: Day;
  readonly ends_on: Day;
};

/** Keeps a leave. The person is held by lockPerson, so that none that overlaps is recorded meanwhile. */
export async function insertLeave(
  write: WriteTx,
  organisationId: string,
  leave: LeaveRow,
): Promise<void> {
  await write
    .insertInto('leave')
    .values({ organisation_id: organisationId, ...leave })
    .execute();
}

/** Saves the days of a leave and counts its version up. The row is locked by lockLeave. */
export async function updateLeave(
  write: WriteTx,
  leave: LeaveRow & { readonly version: number },
): Promise<number> {
  await sql`UPDATE leave SET starts_on = ${leave.starts_on}, ends_on = ${leave.ends_on}, version = version + 1
    WHERE organisation_id = current_organisation() AND id = ${leave.id}`.execute(write);
  return leave.version + 1;
}

/** Takes a leave out altogether; the command refuses it for one that is over, since that is what happened. */
export async function deleteLeave(write: WriteTx, leaveId: string): Promise<void> {
  await sql`DELETE FROM leave WHERE organisation_id = current_organisation() AND id = ${leaveId}`.execute(
    write,
  );
}

/** Takes away the names an undone import brought, as far as nothing else speaks of them. */
export async function deleteWritten(
  write: WriteTx,
  importId: string,
): Promise<{ id: string; name: string; version: number }[]> {
  const { rows } = await sql<{
    id: string;
    name: string;
    version: number;
  }>`SELECT id, name, version FROM remove_written_names(${importId})`.execute(write);
  return rows;
}
