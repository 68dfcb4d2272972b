import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { Drawing } from '../rules/chart.ts';

/** A measure that is kept, with the address of whoever it belongs to. */
export type OwnedMeasure = Drawing & {
  readonly name: string;
  readonly unit: string;
  readonly owner_id: string;
  readonly email: string;
};

/** Undefined where the measure was ended, or belongs to nobody here who has an address. */
export async function ownedMeasure(
  tx: ReadTx,
  id: string,
  today: Day,
): Promise<OwnedMeasure | undefined> {
  const { rows } = await sql<OwnedMeasure>`
    SELECT m.name, m.unit, m.kind, m.better, m.rhythm, m.per, m.baseline, m.owner_id, p.email
    FROM measure m JOIN person p ON p.organisation_id = m.organisation_id AND p.id = m.owner_id
    WHERE m.organisation_id = current_organisation() AND m.id = ${id} AND m.retired_on IS NULL
      AND p.email IS NOT NULL AND (p.left_on IS NULL OR p.left_on >= ${today}::date)`.execute(tx);
  return rows[0];
}
