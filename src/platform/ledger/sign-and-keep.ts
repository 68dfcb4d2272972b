import type { Scope } from '../access/scope.ts';
import type { Platform } from '../platform.ts';
import { originOf } from './append.ts';
import { makeCheckpoint, type CheckpointOccasion } from './checkpoints.ts';
import { compareWithKnown } from './known-checkpoints.ts';

/**
 * Signs the state of an organisation's log and keeps the checkpoint outside the database as well. Where
 * the log does not continue what is known there, that stays: a log that was put back and has grown since
 * would otherwise pass for the one that was signed.
 * Throws a LedgerDamage, see {@link makeCheckpoint}.
 */
export async function signAndKeep(
  { database, installation, clock, signer, dataDir }: Platform,
  scope: Scope,
  occasion: CheckpointOccasion,
): Promise<void> {
  const { organisationId } = scope;
  const origin = originOf(installation, organisationId);
  await database.transactions.write(scope, (write) =>
    makeCheckpoint(write, { organisationId, origin, occasion, at: clock.now() }, signer),
  );
  await database.transactions.read(scope, (read) =>
    compareWithKnown(read, { directory: dataDir, installation, organisationId }),
  );
}
