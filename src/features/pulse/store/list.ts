import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import { endOfDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';

export type Turnout = { readonly wave_id: string; readonly percent: number };

/** The latest share noted by the end of a day, by wave. */
export async function turnouts(tx: ReadTx, { asOf }: ReadContext): Promise<Map<string, number>> {
  const { rows } = await sql<Turnout>`
    SELECT DISTINCT ON (wave_id) wave_id, percent FROM pulse_turnout
    WHERE organisation_id = current_organisation() AND on_day <= ${asOf}
    ORDER BY wave_id, on_day DESC`.execute(tx);
  return new Map(rows.map(({ wave_id: id, percent }) => [id, percent]));
}

export type LinkedDecision = {
  readonly wave_id: string;
  readonly decision_id: string;
  readonly chosen: string;
  readonly decided_on: Day;
};

/** The decisions that were taken because of waves, by the end of a day, in the order in which they were linked. */
export async function linkedDecisions(tx: ReadTx, context: ReadContext): Promise<LinkedDecision[]> {
  const { rows } = await sql<LinkedDecision>`
    SELECT a.wave_id, a.decision_id, v.chosen, v.decided_on
    FROM pulse_answer a
      JOIN decision d ON d.organisation_id = a.organisation_id AND d.id = a.decision_id
      JOIN decision_version v ON v.organisation_id = d.organisation_id AND v.decision_id = d.id
        AND v.version = d.version
    WHERE a.organisation_id = current_organisation() AND a.linked_at < ${endOfDay(context)}
    ORDER BY a.linked_at, a.decision_id`.execute(tx);
  return rows;
}
