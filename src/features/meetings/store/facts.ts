import { sql, type RawBuilder } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import { endOfDay, type FirmDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { MeetingFacts } from '../rules/facts.ts';

/** Meetings held on or after `since`, with everything that was written down of them by the end of the day. */
export async function storedFacts(tx: ReadTx, look: FirmDay, since: Day): Promise<MeetingFacts[]> {
  const until = endOfDay(look);
  const on = (column: string) => sql`(${sql.ref(column)} AT TIME ZONE ${look.timeZone})::date`;
  const { rows } = await sql<MeetingFacts>`
    SELECT m.id, v.held_on AS "heldOn", ${on('v.ended_at')} AS "endedOn", v.kind = 'management' AS management,
      v.chair_id AS "chairId", v.chaired_by AS "chairedBy", ${wasTop('v.chaired_by')} AS "chairedByTop",
      coalesce((SELECT json_agg(json_build_object('personId', s.person_id, 'top', ${wasTop('s.person_id')},
          'states', s.states) ORDER BY s.person_id)
        FROM (SELECT t.person_id, json_agg(json_build_object('writtenOn', ${on('t.written_at')}, 'seated', t.seated,
            'attendance', t.attendance) ORDER BY t.version) AS states
          FROM meeting_seat t WHERE t.organisation_id = m.organisation_id AND t.meeting_id = m.id
            AND t.written_at < ${until} GROUP BY t.person_id) s), '[]') AS seats,
      coalesce((SELECT json_agg(json_build_object('id', i.id, 'carriedTimes', ${CARRIED},
          'states', (SELECT json_agg(json_build_object('writtenOn', ${on('w.written_at')}, 'minutes', w.minutes,
              'inputs', w.inputs, 'dataAsOf', w.data_as_of, 'outcome', w.outcome,
              'outcomeOn', ${on('w.outcome_at')}, 'removed', w.removed) ORDER BY w.version)
            FROM agenda_item_version w WHERE w.organisation_id = i.organisation_id AND w.item_id = i.id
              AND w.written_at < ${until}),
          'times', (SELECT coalesce(json_agg(json_build_object('on', ${on('t.stopped_at')}, 'seconds',
              coalesce(t.corrected_by, extract(epoch FROM t.stopped_at - t.started_at))) ORDER BY t.stopped_at, t.id), '[]')
            FROM agenda_time t WHERE t.organisation_id = i.organisation_id AND t.item_id = i.id
              AND t.stopped_at < ${until})) ORDER BY i.position, i.recorded_at, i.id)
        FROM agenda_item i WHERE i.organisation_id = m.organisation_id AND i.meeting_id = m.id
          AND i.recorded_at < ${until}), '[]') AS items
    FROM meeting m
    JOIN LATERAL (SELECT * FROM meeting_version x WHERE x.organisation_id = m.organisation_id AND x.meeting_id = m.id
      AND x.state = 'held' AND x.written_at < ${until} ORDER BY x.version LIMIT 1) v ON v.held_on >= ${since}::date
    WHERE m.organisation_id = current_organisation() ORDER BY m.id`.execute(tx);
  return rows;
}

/**
 * Whether somebody was of top management on the day of the meeting `m` in its version `v`. The role had to be on record
 * when the meeting ended: what it counts for must not be arranged afterwards by a role with an earlier first day.
 */
export const wasTop = (person: string): RawBuilder<unknown> => sql`EXISTS (SELECT FROM person_role r
  WHERE r.organisation_id = m.organisation_id AND r.person_id = ${sql.ref(person)} AND r.role = 'top_management'
    AND r.starts_on <= v.held_on AND (r.ends_on IS NULL OR r.ends_on >= v.held_on) AND r.given_at <= v.ended_at)`;

const CARRIED = sql`(WITH RECURSIVE chain (id) AS (SELECT i.carried_from WHERE i.carried_from IS NOT NULL
    UNION ALL SELECT c.carried_from FROM chain JOIN agenda_item c
      ON c.organisation_id = current_organisation() AND c.id = chain.id WHERE c.carried_from IS NOT NULL)
  SELECT count(*) FROM chain)`;

/**
 * Actions that were given or taken up in meetings of the management, or in an item that covers an input of the review, by the
 * end of the day; each with the day from which on that is on record.
 */
export async function storedGiven(
  tx: ReadTx,
  look: FirmDay,
): Promise<{ id: string; givenOn: Day }[]> {
  const until = endOfDay(look);
  const { rows } = await sql<{ id: string; givenOn: Day }>`
    SELECT o.record_id AS id, min((o.linked_at AT TIME ZONE ${look.timeZone})::date) AS "givenOn"
    FROM agenda_outcome o JOIN agenda_item i ON i.organisation_id = o.organisation_id AND i.id = o.item_id
    JOIN LATERAL (SELECT inputs, removed FROM agenda_item_version w WHERE w.organisation_id = i.organisation_id
      AND w.item_id = i.id AND w.written_at < ${until} ORDER BY w.version DESC LIMIT 1) w ON NOT w.removed
    JOIN LATERAL (SELECT kind FROM meeting_version v WHERE v.organisation_id = i.organisation_id
      AND v.meeting_id = i.meeting_id AND v.written_at < ${until} ORDER BY v.version DESC LIMIT 1) v
      ON v.kind = 'management' OR w.inputs <> '{}'
    WHERE o.organisation_id = current_organisation() AND o.kind = 'action' AND o.linked_at < ${until}
    GROUP BY o.record_id ORDER BY o.record_id`.execute(tx);
  return rows;
}
