import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { SUPPLEMENTS, type Supplement } from '../contract/kinds.ts';

export type Asked = {
  readonly id: string;
  readonly team_id: string | null;
  readonly leads_others: boolean;
  readonly is_top: boolean;
};

/** Everybody who works here on a day and is asked: not who looks in from outside, and not a name that nobody is behind. */
export async function peopleAsked(tx: ReadTx, day: Day): Promise<Asked[]> {
  const { rows } = await sql<Asked>`
    SELECT p.id, p.team_id, coalesce(bool_or(r.role = 'line_manager'), false) AS leads_others,
      coalesce(bool_or(r.role = 'top_management'), false) AS is_top
    FROM person p LEFT JOIN person_role r ON r.organisation_id = p.organisation_id AND r.person_id = p.id
      AND r.starts_on <= ${day} AND (r.ends_on IS NULL OR r.ends_on >= ${day})
    WHERE p.organisation_id = current_organisation() AND NOT p.as_written AND p.merged_into_id IS NULL
      AND (p.left_on IS NULL OR p.left_on >= ${day}) AND p.departed_at IS NULL
      AND (p.starts_on IS NULL OR p.starts_on <= ${day})
    GROUP BY p.id, p.team_id
    HAVING count(r.role) = 0 OR bool_or(r.role NOT IN ('external_auditor', 'consultant'))
    ORDER BY p.id`.execute(tx);
  return rows;
}

export type Team = {
  readonly id: string;
  readonly name: string;
  readonly parent_id: string | null;
};

/** The teams that are open on a day, by name. */
export async function teamsOn(tx: ReadTx, day: Day): Promise<Team[]> {
  const { rows } = await sql<Team>`SELECT id, name, parent_id FROM team
    WHERE organisation_id = current_organisation() AND (closed_on IS NULL OR closed_on > ${day})
    ORDER BY name`.execute(tx);
  return rows;
}

/** The standards held on a day for which there are further statements. */
export async function supplementsHeld(tx: ReadTx, day: Day): Promise<Supplement[]> {
  const { rows } = await sql<{ standard: string }>`SELECT DISTINCT standard FROM standard_held
    WHERE organisation_id = current_organisation() AND (until IS NULL OR until >= ${day})`.execute(
    tx,
  );
  const held = new Set(rows.map(({ standard }) => standard.replace('-', '_')));
  return SUPPLEMENTS.filter((one) => held.has(one));
}

export type Addressee = { readonly id: string; readonly email: string };

/** Of these people those who have an address. */
export async function addressesOf(tx: ReadTx, ids: readonly string[]): Promise<Addressee[]> {
  const { rows } = await sql<Addressee>`SELECT id, email FROM person
    WHERE organisation_id = current_organisation() AND email IS NOT NULL AND id = ANY(${ids}::uuid[])
    ORDER BY id`.execute(tx);
  return rows;
}
