import { sql, type RawBuilder } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import { endOfDay, type FirmDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { HoldFacts, ProblemFacts, ProblemState } from '../rules/facts.ts';

type Look = FirmDay & { readonly asOf: Day };

/** The day on which the firm wrote down an instant. */
const local = (column: RawBuilder<unknown>, { timeZone }: Look): RawBuilder<unknown> =>
  sql`(${column} AT TIME ZONE ${timeZone})::date`;

/** One state of a problem, from a row `s` that has the columns of the table. */
const stateOf = (
  look: Look,
): RawBuilder<unknown> => sql`CASE WHEN s.version = 1 AND s.import_id IS NOT NULL
    THEN s.noticed_on ELSE ${local(sql`s.changed_at`, look)} END AS "writtenOn",
  s.kind, s.severity = 'serious' AS serious, s.process, s.found_by AS "foundBy", s.happened_on AS "happenedOn",
  s.noticed_on AS "noticedOn", ${local(sql`s.known_to_top_at`, look)} AS "knownToTopOn", s.root_keys AS "rootKeys",
  s.same_as_id AS "sameAsId", s.check_due_on AS "checkDueOn", s.checked_on AS "checkedOn", s.closed_on AS "closedOn",
  s.withdrawn_on AS "withdrawnOn"`;

/** Where a row `s` is a problem that stood at the end of a day and was open then, noticed or closed since `since`. */
const standing = (since: Day): RawBuilder<unknown> => sql`s.withdrawn_on IS NULL
  AND (s.closed_on IS NULL OR s.closed_on >= ${since}::date OR s.noticed_on >= ${since}::date)`;

type Row = Omit<ProblemFacts, 'states'> & ProblemState;

/**
 * The problems that stood at the end of a day and were open then, noticed or closed since `since`, each with every state
 * it had been in.
 */
export async function storedProblems(tx: ReadTx, look: Look, since: Day): Promise<ProblemFacts[]> {
  const { rows } = await sql<Row>`
    SELECT s.id, ${local(sql`s.recorded_at`, look)} AS "recordedOn", s.import_id IS NOT NULL AS imported, ${stateOf(look)}
    FROM problem_as_of(${endOfDay(look)}, ${look.asOf}::date) s WHERE ${standing(since)} ORDER BY s.id`.execute(
    tx,
  );
  const before = await earlierStates(tx, look, since);
  return rows.map(({ id, recordedOn, imported, ...state }) => {
    const [first, ...later] = before.get(id) ?? [];
    const states: ProblemFacts['states'] = first ? [first, ...later, state] : [state];
    return { id, recordedOn, imported, states };
  });
}

/** The states in which these problems had been before, each problem's in their order. */
async function earlierStates(
  tx: ReadTx,
  look: Look,
  since: Day,
): Promise<ReadonlyMap<string, readonly ProblemState[]>> {
  const until = endOfDay(look);
  const { rows } = await sql<ProblemState & { id: string }>`
    WITH standing AS (SELECT s.id, s.version FROM problem_as_of(${until}, ${look.asOf}::date) s
      WHERE ${standing(since)} AND s.version > 1)
    SELECT s.id, ${stateOf(look)} FROM standing n JOIN problem_past q
        ON q.organisation_id = current_organisation() AND q.id = n.id AND q.version < n.version,
      jsonb_populate_record(NULL::problem, q.state) s
    WHERE q.changed_at < ${until} OR (q.version = 1 AND s.import_id IS NOT NULL)
    ORDER BY s.id, s.version`.execute(tx);
  const states = new Map<string, ProblemState[]>();
  for (const { id, ...state } of rows) {
    const own = states.get(id);
    if (own === undefined) states.set(id, [state]);
    else own.push(state);
  }
  return states;
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
