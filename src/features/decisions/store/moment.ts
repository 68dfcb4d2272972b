import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';

type Stored = {
  readonly label: string;
  readonly owner_id: string | null;
  readonly due_on: Day | null;
};

/** What the latest version of a decision says, a withdrawn one too; undefined where there is none of this id. */
export async function decisionNow(tx: ReadTx, id: string): Promise<Stored | undefined> {
  const { rows } = await sql<Stored>`
    SELECT v.chosen AS label, v.owner_id, v.look_back_on AS due_on FROM decision d
    JOIN decision_version v ON v.organisation_id = d.organisation_id AND v.decision_id = d.id AND v.version = d.version
    WHERE d.organisation_id = current_organisation() AND d.id = ${id}`.execute(tx);
  return rows[0];
}
