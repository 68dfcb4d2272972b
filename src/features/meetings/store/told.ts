import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { Writing } from '../../../platform/commands/change.ts';
import { endOfDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { Born } from '../contract/kinds.ts';

/** Everybody who works here, or who is in one of these teams or named; without some, and without those who were told already. */
export async function peopleToTell(
  tx: ReadTx,
  meetingId: string,
  asked: {
    readonly person_ids: readonly string[];
    readonly team_ids: readonly string[];
    readonly everyone: boolean;
    readonly without: ReadonlySet<string>;
  },
  today: Day,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    SELECT p.id FROM person p WHERE p.organisation_id = current_organisation() AND NOT p.as_written
      AND p.merged_into_id IS NULL AND (p.left_on IS NULL OR p.left_on >= ${today})
      AND (${asked.everyone} OR p.id = ANY(${asked.person_ids}::uuid[]) OR p.team_id = ANY(${asked.team_ids}::uuid[]))
      AND p.id <> ALL(${[...asked.without]}::uuid[])
      AND NOT EXISTS (SELECT 1 FROM meeting_telling t WHERE t.organisation_id = p.organisation_id
        AND t.meeting_id = ${meetingId} AND t.person_id = p.id)
    ORDER BY p.id`.execute(tx);
  return rows.map(({ id }) => id);
}

/** How many of these teams are there. */
export async function countTeams(tx: ReadTx, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const { rows } = await sql<{ count: number }>`SELECT count(*) AS count FROM team
    WHERE organisation_id = current_organisation() AND id = ANY(${ids}::uuid[])`.execute(tx);
  return rows[0]?.count ?? 0;
}

/** Keeps who was told of what a meeting decided. */
export async function insertTellings(
  write: WriteTx,
  people: readonly string[],
  { id: meetingId, organisationId, by, now }: Writing,
): Promise<void> {
  await sql`INSERT INTO meeting_telling (organisation_id, meeting_id, person_id, told_by, told_at)
    SELECT ${organisationId}, ${meetingId}, person, ${by}, ${now} FROM unnest(${people}::uuid[]) AS person`.execute(
    write,
  );
}

/** How many had been told by the end of the day that is looked at. */
export async function countTold(
  tx: ReadTx,
  meetingId: string,
  context: ReadContext,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`SELECT count(*) AS count FROM meeting_telling
    WHERE organisation_id = current_organisation() AND meeting_id = ${meetingId} AND told_at < ${endOfDay(context)}`.execute(
    tx,
  );
  return rows[0]?.count ?? 0;
}

export type Told = {
  readonly person: { readonly id: string; readonly name: string };
  readonly by: { readonly id: string; readonly name: string } | null;
  readonly at: Date;
};

/** Who was told of a meeting, and when, as of the day asked for. */
export async function storedTellings(
  tx: ReadTx,
  meetingId: string,
  context: ReadContext,
): Promise<Told[]> {
  const { rows } = await sql<Told>`
    SELECT json_build_object('id', p.id, 'name', p.name) AS person, t.told_at AS at,
      CASE WHEN b.id IS NOT NULL THEN json_build_object('id', b.id, 'name', b.name) END AS by
    FROM meeting_telling t JOIN person p ON p.organisation_id = t.organisation_id AND p.id = t.person_id
    LEFT JOIN person b ON b.organisation_id = t.organisation_id AND b.id = t.told_by
    WHERE t.organisation_id = current_organisation() AND t.meeting_id = ${meetingId} AND t.told_at < ${endOfDay(context)}
    ORDER BY p.name, p.id`.execute(tx);
  return rows;
}

export type ToldMeeting = {
  readonly meeting_id: string;
  readonly name: string;
  readonly held_on: Day;
  readonly told_at: Date;
  readonly decisions: readonly {
    readonly kind: Born;
    readonly label: string;
    readonly owner: string | null;
  }[];
};

/** What somebody was told, the latest first; with what was on record when they were told. */
export async function toldTo(
  tx: ReadTx,
  personId: string,
  context: ReadContext,
): Promise<ToldMeeting[]> {
  const { rows } = await sql<ToldMeeting>`
    SELECT t.meeting_id, v.name, v.held_on, t.told_at,
      coalesce((SELECT json_agg(json_build_object('kind', o.kind, 'label', o.label, 'owner', p.name)
          ORDER BY i.position, o.linked_at)
        FROM agenda_item i JOIN agenda_outcome o ON o.organisation_id = i.organisation_id AND o.item_id = i.id
        LEFT JOIN person p ON p.organisation_id = o.organisation_id AND p.id = o.owner_id
        WHERE i.organisation_id = t.organisation_id AND i.meeting_id = t.meeting_id AND o.linked_at <= t.told_at),
        '[]') AS decisions
    FROM meeting_telling t JOIN meeting m ON m.organisation_id = t.organisation_id AND m.id = t.meeting_id
    JOIN meeting_version v ON v.organisation_id = m.organisation_id AND v.meeting_id = m.id AND v.version = m.version
    WHERE t.organisation_id = current_organisation() AND t.person_id = ${personId} AND t.told_at < ${endOfDay(context)}
    ORDER BY t.told_at DESC, t.meeting_id LIMIT 100`.execute(tx);
  return rows;
}
