import { v7 as newId } from 'uuid';
import * as z from 'zod';
import { accept, all, refuse } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { writingOf } from '../../../platform/commands/change.ts';
import { command } from '../../../platform/commands/command.ts';
import { contextOf } from '../../../platform/http/read-routes.ts';
import { inputSaid, packFrozen } from '../contract/events.ts';
import { checkpointShape } from '../contract/record.ts';
import { sayInputShape } from '../contract/shapes.ts';
import { meetingPolicies } from '../policy.ts';
import { stateOf } from '../reads/checkpoint.ts';
import { contentHash } from '../reads/hash.ts';
import { packOf } from '../reads/pack.ts';
import { stillOpen, stillPlanned } from '../rules/life.ts';
import { insertInput, insertPack } from '../store/beside.ts';
import { findMeeting } from '../store/list.ts';
import { lockMeeting } from '../store/meeting.ts';
import { changeMeeting } from './change.ts';

/** Writes, for one meeting, what is to be said of a required input, with a file where there is one. */
export const sayInput = changeMeeting({
  name: 'meeting.say_input',
  words: 'write about an input of a meeting',
  input: sayInputShape,
  permit: meetingPolicies.say_input,
  around: async (_read, { upload }, _meeting, { ports, organisationId, actor, now }) =>
    upload === undefined ? null : ports.files.unseal({ organisationId, actor }, upload, now),
  rule: (meeting, { input, text, data_as_of }, upload, { today }) => {
    const file = upload ? { id: newId(), upload } : null;
    return all(
      [
        stillOpen(meeting),
        upload === undefined ? refuse('file.upload_unknown') : accept(null),
        data_as_of !== null && data_as_of > today
          ? refuse('meeting.data_to_come', { day: data_as_of })
          : accept(null),
      ],
      { id: newId(), input, text, data_as_of, file },
    );
  },
  beside: (write, said, writing) => insertInput(write, said, writing),
  events: ({ input, text, data_as_of, file }, changed) => [
    inputSaid.of(changed, {
      input,
      text,
      data_as_of,
      file: file && { file_id: file.id, name: file.upload.name, sha256: file.upload.sha256 },
    }),
  ],
});

/**
 * Freezes what is read before a meeting: each panel as the records stand now, with the signed state of the record. It
 * can be frozen again until the meeting begins; the last one counts and the others stay.
 */
export const freezePack = command({
  name: 'meeting.freeze_pack',
  words: 'freeze what is read before a meeting',
  input: z.strictObject({ id: id('meeting') }),
  result: z.strictObject({
    id: id('meeting'),
    version: z.int(),
    pack_id: id('meeting_pack'),
    checkpoint: checkpointShape,
  }),
  load: async (read, { id: meetingId }, { scope, today }) => {
    const meeting = await lockMeeting(read, meetingId);
    const context = contextOf(scope, today, undefined);
    const stored = await findMeeting(read, meetingId, context);
    if (meeting === undefined || stored === undefined) return undefined;
    return { ...meeting, content: await packOf(read, stored, context) };
  },
  permit: meetingPolicies.freeze_pack,
  rule: (meeting) =>
    all([stillPlanned(meeting)], {
      id: newId(),
      content: meeting.content,
      content_hash: contentHash(meeting.content),
    }),
  save: async (write, pack, { id: meetingId, version }, context) => {
    const { organisationId, now } = context;
    const checkpoint = stateOf(await context.ports.checkpoint(write, organisationId, now));
    const at = { id: meetingId, version };
    await insertPack(write, pack, checkpoint, writingOf(context, at));
    return { ...at, pack_id: pack.id, checkpoint };
  },
  events: ({ id: pack_id, content_hash }, { id: meetingId, version, checkpoint }) => [
    packFrozen.of(
      { id: meetingId, version },
      {
        pack_id,
        content_hash,
        checkpoint_size: checkpoint.size,
        checkpoint_root: checkpoint.root,
      },
    ),
  ],
});
