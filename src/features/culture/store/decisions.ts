import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import { endOfDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { DecisionFacts } from '../rules/aggregates/decisions.ts';
import type { RequestFacts } from '../rules/aggregates/requests.ts';
import { localDay, type Look } from './standing.ts';

/**
 * Decisions that the figures of a day may speak of: recorded, or rested on a further fact, since `since`, or to be
 * looked back at since then.
 */
export async function decisionFacts(tx: ReadTx, look: Look, since: Day): Promise<DecisionFacts[]> {
  const until = endOfDay(look);
  const on = (column: string) => localDay(column, look.timeZone);
  const of = sql`organisation_id = d.organisation_id AND decision_id = d.id`;
  const { rows } = await sql<DecisionFacts>`
    SELECT d.id, ${on('d.recorded_at')} AS "recordedOn", d.request_id IS NOT NULL AS "answersRequest",
      (SELECT json_agg(json_build_object('writtenOn', ${on('v.written_at')}, 'firstLookBackOn', v.first_look_back_on,
          'lookedBackOn', v.looked_back_on, 'withdrawnOn', v.withdrawn_on) ORDER BY v.version)
        FROM decision_version v WHERE ${of} AND v.written_at < ${until}) AS states,
      coalesce((SELECT json_agg(json_build_object('kind', f.kind, 'recordId', f.record_id, 'target', f.target,
          'addedOn', ${on('f.added_at')}, 'removedOn', ${on('f.removed_at')}) ORDER BY f.added_at, f.id)
        FROM decision_fact f WHERE ${of} AND f.added_at < ${until}), '[]') AS facts
    FROM decision d WHERE d.organisation_id = current_organisation() AND d.recorded_at < ${until}
      AND (${on('d.recorded_at')} >= ${since}::date
        OR EXISTS (SELECT FROM decision_version WHERE ${of} AND first_look_back_on >= ${since}::date)
        OR EXISTS (SELECT FROM decision_fact f WHERE ${of} AND ${on('f.added_at')} >= ${since}::date))
    ORDER BY d.id`.execute(tx);
  return rows;
}

/** Requests that waited on some day from `since` on. */
export async function requestFacts(tx: ReadTx, look: Look, since: Day): Promise<RequestFacts[]> {
  const { rows } = await sql<RequestFacts>`
    SELECT id, asked_on AS "askedOn", withdrawn_on AS "withdrawnOn",
      CASE WHEN handed_at < ${endOfDay(look)} THEN handed_to END AS "handedToId", CASE WHEN answer IS NOT NULL THEN
      json_build_object('on', answered_on, 'given', answer, 'hasReason', answer_why <> '') END AS answer
    FROM resource_request WHERE organisation_id = current_organisation() AND recorded_at < ${endOfDay(look)}
      AND (answered_on IS NULL OR answered_on >= ${since}::date)
      AND (withdrawn_on IS NULL OR withdrawn_on >= ${since}::date)
    ORDER BY id`.execute(tx);
  return rows;
}
