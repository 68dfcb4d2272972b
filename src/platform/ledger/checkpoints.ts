import { sql } from 'kysely';
import type { ReadTx, WriteTx } from '../database/transaction.ts';
import { openCheckpoint, signCheckpoint } from './checkpoint.ts';
import { verifyConsistency } from './consistency.ts';
import type { TreeHead } from './consistency.ts';
import { sameHash } from './hash.ts';
import { readVerifierKey, verifierKeyText } from './note.ts';
import type { Signer } from './note.ts';
import { LedgerDamage, readConsistencyProof, readSize, readTreeHead } from './store.ts';

/** Why a checkpoint was made. */
export type CheckpointOccasion = 'daily' | 'signature' | 'demand';

/** A checkpoint as it is kept. */
export type StoredCheckpoint = TreeHead & {
  readonly note: string;
  /** The public key that signed it, in C2SP's notation. */
  readonly verifierKey: string;
  readonly madeAt: Date;
};

/**
 * Signs the present state of the log and keeps the note; where nothing was added since the last
 * one under the same key, that one is returned. Before it signs it proves to itself that the log
 * still begins with what it signed last: a log must never sign two stories.
 * Throws a {@link LedgerDamage} where that proof fails.
 */
export async function makeCheckpoint(
  write: WriteTx,
  of: { organisationId: string; origin: string; occasion: CheckpointOccasion; at: Date },
  signer: Signer,
): Promise<StoredCheckpoint> {
  const head = await readTreeHead(write, of.organisationId);
  const last = await lastCheckpoint(write, of.organisationId);
  const verifierKey = verifierKeyText({ name: of.origin, publicKey: signer.publicKey });
  if (last !== undefined) {
    await refuseSecondStory(write, of.organisationId, last, head);
    if (last.size === head.size && last.verifierKey === verifierKey) return last;
  }
  const note = signCheckpoint({ ...head, origin: of.origin }, signer);
  await sql`
    INSERT INTO ledger_checkpoint
      (organisation_id, size, root, note, verifier_key, occasion, made_at)
    VALUES (${of.organisationId}, ${head.size}, ${head.root}, ${note}, ${verifierKey},
      ${of.occasion}, ${of.at})`.execute(write);
  return { ...head, note, verifierKey, madeAt: of.at };
}

async function refuseSecondStory(
  read: ReadTx,
  organisationId: string,
  last: TreeHead,
  head: TreeHead,
): Promise<void> {
  if (last.size > head.size) {
    throw new LedgerDamage(`${last.size} entries were signed, and only ${head.size} are here`);
  }
  const proof = await readConsistencyProof(read, organisationId, last.size, head.size);
  if (!verifyConsistency(last, head, proof)) {
    throw new LedgerDamage(`the first ${last.size} entries are not those that were signed`);
  }
}

type CheckpointRow = {
  size: number | string;
  root: Buffer;
  note: string;
  verifier_key: string;
  made_at: Date;
};

/** All checkpoints of a log, by size. */
export async function readCheckpoints(
  read: ReadTx,
  organisationId: string,
): Promise<StoredCheckpoint[]> {
  const { rows } = await sql<CheckpointRow>`
    SELECT size, root, note, verifier_key, made_at FROM ledger_checkpoint
    WHERE organisation_id = ${organisationId} ORDER BY size, made_at`.execute(read);
  return rows.map(stored);
}

async function lastCheckpoint(
  read: ReadTx,
  organisationId: string,
): Promise<StoredCheckpoint | undefined> {
  const { rows } = await sql<CheckpointRow>`
    SELECT size, root, note, verifier_key, made_at FROM ledger_checkpoint
    WHERE organisation_id = ${organisationId} ORDER BY size DESC, made_at DESC LIMIT 1`.execute(
    read,
  );
  return rows[0] === undefined ? undefined : stored(rows[0]);
}

function stored(row: CheckpointRow): StoredCheckpoint {
  return {
    size: Number(row.size),
    root: row.root,
    note: row.note,
    verifierKey: row.verifier_key,
    madeAt: row.made_at,
  };
}

/** How the log stands to a checkpoint that was kept somewhere else. */
export type Standing =
  /** Unchanged since; `added` entries came later. */
  | { readonly state: 'continues'; readonly size: number; readonly added: number }
  /** Shorter than it was, as after restoring an old backup; `missing` entries are lost. */
  | { readonly state: 'shorter'; readonly size: number; readonly missing: number }
  /** The same place holds another history, or a damaged one. */
  | { readonly state: 'differs'; readonly size: number }
  /** Not a checkpoint of this log under this key. */
  | { readonly state: 'foreign' };

/**
 * Compares the log with a kept checkpoint. After a restore this is what tells a backup that is
 * merely old (`shorter`) from one whose history was altered (`differs`).
 */
export async function standingAgainst(
  read: ReadTx,
  of: { organisationId: string; origin: string },
  kept: { note: string; verifierKey: string },
): Promise<Standing> {
  const key = readVerifierKey(kept.verifierKey);
  const checkpoint = key && openCheckpoint(kept.note, [key]);
  if (checkpoint === undefined || checkpoint.origin !== of.origin) return { state: 'foreign' };
  const size = await readSize(read, of.organisationId);
  if (size < checkpoint.size) {
    return { state: 'shorter', size, missing: checkpoint.size - size };
  }
  if (!(await beginsWith(read, of.organisationId, checkpoint))) return { state: 'differs', size };
  return { state: 'continues', size, added: size - checkpoint.size };
}

/** False also where the tree has a hole: what is damaged does not show that it is what was signed. */
async function beginsWith(
  read: ReadTx,
  organisationId: string,
  { size, root }: TreeHead,
): Promise<boolean> {
  try {
    return sameHash((await readTreeHead(read, organisationId, size)).root, root);
  } catch (error) {
    if (error instanceof LedgerDamage) return false;
    throw error;
  }
}
