import type { NightlyJob } from '../jobs/task.ts';
import { originOf } from './append.ts';
import { signAndKeep } from './sign-and-keep.ts';
import { recordVerification, verifyOrganisation } from './verify.ts';

/** Recomputes the whole log and keeps what was found, for everyone to see. */
const verification: NightlyJob = {
  name: 'ledger.verify',
  hour: 2,
  run: async ({ database, installation, clock }, scope) => {
    const { organisationId } = scope;
    const startedAt = clock.now();
    const found = await database.transactions.read(scope, (tx) =>
      verifyOrganisation(tx, { organisationId, origin: originOf(installation, organisationId) }),
    );
    await database.transactions.write(scope, (write) =>
      recordVerification(write, organisationId, found, { startedAt, finishedAt: clock.now() }),
    );
  },
};

/** Signs the state of the log once a day; a log that has not grown is not signed again. */
const checkpoint: NightlyJob = {
  name: 'ledger.checkpoint',
  hour: 3,
  run: (platform, scope) => signAndKeep(platform, scope, 'daily'),
};

export const ledgerJobs: readonly NightlyJob[] = [verification, checkpoint];
