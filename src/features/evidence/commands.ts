import * as z from 'zod';
import { accept } from '../../lib/outcome.ts';
import { command } from '../../platform/commands/command.ts';
import { readSize } from '../../platform/ledger/store.ts';
import { checkpointShape, checkpointMade, verificationAsked } from './contract.ts';
import { signEvidence, verifyEvidence } from './policy.ts';
import { presentCheckpoint } from './reads.ts';

/** Signs the state of the record now, so that it can be kept where nobody here can change it. */
export const sign = command({
  name: 'evidence.sign',
  words: 'have the state of the record signed',
  input: z.strictObject({}),
  result: checkpointShape,
  load: async (read, _input, { organisationId }) => readSize(read, organisationId),
  permit: signEvidence,
  rule: () => accept(null),
  save: async (write, _decision, _size, { organisationId, now, ports }) =>
    presentCheckpoint(await ports.checkpoint(write, organisationId, now)),
  events: (_decision, { size, root, short }, _size, { organisationId }) => [
    checkpointMade.of({ id: organisationId, version: 1 }, { size, root, short }),
  ],
});

/** Recomputes the whole record in the background, as every night. */
export const verify = command({
  name: 'evidence.verify',
  words: 'have the whole record recomputed',
  input: z.strictObject({}),
  result: z.strictObject({}),
  load: async (read, _input, { organisationId }) => ({
    size: await readSize(read, organisationId),
  }),
  permit: verifyEvidence,
  rule: (record) => accept(record),
  save: () => Promise.resolve({}),
  events: ({ size }, _result, _record, { organisationId }) => [
    verificationAsked.of({ id: organisationId, version: 1 }, { size }),
  ],
  jobs: (_decision, _result, { organisationId }) => [
    { task: 'ledger.verify', payload: {}, key: `ledger.verify:${organisationId}` },
  ],
});
