import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import { endOfDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { MeasureFacts } from '../rules/aggregates/measures.ts';
import type { RaisedFacts } from '../rules/aggregates/steering-facts.ts';
import { localDay, type Look } from './standing.ts';

/** Measures with everything their charts of any day up to this one are drawn from; those retired before `since` are left out. */
export async function measureFacts(tx: ReadTx, look: Look, since: Day): Promise<MeasureFacts[]> {
  const until = endOfDay(look);
  const on = (column: string) => localDay(column, look.timeZone);
  const of = sql`organisation_id = m.organisation_id AND measure_id = m.id`;
  const { rows } = await sql<MeasureFacts>`
    SELECT m.id, m.kind, m.better, m.rhythm, m.per, m.baseline, m.retired_on AS "retiredOn",
      coalesce((SELECT json_agg(json_build_object('period', v.period, 'value', v.value, 'size', v.size,
          'version', v.measure_version, 'recordedOn', ${on('v.recorded_at')}) ORDER BY v.measure_version, v.period)
        FROM measure_values_until(${until}) v WHERE ${of}), '[]') AS values,
      coalesce((SELECT json_agg(json_build_object('startsOn', r.starts_on, 'version', r.measure_version,
          'decidedOn', ${on('r.decided_at')}) ORDER BY r.measure_version)
        FROM measure_rebase r WHERE ${of} AND r.decided_at < ${until}), '[]') AS rebases,
      coalesce((SELECT json_agg(json_build_object('startsOn', t.starts_on, 'target', t.target::float8,
          'setOn', ${on('t.set_at')}, 'byId', t.set_by) ORDER BY t.measure_version)
        FROM measure_targets_until(${until}) t WHERE ${of}), '[]') AS targets
    FROM measure_as_of(${until}) m WHERE m.retired_on IS NULL OR m.retired_on >= ${since}::date
    ORDER BY m.id`.execute(tx);
  return rows;
}

/** Actions opened since `since` and linked to the page of a measure, with the days on which they were. */
export async function raisedFacts(tx: ReadTx, look: Look, since: Day): Promise<RaisedFacts[]> {
  const until = endOfDay(look);
  const ended = localDay('l.unlinked_at', look.timeZone);
  const { rows } = await sql<RaisedFacts>`
    SELECT DISTINCT a.id, substring(l.target FROM '[0-9a-f-]{36}$') AS "measureId", a.opened_on AS "openedOn",
      ${localDay('l.linked_at', look.timeZone)} AS "linkedOn", CASE WHEN l.unlinked_at < ${until} THEN ${ended} END AS "unlinkedOn"
    FROM action_link l JOIN action a ON a.organisation_id = l.organisation_id AND a.id = l.action_id
    WHERE l.organisation_id = current_organisation() AND l.target ~ '/measures/[0-9a-f-]{36}$' AND l.linked_at < ${until}
      AND NOT a.proposed AND a.opened_on BETWEEN ${since}::date AND ${look.asOf}::date
      AND (a.decided_on IS NULL OR a.decided_on <= ${look.asOf}::date)
      AND (a.recorded_at < ${until} OR a.import_id IS NOT NULL)
    ORDER BY 1, 2, 4`.execute(tx);
  return rows;
}
