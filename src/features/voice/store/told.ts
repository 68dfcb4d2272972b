import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { Decision, Kind, Way } from '../contract/kinds.ts';

/** Something somebody said, and what has come of it since they were last written to. */
export type NewsOfItem = {
  readonly id: string;
  readonly raiser_id: string;
  readonly reference: string;
  readonly kind: Kind;
  readonly way: Way;
  readonly sealed: boolean;
  readonly text: string | null;
  readonly raised_on: Day;
  /** The last word of somebody else, where there is a new one. */
  readonly replied_by: string | null;
  readonly reply: string | null;
  readonly decided: boolean;
  readonly decision: Decision | null;
  readonly decided_by: string | null;
  readonly reason: string;
  readonly done: boolean;
  readonly outcome: string;
  /** They are asked whether it is gone, and were not asked before. */
  readonly asks_gone: boolean;
};

/** Days after which what was not written about is too old for a mail. */
const OLDEST = 30;

/**
 * What others answered, decided and did about what people said by name, since each of them was last written to about that; for
 * whoever never was, since a day ago. What people did themselves is no news to them. What is kept with its day and no instant is
 * compared with the state of that moment.
 */
export async function newsForRaisers(
  tx: ReadTx,
  people: readonly { readonly id: string; readonly email: string }[],
  now: Date,
): Promise<NewsOfItem[]> {
  if (people.length === 0) return [];
  const { rows } = await sql<NewsOfItem>`
    WITH mailed AS (SELECT to_address, max(made_at) AS at FROM mail
      WHERE organisation_id = current_organisation() AND kind = 'voice' GROUP BY to_address),
    told AS (SELECT p.id, greatest(${now}::timestamptz - make_interval(days => ${OLDEST}::int),
        coalesce(m.at, ${now}::timestamptz - interval '1 day')) AS since
      FROM jsonb_to_recordset(${JSON.stringify(people)}::jsonb) AS p (id uuid, email text)
      LEFT JOIN mailed m ON m.to_address = p.email),
    news AS (SELECT i.id, i.raiser_id, i.reference, i.kind, i.way, i.sealed, i.text, i.raised_on, i.decision, i.reason, i.outcome,
        r.name AS replied_by, r.text AS reply, d.name AS decided_by,
        i.decided_at > t.since AND i.decided_by <> i.raiser_id
          OR i.try_ended_on IS DISTINCT FROM w.try_ended_on AND i.try_ended_on IS NOT NULL
            AND i.changed_at > t.since AND i.decided_by <> i.raiser_id AS decided,
        i.done_at > t.since AND i.done_by <> i.raiser_id AS done,
        i.asked_gone_on IS DISTINCT FROM w.asked_gone_on AND i.asked_gone_on IS NOT NULL
          AND i.changed_at > t.since AND i.closed_on IS NULL AS asks_gone
      FROM told t JOIN voice_item i ON i.organisation_id = current_organisation() AND i.raiser_id = t.id
      LEFT JOIN person d ON d.organisation_id = i.organisation_id AND d.id = i.decided_by
      LEFT JOIN LATERAL (SELECT (p.state ->> 'try_ended_on')::date AS try_ended_on,
          (p.state ->> 'asked_gone_on')::date AS asked_gone_on
        FROM voice_item_past p WHERE p.organisation_id = i.organisation_id AND p.id = i.id
          AND p.changed_at <= t.since AND p.replaced_at > t.since) w ON true
      LEFT JOIN LATERAL (SELECT v.text, n.name FROM voice_reply v
        JOIN person n ON n.organisation_id = v.organisation_id AND n.id = v.person_id
        WHERE v.organisation_id = i.organisation_id AND v.item_id = i.id AND NOT v.by_raiser AND v.recorded_at > t.since
        ORDER BY v.recorded_at DESC, v.id DESC LIMIT 1) r ON true
      WHERE i.closed_how IS DISTINCT FROM 'withdrawn' AND (i.changed_at > t.since OR r.name IS NOT NULL))
    SELECT id, raiser_id, reference, kind, way, sealed, text, raised_on, replied_by, reply, coalesce(decided, false) AS decided,
      decision, decided_by, reason, coalesce(done, false) AS done, outcome, coalesce(asks_gone, false) AS asks_gone
    FROM news WHERE replied_by IS NOT NULL OR decided OR done OR asks_gone
    ORDER BY raiser_id, raised_on, id`.execute(tx);
  return rows;
}
