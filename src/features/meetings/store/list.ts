import { sql, type RawBuilder } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import { endOfDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { MeetingQuery } from '../contract/shapes.ts';
import { SAID, type MeetingSubject } from './meeting.ts';

/** A meeting as it stood at the end of the day asked for. */
export type StoredMeeting = MeetingSubject & {
  readonly chair_name: string | null;
  readonly chaired_name: string | null;
  readonly writer_name: string | null;
  readonly planned_minutes: number;
  readonly items: number;
  readonly open_items: number;
  readonly decisions: number;
  readonly actions: number;
  readonly next_id: string | null;
};

/** The seats of all meetings in the last state of that day. */
const seatsAt = (context: ReadContext): RawBuilder<unknown> => sql`
  (SELECT DISTINCT ON (s.meeting_id, s.person_id) s.meeting_id, s.person_id, s.seated, s.deputy_id FROM meeting_seat s
   WHERE s.organisation_id = current_organisation() AND s.meeting_id = m.id AND s.written_at < ${endOfDay(context)}
   ORDER BY s.meeting_id, s.person_id, s.version DESC)`;

/** The items of a meeting in the last version of that day. */
export const itemsAt = (
  context: ReadContext,
  meetingId: RawBuilder<unknown>,
): RawBuilder<unknown> => sql`
  (SELECT * FROM (SELECT DISTINCT ON (w.item_id) i.id, i.meeting_id, i.carried_from, i.position, i.recorded_at, w.version,
      w.title, w.minutes, w.presenter_id, w.standing, w.inputs, w.data_as_of, w.outcome, w.outcome_reason, w.outcome_at,
      w.removed
    FROM agenda_item i JOIN agenda_item_version w ON w.organisation_id = i.organisation_id AND w.item_id = i.id
    WHERE i.organisation_id = current_organisation() AND i.meeting_id = ${meetingId}
      AND w.written_at < ${endOfDay(context)}
    ORDER BY w.item_id, w.version DESC) latest WHERE NOT removed)`;

/** Every meeting in the last version of that day, with who sits in it. */
const meetingsAt = (context: ReadContext): RawBuilder<unknown> => sql`
  (SELECT DISTINCT ON (v.meeting_id) m.organisation_id, m.id, m.series_id, m.previous_id, m.first_day, m.created_by, ${SAID},
     ARRAY(SELECT person_id FROM ${seatsAt(context)} s WHERE seated) AS seated,
     ARRAY(SELECT deputy_id FROM ${seatsAt(context)} s WHERE seated AND deputy_id IS NOT NULL) AS deputies
   FROM meeting m JOIN meeting_version v ON v.organisation_id = m.organisation_id AND v.meeting_id = m.id
   WHERE m.organisation_id = current_organisation() AND v.written_at < ${endOfDay(context)}
   ORDER BY v.meeting_id, v.version DESC)`;

/** What the reader may see; policy.ts says the same of one meeting. */
function visible({ scope: { actor } }: ReadContext): RawBuilder<unknown> {
  const { personId, roles } = actor;
  if (roles.has('top_management') || roles.has('system_manager')) return sql`true`;
  const auditor = roles.has('internal_auditor') || roles.has('external_auditor');
  const concerned = roles.has('external_auditor')
    ? sql`false`
    : sql`(${personId}::uuid IN (m.chair_id, m.chaired_by, m.writer_id, m.created_by)
        OR ${personId}::uuid = ANY(m.seated || m.deputies))`;
  return sql`(${concerned} OR (${auditor}::boolean AND m.state = 'held'))`;
}

const COMING = sql`m.state IN ('planned', 'running')`;

function stateFilter(state: MeetingQuery['state']): RawBuilder<unknown> {
  switch (state) {
    case 'coming':
      return COMING;
    case 'past':
      return sql`NOT ${COMING}`;
    case 'all':
      return sql`true`;
  }
}

function around(context: ReadContext): RawBuilder<unknown> {
  const born = (kind: string): RawBuilder<unknown> => sql`(SELECT count(*) FROM agenda_outcome o
    JOIN agenda_item i ON i.organisation_id = o.organisation_id AND i.id = o.item_id
    WHERE i.organisation_id = m.organisation_id AND i.meeting_id = m.id AND o.kind = ${kind}
      AND o.linked_at < ${endOfDay(context)})`;
  return sql`m.*, c.name AS chair_name, t.name AS chaired_name, w.name AS writer_name, a.planned_minutes, a.items, a.open_items,
    ${born('decision')} AS decisions, ${born('action')} AS actions, n.id AS next_id`;
}

const joined = (context: ReadContext): RawBuilder<unknown> => sql`${meetingsAt(context)} m
  LEFT JOIN person c ON c.organisation_id = m.organisation_id AND c.id = m.chair_id
  LEFT JOIN person t ON t.organisation_id = m.organisation_id AND t.id = m.chaired_by
  LEFT JOIN person w ON w.organisation_id = m.organisation_id AND w.id = m.writer_id
  LEFT JOIN meeting n ON n.organisation_id = m.organisation_id AND n.previous_id = m.id
    AND n.recorded_at < ${endOfDay(context)}
  CROSS JOIN LATERAL (SELECT coalesce(sum(minutes), 0)::int AS planned_minutes, count(*) AS items,
    count(*) FILTER (WHERE outcome IS NULL) AS open_items FROM ${itemsAt(context, sql`m.id`)} x) a`;

/** One page of the meetings the reader may see, with the number of all that match: coming ones the nearest first. */
export async function listMeetings(
  tx: ReadTx,
  query: MeetingQuery,
  context: ReadContext,
): Promise<{ total: number; rows: StoredMeeting[] }> {
  const parts = [
    sql`${visible(context)} AND ${stateFilter(query.state)}`,
    query.kind === undefined ? sql`` : sql`AND m.kind = ${query.kind}`,
    query.series === undefined ? sql`` : sql`AND m.series_id = ${query.series}`,
  ];
  const where = sql`WHERE ${sql.join(parts, sql` `)}`;
  const order = query.state === 'coming' ? sql`m.day, m.starts_at, m.id` : sql`m.day DESC, m.id`;
  const { rows } =
    await sql<StoredMeeting>`SELECT ${around(context)} FROM ${joined(context)} ${where}
    ORDER BY ${order} LIMIT ${query.size} OFFSET ${(query.page - 1) * query.size}`.execute(tx);
  const counted = await sql<{ count: number }>`
    SELECT count(*) AS count FROM ${meetingsAt(context)} m ${where}`.execute(tx);
  return { total: counted.rows[0]?.count ?? 0, rows };
}

/** One meeting as it stood at the end of the day that is looked at; whether the reader may see it is asked elsewhere. */
export async function findMeeting(
  tx: ReadTx,
  id: string,
  context: ReadContext,
): Promise<StoredMeeting | undefined> {
  const { rows } = await sql<StoredMeeting>`SELECT ${around(context)} FROM ${joined(context)}
    WHERE m.id = ${id}`.execute(tx);
  return rows[0];
}

/** Those of these meetings that the reader may see. */
export async function visibleOf(
  tx: ReadTx,
  ids: readonly string[],
  context: ReadContext,
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`SELECT m.id FROM ${meetingsAt(context)} m
    WHERE m.id = ANY(${[...ids]}::uuid[]) AND ${visible(context)}`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}

/** The management meeting that is planned next, and whether the reader may see more of it. */
export async function nextManagement(
  tx: ReadTx,
  context: ReadContext,
): Promise<{ id: string; name: string; day: Day; open: boolean } | null> {
  const { rows } = await sql<{ id: string; name: string; day: Day; open: boolean }>`
    SELECT m.id, m.name, m.day, coalesce(${visible(context)}, false) AS open FROM ${meetingsAt(context)} m
    WHERE m.kind = 'management' AND m.state = 'planned' ORDER BY m.day, m.starts_at, m.id LIMIT 1`.execute(
    tx,
  );
  return rows[0] ?? null;
}
