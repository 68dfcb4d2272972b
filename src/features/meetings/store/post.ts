import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { Writing } from '../../../platform/commands/change.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { State } from '../contract/kinds.ts';

/** What a calendar shows of a meeting. */
export type Appointment = {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly purpose: string;
  readonly day: Day;
  readonly starts_at: string;
  readonly place: string;
  readonly state: State;
  readonly chair: string | null;
  readonly minutes: number;
};

const APPOINTMENT = sql`m.id, m.version, v.name, v.purpose, v.day, v.starts_at, v.place, v.state, c.name AS chair,
  (SELECT coalesce(sum(w.minutes), 0)::int FROM agenda_item i JOIN agenda_item_version w
    ON w.organisation_id = i.organisation_id AND w.item_id = i.id AND w.version = i.version
    WHERE i.organisation_id = m.organisation_id AND i.meeting_id = m.id AND NOT w.removed) AS minutes
  FROM meeting m JOIN meeting_version v ON v.organisation_id = m.organisation_id AND v.meeting_id = m.id
    AND v.version = m.version
  LEFT JOIN person c ON c.organisation_id = m.organisation_id AND c.id = v.chair_id`;

/** One meeting as it stands, cancelled or not, with the minutes of its whole agenda; undefined where there is none. */
export async function appointmentOf(tx: ReadTx, id: string): Promise<Appointment | undefined> {
  const { rows } = await sql<Appointment>`SELECT ${APPOINTMENT}
    WHERE m.organisation_id = current_organisation() AND m.id = ${id}`.execute(tx);
  return rows[0];
}

/** The meetings in which somebody has a seat, from a day on. */
export async function appointmentsOf(
  tx: ReadTx,
  personId: string,
  since: Day,
): Promise<Appointment[]> {
  const { rows } = await sql<Appointment>`SELECT ${APPOINTMENT}
    CROSS JOIN LATERAL (SELECT seated FROM meeting_seat s WHERE s.organisation_id = m.organisation_id
      AND s.meeting_id = m.id AND s.person_id = ${personId} ORDER BY s.version DESC LIMIT 1) s
    WHERE m.organisation_id = current_organisation() AND s.seated AND v.day >= ${since}::date
    ORDER BY v.day, v.starts_at, m.id`.execute(tx);
  return rows;
}

/** Those with a seat and an address who were not invited yet. */
export async function peopleToInvite(tx: ReadTx, meetingId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    SELECT p.id FROM (SELECT DISTINCT ON (person_id) person_id, seated FROM meeting_seat
      WHERE organisation_id = current_organisation() AND meeting_id = ${meetingId} ORDER BY person_id, version DESC) s
    JOIN person p ON p.organisation_id = current_organisation() AND p.id = s.person_id
    WHERE s.seated AND p.email IS NOT NULL AND p.departed_at IS NULL AND NOT EXISTS (SELECT 1 FROM meeting_invitation i
      WHERE i.organisation_id = p.organisation_id AND i.meeting_id = ${meetingId} AND i.person_id = p.id)
    ORDER BY p.id`.execute(tx);
  return rows.map(({ id }) => id);
}

/** Keeps that people are invited now; they are those whom {@link peopleToInvite} found, and nobody can be twice. */
export async function insertInvitations(
  write: WriteTx,
  people: readonly string[],
  { id: meetingId, organisationId, now }: Writing,
): Promise<void> {
  await sql`INSERT INTO meeting_invitation (organisation_id, meeting_id, person_id, invited_at)
    SELECT ${organisationId}, ${meetingId}, person, ${now} FROM unnest(${people}::uuid[]) AS person`.execute(
    write,
  );
}

export type Guest = {
  readonly person_id: string;
  readonly name: string;
  readonly email: string;
  readonly seated: boolean;
  /** Counts each time they were given a seat or lost it. */
  readonly seat_version: number;
};

/** Everybody who was invited and is still here, with whether they still have their seat. */
export async function guestsOf(tx: ReadTx, meetingId: string): Promise<Guest[]> {
  const { rows } = await sql<Guest>`
    SELECT p.id AS person_id, p.name, p.email, s.seated, s.version AS seat_version
    FROM meeting_invitation i JOIN person p ON p.organisation_id = i.organisation_id AND p.id = i.person_id
    JOIN LATERAL (SELECT seated, version FROM meeting_seat s WHERE s.organisation_id = i.organisation_id
      AND s.meeting_id = i.meeting_id AND s.person_id = i.person_id ORDER BY s.version DESC LIMIT 1) s ON true
    WHERE i.organisation_id = current_organisation() AND i.meeting_id = ${meetingId} AND p.email IS NOT NULL
      AND p.departed_at IS NULL ORDER BY p.id`.execute(tx);
  return rows;
}

/** Those who were told of a meeting and have an address. */
export async function toldByMail(
  tx: ReadTx,
  meetingId: string,
): Promise<{ person_id: string; email: string }[]> {
  const { rows } = await sql<{ person_id: string; email: string }>`
    SELECT p.id AS person_id, p.email FROM meeting_telling t
    JOIN person p ON p.organisation_id = t.organisation_id AND p.id = t.person_id
    WHERE t.organisation_id = current_organisation() AND t.meeting_id = ${meetingId} AND p.email IS NOT NULL
      AND p.departed_at IS NULL ORDER BY p.id`.execute(tx);
  return rows;
}
