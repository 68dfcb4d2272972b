import { allows } from '../../platform/access/predicate.ts';
import { read } from '../../platform/http/read-routes.ts';
import { shortForm } from '../../platform/ledger/checkpoint.ts';
import { readCheckpoints, type StoredCheckpoint } from '../../platform/ledger/checkpoints.ts';
import { dayOf } from '../../lib/day.ts';
import { evidenceShape, verificationAsked, type Checkpoint, type Evidence } from './contract.ts';
import {
  downloadEvidence,
  downloadReadable,
  seeEvidence,
  signEvidence,
  verifyEvidence,
} from './policy.ts';
import { lastAsked, lastVerification, lengthOf } from './store.ts';

const MOST = 12;

export const evidenceRecord = read({
  path: '/api/evidence',
  operation: 'evidence.read',
  words: 'read how the record stands',
  permit: seeEvidence,
  response: evidenceShape,
  read: async (tx, _asked, { scope, asOf, isPast }) => {
    const until = { asOf, timeZone: scope.timeZone };
    const [length, checkpoints, verification, asked] = await Promise.all([
      lengthOf(tx, until),
      readCheckpoints(tx, scope.organisationId),
      lastVerification(tx, until),
      lastAsked(tx, verificationAsked.type),
    ]);
    const kept = checkpoints.filter(({ madeAt }) => dayOf(madeAt, scope.timeZone) <= asOf);
    const may = (policy: typeof signEvidence) => !isPast && allows(policy, scope.actor, null);
    return {
      ...length,
      checkpoints: kept.toReversed().slice(0, MOST).map(presentCheckpoint),
      verification,
      verifying: asked !== null && !answers(verification, asked),
      can: {
        verify: may(verifyEvidence),
        sign: may(signEvidence),
        download: may(downloadEvidence),
        download_readable: may(downloadReadable),
      },
    };
  },
});

/** Whether a recomputation has seen the entry that asked for it; one that found a gap ended before it. */
function answers(verification: Evidence['verification'], asked: number): boolean {
  return verification !== null && (!verification.sound || verification.size > asked);
}

/** A signed state as it crosses the wire. */
export function presentCheckpoint(checkpoint: StoredCheckpoint): Checkpoint {
  return {
    size: checkpoint.size,
    root: Buffer.from(checkpoint.root).toString('hex'),
    made_at: checkpoint.madeAt.toISOString(),
    short: shortForm(checkpoint),
    note: checkpoint.note,
  };
}
