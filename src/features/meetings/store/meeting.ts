import { sql, type RawBuilder } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { Writing } from '../../../platform/commands/change.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { Standing } from '../rules/life.ts';

/** One meeting as a command finds it: what its latest version says, and who sits in it. */
export type MeetingSubject = Standing & {
  readonly id: string;
  readonly series_id: string;
  readonly previous_id: string | null;
  readonly first_day: Day;
  readonly created_by: string | null;
  readonly held_on: Day | null;
  readonly started_at: Date | null;
  readonly ended_at: Date | null;
  readonly move_reason: string;
  readonly cancel_reason: string;
  readonly seated: readonly string[];
  readonly deputies: readonly string[];
};

export const SAID = sql`v.version, v.name, v.purpose, v.kind, v.rhythm, v.day, v.starts_at, v.place, v.chair_id, v.writer_id,
  v.state, v.chaired_by, v.held_on, v.started_at, v.ended_at, v.move_reason, v.cancel_reason`;

/** The last row of every seat, as it is now. */
const SEATS = sql`(SELECT DISTINCT ON (s.person_id) s.person_id, s.seated, s.deputy_id FROM meeting_seat s
  WHERE s.organisation_id = m.organisation_id AND s.meeting_id = m.id ORDER BY s.person_id, s.version DESC)`;

async function meetingHeld(
  tx: ReadTx,
  id: string,
  how: RawBuilder<unknown>,
): Promise<MeetingSubject | undefined> {
  const { rows } = await sql<MeetingSubject>`
    SELECT m.id, m.series_id, m.previous_id, m.first_day, m.created_by, ${SAID},
      ARRAY(SELECT person_id FROM ${SEATS} s WHERE seated) AS seated,
      ARRAY(SELECT deputy_id FROM ${SEATS} s WHERE seated AND deputy_id IS NOT NULL) AS deputies
    FROM meeting m JOIN meeting_version v ON v.organisation_id = m.organisation_id AND v.meeting_id = m.id
      AND v.version = m.version
    WHERE m.organisation_id = current_organisation() AND m.id = ${id} ${how} OF m`.execute(tx);
  return rows[0];
}

/** One meeting, held for this transaction. */
export const lockMeeting = (tx: ReadTx, id: string): Promise<MeetingSubject | undefined> =>
  meetingHeld(tx, id, sql`FOR NO KEY UPDATE`);

/** One meeting that nobody may start, end or move meanwhile, while others may write in it as well. */
export const shareMeeting = (tx: ReadTx, id: string): Promise<MeetingSubject | undefined> =>
  meetingHeld(tx, id, sql`FOR SHARE`);

/** What a version of a meeting says. */
export type MeetingSaid = Omit<
  MeetingSubject,
  'id' | 'series_id' | 'previous_id' | 'first_day' | 'created_by' | 'seated' | 'deputies'
>;

/** Keeps a new meeting in its series, with its first version; its seats and its agenda are kept beside it. */
export async function insertMeeting(
  write: WriteTx,
  chain: { readonly series_id: string; readonly previous_id: string | null },
  said: Omit<MeetingSaid, 'version'>,
  writing: Writing,
): Promise<void> {
  await write
    .insertInto('meeting')
    .values({
      organisation_id: writing.organisationId,
      id: writing.id,
      ...chain,
      first_day: said.day,
      created_by: writing.by,
      recorded_at: writing.now,
    })
    .execute();
  await insertMeetingVersion(write, said, writing);
}

async function insertMeetingVersion(
  write: WriteTx,
  said: Omit<MeetingSaid, 'version'>,
  { organisationId, id, version, by, now }: Writing,
): Promise<void> {
  await write
    .insertInto('meeting_version')
    .values({
      organisation_id: organisationId,
      meeting_id: id,
      ...said,
      version,
      written_by: by,
      written_at: now,
    })
    .execute();
}

/** Keeps the next version of a meeting that is held by {@link lockMeeting}. */
export async function saveMeeting(
  write: WriteTx,
  meeting: MeetingSubject,
  changes: Partial<MeetingSaid>,
  writing: Writing,
): Promise<number> {
  const {
    id,
    series_id: _series,
    previous_id: _previous,
    first_day: _first,
    created_by: _by,
    seated: _seated,
    deputies: _deputies,
    ...said
  } = meeting;
  const version = meeting.version + 1;
  await insertMeetingVersion(
    write,
    { ...said, move_reason: '', ...changes },
    { ...writing, version },
  );
  await sql`UPDATE meeting SET version = ${version}
    WHERE organisation_id = current_organisation() AND id = ${id}`.execute(write);
  return version;
}

/** Whether the next of the chain is there. */
export async function hasNext(tx: ReadTx, id: string): Promise<boolean> {
  const { rows } = await sql`SELECT 1 FROM meeting
    WHERE organisation_id = current_organisation() AND previous_id = ${id}`.execute(tx);
  return rows.length > 0;
}

export type SeatNow = {
  readonly person_id: string;
  readonly version: number;
  readonly seated: boolean;
  readonly attendance: 'present' | 'deputy' | 'absent' | null;
  readonly deputy_id: string | null;
};

/** The seats of a meeting as they are now, those taken away included. */
export async function seatsNow(tx: ReadTx, meetingId: string): Promise<SeatNow[]> {
  const { rows } = await sql<SeatNow>`
    SELECT DISTINCT ON (person_id) person_id, version, seated, attendance, deputy_id FROM meeting_seat
    WHERE organisation_id = current_organisation() AND meeting_id = ${meetingId}
    ORDER BY person_id, version DESC`.execute(tx);
  return rows;
}

export type NewSeat = Omit<SeatNow, 'version'>;

/** Keeps the next state of seats. The meeting is locked by {@link lockMeeting}. */
export async function insertSeats(
  write: WriteTx,
  meetingId: string,
  seats: readonly NewSeat[],
  { organisationId, by, now }: Pick<Writing, 'organisationId' | 'by' | 'now'>,
): Promise<void> {
  if (seats.length === 0) return;
  const before = new Map(
    (await seatsNow(write, meetingId)).map(({ person_id, version }) => [person_id, version]),
  );
  await write
    .insertInto('meeting_seat')
    .values(
      seats.map((seat) => ({
        organisation_id: organisationId,
        meeting_id: meetingId,
        ...seat,
        version: (before.get(seat.person_id) ?? 0) + 1,
        written_by: by,
        written_at: now,
      })),
    )
    .execute();
}

/** Meetings yet to be held in which somebody has a part; the rows themselves are locked one by one afterwards. */
export async function openMeetingsOf(tx: ReadTx, personId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    SELECT m.id FROM meeting m JOIN meeting_version v ON v.organisation_id = m.organisation_id AND v.meeting_id = m.id
      AND v.version = m.version
    WHERE m.organisation_id = current_organisation() AND v.state IN ('planned', 'running')
      AND (${personId} IN (v.chair_id, v.writer_id)
        OR EXISTS (SELECT 1 FROM ${SEATS} s WHERE s.seated AND s.person_id = ${personId})
        OR EXISTS (SELECT 1 FROM agenda_item i JOIN agenda_item_version w ON w.organisation_id = i.organisation_id
            AND w.item_id = i.id AND w.version = i.version
          WHERE i.organisation_id = m.organisation_id AND i.meeting_id = m.id AND NOT w.removed
            AND w.outcome IS NULL AND w.presenter_id = ${personId}))
    ORDER BY m.id`.execute(tx);
  return rows.map(({ id }) => id);
}
