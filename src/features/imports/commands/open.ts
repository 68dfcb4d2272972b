import { v7 as newId } from 'uuid';
import { accept, refuse } from '../../../lib/outcome.ts';
import { command } from '../../../platform/commands/command.ts';
import { importAnswerShape, openShape } from '../contract/commands.ts';
import { importOpened } from '../contract/events.ts';
import { bringIn } from '../policy.ts';
import { insertImport } from '../store/record.ts';
import { mayFill, offerOf } from './registers.ts';
import { beginWork } from '../store/work.ts';
import { workJobs } from './work-jobs.ts';

/** Makes an uploaded file an import. It is read in the background, whatever is in it. */
export const open = command({
  name: 'import.open',
  words: 'bring in a file',
  input: openShape,
  result: importAnswerShape,
  load: async (_read, input, { ports, organisationId, actor, now }) => ({
    upload: ports.files.unseal({ organisationId, actor }, input.upload, now),
  }),
  permit: bringIn,
  rule: ({ upload }, { register }, { actor }) => {
    if (upload === undefined) return refuse('file.upload_unknown');
    if (offerOf(register) === undefined || !mayFill(actor, register))
      return refuse('import.register_unknown', { register });
    return accept({ id: newId(), fileId: newId(), workId: newId(), register, upload });
  },
  save: async (write, decision, _subject, context) => {
    await insertImport(write, decision, context);
    await beginWork(write, context.organisationId, {
      importId: decision.id,
      workId: decision.workId,
    });
    return { id: decision.id, version: 1 };
  },
  events: ({ fileId, register, upload: { name, size, sha256 } }, result) => [
    importOpened.of(result, { register, file_id: fileId, name, size, sha256 }),
  ],
  jobs: ({ workId }, { id }) => workJobs({ importId: id, workId }),
});
