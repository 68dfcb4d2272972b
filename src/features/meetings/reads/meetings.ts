import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { allows } from '../../../platform/access/predicate.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { read, type ReadContext } from '../../../platform/http/read-routes.ts';
import { minutesShape, toldShape } from '../contract/minutes.ts';
import { meetingRecordShape, meetingRowShape, personShape } from '../contract/record.ts';
import { meetingQueryShape } from '../contract/shapes.ts';
import {
  planMeeting,
  seeMeeting,
  seeMeetings,
  seeSomeMeeting,
  seeWhatIWasTold,
} from '../policy.ts';
import { signsAs } from '../rules/signing.ts';
import { findMeeting, listMeetings, visibleOf, type StoredMeeting } from '../store/list.ts';
import { storedTellings, toldTo } from '../store/told.ts';
import { lastSigned } from './checkpoint.ts';
import { mayDo, presentRow } from './present.ts';
import { signaturesOf, wholeMeeting } from './whole.ts';

const params = z.strictObject({ id: id('meeting') });

/** A meeting the reader may see; one they may not see is not there. */
export async function seenMeeting(
  tx: ReadTx,
  meetingId: string,
  context: ReadContext,
): Promise<StoredMeeting | undefined> {
  const meeting = await findMeeting(tx, meetingId, context);
  return meeting && allows(seeMeeting, context.scope.actor, meeting) ? meeting : undefined;
}

export const meetingList = read({
  path: '/api/meetings',
  operation: 'meeting.list',
  words: 'read the meetings that concern you',
  permit: seeMeetings,
  fromRecords: true,
  query: meetingQueryShape,
  response: z.strictObject({
    total: z.int(),
    rows: z.array(meetingRowShape),
    can: z.strictObject({ plan: z.boolean() }),
  }),
  read: async (tx, { query }, context) => {
    const { total, rows } = await listMeetings(tx, query, context);
    const plan = !context.isPast && allows(planMeeting, context.scope.actor, null);
    return { total, rows: rows.map((row) => presentRow(row, context)), can: { plan } };
  },
});

export const meetingRecord = read({
  path: '/api/meetings/:id',
  operation: 'meeting.read',
  words: 'read a meeting',
  permit: seeSomeMeeting,
  fromRecords: true,
  params,
  response: meetingRecordShape,
  read: async (tx, { params: asked }, context) => {
    const meeting = await seenMeeting(tx, asked.id, context);
    if (meeting === undefined) return undefined;
    const { record, minutes } = await wholeMeeting(tx, meeting, context);
    const signatures = await signaturesOf(tx, meeting.id, minutes, context);
    // The meetings before and after may be ones the reader has no part in.
    const around = [record.previous_id, record.next_id].filter((one) => one !== null);
    const seen = await visibleOf(tx, around, context);
    const seenOnly = (one: string | null): string | null =>
      one !== null && seen.has(one) ? one : null;
    return {
      ...record,
      previous_id: seenOnly(record.previous_id),
      next_id: seenOnly(record.next_id),
      signatures,
      can: mayDo(meeting, context),
    };
  },
});

export const meetingMinutes = read({
  path: '/api/meetings/:id/minutes',
  operation: 'meeting.minutes',
  words: 'read the minutes of a meeting',
  permit: seeSomeMeeting,
  params,
  response: minutesShape,
  read: async (tx, { params: asked }, context) => {
    const meeting = await seenMeeting(tx, asked.id, context);
    if (meeting === undefined) return undefined;
    const { minutes } = await wholeMeeting(tx, meeting, context);
    if (minutes === undefined) return undefined;
    const signatures = await signaturesOf(tx, meeting.id, minutes, context);
    const reader = context.scope.actor.personId;
    const part = mayDo(meeting, context).sign ? signsAs(meeting, reader) : null;
    const signed = signatures.some(({ person, current }) => current && person.id === reader);
    return {
      ...minutes,
      checkpoint: await lastSigned(tx, context),
      signatures,
      sign_as: signed ? null : part,
    };
  },
});

/** Who was told what a meeting decided. */
export const meetingTold = read({
  path: '/api/meetings/:id/told',
  operation: 'meeting.told',
  words: 'read who was told of a meeting',
  permit: seeSomeMeeting,
  fromRecords: true,
  params,
  response: z.strictObject({
    rows: z.array(
      z.strictObject({
        person: z.strictObject({ id: id('person'), name: z.string() }),
        by: personShape,
        at: z.iso.datetime(),
      }),
    ),
  }),
  read: async (tx, { params: asked }, context) => {
    const meeting = await seenMeeting(tx, asked.id, context);
    if (meeting === undefined) return undefined;
    const rows = await storedTellings(tx, meeting.id, context);
    return { rows: rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() })) };
  },
});

export const toldMe = read({
  path: '/api/meetings/told',
  operation: 'meeting.told_me',
  words: 'read what you were told of meetings',
  permit: seeWhatIWasTold,
  fromRecords: true,
  response: z.strictObject({ rows: z.array(toldShape) }),
  read: async (tx, _asked, context) => {
    const rows = await toldTo(tx, context.scope.actor.personId, context);
    return {
      rows: rows.map(({ told_at, decisions, ...row }) => ({
        ...row,
        told_at: told_at.toISOString(),
        decisions: [...decisions],
      })),
    };
  },
});
