import type { Task } from '../../../platform/jobs/task.ts';
import { signAndKeep } from '../../../platform/ledger/sign-and-keep.ts';

/**
 * Signs the state of the record as soon as a wave is announced, so that questions, groups and keys stand in a signed state
 * before anybody answers, and keeps it outside the database as the nightly one is.
 */
export const signRecord: Task = {
  name: 'pulse.record',
  run: (platform, scope) => signAndKeep(platform, scope, 'demand'),
};
