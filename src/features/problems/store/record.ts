import { sql, type RawBuilder } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import { endOfDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import { SEVERITIES, type EntryKind, type State } from '../contract/kinds.ts';
import type { ProblemQuery } from '../contract/shapes.ts';
import type { ProblemSubject } from './write.ts';

/** A problem as it stood at the end of the day asked for. */
export type StoredProblem = ProblemSubject & {
  readonly recorded_at: Date;
  readonly root_keys: readonly string[];
  readonly told_to: string | null;
  readonly check_note: string;
  readonly closed_by: string | null;
  readonly close_note: string;
  readonly thanks: string;
  readonly withdraw_reason: string;
  readonly reopen_reason: string;
  readonly import_id: string | null;
  readonly source_columns: Readonly<Record<string, string>>;
  readonly place_id: string | null;
  /** How the place is called now. */
  readonly place_name: string | null;
  readonly team_name: string | null;
  readonly owner_name: string | null;
  readonly raised_name: string | null;
  readonly told_name: string | null;
  readonly checker_name: string | null;
  readonly checked_name: string | null;
  readonly closed_name: string | null;
};

export const problemsAt = (context: ReadContext): RawBuilder<unknown> =>
  sql`problem_as_of(${endOfDay(context)}, ${context.asOf}::date)`;

const OPEN = sql`p.closed_on IS NULL AND p.withdrawn_on IS NULL`;

/** What each question of the list means; rules/standing.ts says the same of one problem. */
function stateFilter(state: State, context: ReadContext): RawBuilder<unknown> {
  switch (state) {
    case 'all':
      return sql``;
    case 'open':
      return sql`AND ${OPEN}`;
    case 'unowned':
      return sql`AND ${OPEN} AND p.owner_id IS NULL`;
    case 'not_contained':
      return sql`AND ${OPEN} AND p.severity = 'serious' AND NOT EXISTS (SELECT FROM problem_entry e
        WHERE e.organisation_id = p.organisation_id AND e.problem_id = p.id AND e.kind = 'containment'
          AND e.written_at < ${endOfDay(context)}
          AND (e.removed_at IS NULL OR e.removed_at >= ${endOfDay(context)}))`;
    case 'without_cause':
      return sql`AND ${OPEN} AND p.severity <> 'minor' AND p.root_keys = '{}'`;
    case 'check_due':
      return sql`AND ${OPEN} AND p.checked_on IS NULL AND p.check_due_on <= ${context.asOf}::date`;
    case 'top_not_told':
      return sql`AND ${OPEN} AND p.severity = 'serious' AND p.known_to_top_at IS NULL`;
    case 'closed':
      return sql`AND p.closed_on IS NOT NULL`;
    case 'withdrawn':
      return sql`AND p.withdrawn_on IS NOT NULL`;
  }
}

/** Whether a text holds another, in capitals or not. */
const holds = (text: RawBuilder<unknown>, part: string) =>
  sql`AND strpos(folded(${text}), folded(${part})) > 0`;

/**
 * The WHERE for problems `p`. The days are those on which they were noticed, both included. Words are looked for in the
 * reference, the title, what happened, the customer or order, the process and the place; capitals and accents count
 * for nothing.
 */
export function whereOf(query: Omit<ProblemQuery, 'page' | 'size'>, context: ReadContext) {
  const only = (name: string, value: string | undefined): RawBuilder<unknown> =>
    value === undefined ? sql`` : sql`AND ${sql.ref(`p.${name}`)} = ${value}`;
  const parts = [
    stateFilter(query.state, context),
    only('kind', query.kind),
    query.kinds === undefined ? sql`` : sql`AND p.kind = ANY(${query.kinds}::text[])`,
    only('severity', query.severity),
    only('place_id', query.place),
    only('owner_id', query.owner),
    only('found_by', query.found_by),
    query.process === undefined ? sql`` : holds(sql`p.process`, query.process),
    query.from === undefined ? sql`` : sql`AND p.noticed_on >= ${query.from}::date`,
    query.to === undefined ? sql`` : sql`AND p.noticed_on <= ${query.to}::date`,
    query.q === undefined
      ? sql``
      : holds(
          sql`concat_ws(' ', p.reference, p.title, p.what_happened, p.concerns, p.process, p.place)`,
          query.q,
        ),
  ];
  return sql`WHERE true ${sql.join(parts, sql` `)}`;
}

const COLUMNS = sql`p.id, p.reference, p.version, p.kind, p.title, p.what_happened, p.severity, p.process, p.place, p.place_id,
  pl.name AS place_name, p.team_id, p.found_in, p.found_by, p.happened_on, p.noticed_on, p.concerns, p.raised_by, p.owner_id, p.known_to_top_at,
  p.cost_known::float8 AS cost_known, p.cost_estimated::float8 AS cost_estimated, p.causes, p.fairness,
  p.same_as_id, p.check_due_on, p.checker_id, p.checked_on, p.checked_by, p.verdict, p.closed_on, p.withdrawn_on,
  p.reopened_count, p.recorded_at, p.root_keys, p.told_to, p.check_note, p.closed_by, p.close_note, p.thanks,
  p.withdraw_reason, p.reopen_reason, p.import_id, p.source_columns, t.name AS team_name, o.name AS owner_name,
  r.name AS raised_name, m.name AS told_name, c.name AS checker_name, d.name AS checked_name, b.name AS closed_name`;
const named = (alias: string, column: string) => sql`
  LEFT JOIN person ${sql.ref(alias)} ON ${sql.ref(`${alias}.organisation_id`)} = p.organisation_id
    AND ${sql.ref(`${alias}.id`)} = ${sql.ref(`p.${column}`)}`;
const AROUND = sql`LEFT JOIN voice_place pl ON pl.organisation_id = p.organisation_id AND pl.id = p.place_id
  LEFT JOIN team t ON t.organisation_id = p.organisation_id AND t.id = p.team_id
  ${named('o', 'owner_id')} ${named('r', 'raised_by')} ${named('m', 'told_to')} ${named('c', 'checker_id')}
  ${named('d', 'checked_by')} ${named('b', 'closed_by')}`;

/** The newest first; what is due, the longest due first. */
export function orderOf(state: State): RawBuilder<unknown> {
  return state === 'check_due'
    ? sql`p.check_due_on, p.id`
    : sql`p.noticed_on DESC, p.recorded_at DESC, p.id`;
}

const GRAVITY = sql`array_position(${SEVERITIES}::text[], p.severity)`;

/** One page of the list, in its order, with the number of all that match. */
export async function listProblems(
  tx: ReadTx,
  { page, size, gravestFirst = false, ...query }: ProblemQuery,
  context: ReadContext,
): Promise<{ total: number; rows: StoredProblem[] }> {
  const where = whereOf(query, context);
  const { rows } =
    await sql<StoredProblem>`SELECT ${COLUMNS} FROM ${problemsAt(context)} p ${AROUND} ${where}
    ORDER BY ${gravestFirst ? sql`${GRAVITY} DESC,` : sql``} ${orderOf(query.state)} LIMIT ${size} OFFSET ${(page - 1) * size}`.execute(
      tx,
    );
  const counted = await sql<{ count: number }>`
    SELECT count(*) AS count FROM ${problemsAt(context)} p ${where}`.execute(tx);
  return { total: counted.rows[0]?.count ?? 0, rows };
}

const ASKED = [
  'open',
  'unowned',
  'not_contained',
  'without_cause',
  'check_due',
  'top_not_told',
] as const;
export type Asked = Record<(typeof ASKED)[number], number>;

/** How many problems answer each of the questions that ask for something to be done. */
export async function countProblems(tx: ReadTx, context: ReadContext): Promise<Asked> {
  const counts = ASKED.map(
    (state) =>
      sql`count(*) FILTER (WHERE true ${stateFilter(state, context)}) AS ${sql.ref(state)}`,
  );
  const { rows } =
    await sql<Asked>`SELECT ${sql.join(counts)} FROM ${problemsAt(context)} p`.execute(tx);
  return rows[0]!;
}

/** A problem, also a withdrawn one, at the end of the day asked for; undefined where it was not there yet. */
export async function findProblem(
  tx: ReadTx,
  id: string,
  context: ReadContext,
): Promise<StoredProblem | undefined> {
  const { rows } =
    await sql<StoredProblem>`SELECT ${COLUMNS} FROM ${problemsAt(context)} p ${AROUND}
    WHERE p.id = ${id}`.execute(tx);
  return rows[0];
}

type By = { readonly by_id: string | null; readonly by_name: string | null };

export type StoredEntry = By & {
  readonly id: string;
  readonly kind: EntryKind;
  readonly text: string;
  readonly found: boolean | null;
  readonly done_on: Day;
  readonly written_at: Date;
};

/** What was done, as it was written at the end of the day asked for; the first first. */
export async function storedEntries(
  tx: ReadTx,
  id: string,
  context: ReadContext,
): Promise<StoredEntry[]> {
  const { rows } = await sql<StoredEntry>`
    SELECT e.id, e.kind, e.text, e.found, e.done_on, e.written_at, w.id AS by_id, w.name AS by_name
    FROM problem_entry e LEFT JOIN person w ON w.organisation_id = e.organisation_id AND w.id = e.done_by
    WHERE e.organisation_id = current_organisation() AND e.problem_id = ${id} AND e.written_at < ${endOfDay(context)}
      AND (e.removed_at IS NULL OR e.removed_at >= ${endOfDay(context)})
    ORDER BY e.done_on, e.written_at, e.id`.execute(tx);
  return rows;
}

/** The corrective actions there were at the end of the day asked for. */
export async function storedFixes(tx: ReadTx, id: string, context: ReadContext): Promise<string[]> {
  const { rows } = await sql<{ action_id: string }>`SELECT action_id FROM problem_action
    WHERE organisation_id = current_organisation() AND problem_id = ${id} AND linked_at < ${endOfDay(context)}
      AND (unlinked_at IS NULL OR unlinked_at >= ${endOfDay(context)}) ORDER BY linked_at, action_id`.execute(
    tx,
  );
  return rows.map(({ action_id: actionId }) => actionId);
}

export type StoredCost = By & {
  readonly known: number | null;
  readonly estimated: number | null;
  readonly why: string;
  readonly at: Date;
};

/** Each time that costs were said by the end of the day asked for, in the firm's money, the last first. */
export async function storedCosts(
  tx: ReadTx,
  id: string,
  context: ReadContext,
): Promise<StoredCost[]> {
  const { rows } = await sql<StoredCost>`
    SELECT c.known::float8 AS known, c.estimated::float8 AS estimated, c.why, c.said_at AS at, s.id AS by_id,
      s.name AS by_name
    FROM problem_cost c LEFT JOIN person s ON s.organisation_id = c.organisation_id AND s.id = c.said_by
    WHERE c.organisation_id = current_organisation() AND c.problem_id = ${id} AND c.said_at < ${endOfDay(context)}
    ORDER BY c.problem_version DESC`.execute(tx);
  return rows;
}

export type StoredFile = By & {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly at: Date;
};

/** What is known of the files uploaded by the end of the day asked for, the first first; not what is in them. */
export async function storedFiles(
  tx: ReadTx,
  id: string,
  context: ReadContext,
): Promise<StoredFile[]> {
  const { rows } = await sql<StoredFile>`
    SELECT f.id, f.name, f.type, f.size, f.uploaded_at AS at, u.id AS by_id, u.name AS by_name
    FROM problem_file l JOIN file f ON f.organisation_id = l.organisation_id AND f.id = l.file_id
    LEFT JOIN person u ON u.organisation_id = f.organisation_id AND u.id = f.uploaded_by
    WHERE l.organisation_id = current_organisation() AND l.problem_id = ${id} AND f.uploaded_at < ${endOfDay(context)}
    ORDER BY f.uploaded_at, f.id`.execute(tx);
  return rows;
}
