import { v7 as newId } from 'uuid';
import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { writingOf } from '../../../platform/commands/change.ts';
import { command } from '../../../platform/commands/command.ts';
import { contextOf } from '../../../platform/http/read-routes.ts';
import { meetingConcluded, minutesSigned } from '../contract/events.ts';
import { checkpointShape } from '../contract/record.ts';
import { concludeShape } from '../contract/shapes.ts';
import { meetingPolicies } from '../policy.ts';
import { stateOf } from '../reads/checkpoint.ts';
import { wholeMeeting } from '../reads/whole.ts';
import * as rules from '../rules/signing.ts';
import {
  insertConclusion,
  insertSignature,
  storedConclusion,
  storedSignatures,
} from '../store/beside.ts';
import { findMeeting } from '../store/list.ts';
import { lockMeeting } from '../store/meeting.ts';
import { changeMeeting } from './change.ts';

/** What the chair concludes of the management system, in their own words. */
export const conclude = changeMeeting({
  name: 'meeting.conclude',
  words: 'conclude a management review',
  input: concludeShape,
  permit: meetingPolicies.conclude,
  around: async (read, _input, { id: meetingId }) =>
    (await storedConclusion(read, meetingId, null))?.version ?? 0,
  rule: (meeting, { id: _id, seen, ...words }, now) => rules.conclude(meeting, words, seen, now),
  beside: (write, { words, version }, writing) => insertConclusion(write, version, words, writing),
  events: ({ words, version }, changed) => [
    meetingConcluded.of(changed, { ...words, conclusion_version: version }),
  ],
});

/**
 * Signs the minutes: who, exactly which, and the signed state of the record at that moment. Whatever is written later
 * makes other minutes, and shows the signature as one of earlier ones.
 */
export const sign = command({
  name: 'meeting.sign',
  words: 'sign the minutes of a meeting',
  input: z.strictObject({
    id: id('meeting'),
    /** The hash of the minutes that were read. */
    content_hash: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  result: z.strictObject({ id: id('meeting'), version: z.int(), checkpoint: checkpointShape }),
  load: async (read, { id: meetingId }, { scope, today, actor }) => {
    const meeting = await lockMeeting(read, meetingId);
    const context = contextOf(scope, today, undefined);
    const stored = await findMeeting(read, meetingId, context);
    if (meeting === undefined || stored === undefined) return undefined;
    const { minutes } = await wholeMeeting(read, stored, context);
    const now = minutes?.content_hash ?? '';
    const signed = await storedSignatures(read, meetingId, context);
    const alreadySigned = signed.some(
      ({ person, content_hash: hash }) => person.id === actor.personId && hash === now,
    );
    return { ...meeting, now, alreadySigned };
  },
  permit: meetingPolicies.sign,
  rule: (meeting, { content_hash: seen }, { actor }) => {
    const { now, alreadySigned } = meeting;
    return rules.sign(meeting, actor.personId, { seen, now, alreadySigned });
  },
  save: async (write, signed, { id: meetingId, version }, context) => {
    const { organisationId, now } = context;
    const checkpoint = stateOf(await context.ports.checkpoint(write, organisationId, now));
    const at = { id: meetingId, version };
    await insertSignature(write, { id: newId(), ...signed }, checkpoint, writingOf(context, at));
    return { ...at, checkpoint };
  },
  events: (signed, { checkpoint, ...at }) => [
    minutesSigned.of(at, {
      ...signed,
      checkpoint_size: checkpoint.size,
      checkpoint_root: checkpoint.root,
    }),
  ],
});
