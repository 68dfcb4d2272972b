import * as z from 'zod';
import { v7 as newId } from 'uuid';
import { accept, refuse } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { command } from '../../../platform/commands/command.ts';
import { problemFileAdded } from '../contract/events.ts';
import { problemPolicies } from '../policy.ts';
import { insertFile } from '../store/files.ts';
import { lockProblem } from '../store/write.ts';

/** Makes an uploaded file part of a problem. The hash in the ledger is of the bytes as they came. */
export const addFile = command({
  name: 'problem.add_file',
  words: 'add a file to a problem',
  input: z.strictObject({
    id: id('problem'),
    upload: z
      .string()
      .max(4_000)
      .regex(/^[\w-]+\.[\w-]+$/),
  }),
  result: z.strictObject({ id: id('file') }),
  load: async (read, input, { ports, organisationId, actor, now }) => {
    const problem = await lockProblem(read, input.id);
    const upload = ports.files.unseal({ organisationId, actor }, input.upload, now);
    return problem && { ...problem, upload };
  },
  permit: problemPolicies.work,
  rule: ({ upload }) =>
    upload === undefined ? refuse('file.upload_unknown') : accept({ fileId: newId(), upload }),
  save: async (write, { fileId, upload }, problem, context) => {
    await insertFile(write, { id: fileId, problemId: problem.id, upload }, context);
    return { id: fileId };
  },
  events: ({ fileId, upload: { name, sha256, size } }, _result, { id: problemId, version }) => [
    problemFileAdded.of({ id: problemId, version }, { file_id: fileId, name, sha256, size }),
  ],
});
