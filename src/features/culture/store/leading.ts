import { sql, type RawBuilder } from 'kysely';
import { addDays, type Day } from '../../../lib/day.ts';
import { endOfDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { Act, Dated, ExternalAudit } from '../rules/aggregates/leading.ts';
import { localDay, standing, type Look } from './standing.ts';

/** External audits there are, in the order of their days. */
export async function externalAudits(tx: ReadTx): Promise<ExternalAudit[]> {
  const { rows } =
    await sql<ExternalAudit>`SELECT starts_on AS "startsOn", ends_on AS "endsOn", kind FROM external_audit
    WHERE organisation_id = current_organisation() ORDER BY starts_on, id`.execute(tx);
  return rows;
}

const here = sql`organisation_id = current_organisation()`;

/** What was said to more than one person, as it stood at the end of a day. */
function itemsThen(look: Look): RawBuilder<unknown> {
  const until = endOfDay(look);
  return sql`
      SELECT id, kind, decided_by, decided_at, done_by, done_at FROM voice_item
        WHERE ${here} AND changed_at < ${until} AND way <> 'to_person'
      UNION ALL
      SELECT p.id, s.kind, s.decided_by, s.decided_at, s.done_by, s.done_at FROM voice_item_past p,
          jsonb_to_record(p.state) AS s (kind text, way text, decided_by uuid, decided_at timestamptz, done_by uuid,
            done_at timestamptz)
        WHERE p.organisation_id = current_organisation() AND p.replaced_at >= ${until} AND p.changed_at < ${until}
          AND s.way <> 'to_person'`;
}

/**
 * What these people did themselves from `since` on, by the record it left: chaired a meeting, recorded a decision, answered a
 * request, visited a team and wrote down what was raised, answered a team, wrote why, closed an own action, checked whether a
 * fix works, answered a hold, answered a concern or decided on it, removed a barrier. What was said to one person alone is
 * left out: that it exists is known to the two alone.
 */
export async function actsOf(
  tx: ReadTx,
  look: Look,
  since: Day,
  people: readonly string[],
): Promise<Act[]> {
  const until = endOfDay(look);
  const on = (column: string) => localDay(column, look.timeZone);
  const by = (column: string) => sql`${sql.ref(column)} = ANY(${people}::uuid[])`;
  const { rows } = await sql<Act>`
    WITH replied AS MATERIALIZED (SELECT person_id, said_on, item_id FROM voice_reply
      WHERE ${here} AND ${by('person_id')} AND NOT by_raiser AND recorded_at < ${until} AND said_on >= ${since}::date),
    item AS NOT MATERIALIZED (${itemsThen(look)})
    SELECT DISTINCT "personId", "on", kind, id FROM (
      SELECT chaired_by AS "personId", held_on AS "on", 'meeting' AS kind, meeting_id AS id FROM meeting_version
        WHERE ${here} AND ${by('chaired_by')} AND state = 'held' AND written_at < ${until}
      UNION ALL
      SELECT recorded_by, ${on('recorded_at')}, 'decision', id FROM decision
        WHERE ${here} AND ${by('recorded_by')} AND recorded_at < ${until} AND request_id IS NULL
      UNION ALL
      SELECT answered_by, answered_on, 'request', id FROM resource_request
        WHERE ${here} AND ${by('answered_by')} AND recorded_at < ${until}
      UNION ALL
      SELECT v.visited_by, v.visited_on, 'visit', v.id FROM visit v
        WHERE v.organisation_id = current_organisation() AND ${by('v.visited_by')} AND v.recorded_at < ${until}
          AND (v.note <> '' OR EXISTS (SELECT FROM visit_point p
            WHERE p.organisation_id = v.organisation_id AND p.visit_id = v.id))
      UNION ALL
      SELECT replied_by, replied_on, 'visit', visit_id FROM visit_point
        WHERE ${here} AND ${by('replied_by')} AND replied_at < ${until}
      UNION ALL
      SELECT written_by, written_on, 'why_message', id FROM why_message
        WHERE ${here} AND ${by('written_by')} AND recorded_at < ${until}
      UNION ALL
      SELECT accountable_id, done_on, 'action', id FROM (${standing(look, since)}) a WHERE ${by('accountable_id')}
      UNION ALL
      SELECT checked_by, checked_on, 'problem', id FROM problem WHERE ${here} AND ${by('checked_by')}
          AND (changed_at < ${until} OR (version = 1 AND import_id IS NOT NULL AND noticed_on <= ${look.asOf}::date))
      UNION ALL
      SELECT s.checked_by, s.checked_on, 'problem', p.id FROM problem_past p,
          jsonb_to_record(p.state) AS s (checked_by uuid, checked_on date, noticed_on date)
        WHERE p.with_check AND p.organisation_id = current_organisation() AND p.replaced_at >= ${until}
          AND p.stands_from < ${until} AND ${by('s.checked_by')}
          AND (p.changed_at < ${until} OR s.noticed_on <= ${look.asOf}::date)
      UNION ALL
      SELECT upheld_by, ${on('upheld_at')}, 'hold', id FROM hold WHERE ${here} AND ${by('upheld_by')} AND upheld_at < ${until}
      UNION ALL
      SELECT r.person_id, r.said_on, 'item', i.id FROM replied r JOIN item i ON i.id = r.item_id WHERE i.kind = 'concern'
      UNION ALL
      SELECT decided_by, ${on('decided_at')}, 'item', id FROM item WHERE kind = 'concern' AND ${by('decided_by')}
      UNION ALL
      SELECT done_by, ${on('done_at')}, 'item', id FROM item WHERE kind = 'barrier' AND ${by('done_by')}
    ) acts WHERE "on" >= ${since}::date AND "on" <= ${look.asOf}::date ORDER BY "on", kind, id, "personId"`.execute(
    tx,
  );
  return rows;
}

/** Actions and problems that were closed, and minutes that were signed, from one day up to another, as known by then. */
export async function closedBetween(tx: ReadTx, look: Look, from: Day, to: Day): Promise<Dated[]> {
  const until = endOfDay(look);
  const { rows } = await sql<Dated>`
    SELECT kind, id, "on" FROM (
      SELECT 'action' AS kind, id, done_on AS "on" FROM (${standing(look, from)}) a WHERE NOT ended_before_import
      UNION ALL
      SELECT 'problem', id, closed_on FROM problem_as_of(${until}, ${look.asOf}::date) WHERE import_id IS NULL
      UNION ALL
      SELECT 'meeting', meeting_id, ${localDay('signed_at', look.timeZone)} FROM meeting_signature
        WHERE ${here} AND signed_at < ${until}
    ) c WHERE "on" BETWEEN ${from}::date AND ${to}::date ORDER BY "on", id`.execute(tx);
  return rows;
}

/** Improvements that were begun from one day up to another: actions that no audit asked for, as known by then. */
export async function begunBetween(tx: ReadTx, look: Look, from: Day, to: Day): Promise<Dated[]> {
  const until = endOfDay(look);
  const opened = sql`NOT proposed AND opened_on BETWEEN ${from}::date AND ${to}::date
    AND source NOT IN ('audit', 'external_audit')`;
  const { rows } = await sql<Dated>`
    SELECT 'action' AS kind, id, opened_on AS "on" FROM action
     WHERE ${here} AND ${opened} AND import_id IS NULL AND changed_at < ${until}
    UNION ALL
    SELECT 'action', id, opened_on FROM action_past
     WHERE ${here} AND ${opened} AND import_id IS NULL AND replaced_at >= ${until} AND changed_at < ${until}
    ORDER BY "on", id`.execute(tx);
  return rows;
}

const WEEKS = 26;
const MONTH = 30;

/**
 * How much was done in each of the last 26 weeks, the earliest first: entries of the ledger that people made with their own
 * hands. What the product does at night is no activity of the firm, and what a key posts is none of whoever made the key.
 * What came in one second came of one act, an import above all.
 */
export async function activityOf(tx: ReadTx, look: Look): Promise<number[]> {
  const since = addDays(look.asOf, 1 - 7 * WEEKS);
  const { rows } = await sql<{ week: number; acts: number }>`
    SELECT width_bucket(second, (SELECT array_agg(date_part('epoch', (${since}::date + 7 * n)::timestamp
          AT TIME ZONE ${look.timeZone}) ORDER BY n) FROM generate_series(0, ${WEEKS - 1}::int) n)) - 1 AS week,
      count(*) AS acts
    FROM (SELECT DISTINCT floor(date_part('epoch', made_at)) AS second FROM ledger_entry
       WHERE ${here} AND made_at < ${endOfDay(look)} AND by_hand IS NOT NULL
         AND made_at >= ${endOfDay({ ...look, asOf: addDays(since, -1) })}) acts
    GROUP BY week`.execute(tx);
  const acts = new Map(rows.map((row) => [row.week, row.acts]));
  return Array.from({ length: WEEKS }, (_, week) => acts.get(week) ?? 0);
}

/** How many people did something in the last 30 days. Nobody is named, and there is no count of one person. */
export async function activePeople(tx: ReadTx, look: Look): Promise<number> {
  const { rows } = await sql<{ people: number }>`
    SELECT count(DISTINCT by_hand) AS people FROM ledger_entry WHERE ${here} AND made_at < ${endOfDay(look)}
      AND made_at >= ${endOfDay({ ...look, asOf: addDays(look.asOf, -MONTH) })}`.execute(tx);
  return rows[0]?.people ?? 0;
}

/** What is written down before anything is: who is here, and what the firm is. */
const SETTING_UP = [
  'organisation',
  'person',
  'leave',
  'team',
  'site',
  'standard_held',
  'certificate',
  'external_audit',
  'holiday',
];

/** The day on which the firm began to keep records here, beyond who and what it is; null while there are none. */
export async function firmSince(tx: ReadTx, look: Look): Promise<Day | null> {
  const { rows } = await sql<{ since: Day }>`
    SELECT ${localDay('made_at', look.timeZone)} AS since FROM ledger_entry
    WHERE ${here} AND made_at < ${endOfDay(look)} AND object_kind <> ALL (${SETTING_UP})
    ORDER BY made_at LIMIT 1`.execute(tx);
  return rows[0]?.since ?? null;
}
