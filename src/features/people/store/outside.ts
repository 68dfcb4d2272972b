import { sql, type RawBuilder } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';

/**
 * The ids of the people who look in from outside, as of a day: the role they held last by then, else the first to come, is
 * that of an external auditor, who holds no other beside it. So an audit that is over makes nobody a member of the firm.
 */
export function outsideOn(day: Day): RawBuilder<unknown> {
  return sql`(SELECT latest.person_id FROM (
    SELECT DISTINCT ON (r.person_id) r.person_id, r.role FROM person_role r
     WHERE r.organisation_id = current_organisation() AND (r.ends_on IS NULL OR r.ends_on >= r.starts_on)
       AND r.person_id IN (SELECT a.person_id FROM person_role a
            WHERE a.organisation_id = current_organisation() AND a.role = 'external_auditor')
     ORDER BY r.person_id, r.starts_on > ${day}, abs(r.starts_on - ${day}::date), r.role = 'external_auditor') latest
    WHERE latest.role = 'external_auditor')`;
}

/** The same, for figures of other features. */
export async function peopleOutside(tx: ReadTx, day: Day): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ person_id: string }>`
    SELECT person_id FROM ${outsideOn(day)} outside`.execute(tx);
  return new Set(rows.map((row) => row.person_id));
}
