import { sql, type RawBuilder } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import { endOfDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { Attendance, Born, ItemOutcome } from '../contract/kinds.ts';
import type { ItemWords } from '../contract/shapes.ts';
import { itemsAt } from './list.ts';

export type Named = { readonly id: string; readonly name: string } | null;

const named = (column: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(SELECT json_build_object('id', p.id, 'name', p.name) FROM person p
    WHERE p.organisation_id = current_organisation() AND p.id = ${column})`;

export type StoredSeat = {
  readonly person: NonNullable<Named>;
  readonly attendance: Attendance | null;
  readonly deputy: Named;
  readonly invited: boolean;
};

/** Who had a seat at the end of the day asked for, by name. */
export async function storedSeats(
  tx: ReadTx,
  meetingId: string,
  context: ReadContext,
): Promise<StoredSeat[]> {
  const { rows } = await sql<StoredSeat>`
    SELECT json_build_object('id', p.id, 'name', p.name) AS person, s.attendance, ${named(sql`s.deputy_id`)} AS deputy,
      i.person_id IS NOT NULL AS invited
    FROM (SELECT DISTINCT ON (person_id) * FROM meeting_seat WHERE organisation_id = current_organisation()
      AND meeting_id = ${meetingId} AND written_at < ${endOfDay(context)} ORDER BY person_id, version DESC) s
    JOIN person p ON p.organisation_id = s.organisation_id AND p.id = s.person_id
    LEFT JOIN meeting_invitation i ON i.organisation_id = s.organisation_id AND i.meeting_id = s.meeting_id
      AND i.person_id = s.person_id AND i.invited_at < ${endOfDay(context)}
    WHERE s.seated ORDER BY p.name, p.id`.execute(tx);
  return rows;
}

export type StoredItem = ItemWords & {
  readonly id: string;
  readonly version: number;
  readonly presenter: Named;
  readonly carried_from: string | null;
  readonly carried_times: number;
  readonly outcome: ItemOutcome | null;
  readonly outcome_reason: string;
  readonly outcome_at: Date | null;
  readonly seconds: number;
};

/** The agenda at the end of the day asked for, in its order. */
export async function storedItems(
  tx: ReadTx,
  meetingId: string,
  context: ReadContext,
): Promise<StoredItem[]> {
  const { rows } = await sql<StoredItem>`
    SELECT x.id, x.version, x.title, x.minutes, x.presenter_id, ${named(sql`x.presenter_id`)} AS presenter, x.standing,
      x.inputs, x.data_as_of, x.carried_from, x.outcome, x.outcome_reason, x.outcome_at,
      (SELECT coalesce(sum(coalesce(t.corrected_by, extract(epoch FROM t.stopped_at - t.started_at))), 0)::int
        FROM agenda_time t WHERE t.organisation_id = current_organisation() AND t.item_id = x.id
          AND t.stopped_at < ${endOfDay(context)}) AS seconds,
      (WITH RECURSIVE chain (id) AS (SELECT x.carried_from WHERE x.carried_from IS NOT NULL
          UNION ALL SELECT i.carried_from FROM chain JOIN agenda_item i
            ON i.organisation_id = current_organisation() AND i.id = chain.id WHERE i.carried_from IS NOT NULL)
        SELECT count(*) FROM chain) AS carried_times
    FROM ${itemsAt(context, sql`${meetingId}`)} x ORDER BY x.position, x.recorded_at, x.id`.execute(
    tx,
  );
  return rows;
}

export type StoredParagraph = {
  readonly item_id: string;
  readonly id: string;
  readonly version: number;
  readonly text: string;
  readonly by: Named;
  readonly at: Date;
  readonly beside_id: string | null;
};

/** The paragraphs of all items as they stood, in the order in which they were begun. */
export async function storedNotes(
  tx: ReadTx,
  meetingId: string,
  context: ReadContext,
): Promise<StoredParagraph[]> {
  const { rows } = await sql<StoredParagraph>`
    SELECT n.item_id, n.id, v.version, v.text, ${named(sql`v.written_by`)} AS by, v.written_at AS at, n.beside_id
    FROM agenda_note n JOIN agenda_item i ON i.organisation_id = n.organisation_id AND i.id = n.item_id
    JOIN LATERAL (SELECT * FROM agenda_note_version v WHERE v.organisation_id = n.organisation_id AND v.note_id = n.id
      AND v.written_at < ${endOfDay(context)} ORDER BY v.version DESC LIMIT 1) v ON true
    WHERE n.organisation_id = current_organisation() AND i.meeting_id = ${meetingId} AND v.text <> ''
    ORDER BY n.recorded_at, n.id`.execute(tx);
  return rows;
}

export type StoredBorn = {
  readonly item_id: string;
  readonly kind: Born;
  readonly record_id: string;
  readonly label: string;
  readonly owner: Named;
  readonly due_on: Day | null;
  readonly at: Date;
};

/**
 * The decisions and actions that came of the items by the end of the day asked for, the earliest first; `label`,
 * `owner` and `due_on` are as they were when it was linked.
 */
export async function storedBorn(
  tx: ReadTx,
  meetingId: string,
  context: ReadContext,
): Promise<StoredBorn[]> {
  const { rows } = await sql<StoredBorn>`
    SELECT o.item_id, o.kind, o.record_id, o.label, ${named(sql`o.owner_id`)} AS owner, o.due_on, o.linked_at AS at
    FROM agenda_outcome o JOIN agenda_item i ON i.organisation_id = o.organisation_id AND i.id = o.item_id
    WHERE o.organisation_id = current_organisation() AND i.meeting_id = ${meetingId}
      AND o.linked_at < ${endOfDay(context)}
    ORDER BY o.linked_at, o.record_id`.execute(tx);
  return rows;
}

export type StoredMove = {
  readonly from_day: Day;
  readonly to_day: Day;
  readonly reason: string;
  readonly by: Named;
  readonly at: Date;
};

/** Each time the meeting was given another day or hour, the last first. */
export async function storedMoves(
  tx: ReadTx,
  meetingId: string,
  context: ReadContext,
): Promise<StoredMove[]> {
  const { rows } = await sql<StoredMove>`
    SELECT m.from_day, m.day AS to_day, m.move_reason AS reason, ${named(sql`m.written_by`)} AS by, m.written_at AS at
    FROM (SELECT v.*, lag(v.day) OVER (ORDER BY v.version) AS from_day FROM meeting_version v
      WHERE v.organisation_id = current_organisation() AND v.meeting_id = ${meetingId}
        AND v.written_at < ${endOfDay(context)}) m
    WHERE m.move_reason <> '' ORDER BY m.version DESC`.execute(tx);
  return rows;
}

/** The item whose time ran at the end of that day. */
export async function storedRunning(
  tx: ReadTx,
  meetingId: string,
  context: ReadContext,
): Promise<{ item_id: string; since: Date } | null> {
  const { rows } = await sql<{ item_id: string; since: Date }>`
    SELECT item_id, started_at AS since FROM agenda_time WHERE organisation_id = current_organisation()
      AND meeting_id = ${meetingId} AND started_at < ${endOfDay(context)}
      AND (stopped_at IS NULL OR stopped_at >= ${endOfDay(context)})
    ORDER BY started_at DESC LIMIT 1`.execute(tx);
  return rows[0] ?? null;
}
