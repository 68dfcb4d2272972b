import type { Task } from '../../../platform/jobs/task.ts';
import { originOf } from '../../../platform/ledger/append.ts';
import { makeCheckpoint } from '../../../platform/ledger/checkpoints.ts';
import { rememberCheckpoint } from '../../../platform/ledger/known-checkpoints.ts';

/**
 * Signs the state of the record as soon as a wave is announced, so that questions, groups and keys stand in a signed state
 * before anybody answers, and keeps it outside the database as the nightly one is.
 */
export const signRecord: Task = {
  name: 'pulse.record',
  run: async ({ database, installation, clock, signer, dataDir }, scope) => {
    const { organisationId } = scope;
    const origin = originOf(installation, organisationId);
    const made = await database.transactions.write(scope, (write) =>
      makeCheckpoint(
        write,
        { organisationId, origin, occasion: 'demand', at: clock.now() },
        signer,
      ),
    );
    await rememberCheckpoint(dataDir, organisationId, made);
  },
};
