import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import { endOfDay, type FirmDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';

/** A management review that was planned for a first day, and when it was held; null where it was not. */
export type PlannedReview = {
  readonly id: string;
  readonly plannedOn: Day;
  readonly heldOn: Day | null;
};

/** Reviews whose first day lies on or after `since`: meetings with an item that covers one of these inputs. */
export async function plannedReviews(
  tx: ReadTx,
  look: FirmDay & { readonly asOf: Day },
  since: Day,
  required: readonly string[],
): Promise<PlannedReview[]> {
  const until = endOfDay(look);
  const { rows } = await sql<PlannedReview>`
    SELECT m.id, m.first_day AS "plannedOn", (SELECT min(x.held_on) FROM meeting_version x
        WHERE x.organisation_id = m.organisation_id AND x.meeting_id = m.id AND x.state = 'held'
          AND x.written_at < ${until}) AS "heldOn"
    FROM meeting m WHERE m.organisation_id = current_organisation() AND m.recorded_at < ${until}
      AND m.first_day >= ${since}::date AND EXISTS (SELECT FROM agenda_item i JOIN LATERAL (
        SELECT w.inputs, w.removed FROM agenda_item_version w WHERE w.organisation_id = i.organisation_id
          AND w.item_id = i.id AND w.written_at < ${until} ORDER BY w.version DESC LIMIT 1) w ON NOT w.removed
        WHERE i.organisation_id = m.organisation_id AND i.meeting_id = m.id AND w.inputs && ${required}::text[])
    ORDER BY m.id`.execute(tx);
  return rows;
}
