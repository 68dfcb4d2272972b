import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import { fold } from '../../../lib/fold.ts';
import type { Part } from '../../../platform/access/actor.ts';
import { turned } from '../rules/turned.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { RolePeriod } from '../contract/shapes.ts';
import type { Known } from '../rules/plan-list.ts';
import { outsideOn } from './outside.ts';
import { peopleWithin } from './part.ts';

/** How many people are in each team and at each site on a day; who looks in from outside is none of them. */
export async function headcounts(
  tx: ReadTx,
  asOf: Day,
  part?: Part,
): Promise<{ team_id: string | null; site_id: string | null; people: number }[]> {
  const { rows } = await sql<{ team_id: string | null; site_id: string | null; people: number }>`
    SELECT team_id, site_id, count(*) AS people FROM person
    WHERE organisation_id = current_organisation() AND NOT as_written AND merged_into_id IS NULL
      AND (starts_on IS NULL OR starts_on <= ${asOf})
      AND (left_on IS NULL OR left_on > ${asOf} OR (left_on = ${asOf} AND departed_at IS NULL))
      AND id NOT IN ${outsideOn(asOf)}
      ${peopleWithin(part, sql`id`)}
    GROUP BY team_id, site_id`.execute(tx);
  return rows;
}

/** Names by id, those of people who left and of mere names too; an id nobody has is not in the map. */
export async function namesOf(tx: ReadTx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; name: string }>`SELECT id, name FROM person
    WHERE organisation_id = current_organisation() AND id = ANY(${ids}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** Everybody, as far as a list of names is compared with them. */
export async function knownPeople(tx: ReadTx, today: Day): Promise<Known[]> {
  const { rows } =
    await sql<Known>`SELECT id, name, email, job_title, team_id, site_id, as_written, version,
      (left_on IS NOT NULL AND left_on < ${today}) AS gone
    FROM person WHERE organisation_id = current_organisation() AND merged_into_id IS NULL
    ORDER BY recorded_at, id`.execute(tx);
  return rows;
}

type Written = { readonly id: string; readonly folded: string; readonly email: string | null };

/**
 * Whom written names and addresses mean: by e-mail, else by name, also where a list puts the family name first; a name
 * that was matched once means the same person for ever. People here go before people who left, and those before mere names.
 */
export async function meantBy(
  tx: ReadTx,
  written: readonly { readonly name: string; readonly email: string | null }[],
): Promise<(string | null)[]> {
  const names = written.map((one) => fold(one.name));
  const spoken = names.map(turned);
  const emails = written.map((one) => one.email?.toLowerCase() ?? null);
  const { rows } = await sql<Written>`
    SELECT coalesce(merged_into_id, id) AS id, folded, lower(email) AS email FROM person
    WHERE organisation_id = current_organisation()
      AND (folded = ANY(${[...new Set([...names, ...spoken.filter((name) => name !== null)])]}::text[])
        OR lower(email) = ANY(${[...new Set(emails.filter((email) => email !== null))]}::text[]))
    ORDER BY as_written DESC, left_on IS NULL, recorded_at DESC, id`.execute(tx);
  const byName = new Map(rows.map((row) => [fold(row.folded), row]));
  const byEmail = new Map(rows.map((row) => [row.email, row]));
  return names.map((name, at) => {
    const email = emails[at] ?? null;
    const found =
      (email === null ? undefined : byEmail.get(email)) ??
      byName.get(name) ??
      byName.get(spoken[at] ?? '');
    if (found === undefined) return null;
    const isAnother = email !== null && found.email !== null && found.email !== email;
    return isAnother ? null : found.id;
  });
}

/**
 * The role periods of everybody, past and to come, the earliest first; one that ended before its first day never ran
 * and is left out.
 */
export async function allPeriods(tx: ReadTx): Promise<RolePeriod[]> {
  const { rows } = await sql<RolePeriod>`
    SELECT r.id, r.person_id, r.role, r.starts_on, r.ends_on, coalesce(r.scope, '') AS scope, r.scope_team_id, r.scope_site_id
    FROM person_role r
    WHERE r.organisation_id = current_organisation() AND (r.ends_on IS NULL OR r.ends_on >= r.starts_on)
    ORDER BY r.starts_on, r.id`.execute(tx);
  return rows;
}

export type LeaveOf = {
  readonly id: string;
  readonly person_id: string;
  readonly starts_on: Day;
  readonly ends_on: Day;
  readonly version: number;
};

/** The leave of one person or of everybody, latest first. */
export async function leaveOf(tx: ReadTx, personId: string | null): Promise<LeaveOf[]> {
  const { rows } = await sql<LeaveOf>`SELECT id, person_id, starts_on, ends_on, version FROM leave
    WHERE organisation_id = current_organisation()
      AND (${personId}::uuid IS NULL OR person_id = ${personId}::uuid)
    ORDER BY starts_on DESC, id`.execute(tx);
  return rows;
}

/** One leave with whose it is, held for this transaction. */
export async function lockLeave(tx: ReadTx, leaveId: string): Promise<LeaveOf | undefined> {
  const { rows } = await sql<LeaveOf>`SELECT id, person_id, starts_on, ends_on, version FROM leave
    WHERE organisation_id = current_organisation() AND id = ${leaveId} FOR UPDATE`.execute(tx);
  return rows[0];
}

/**
 * Those of these people who still work here on a day. One parameter for each of them: nearly every command asks this, and
 * with one array for all the database plans it anew each time, which takes ten times as long as the answer.
 */
export async function hereOf(
  tx: ReadTx,
  ids: readonly string[],
  today: Day,
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`SELECT id FROM person
    WHERE organisation_id = current_organisation() AND id = ANY(ARRAY[${sql.join(ids)}]::uuid[])
      AND (left_on IS NULL OR left_on >= ${today})`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}
