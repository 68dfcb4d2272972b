import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { CommandContext } from '../../../platform/commands/command.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { Born, ItemOutcome } from '../contract/kinds.ts';
import type { ItemWords } from '../contract/shapes.ts';
import type { StandingItem } from '../rules/agenda.ts';
import { lockMeeting, shareMeeting, type MeetingSubject } from './meeting.ts';

/** One item as a command finds it, with its meeting. */
export type ItemSubject = Omit<StandingItem, 'meeting'> & {
  readonly version: number;
  readonly meeting_id: string;
  readonly position: number;
  readonly outcome_reason: string;
  readonly outcome_at: Date | null;
  readonly meeting: MeetingSubject;
};

const linked = (kind: Born) => sql`(SELECT count(*) FROM agenda_outcome o
  WHERE o.organisation_id = i.organisation_id AND o.item_id = i.id AND o.kind = ${kind})`;
const WORDS = sql`v.title, v.minutes, v.presenter_id, v.standing, v.inputs, v.data_as_of, v.outcome, v.outcome_reason,
  v.outcome_at, v.removed`;

/** One item, held for this transaction; its meeting stays as it is meanwhile. */
export const lockItem = (tx: ReadTx, id: string): Promise<ItemSubject | undefined> =>
  itemHeld(tx, id, shareMeeting);

/** The same with the meeting held alone: for what only one item of a meeting can have. */
export const lockItemAlone = (tx: ReadTx, id: string): Promise<ItemSubject | undefined> =>
  itemHeld(tx, id, lockMeeting);

async function itemHeld(
  tx: ReadTx,
  id: string,
  holdMeeting: typeof shareMeeting,
): Promise<ItemSubject | undefined> {
  const of = await sql<{ meeting_id: string }>`SELECT meeting_id FROM agenda_item
    WHERE organisation_id = current_organisation() AND id = ${id}`.execute(tx);
  const meeting = of.rows[0] && (await holdMeeting(tx, of.rows[0].meeting_id));
  if (meeting === undefined) return undefined;
  const { rows } = await sql<Omit<ItemSubject, 'meeting'>>`
    SELECT i.id, i.version, i.meeting_id, i.position, ${WORDS}, ${linked('decision')} AS decisions,
      ${linked('action')} AS actions
    FROM agenda_item i JOIN agenda_item_version v ON v.organisation_id = i.organisation_id AND v.item_id = i.id
      AND v.version = i.version
    WHERE i.organisation_id = current_organisation() AND i.id = ${id} FOR NO KEY UPDATE OF i`.execute(
    tx,
  );
  return rows[0] && { ...rows[0], meeting };
}

/** The items of a meeting that are on its agenda now, in their order; the meeting is locked by the caller. */
export async function itemsNow(tx: ReadTx, meeting: MeetingSubject): Promise<ItemSubject[]> {
  const { rows } = await sql<Omit<ItemSubject, 'meeting'>>`
    SELECT i.id, i.version, i.meeting_id, i.position, ${WORDS}, ${linked('decision')} AS decisions,
      ${linked('action')} AS actions
    FROM agenda_item i JOIN agenda_item_version v ON v.organisation_id = i.organisation_id AND v.item_id = i.id
      AND v.version = i.version
    WHERE i.organisation_id = current_organisation() AND i.meeting_id = ${meeting.id} AND NOT v.removed
    ORDER BY i.position, i.recorded_at, i.id`.execute(tx);
  return rows.map((row) => ({ ...row, meeting }));
}

/** Planned minutes of a meeting's items, one of them left out. */
export async function minutesBeside(
  tx: ReadTx,
  meetingId: string,
  itemId: string | null,
): Promise<number> {
  const { rows } = await sql<{ minutes: number }>`
    SELECT coalesce(sum(v.minutes), 0)::int AS minutes
    FROM agenda_item i JOIN agenda_item_version v ON v.organisation_id = i.organisation_id AND v.item_id = i.id
      AND v.version = i.version
    WHERE i.organisation_id = current_organisation() AND i.meeting_id = ${meetingId} AND NOT v.removed
      AND i.id IS DISTINCT FROM ${itemId}::uuid`.execute(tx);
  return rows[0]?.minutes ?? 0;
}

type Writer = Pick<CommandContext, 'organisationId' | 'actor' | 'now'>;
type ItemSaid = ItemWords & {
  readonly outcome: ItemOutcome | null;
  readonly outcome_reason: string;
  readonly outcome_at: Date | null;
  readonly removed: boolean;
};

async function insertItemVersion(
  write: WriteTx,
  itemId: string,
  version: number,
  { inputs, ...said }: ItemSaid,
  { organisationId, actor, now }: Writer,
): Promise<void> {
  await write
    .insertInto('agenda_item_version')
    .values({
      organisation_id: organisationId,
      item_id: itemId,
      version,
      ...said,
      inputs: [...inputs],
      written_by: actor.personId,
      written_at: now,
    })
    .execute();
}

export type NewItem = ItemWords & {
  readonly id: string;
  readonly meeting_id: string;
  readonly carried_from: string | null;
};

/** Puts an item at the end of an agenda. */
export async function insertItem(
  write: WriteTx,
  { id, meeting_id, carried_from, ...words }: NewItem,
  writer: Writer,
): Promise<void> {
  await sql`INSERT INTO agenda_item (organisation_id, id, meeting_id, carried_from, position, created_by, recorded_at)
    SELECT ${writer.organisationId}, ${id}, ${meeting_id}, ${carried_from}, coalesce(max(position), 0) + 1,
      ${writer.actor.personId}, ${writer.now}
    FROM agenda_item WHERE organisation_id = current_organisation() AND meeting_id = ${meeting_id}`.execute(
    write,
  );
  const fresh = { outcome: null, outcome_reason: '', outcome_at: null, removed: false };
  await insertItemVersion(write, id, 1, { ...words, ...fresh }, writer);
}

/** Keeps the next version of an item that is held by {@link lockItem}. */
export async function saveItem(
  write: WriteTx,
  item: ItemSubject,
  changes: Partial<ItemSaid>,
  writer: Writer,
): Promise<number> {
  const {
    id,
    version: before,
    meeting_id: _meetingId,
    meeting: _meeting,
    position: _position,
    decisions: _decisions,
    actions: _actions,
    ...said
  } = item;
  const version = before + 1;
  await insertItemVersion(write, id, version, { ...said, ...changes }, writer);
  await sql`UPDATE agenda_item SET version = ${version}
    WHERE organisation_id = current_organisation() AND id = ${id}`.execute(write);
  return version;
}

/** Puts the items of an agenda in this order. */
export async function orderItems(write: WriteTx, ids: readonly string[]): Promise<void> {
  await sql`UPDATE agenda_item i SET position = o.position
    FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS o (id, position)
    WHERE i.organisation_id = current_organisation() AND i.id = o.id`.execute(write);
}

/** What is copied of a decision or an action when it is linked. */
export type BornNow = {
  readonly kind: Born;
  readonly record_id: string;
  readonly label: string;
  readonly owner_id: string | null;
  readonly due_on: Day | null;
};

/** Links a decision or an action with the item it was born in. */
export async function insertOutcome(
  write: WriteTx,
  itemId: string,
  born: BornNow,
  { organisationId, actor, now }: Writer,
): Promise<void> {
  await write
    .insertInto('agenda_outcome')
    .values({
      organisation_id: organisationId,
      item_id: itemId,
      ...born,
      linked_by: actor.personId,
      linked_at: now,
    })
    .execute();
}

/** Whether a record was linked with an item before. */
export async function isLinked(tx: ReadTx, itemId: string, recordId: string): Promise<boolean> {
  const { rows } = await sql`SELECT 1 FROM agenda_outcome
    WHERE organisation_id = current_organisation() AND item_id = ${itemId} AND record_id = ${recordId}`.execute(
    tx,
  );
  return rows.length > 0;
}

/** Seconds that are kept for an item, without the stretch that runs; and the item whose time runs. */
export async function timeOf(
  tx: ReadTx,
  item: { readonly id: string; readonly meeting_id: string },
): Promise<{ seconds: number; runs: { item_id: string; started_at: Date } | null }> {
  const { rows } = await sql<{ seconds: number }>`
    SELECT coalesce(sum(coalesce(corrected_by, extract(epoch FROM stopped_at - started_at))), 0)::int AS seconds
    FROM agenda_time WHERE organisation_id = current_organisation() AND item_id = ${item.id}
      AND stopped_at IS NOT NULL`.execute(tx);
  return { seconds: rows[0]?.seconds ?? 0, runs: await runningTime(tx, item.meeting_id) };
}

/** The item whose time runs, and since when; null where none does. */
export async function runningTime(
  tx: ReadTx,
  meetingId: string,
): Promise<{ item_id: string; started_at: Date } | null> {
  const { rows } = await sql<{ item_id: string; started_at: Date }>`
    SELECT item_id, started_at FROM agenda_time WHERE organisation_id = current_organisation()
      AND meeting_id = ${meetingId} AND stopped_at IS NULL`.execute(tx);
  return rows[0] ?? null;
}

/** Ends the stretch that runs, at its beginning where the clock was set back meanwhile. */
export async function stopRunning(write: WriteTx, meetingId: string, now: Date): Promise<void> {
  await sql`UPDATE agenda_time SET stopped_at = greatest(${now}, started_at)
    WHERE organisation_id = current_organisation() AND meeting_id = ${meetingId} AND stopped_at IS NULL`.execute(
    write,
  );
}

/** Begins a stretch, or keeps a correction in seconds by hand. */
export async function insertTime(
  write: WriteTx,
  time: {
    readonly id: string;
    readonly item: { readonly id: string; readonly meeting_id: string };
    readonly corrected_by: number | null;
  },
  { organisationId, actor, now }: Writer,
): Promise<void> {
  await write
    .insertInto('agenda_time')
    .values({
      organisation_id: organisationId,
      id: time.id,
      meeting_id: time.item.meeting_id,
      item_id: time.item.id,
      started_at: now,
      stopped_at: time.corrected_by === null ? null : now,
      corrected_by: time.corrected_by,
      kept_by: actor.personId,
    })
    .execute();
}
