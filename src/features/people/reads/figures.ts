import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { RoleName, RolePeriod } from '../contract/shapes.ts';
import { heldOn } from '../rules/roles.ts';
import { allPeriods, headcounts, leaveOf, meantBy, type LeaveOf } from '../store/figures.ts';
import { peopleOutside } from '../store/outside.ts';

/** Who held which role when, for every day there ever was: the culture figures ask for past days. */
export function rolePeriods(tx: ReadTx): Promise<RolePeriod[]> {
  return allPeriods(tx);
}

/** When people were or will be away. */
export function leavePeriods(tx: ReadTx): Promise<LeaveOf[]> {
  return leaveOf(tx, null);
}

/**
 * Whom written names mean, in the order asked: by e-mail, else by name, as matched before; null where
 * nobody is meant yet (see commands/written.ts, keepWritten).
 */
export function whoIsMeant(
  tx: ReadTx,
  written: readonly { readonly name: string; readonly email: string | null }[],
): Promise<(string | null)[]> {
  return meantBy(tx, written);
}

/** The people who hold one of these roles on a day and are still here; the longest in it first. */
export async function holdersOn(
  tx: ReadTx,
  day: Day,
  ...roles: readonly RoleName[]
): Promise<string[]> {
  const { rows } = await sql<RolePeriod>`
    SELECT r.id, r.person_id, r.role, r.starts_on, r.ends_on, '' AS scope, r.scope_team_id, r.scope_site_id
    FROM person_role r JOIN person p ON p.organisation_id = r.organisation_id AND p.id = r.person_id
    WHERE r.organisation_id = current_organisation() AND r.role = ANY(${roles}::text[])
      AND (p.left_on IS NULL OR p.left_on >= ${day})
    ORDER BY r.starts_on, r.id`.execute(tx);
  const holding = rows.filter((period) => heldOn(period, day));
  return [...new Set(holding.map((period) => period.person_id))];
}

/** Who looks in from outside, as of a day: an auditor before, during and after their days is nobody of the firm. */
export function outsiders(tx: ReadTx, day: Day): Promise<ReadonlySet<string>> {
  return peopleOutside(tx, day);
}

/** How many people are here on a day. */
export async function countPeople(tx: ReadTx, day: Day): Promise<number> {
  return (await headcounts(tx, day)).reduce((sum, one) => sum + one.people, 0);
}
