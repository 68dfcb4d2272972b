import { sql, type RawBuilder } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import { endOfDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ActionFacts, ListQuery, Source } from '../contract/shapes.ts';

/** One row as the database gives it; presented by reads.ts. */
export type StoredRow = ActionFacts & {
  readonly title: string;
  readonly source: Source;
  readonly source_reference: string;
  readonly process: string;
  readonly accountable_name: string | null;
  readonly check_due_on: Day | null;
  readonly import_id: string | null;
};

const NOTHING = sql``;

/** The columns of {@link StoredRow} that stand in the action itself. */
export const ROW = sql`a.id, a.reference, a.version, a.title, a.source, a.source_reference, a.significance, a.process,
  a.accountable_id, a.created_by, a.proposed, a.proposed_by, a.decider_id, a.team_id, a.opened_on, a.first_due_on,
  a.due_on, a.contained_on, a.planned_on, a.done_on, a.done_by, a.proved_on, a.check_due_on, a.checked_on, a.checker_id,
  a.cancelled_on, a.reopened_count, a.due_moves, a.late_moves, a.import_id`;

/** The actions as they stand, or as they stood at the end of a past day. */
export function actionsAt(context: ReadContext): RawBuilder<unknown> {
  if (!context.isPast) return sql`action`;
  // The day ends where the firm is, not in Greenwich.
  return sql`action_as_of(${endOfDay(context)}, ${context.asOf}::date)`;
}

const OPEN = sql`a.done_on IS NULL AND a.cancelled_on IS NULL AND NOT a.proposed`;

/** What each named question of the list means, in SQL. `day` is the day asked about. */
export function stateFilter(state: ListQuery['state'], day: Day): RawBuilder<unknown> {
  const d = sql`${day}::date`;
  switch (state) {
    case 'open':
      return sql`AND ${OPEN}`;
    case 'late':
      return sql`AND ${OPEN} AND a.due_on < ${d}`;
    case 'due_week':
      return sql`AND ${OPEN} AND a.due_on >= ${d} AND a.due_on <= ${d} + 7`;
    case 'stuck':
      // Nobody has touched it for 30 days, and its date has passed or was never set.
      return sql`AND ${OPEN} AND (a.due_on IS NULL OR a.due_on < ${d}) AND a.changed_at < ${d} - 30`;
    case 'unowned':
      return sql`AND ${OPEN} AND a.accountable_id IS NULL`;
    case 'undated':
      return sql`AND ${OPEN} AND a.due_on IS NULL`;
    case 'unchecked':
      return sql`AND a.done_on IS NOT NULL AND a.cancelled_on IS NULL AND a.checked_on IS NULL AND a.check_due_on IS NOT NULL`;
    case 'check_due':
      return sql`AND a.done_on IS NOT NULL AND a.cancelled_on IS NULL AND a.checked_on IS NULL AND a.check_due_on < ${d}`;
    case 'proposed':
      return sql`AND a.proposed AND a.cancelled_on IS NULL`;
    case 'done':
      return sql`AND a.done_on IS NOT NULL AND a.cancelled_on IS NULL`;
    case 'proved':
      return sql`AND a.proved_on IS NOT NULL AND a.cancelled_on IS NULL`;
    case 'cancelled':
      return sql`AND a.cancelled_on IS NOT NULL`;
    case 'all':
      return NOTHING;
  }
}

/** Everything of the query that narrows the list, as one WHERE. */
export function whereOf(query: ListQuery, context: ReadContext): RawBuilder<unknown> {
  const me = context.scope.actor.personId;
  const parts: RawBuilder<unknown>[] = [stateFilter(query.state, context.asOf)];
  if (query.accountable !== undefined) parts.push(sql`AND a.accountable_id = ${query.accountable}`);
  if (query.source !== undefined) parts.push(sql`AND a.source = ${query.source}`);
  if (query.sources !== undefined) parts.push(sql`AND a.source = ANY(${query.sources}::text[])`);
  if (query.significance !== undefined) parts.push(sql`AND a.significance = ${query.significance}`);
  if (query.process !== undefined) {
    parts.push(sql`AND a.process ILIKE ${`%${likeLiteral(query.process)}%`}`);
  }
  if (query.team !== undefined) parts.push(sql`AND a.team_id = ${query.team}`);
  if (query.import !== undefined) parts.push(sql`AND a.import_id = ${query.import}`);
  if (query.ids !== undefined) parts.push(sql`AND a.id = ANY(${uuidsOf(query.ids)}::uuid[])`);
  if (query.mine === 'yes') {
    parts.push(sql`AND (a.accountable_id = ${me} OR EXISTS (SELECT 1 FROM action_helper h
      WHERE h.organisation_id = a.organisation_id AND h.action_id = a.id AND h.person_id = ${me}))`);
  }
  if (query.q !== undefined && query.q !== '') {
    parts.push(sql`AND (a.search @@ websearch_to_tsquery('simple', ${query.q})
      OR a.reference ILIKE ${`${likeLiteral(query.q)}%`} OR a.title ILIKE ${`%${likeLiteral(query.q)}%`})`);
  }
  return sql`WHERE a.organisation_id = current_organisation() ${sql.join(parts, sql` `)}`;
}

const ORDER: Record<ListQuery['sort'], RawBuilder<unknown>> = {
  due_on: sql`a.due_on`,
  opened_on: sql`a.opened_on`,
  reference: sql`a.reference`,
  title: sql`a.title`,
  accountable: sql`p.name`,
  significance: sql`array_position(ARRAY['high','normal','low'], a.significance)`,
  done_on: sql`a.done_on`,
};
const DIRECTION = { asc: sql`ASC`, desc: sql`DESC` };

/** The order of the list; both parts come from closed sets, never from the request's text. */
export function orderOf(query: Pick<ListQuery, 'sort' | 'direction'>): RawBuilder<unknown> {
  return sql`${ORDER[query.sort]} ${DIRECTION[query.direction]} NULLS LAST, a.id`;
}

/** One page of the list. */
export async function listActions(
  tx: ReadTx,
  query: ListQuery,
  context: ReadContext,
): Promise<StoredRow[]> {
  const { rows } = await sql<StoredRow>`
    SELECT ${ROW}, p.name AS accountable_name,
      ARRAY(SELECT h.person_id FROM action_helper h
             WHERE h.organisation_id = a.organisation_id AND h.action_id = a.id) AS helper_ids
    FROM ${actionsAt(context)} a
    LEFT JOIN person p ON p.organisation_id = a.organisation_id AND p.id = a.accountable_id
    ${whereOf(query, context)}
    ORDER BY ${orderOf(query)} LIMIT ${query.size} OFFSET ${(query.page - 1) * query.size}`.execute(
    tx,
  );
  return rows;
}

/** How many rows the whole list has. */
export async function countActions(
  tx: ReadTx,
  query: ListQuery,
  context: ReadContext,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM ${actionsAt(context)} a ${whereOf(query, context)}`.execute(tx);
  return rows[0]?.count ?? 0;
}

/** The names of processes that actions bear, by name. */
export async function processesOf(tx: ReadTx): Promise<string[]> {
  const { rows } = await sql<{ process: string }>`SELECT DISTINCT process FROM action
    WHERE organisation_id = current_organisation() AND process <> '' ORDER BY process LIMIT 200`.execute(
    tx,
  );
  return rows.map(({ process }) => process);
}

function uuidsOf(list: string): string[] {
  return list.split(',').filter((part) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(part));
}

function likeLiteral(text: string): string {
  return text.replace(/[\\%_]/g, (character) => `\\${character}`);
}
