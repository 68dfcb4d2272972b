import { sql, type RawBuilder } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { Actor } from '../../../platform/access/actor.ts';
import { endOfDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { State, Way } from '../contract/kinds.ts';
import type { ItemQuery } from '../contract/shapes.ts';
import { dayAt, dialogueColumns, itemsAt, type StoredDialogue } from './dialogue.ts';
import { supportsOf } from './support.ts';

/** An item as it stood at the end of the day asked for. */
export type StoredItem = StoredDialogue & {
  readonly version: number;
  readonly way: Way;
  readonly text: string | null;
  readonly sealed: boolean;
  readonly raiser_id: string | null;
  readonly raiser_name: string | null;
  readonly name_given: string;
  readonly to_person_id: string | null;
  readonly to_name: string | null;
  readonly to_left_on: Day | null;
  readonly place_name: string | null;
  readonly import_id: string | null;
  readonly source_columns: Readonly<Record<string, string>> | null;
  readonly team_id: string | null;
  readonly team_name: string | null;
  readonly about_id: string | null;
  readonly action_id: string | null;
  readonly problem_id: string | null;
  readonly done_at: Date | null;
  readonly done_by: string | null;
  readonly done_name: string | null;
  readonly benefit_money: number | null;
  readonly benefit_hours: number | null;
  readonly benefit_note: string;
  readonly supporters: number;
  readonly joined: boolean;
  /** Whether its raiser answered if they were treated fairly. */
  readonly fair_said: boolean;
};

const ANSWERING = ['top_management', 'system_manager', 'line_manager'] as const;

/** What somebody may read; policy.ts says the same of one item. */
export function visibleTo({ personId, roles, ledTeamIds }: Actor): RawBuilder<unknown> {
  const answering = ANSWERING.some((role) => roles.has(role));
  return sql`(i.raiser_id = ${personId} OR CASE WHEN i.way = 'to_person' THEN i.to_person_id = ${personId}
    ELSE (i.kind <> 'concern' AND NOT i.sealed) OR ${answering} OR i.team_id = ANY(${[...ledTeamIds]}::uuid[]) END)`;
}

export const OPEN = sql`i.closed_on IS NULL`;

/** Teams with whoever leads them or a team above and is here on the day asked for. */
const ledTeams = ({ asOf }: Pick<ReadContext, 'asOf'>) => sql`(WITH RECURSIVE led AS (
  SELECT t.id, t.lead_id FROM team t JOIN person l ON l.organisation_id = t.organisation_id AND l.id = t.lead_id
   WHERE t.organisation_id = current_organisation() AND (l.left_on IS NULL OR l.left_on >= ${asOf}::date)
  UNION
  SELECT t.id, led.lead_id FROM team t JOIN led ON t.parent_id = led.id
   WHERE t.organisation_id = current_organisation())
  SELECT id, lead_id FROM led) led`;

/** What nobody of the line is there to answer: its team is led by nobody here, or by its raiser alone. Not what is sealed or came by a file. */
const withoutLine = (
  context: Pick<ReadContext, 'asOf'>,
) => sql`i.import_id IS NULL AND NOT i.sealed AND (i.team_id IS NULL
  OR i.team_id NOT IN (SELECT id FROM ${ledTeams(context)})
  OR (i.team_id, i.raiser_id) IN (SELECT id, (array_agg(lead_id))[1] FROM ${ledTeams(context)}
    GROUP BY id HAVING count(DISTINCT lead_id) = 1))`;

/**
 * What somebody is to answer: what was said to them, what belongs to a team they lead, and, of top management, what went to
 * it or has nobody in the line to answer it; not their own. What was agreed waits for whoever does it, and not for an answer.
 */
export function isFor(context: ReadContext): RawBuilder<unknown> {
  const { personId, ledTeamIds, roles } = context.scope.actor;
  const atTop = roles.has('top_management')
    ? sql`OR i.level = 'top' OR ${withoutLine(context)}`
    : sql``;
  return sql`(i.to_person_id = ${personId} OR i.way <> 'to_person' AND (
    i.team_id = ANY(${[...ledTeamIds]}::uuid[]) ${atTop}))
    AND i.decision IS NULL AND i.raiser_id IS DISTINCT FROM ${personId}`;
}

/** What each question of the board means; rules/standing.ts says where one item stands. */
function stateFilter(state: State, context: ReadContext): RawBuilder<unknown> {
  switch (state) {
    case 'all':
      return sql``;
    case 'open':
      return sql`AND ${OPEN}`;
    case 'waiting':
      return sql`AND ${OPEN} AND i.first_reply_at IS NULL`;
    case 'past_promise':
      return sql`AND ${OPEN} AND i.first_reply_at IS NULL AND i.promised_on < ${context.asOf}::date`;
    case 'undecided':
      // A question is answered and not decided.
      return sql`AND ${OPEN} AND i.first_reply_at IS NOT NULL AND i.decision IS NULL AND i.kind <> 'question'`;
    case 'trying':
      return sql`AND ${OPEN} AND i.decision = 'try' AND i.try_ended_on IS NULL`;
    case 'try_over':
      return sql`AND ${OPEN} AND i.decision = 'try' AND i.try_ended_on IS NULL AND i.try_until <= ${context.asOf}::date`;
    case 'to_do':
      return sql`AND ${OPEN} AND i.decision = 'yes' AND i.done_at IS NULL`;
    case 'asked_gone':
      return sql`AND ${OPEN} AND i.asked_gone_on IS NOT NULL`;
    case 'mine':
      return sql`AND ${OPEN} AND ${isFor(context)}`;
    case 'closed':
      return sql`AND i.closed_on IS NOT NULL`;
  }
}

/**
 * The WHERE for items `i`: that the reader may read them, and all that was asked for. Both days are included; words
 * are looked for in the reference and the text, whatever their capitals and accents.
 */
export function whereOf(query: Omit<ItemQuery, 'page' | 'size'>, context: ReadContext) {
  const only = (name: string, value: string | undefined): RawBuilder<unknown> =>
    value === undefined ? sql`` : sql`AND ${sql.ref(`i.${name}`)} = ${value}`;
  const parts = [
    stateFilter(query.state, context),
    only('kind', query.kind),
    only('place_id', query.place),
    only('team_id', query.team),
    only('level', query.level),
    query.from === undefined ? sql`` : sql`AND i.raised_on >= ${query.from}::date`,
    query.to === undefined ? sql`` : sql`AND i.raised_on <= ${query.to}::date`,
    query.q === undefined
      ? sql``
      : sql`AND strpos(folded(concat_ws(' ', i.reference, i.text)), folded(${query.q})) > 0`,
  ];
  return sql`WHERE ${visibleTo(context.scope.actor)} ${sql.join(parts, sql` `)}`;
}

const named = (alias: string, column: string) => sql`
  LEFT JOIN person ${sql.ref(alias)} ON ${sql.ref(`${alias}.organisation_id`)} = i.organisation_id
    AND ${sql.ref(`${alias}.id`)} = ${sql.ref(`i.${column}`)}`;

export const columns = (
  context: ReadContext,
) => sql`${dialogueColumns(context)}, i.version, i.way, i.text, i.sealed,
  i.raiser_id, r.name AS raiser_name, i.name_given, i.to_person_id, o.name AS to_name, o.left_on AS to_left_on,
  coalesce(p.name, i.place_given) AS place_name, i.import_id, i.source_columns, i.team_id, t.name AS team_name, i.about_id, i.action_id, i.problem_id, i.done_at, i.done_by,
  b.name AS done_name, i.benefit_money::float8 AS benefit_money, i.benefit_hours::float8 AS benefit_hours,
  i.benefit_note, (SELECT count(*) ${supportsOf(context)}) AS supporters,
  EXISTS (SELECT ${supportsOf(context)} AND s.person_id = ${context.scope.actor.personId}) AS joined,
  EXISTS (SELECT FROM voice_fair_said f WHERE f.organisation_id = i.organisation_id AND f.item_id = i.id) AS fair_said`;

export const AROUND = sql`${named('d', 'decided_by')} ${named('r', 'raiser_id')} ${named('o', 'to_person_id')}
  ${named('b', 'done_by')}
  LEFT JOIN voice_place p ON p.organisation_id = i.organisation_id AND p.id = i.place_id
  LEFT JOIN team t ON t.organisation_id = i.organisation_id AND t.id = i.team_id`;

/** One page of what the reader may read, what should have been answered first; what is over, the latest first. */
export async function listItems(
  tx: ReadTx,
  { page, size, ...query }: ItemQuery,
  context: ReadContext,
): Promise<{ total: number; rows: StoredItem[] }> {
  const where = whereOf(query, context);
  const isOver = query.state === 'closed' || query.state === 'all';
  const order = isOver ? sql`i.raised_on DESC, i.id` : sql`i.promised_on, i.raised_on, i.id`;
  const { rows } = await sql<StoredItem>`SELECT ${columns(context)} FROM (
      SELECT * FROM ${itemsAt(context)} i ${where} ORDER BY ${order} LIMIT ${size} OFFSET ${(page - 1) * size}) i
    ${AROUND} ORDER BY ${order}`.execute(tx);
  // Counting all of them costs as much as finding a page of them; the last page says it by itself.
  if (rows.length < size && (rows.length > 0 || page === 1)) {
    return { total: (page - 1) * size + rows.length, rows };
  }
  const counted = await sql<{ count: number }>`
    SELECT count(*) AS count FROM ${itemsAt(context)} i ${where}`.execute(tx);
  return { total: counted.rows[0]?.count ?? 0, rows };
}

const ASKED = ['waiting', 'past_promise', 'undecided', 'try_over', 'to_do', 'mine'] as const;
export type Asked = Record<(typeof ASKED)[number], number>;

/** How much of what the reader may read answers each of the questions that ask for something to be done. */
export async function countItems(tx: ReadTx, context: ReadContext): Promise<Asked> {
  const counts = ASKED.map(
    (state) =>
      sql`count(*) FILTER (WHERE true ${stateFilter(state, context)}) AS ${sql.ref(state)}`,
  );
  const { rows } = await sql<Asked>`SELECT ${sql.join(counts)} FROM ${itemsAt(context)} i
    WHERE ${OPEN} AND ${visibleTo(context.scope.actor)}`.execute(tx);
  return rows[0]!;
}

/** One item the reader may read, or undefined. */
export async function findItem(
  tx: ReadTx,
  id: string,
  context: ReadContext,
): Promise<StoredItem | undefined> {
  const { rows } =
    await sql<StoredItem>`SELECT ${columns(context)} FROM ${itemsAt(context)} i ${AROUND}
    WHERE i.id = ${id} AND ${visibleTo(context.scope.actor)}`.execute(tx);
  return rows[0];
}

/** What the reader had raised, or said as well, by the day asked for. */
const saidBy = (personId: string, context: ReadContext) => sql`i.id IN (
  SELECT id FROM voice_item WHERE organisation_id = current_organisation() AND raiser_id = ${personId}
  UNION SELECT item_id FROM voice_support_until(${endOfDay(context)}) WHERE person_id = ${personId})`;

/** One of the reader's own, with the last word of somebody else. */
export type StoredOwn = StoredItem & {
  readonly last_text: string | null;
  readonly last_by: string | null;
  readonly last_on: Day | null;
};

/** What the reader said or joined, the latest first. */
export async function ownItems(
  tx: ReadTx,
  most: number,
  context: ReadContext,
): Promise<StoredOwn[]> {
  const me = context.scope.actor.personId;
  const { rows } = await sql<StoredOwn>`
    SELECT ${columns(context)}, w.text AS last_text, w.name AS last_by, w.said_on AS last_on
    FROM (SELECT * FROM ${itemsAt(context)} i
      WHERE ${saidBy(me, context)} AND ${visibleTo(context.scope.actor)}
      ORDER BY i.raised_on DESC, i.id DESC LIMIT ${most}) i ${AROUND}
    LEFT JOIN LATERAL (SELECT v.text, n.name, v.said_on FROM voice_reply v
      JOIN person n ON n.organisation_id = v.organisation_id AND n.id = v.person_id
      WHERE v.organisation_id = i.organisation_id AND v.item_id = i.id AND NOT v.by_raiser
        AND v.recorded_at < ${endOfDay(context)} ORDER BY v.recorded_at DESC, v.id DESC LIMIT 1) w ON true
    ORDER BY i.raised_on DESC, i.id DESC`.execute(tx);
  return rows;
}

/** How much somebody is to answer. */
export async function countFor(tx: ReadTx, context: ReadContext): Promise<number> {
  const { rows } = await sql<{ count: number }>`SELECT count(*) AS count FROM ${itemsAt(context)} i
    WHERE ${OPEN} AND ${isFor(context)}`.execute(tx);
  return rows[0]?.count ?? 0;
}

export type OwnSaid = {
  readonly waiting: number;
  readonly answered: number;
  readonly asks_gone: number;
};

/** How much of what the reader said or joined waits, was decided since a day, and asks them whether it is gone. */
export async function countOwn(tx: ReadTx, since: Day, context: ReadContext): Promise<OwnSaid> {
  const me = context.scope.actor.personId;
  const { rows } = await sql<OwnSaid>`SELECT
      count(*) FILTER (WHERE ${OPEN} AND i.decision IS NULL) AS waiting,
      count(*) FILTER (WHERE ${dayAt('i.decided_at', context)} >= ${since}::date) AS answered,
      count(*) FILTER (WHERE ${OPEN} AND i.asked_gone_on IS NOT NULL AND i.raiser_id = ${me}) AS asks_gone
    FROM ${itemsAt(context)} i
    WHERE ${saidBy(me, context)}
      AND ${visibleTo(context.scope.actor)}`.execute(tx);
  return rows[0]!;
}

/** The thanks for an item that the reader may read, the first first. */
export async function thanksFor(
  tx: ReadTx,
  id: string,
  context: ReadContext,
): Promise<StoredItem[]> {
  const { rows } =
    await sql<StoredItem>`SELECT ${columns(context)} FROM ${itemsAt(context)} i ${AROUND}
    WHERE i.about_id = ${id} AND i.closed_how IS DISTINCT FROM 'withdrawn' AND ${visibleTo(context.scope.actor)}
    ORDER BY i.raised_on, i.id LIMIT 100`.execute(tx);
  return rows;
}

/** The pictures of an item, by name, whatever the day: they come with it and stay. Who may see it was asked before. */
export async function storedPictures(
  tx: ReadTx,
  id: string,
): Promise<{ readonly id: string; readonly type: string }[]> {
  const { rows } = await sql<{ id: string; type: string }>`
    SELECT f.id, f.type FROM voice_file l JOIN file f ON f.organisation_id = l.organisation_id AND f.id = l.file_id
    WHERE l.organisation_id = current_organisation() AND l.item_id = ${id} ORDER BY f.name, f.id`.execute(
    tx,
  );
  return rows;
}
