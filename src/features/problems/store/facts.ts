import { sql, type RawBuilder } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import { endOfDay, type FirmDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { HoldFacts, ProblemFacts } from '../rules/facts.ts';

type Look = FirmDay & { readonly asOf: Day };

/** The day on which the firm wrote down an instant. */
const local = (column: RawBuilder<unknown>, { timeZone }: Look): RawBuilder<unknown> =>
  sql`(${column} AT TIME ZONE ${timeZone})::date`;

/** One version of a problem as JSON, from a row that has the columns of the table. */
const stateOf = (look: Look): RawBuilder<unknown> => sql`json_build_object(
  'writtenOn', CASE WHEN s.version = 1 AND s.import_id IS NOT NULL THEN s.noticed_on
    ELSE ${local(sql`s.changed_at`, look)} END,
  'kind', s.kind, 'serious', s.severity = 'serious', 'process', s.process, 'foundBy', s.found_by,
  'happenedOn', s.happened_on, 'noticedOn', s.noticed_on, 'knownToTopOn', ${local(sql`s.known_to_top_at`, look)},
  'rootKeys', to_json(s.root_keys), 'sameAsId', s.same_as_id, 'checkDueOn', s.check_due_on,
  'checkedOn', s.checked_on, 'closedOn', s.closed_on, 'withdrawnOn', s.withdrawn_on)`;

/**
 * The problems that stood at the end of a day and were open then, noticed or closed since `since`, each with every state
 * it had been in.
 */
export async function storedProblems(tx: ReadTx, look: Look, since: Day): Promise<ProblemFacts[]> {
  const until = endOfDay(look);
  const { rows } = await sql<ProblemFacts>`
    SELECT p.id, ${local(sql`p.recorded_at`, look)} AS "recordedOn", p.import_id IS NOT NULL AS imported,
      (SELECT json_agg(${stateOf(look)} ORDER BY s.version) FROM (
         SELECT a.* FROM problem a WHERE a.organisation_id = current_organisation() AND a.id = p.id
         UNION ALL
         SELECT b.* FROM problem_past q, jsonb_populate_record(NULL::problem, q.state) b
          WHERE q.organisation_id = current_organisation() AND q.id = p.id) s
        WHERE s.changed_at < ${until} OR (s.version = 1 AND s.import_id IS NOT NULL)) AS states
    FROM problem_as_of(${until}, ${look.asOf}::date) p
    WHERE p.withdrawn_on IS NULL
      AND (p.closed_on IS NULL OR p.closed_on >= ${since}::date OR p.noticed_on >= ${since}::date)
    ORDER BY p.id`.execute(tx);
  return rows;
}

/** The holds that were called since `since`, or answered since then, as they stood at the end of a day. */
export async function storedHolds(tx: ReadTx, look: Look, since: Day): Promise<HoldFacts[]> {
  const until = endOfDay(look);
  const answer = (part: 'upheld' | 'overridden') => {
    const at = sql.ref(`h.${part}_at`);
    return sql`CASE WHEN ${at} < ${until} THEN
      json_build_object('on', ${local(at, look)}, 'byId', ${sql.ref(`h.${part}_by`)}) END AS ${sql.ref(part)}`;
  };
  const { rows } = await sql<HoldFacts>`
    SELECT h.id, ${local(sql`h.called_at`, look)} AS "calledOn", ${answer('upheld')}, ${answer('overridden')}
    FROM hold h WHERE h.organisation_id = current_organisation() AND h.called_at < ${until}
      AND greatest(${local(sql`h.called_at`, look)}, ${local(sql`h.upheld_at`, look)},
        ${local(sql`h.overridden_at`, look)}) >= ${since}::date
    ORDER BY h.id`.execute(tx);
  return rows;
}
