import * as z from 'zod';
import { v7 as newId } from 'uuid';
import { accept, refuse } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { command } from '../../../platform/commands/command.ts';
import { actionFileAdded } from '../contract/events.ts';
import { actionPolicies } from '../policy.ts';
import { insertFile } from '../store/beside.ts';
import { lockAction } from '../store/write.ts';

/** Makes an uploaded file part of an action. The hash in the ledger is of the bytes as they came. */
export const addFile = command({
  name: 'action.add_file',
  words: 'add a file to an action',
  input: z.strictObject({
    id: id('action'),
    upload: z
      .string()
      .max(4_000)
      .regex(/^[\w-]+\.[\w-]+$/),
  }),
  result: z.strictObject({ id: id('file') }),
  load: async (read, input, { ports, organisationId, actor, now }) => {
    const action = await lockAction(read, input.id);
    const upload = ports.files.unseal({ organisationId, actor }, input.upload, now);
    return action === undefined ? undefined : { ...action, upload };
  },
  permit: actionPolicies.comment,
  rule: ({ upload }) =>
    upload === undefined ? refuse('file.upload_unknown') : accept({ fileId: newId(), upload }),
  save: async (write, { fileId, upload }, action, context) => {
    await insertFile(write, { id: fileId, actionId: action.id, upload }, context);
    return { id: fileId };
  },
  events: ({ fileId, upload: { name, sha256, size } }, _result, { id: actionId, version }) => [
    actionFileAdded.of({ id: actionId, version }, { file_id: fileId, name, sha256, size }),
  ],
});
