import { sql, type RawBuilder } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import { endOfDay, type FirmDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { HoldFacts, ProblemFacts, ProblemState } from '../rules/facts.ts';

type Look = FirmDay & { readonly asOf: Day };

/** The day on which the firm wrote down an instant. */
const local = (column: RawBuilder<unknown>, { timeZone }: Look): RawBuilder<unknown> =>
  sql`(${column} AT TIME ZONE ${timeZone})::date`;

/** The columns of a problem that its state for the figures is made of, as they are taken out of a state that was kept. */
const KEPT = sql`(import_id uuid, recorded_at timestamptz, kind text, severity text, process text, found_by text,
  happened_on date, noticed_on date, known_to_top_at timestamptz, root_keys text[], same_as_id uuid, check_due_on date,
  checked_on date, closed_on date, withdrawn_on date)`;

/** One state of a problem, from `s` with those columns, written down as `v` says. */
const stateOf = (
  look: Look,
  v: 's' | 'p',
): RawBuilder<unknown> => sql`CASE WHEN ${sql.ref(v)}.version = 1
    AND s.import_id IS NOT NULL THEN s.noticed_on ELSE ${local(sql.ref(`${v}.changed_at`), look)} END AS "writtenOn",
  s.kind, s.severity = 'serious' AS serious, s.process, s.found_by AS "foundBy", s.happened_on AS "happenedOn",
  s.noticed_on AS "noticedOn", ${local(sql`s.known_to_top_at`, look)} AS "knownToTopOn", s.root_keys AS "rootKeys",
  s.same_as_id AS "sameAsId", s.check_due_on AS "checkDueOn", s.checked_on AS "checkedOn", s.closed_on AS "closedOn",
  s.withdrawn_on AS "withdrawnOn"`;

type Row = Omit<ProblemFacts, 'states'> & ProblemState;

/**
 * The problems that stood at the end of a day and were open then, noticed or closed since `since`; each with the state it
 * was in, and with every one before it where a check of its fix was ever planned: of the others nobody counts those.
 */
export async function storedProblems(tx: ReadTx, look: Look, since: Day): Promise<ProblemFacts[]> {
  const until = endOfDay(look);
  const columns = sql`${local(sql`s.recorded_at`, look)} AS "recordedOn", s.import_id IS NOT NULL AS imported`;
  const counts = sql`s.withdrawn_on IS NULL AND ${recent('s', since)}`;
  const { rows } = await sql<Row>`
    SELECT s.id, ${columns}, ${stateOf(look, 's')} FROM problem s WHERE s.organisation_id = current_organisation()
      AND (s.changed_at < ${until} OR (s.version = 1 AND s.import_id IS NOT NULL AND s.noticed_on <= ${look.asOf}::date))
      AND ${counts}
    UNION ALL
    SELECT p.id, ${columns}, ${stateOf(look, 'p')} FROM problem_past p, jsonb_to_record(p.state) AS s ${KEPT}
    WHERE p.organisation_id = current_organisation() AND p.replaced_at >= ${until} AND p.stands_from < ${until}
      AND (p.changed_at < ${until} OR s.noticed_on <= ${look.asOf}::date) AND ${counts}`.execute(
    tx,
  );
  const before = await earlierStates(tx, look, since);
  // Each row serves as its state as well: to copy what is one of thousands costs more than to fetch it.
  return rows.map((row) => {
    const { id, recordedOn, imported } = row;
    const [first, ...later] = before.get(id) ?? [];
    const states: ProblemFacts['states'] = first ? [first, ...later, row] : [row];
    return { id, recordedOn, imported, states };
  });
}

const recent = (of: string, since: Day): RawBuilder<unknown> =>
  sql`(${sql.ref(`${of}.closed_on`)} IS NULL OR ${sql.ref(`${of}.closed_on`)} >= ${since}::date
    OR ${sql.ref(`${of}.noticed_on`)} >= ${since}::date)`;

/** What the problems with a check said before the state they are in at the end of a day, each problem's in their order. */
async function earlierStates(
  tx: ReadTx,
  look: Look,
  since: Day,
): Promise<ReadonlyMap<string, readonly ProblemState[]>> {
  const until = endOfDay(look);
  const { rows } = await sql<ProblemState & { id: string }>`
    WITH checked AS (
      SELECT id FROM problem WHERE organisation_id = current_organisation() AND check_due_on IS NOT NULL AND version > 1
      UNION SELECT id FROM problem_past WHERE organisation_id = current_organisation() AND with_check)
    SELECT p.id, ${stateOf(look, 'p')} FROM checked c
      JOIN problem n ON n.organisation_id = current_organisation() AND n.id = c.id
        AND (n.changed_at >= ${until} OR ${recent('n', since)})
      JOIN problem_past p ON p.organisation_id = current_organisation() AND p.id = c.id,
      jsonb_to_record(p.state) AS s ${KEPT}
    WHERE p.replaced_at < ${until} AND p.stands_from < ${until} ORDER BY p.id, p.version`.execute(
    tx,
  );
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
