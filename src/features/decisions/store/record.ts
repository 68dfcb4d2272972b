import { sql, type RawBuilder } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import { endOfDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { FactKind, RequestAnswer } from '../contract/kinds.ts';
import type { DecisionQuery, Frozen } from '../contract/shapes.ts';
import type { DecisionSubject } from './write.ts';

/** A decision as it stood at the end of the day asked for. */
export type StoredDecision = DecisionSubject & {
  readonly owner_name: string | null;
  readonly looked_back_name: string | null;
  readonly recorded_name: string | null;
  readonly recorded_at: Date;
  readonly facts: number;
  readonly request_id: string | null;
  readonly request_what: string | null;
  readonly request_answer: RequestAnswer | null;
};

/** Every decision in the last version of that day, with the number of its facts. */
const decisionsAt = (context: ReadContext): RawBuilder<unknown> => sql`
  (SELECT DISTINCT ON (v.decision_id) d.id, d.recorded_by, d.recorded_at, d.request_id, v.*,
     (SELECT count(*) FROM decision_fact f WHERE f.organisation_id = d.organisation_id AND f.decision_id = d.id
        AND f.added_at < ${endOfDay(context)} AND (f.removed_at IS NULL OR f.removed_at >= ${endOfDay(context)})) AS facts
   FROM decision d JOIN decision_version v ON v.organisation_id = d.organisation_id AND v.decision_id = d.id
   WHERE d.organisation_id = current_organisation() AND v.written_at < ${endOfDay(context)}
   ORDER BY v.decision_id, v.version DESC)`;

const STANDS = sql`d.withdrawn_on IS NULL`;
const OPEN = sql`${STANDS} AND d.looked_back_on IS NULL`;

/** What each question of the list means; rules/decisions.ts says the same of one decision. */
function stateFilter(state: DecisionQuery['state'], on: Day): RawBuilder<unknown> {
  switch (state) {
    case 'all':
      return sql``;
    case 'look_back_due':
      return sql`AND ${OPEN} AND d.look_back_on <= ${on}::date`;
    case 'without_look_back':
      return sql`AND ${OPEN} AND d.look_back_on IS NULL`;
    case 'incomplete':
      return sql`AND ${OPEN} AND (d.question = '' OR d.facts = 0 OR d.why = '' OR d.look_back_on IS NULL
        OR (d.expected = '' AND d.kind <> 'no_change'))`;
    case 'looked_back':
      return sql`AND ${STANDS} AND d.looked_back_on IS NOT NULL`;
    case 'withdrawn':
      return sql`AND d.withdrawn_on IS NOT NULL`;
  }
}

/** Of facts that were not taken out again by the end of the day. */
function restingOn(recordId: string | undefined, context: ReadContext): RawBuilder<unknown> {
  if (recordId === undefined) return sql``;
  const until = endOfDay(context);
  return sql`AND EXISTS (SELECT 1 FROM decision_fact f WHERE f.organisation_id = current_organisation()
    AND f.decision_id = d.id AND f.record_id = ${recordId} AND f.added_at < ${until}
    AND (f.removed_at IS NULL OR f.removed_at >= ${until}))`;
}

function whereOf(query: DecisionQuery, context: ReadContext): RawBuilder<unknown> {
  const parts = [
    stateFilter(query.state, context.asOf),
    restingOn(query.action, context),
    restingOn(query.measure, context),
    restingOn(query.objective, context),
    query.owner === undefined ? sql`` : sql`AND d.owner_id = ${query.owner}`,
    query.from === undefined ? sql`` : sql`AND d.decided_on >= ${query.from}::date`,
    query.to === undefined ? sql`` : sql`AND d.decided_on <= ${query.to}::date`,
  ];
  return sql`WHERE true ${sql.join(parts, sql` `)}`;
}

const ROW = sql`d.id, d.version, d.recorded_by, d.recorded_at, d.kind, d.chosen, d.question, d.options, d.why, d.given_up,
  d.expected, d.owner_id, d.decided_on, d.look_back_on, d.first_look_back_on, d.move_reason, d.verdict, d.learned,
  d.looked_back_on, d.looked_back_by, d.withdrawn_on, d.withdraw_reason, d.facts, o.name AS owner_name,
  b.name AS looked_back_name, w.name AS recorded_name, q.id AS request_id, q.what AS request_what,
  q.answer AS request_answer`;
const AROUND = sql`LEFT JOIN person o ON o.organisation_id = d.organisation_id AND o.id = d.owner_id
  LEFT JOIN person b ON b.organisation_id = d.organisation_id AND b.id = d.looked_back_by
  LEFT JOIN person w ON w.organisation_id = d.organisation_id AND w.id = d.recorded_by
  LEFT JOIN resource_request q ON q.organisation_id = d.organisation_id AND q.id = d.request_id`;

/** What is asked about by its day comes first where it waits longest; everything else newest first. */
const orderOf = (state: DecisionQuery['state']): RawBuilder<unknown> =>
  state === 'look_back_due'
    ? sql`d.look_back_on, d.id`
    : sql`d.decided_on DESC, d.recorded_at DESC, d.id`;

/** One page of the list, with the number of all that match. */
export async function listDecisions(
  tx: ReadTx,
  query: DecisionQuery,
  context: ReadContext,
): Promise<{ total: number; rows: StoredDecision[] }> {
  const decisions = sql`${decisionsAt(context)} d`;
  const where = whereOf(query, context);
  const { rows } = await sql<StoredDecision>`SELECT ${ROW} FROM ${decisions} ${AROUND} ${where}
    ORDER BY ${orderOf(query.state)} LIMIT ${query.size} OFFSET ${(query.page - 1) * query.size}`.execute(
    tx,
  );
  const counted = await sql<{ count: number }>`
    SELECT count(*) AS count FROM ${decisions} ${where}`.execute(tx);
  return { total: counted.rows[0]?.count ?? 0, rows };
}

/** How many decisions answer each of the questions that ask for something to be done. */
export async function countDecisions(
  tx: ReadTx,
  context: ReadContext,
): Promise<Record<'all' | 'look_back_due' | 'without_look_back' | 'incomplete', number>> {
  const count = (state: DecisionQuery['state']) =>
    sql`count(*) FILTER (WHERE true ${stateFilter(state, context.asOf)}) AS ${sql.ref(state)}`;
  const { rows } = await sql<
    Record<'all' | 'look_back_due' | 'without_look_back' | 'incomplete', number>
  >`SELECT ${count('all')}, ${count('look_back_due')}, ${count('without_look_back')}, ${count('incomplete')}
    FROM ${decisionsAt(context)} d`.execute(tx);
  return rows[0]!;
}

/**
 * One decision as it stood at the end of the day asked for, a withdrawn one too; undefined where it was not recorded
 * by then.
 */
export async function findDecision(
  tx: ReadTx,
  id: string,
  context: ReadContext,
): Promise<StoredDecision | undefined> {
  const { rows } = await sql<StoredDecision>`SELECT ${ROW} FROM ${decisionsAt(context)} d ${AROUND}
    WHERE d.id = ${id}`.execute(tx);
  return rows[0];
}

type Person = { readonly by_id: string | null; readonly by_name: string | null; readonly at: Date };
export type StoredFact = Person & {
  readonly id: string;
  readonly kind: FactKind;
  readonly label: string;
  readonly target: string;
  readonly record_id: string | null;
  readonly frozen: Frozen;
};

/** The facts as they stood at the end of the day asked for, in the order in which they were added. */
export async function storedFacts(
  tx: ReadTx,
  id: string,
  context: ReadContext,
): Promise<StoredFact[]> {
  const { rows } = await sql<StoredFact>`
    SELECT f.id, f.kind, f.label, f.target, f.record_id, f.frozen, f.added_at AS at, p.id AS by_id, p.name AS by_name
    FROM decision_fact f LEFT JOIN person p ON p.organisation_id = f.organisation_id AND p.id = f.added_by
    WHERE f.organisation_id = current_organisation() AND f.decision_id = ${id} AND f.added_at < ${endOfDay(context)}
      AND (f.removed_at IS NULL OR f.removed_at >= ${endOfDay(context)})
    ORDER BY f.added_at, f.id`.execute(tx);
  return rows;
}

export type StoredMove = Person & {
  readonly from_day: Day;
  readonly to_day: Day;
  readonly reason: string;
};

/** Each time the look-back was given another day, the last first. */
export async function storedMoves(
  tx: ReadTx,
  id: string,
  context: ReadContext,
): Promise<StoredMove[]> {
  const { rows } = await sql<StoredMove>`
    SELECT m.from_day, m.look_back_on AS to_day, m.move_reason AS reason, m.written_at AS at,
      p.id AS by_id, p.name AS by_name
    FROM (SELECT v.*, lag(v.look_back_on) OVER (ORDER BY v.version) AS from_day FROM decision_version v
      WHERE v.organisation_id = current_organisation() AND v.decision_id = ${id}
        AND v.written_at < ${endOfDay(context)}) m
    LEFT JOIN person p ON p.organisation_id = m.organisation_id AND p.id = m.written_by
    WHERE m.from_day <> m.look_back_on ORDER BY m.version DESC`.execute(tx);
  return rows;
}
