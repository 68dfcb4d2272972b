import { sql } from 'kysely';
import { endOfDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { Consideration } from '../rules/coverage.ts';
import { wasTop } from './facts.ts';

/**
 * Every time an input was considered in a meeting that was held, as it was known at the end of the day asked for. The
 * chair counts as top management by the roles of the day of the meeting; see {@link wasTop}.
 */
export async function storedConsiderations(
  tx: ReadTx,
  context: ReadContext,
): Promise<Consideration[]> {
  const { timeZone } = context.scope;
  const until = endOfDay(context);
  const { rows } = await sql<Consideration>`
    SELECT key.input, m.id AS meeting_id, v.name AS meeting, i.id AS item_id, w.title AS item, v.held_on,
      (greatest(w.outcome_at, v.ended_at) AT TIME ZONE ${timeZone})::date AS recorded_on, p.name AS chair,
      ${wasTop('v.chaired_by')} AS chair_was_top,
      coalesce(s.seated AND s.attendance = 'present', false) AS chair_was_present, w.outcome, w.data_as_of
    FROM meeting m
    JOIN LATERAL (SELECT * FROM meeting_version v WHERE v.organisation_id = m.organisation_id AND v.meeting_id = m.id
      AND v.written_at < ${until} ORDER BY v.version DESC LIMIT 1) v ON v.state = 'held'
    JOIN agenda_item i ON i.organisation_id = m.organisation_id AND i.meeting_id = m.id
    JOIN LATERAL (SELECT * FROM agenda_item_version w WHERE w.organisation_id = i.organisation_id AND w.item_id = i.id
      AND w.written_at < ${until} ORDER BY w.version DESC LIMIT 1) w ON NOT w.removed AND w.outcome IS NOT NULL
    CROSS JOIN LATERAL unnest(w.inputs) AS key (input)
    LEFT JOIN LATERAL (SELECT seated, attendance FROM meeting_seat s WHERE s.organisation_id = m.organisation_id
      AND s.meeting_id = m.id AND s.person_id = v.chaired_by AND s.written_at < ${until}
      ORDER BY s.version DESC LIMIT 1) s ON true
    LEFT JOIN person p ON p.organisation_id = m.organisation_id AND p.id = v.chaired_by
    WHERE m.organisation_id = current_organisation()`.execute(tx);
  return rows;
}
