import { sql, type RawBuilder } from 'kysely';
import { addDays } from '../../../lib/day.ts';
import { endOfDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { DemandKey } from '../contract/kinds.ts';
import type { Evidence, RecordKind } from '../rules/evidence.ts';
import { localDay, type Look } from './standing.ts';

/** Acts are looked for in the last twelve months; what stands, as an objective or a duty, on the day itself. */
const YEAR = 365;
/** A page shows so many of the records and says how many there are. */
const MOST = 20;

type Counted = {
  readonly key: DemandKey;
  readonly kind: RecordKind | null;
  readonly total: number;
  readonly ids: readonly string[];
};

/** The records of what the standards demand, as they stood at the end of the day; a key without any is not there. */
export async function demandedRecords(
  tx: ReadTx,
  look: Look,
): Promise<ReadonlyMap<DemandKey, Evidence>> {
  const { rows } = await sql<Counted>`
    SELECT key, kind, count(*)::int AS total, (array_agg(id::text ORDER BY "on" DESC, id))[1:${MOST}::int] AS ids
    FROM (${sql.join(sources(look), sql` UNION ALL `)}) found GROUP BY key, kind ORDER BY key, kind`.execute(
    tx,
  );
  const found = new Map<DemandKey, Evidence>();
  for (const { key, kind, total, ids } of rows) {
    const before = found.get(key) ?? { total: 0, records: [] };
    const records = kind === null ? [] : ids.map((id) => ({ kind, id }));
    found.set(key, { total: before.total + total, records: [...before.records, ...records] });
  }
  return found;
}

const here = sql`organisation_id = current_organisation()`;

function sources(look: Look): RawBuilder<unknown>[] {
  const until = endOfDay(look);
  const on = sql`${look.asOf}::date`;
  const since = sql`${addDays(look.asOf, -YEAR)}::date`;
  const lately = (column: string) =>
    sql`${sql.ref(column)} > ${since} AND ${sql.ref(column)} <= ${on}`;
  const local = (column: string) => localDay(column, look.timeZone);
  return [...standing(look), ...acted()];

  function acted(): RawBuilder<unknown>[] {
    const problems = sql`problem_as_of(${until}, ${on}) p`;
    return [
      sql`SELECT 'resources' AS key, 'request' AS kind, r.id, r.answered_on AS "on" FROM resource_request r
        WHERE r.${here} AND r.recorded_at < ${until} AND ${lately('r.answered_on')}`,
      sql`SELECT 'why', 'why_message', m.id, m.written_on FROM why_message m
        WHERE m.${here} AND m.recorded_at < ${until} AND ${lately('m.written_on')}`,
      sql`SELECT 'presence', 'visit', v.id, v.visited_on FROM visit v
        WHERE v.${here} AND v.recorded_at < ${until} AND ${lately('v.visited_on')}`,
      sql`SELECT 'causes', 'problem', p.id, p.noticed_on FROM ${problems}
        WHERE ${lately('p.noticed_on')} AND p.withdrawn_on IS NULL AND p.causes <> '[]'`,
      sql`SELECT 'checks', 'problem', p.id, p.checked_on FROM ${problems} WHERE ${lately('p.checked_on')}`,
      sql`SELECT 'operations', 'problem', p.id, p.noticed_on FROM ${problems}
        WHERE ${lately('p.noticed_on')} AND p.withdrawn_on IS NULL AND p.found_in IN ('incoming', 'in_work', 'final')`,
      sql`SELECT 'reporting', 'problem', p.id, p.noticed_on FROM ${problems}
        WHERE ${lately('p.noticed_on')} AND p.withdrawn_on IS NULL AND p.found_by = 'staff'`,
      sql`SELECT 'improvement', 'action', a.id, a.opened_on FROM action_as_of(${until}, ${on}) a
        WHERE NOT a.proposed AND ${lately('a.opened_on')} AND a.source IN ('idea', 'opportunity')`,
      // What was said to one person alone is left out: that it exists is known to the two alone.
      sql`SELECT 'answers', 'item', i.id, ${local('i.decided_at')} FROM voice_item_as_of(${until}) i
        WHERE i.way <> 'to_person' AND i.import_id IS NULL AND i.decided_at < ${until} AND ${local('i.decided_at')} > ${since}`,
      sql`SELECT DISTINCT 'reviews', 'meeting', c.meeting_id, ${local('c.said_at')} FROM meeting_conclusion c
        WHERE c.${here} AND c.version = 1 AND c.said_at < ${until} AND ${local('c.said_at')} > ${since}`,
      sql`SELECT 'decisions', 'decision', d.id, ${local('d.recorded_at')} FROM decision d
        WHERE d.${here} AND d.recorded_at < ${until} AND ${local('d.recorded_at')} > ${since}
          AND NOT EXISTS (SELECT FROM decision_version w WHERE w.organisation_id = d.organisation_id
            AND w.decision_id = d.id AND w.withdrawn_on IS NOT NULL AND w.written_at < ${until})`,
      sql`SELECT 'analysis', 'measure', m.id, v.period FROM measure_as_of(${until}) m
        JOIN LATERAL (SELECT max(period) AS period FROM measure_values_until(${until}) WHERE measure_id = m.id) v ON true
        WHERE ${lately('v.period')}`,
    ];
  }
}

/** What stands on the day: duties with somebody of the top, objectives, ways to be heard without a name. */
function standing(look: Look): RawBuilder<unknown>[] {
  const until = endOfDay(look);
  const on = sql`${look.asOf}::date`;
  const added = localDay('o.recorded_at', look.timeZone);
  const duty = (key: DemandKey, which: RawBuilder<unknown>) => sql`
    SELECT ${key}::text AS key, NULL::text AS kind, h.id, ${localDay('h.given_at', look.timeZone)} AS "on" FROM duty_holder h
    JOIN person p ON p.organisation_id = h.organisation_id AND p.id = h.person_id
    WHERE h.${here} AND h.given_at < ${until} AND (h.ended_at IS NULL OR h.ended_at >= ${until}) AND ${which}
      AND (p.left_on IS NULL OR p.left_on >= ${on}) AND EXISTS (SELECT FROM person_role r
        WHERE r.organisation_id = h.organisation_id AND r.person_id = h.person_id AND r.role = 'top_management'
          AND r.starts_on <= ${on} AND (r.ends_on IS NULL OR r.ends_on >= ${on}))`;
  const open = sql`objective_as_of(${until}) o WHERE (o.closed_on IS NULL OR o.closed_on > ${on})`;
  return [
    duty('duties', sql`h.duty <> 'culture'`),
    duty('ethics', sql`h.duty = 'culture'`),
    sql`SELECT 'objectives', 'objective', o.id, ${added} FROM ${open} AND o.owner_id IS NOT NULL`,
    sql`SELECT 'direction', 'objective', o.id, ${added} FROM ${open} AND EXISTS (SELECT FROM objective_goal l
      WHERE l.organisation_id = o.organisation_id AND l.objective_id = o.id AND l.linked_at < ${until}
        AND (l.unlinked_at IS NULL OR l.unlinked_at >= ${until}))`,
    sql`SELECT 'no_reprisals', NULL, h.id, h.named_on FROM handler h
      WHERE h.${here} AND h.public_key IS NOT NULL AND h.named_on <= ${on}
        AND (h.retired_on IS NULL OR h.retired_on > ${on})`,
    sql`SELECT 'no_reprisals', NULL, p.id, ${localDay('p.made_at', look.timeZone)} FROM poster p
      WHERE p.${here} AND p.made_at < ${until} AND (p.revoked_at IS NULL OR p.revoked_at >= ${until})`,
  ];
}
