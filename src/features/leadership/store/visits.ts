import { sql, type Insertable, type RawBuilder } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { At } from '../../../lib/version.ts';
import { endOfDay } from '../../../platform/database/end-of-day.ts';
import type { VisitTable } from '../../../platform/database/tables.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { Shift } from '../contract/kinds.ts';
import type { VisitQuery } from '../contract/shapes.ts';
import { teamsAbove } from './audience.ts';
import type { Reader } from './commitments.ts';

/** One visit and one of its points as a command finds them. */
export type PointSubject = At & {
  readonly pointId: string;
  readonly visited_by: string | null;
  readonly visitedOn: Day;
  readonly repliedOn: Day | null;
  readonly addressed: boolean;
};

const addressedTo = ({ teamId }: Reader): RawBuilder<boolean> =>
  sql<boolean>`v.team_id IN ${teamsAbove(teamId)}`;

/**
 * One point with its visit, both held for this transaction, so that it is answered once and versions follow each other;
 * undefined where there is none.
 */
export async function lockPoint(
  tx: ReadTx,
  pointId: string,
  reader: Reader,
): Promise<PointSubject | undefined> {
  const { rows } = await sql<PointSubject>`
    SELECT v.id, v.version, p.id AS "pointId", v.visited_by, v.visited_on AS "visitedOn",
      p.replied_on AS "repliedOn", ${addressedTo(reader)} AS addressed
    FROM visit_point p JOIN visit v ON v.organisation_id = p.organisation_id AND v.id = p.visit_id
    WHERE p.organisation_id = current_organisation() AND p.id = ${pointId} FOR UPDATE OF v, p`.execute(
    tx,
  );
  return rows[0];
}

/** Keeps a visit with the points the team raised, in the order in which they were noted; there may be none. */
export async function insertVisit(
  write: WriteTx,
  visit: Insertable<VisitTable>,
  points: readonly { id: string; text: string }[],
): Promise<void> {
  await write.insertInto('visit').values(visit).execute();
  if (points.length === 0) return;
  const of = {
    organisation_id: visit.organisation_id,
    visit_id: visit.id,
    noted_at: visit.recorded_at,
  };
  await write
    .insertInto('visit_point')
    .values(points.map((point, position) => ({ ...of, ...point, position })))
    .execute();
}

/** Writes what the team is told and counts the visit's version up. */
export async function saveReply(
  write: WriteTx,
  { id, version, pointId }: PointSubject,
  reply: { reply: string; replied_by: string; replied_on: Day; replied_at: Date },
): Promise<number> {
  await write
    .updateTable('visit_point')
    .set(reply)
    .where('organisation_id', '=', sql<string>`current_organisation()`)
    .where('id', '=', pointId)
    .execute();
  await write
    .updateTable('visit')
    .set({ version: version + 1 })
    .where('organisation_id', '=', sql<string>`current_organisation()`)
    .where('id', '=', id)
    .execute();
  return version + 1;
}

/** A visit as it stood at the end of the day asked for. */
export type StoredVisit = At & {
  readonly visited_by: string | null;
  readonly visited_name: string | null;
  readonly team_id: string;
  readonly team_name: string;
  readonly shift: Shift;
  readonly visited_on: Day;
  readonly note: string;
  readonly addressed: boolean;
  readonly points: readonly {
    id: string;
    text: string;
    reply: string;
    replied_by: string | null;
    replied_name: string | null;
    replied_on: Day | null;
  }[];
};

function visitsAt(context: ReadContext): RawBuilder<unknown> {
  const end = endOfDay(context);
  const told = sql`p.replied_at < ${end}`;
  return sql`(SELECT v.id, v.version, v.visited_by, b.name AS visited_name, v.team_id, t.name AS team_name, v.shift,
      v.visited_on, v.note, v.recorded_at, ${addressedTo(context.scope.actor)} AS addressed,
      coalesce((SELECT json_agg(json_build_object('id', p.id, 'text', p.text,
          'reply', CASE WHEN ${told} THEN p.reply ELSE '' END,
          'replied_by', CASE WHEN ${told} THEN p.replied_by END, 'replied_name', CASE WHEN ${told} THEN r.name END,
          'replied_on', CASE WHEN ${told} THEN p.replied_on END) ORDER BY p.position)
        FROM visit_point p LEFT JOIN person r ON r.organisation_id = p.organisation_id AND r.id = p.replied_by
        WHERE p.organisation_id = v.organisation_id AND p.visit_id = v.id), '[]') AS points
    FROM visit v JOIN team t ON t.organisation_id = v.organisation_id AND t.id = v.team_id
      LEFT JOIN person b ON b.organisation_id = v.organisation_id AND b.id = v.visited_by
    WHERE v.organisation_id = current_organisation() AND v.recorded_at < ${end})`;
}

/** Top management sees every visit, everyone else their own and those to their team. */
const visible = ({ scope: { actor } }: ReadContext): RawBuilder<unknown> =>
  actor.roles.has('top_management')
    ? sql`true`
    : sql`(s.addressed OR s.visited_by = ${actor.personId})`;

/** One page of visits the reader may see, the latest first, with the number of all. */
export async function listVisits(
  tx: ReadTx,
  { state, page, size }: VisitQuery,
  context: ReadContext,
): Promise<{ total: number; rows: StoredVisit[] }> {
  const unanswered = sql`AND EXISTS (SELECT FROM json_array_elements(s.points) e WHERE e ->> 'replied_on' IS NULL)`;
  const where = sql`FROM ${visitsAt(context)} s WHERE ${visible(context)} ${state === 'all' ? sql`` : unanswered}`;
  const { rows } = await sql<StoredVisit>`SELECT s.* ${where}
    ORDER BY s.visited_on DESC, s.recorded_at DESC, s.id LIMIT ${size} OFFSET ${(page - 1) * size}`.execute(
    tx,
  );
  const counted = await sql<{ count: number }>`SELECT count(*) AS count ${where}`.execute(tx);
  return { total: counted.rows[0]?.count ?? 0, rows };
}

/**
 * One visit with the replies given by the end of the day asked for; undefined where it was not recorded yet or where
 * the reader may not see it.
 */
export async function findVisit(
  tx: ReadTx,
  id: string,
  context: ReadContext,
): Promise<StoredVisit | undefined> {
  const { rows } = await sql<StoredVisit>`SELECT s.* FROM ${visitsAt(context)} s
    WHERE s.id = ${id} AND ${visible(context)}`.execute(tx);
  return rows[0];
}
