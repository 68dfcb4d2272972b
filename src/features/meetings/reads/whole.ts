import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { MinutesContent } from '../contract/minutes.ts';
import type { MeetingRecord } from '../contract/record.ts';
import { minutesOf } from '../rules/minutes.ts';
import {
  storedConclusion,
  storedInputs,
  storedPack,
  storedSignatures,
  type StoredSignature,
} from '../store/beside.ts';
import { findMeeting, type StoredMeeting } from '../store/list.ts';
import {
  storedBorn,
  storedItems,
  storedMoves,
  storedNotes,
  storedRunning,
  storedSeats,
} from '../store/record.ts';
import { countTold } from '../store/told.ts';
import { contentHash } from './hash.ts';
import { chairedBy, factsOf, presentAgenda } from './present.ts';

type Unsigned = Omit<MeetingRecord, 'signatures' | 'can'>;
export type Minutes = { readonly content: MinutesContent; readonly content_hash: string };

/** A meeting as it stood at the end of the day asked for, with its minutes once it has begun. */
export async function wholeMeeting(
  tx: ReadTx,
  meeting: StoredMeeting,
  context: ReadContext,
): Promise<{ record: Unsigned; minutes: Minutes | undefined }> {
  const { id } = meeting;
  const items = await storedItems(tx, id, context);
  const notes = await storedNotes(tx, id, context);
  const born = await storedBorn(tx, id, context);
  const running = await storedRunning(tx, id, context);
  const conclusion = await storedConclusion(tx, id, context);
  const pack = await storedPack(tx, id, context);
  const record: Unsigned = {
    ...factsOf(meeting),
    purpose: meeting.purpose,
    previous_id: meeting.previous_id,
    next_id: meeting.next_id,
    chaired_by: chairedBy(meeting),
    started_at: meeting.started_at?.toISOString() ?? null,
    ended_at: meeting.ended_at?.toISOString() ?? null,
    cancel_reason: meeting.cancel_reason,
    moves: (await storedMoves(tx, id, context)).map(dated),
    seats: await storedSeats(tx, id, context),
    agenda: presentAgenda(items, notes, born, meeting.ended_at),
    running: running && { item_id: running.item_id, since: running.since.toISOString() },
    said_inputs: (await storedInputs(tx, id, context)).map(dated),
    conclusion: conclusion && dated(conclusion),
    pack: pack && { id: pack.id, frozen_at: pack.at.toISOString(), by: pack.by },
    told: await countTold(tx, id, context),
  };
  const content = minutesOf(record);
  return { record, minutes: content && { content, content_hash: contentHash(content) } };
}

/** Who signed, and whether the minutes still are what they signed. */
export async function signaturesOf(
  tx: ReadTx,
  meetingId: string,
  minutes: Minutes | undefined,
  context: ReadContext,
): Promise<MeetingRecord['signatures']> {
  const signed = await storedSignatures(tx, meetingId, context);
  return signed.map((one: StoredSignature) => ({
    ...dated(one),
    current: one.content_hash === minutes?.content_hash,
  }));
}

function dated<One extends { readonly at: Date }>({ at, ...one }: One) {
  return { ...one, at: at.toISOString() };
}

/** The hash of the minutes as they stand, which a signature is about; empty where a meeting has none. */
export async function minutesHash(
  tx: ReadTx,
  meetingId: string,
  context: ReadContext,
): Promise<string> {
  const meeting = await findMeeting(tx, meetingId, context);
  if (meeting === undefined) return '';
  return (await wholeMeeting(tx, meeting, context)).minutes?.content_hash ?? '';
}
