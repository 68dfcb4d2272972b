import { sql } from 'kysely';
import type { ReadTx, WriteTx } from '../database/transaction.ts';
import { readCheckpoints } from './checkpoints.ts';
import type { CompletedSubtree } from './frontier.ts';
import { sameHash } from './hash.ts';
import type { Hash } from './hash.ts';
import type { LedgerProblem } from './problem.ts';
import { Recomputation } from './recomputation.ts';
import type { StoredEntry } from './recomputation.ts';

/** What recomputing a whole log has found. */
export type LedgerVerification = {
  readonly size: number;
  /** The root as recomputed from the bytes of the entries. */
  readonly root: Hash;
  readonly sound: boolean;
  /** The first hundred findings. */
  readonly problems: readonly LedgerProblem[];
  /** Entries whose content is not there: erased, as far as the log itself can tell. */
  readonly payloadsAbsent: number;
  /** Stored checkpoints compared. */
  readonly checkpoints: number;
};

const BATCH = 2_000;

/**
 * Recomputes a log from the exact bytes of its entries and compares every leaf, stored subtree,
 * payload, searchable copy and checkpoint. Reads in batches; memory does not grow with the log.
 * Run it inside one read transaction, so that it sees one state. A missing entry ends it early,
 * for nothing behind the gap can be in its place.
 */
export async function verifyOrganisation(
  read: ReadTx,
  of: { organisationId: string; origin: string },
): Promise<LedgerVerification> {
  const checkpoints = await readCheckpoints(read, of.organisationId);
  const log = new Recomputation(of.origin, checkpoints);
  let nodes = 0;
  let more = true;
  while (more) {
    const entries = await readBatch(read, of.organisationId, log.size);
    const gap = entries.findIndex((entry, index) => entry.sequence !== log.size + index);
    const whole = gap < 0 ? entries : entries.slice(0, gap);
    const completed = whole.flatMap((entry) => log.add(entry));
    await compareNodes(read, of.organisationId, completed, log);
    nodes += completed.length;
    if (gap >= 0) log.found('entry_missing', log.size);
    more = gap < 0 && entries.length === BATCH;
  }
  const surplus = (await countNodes(read, of.organisationId)) - nodes;
  if (surplus > 0) log.found('nodes_surplus', surplus);
  log.end();
  return {
    size: log.size,
    root: log.root,
    sound: log.problems.length === 0,
    problems: log.problems,
    payloadsAbsent: log.payloadsAbsent,
    checkpoints: checkpoints.length,
  };
}

/** Keeps the result of a verification, sound or not, for everyone who may see it. */
export async function recordVerification(
  write: WriteTx,
  organisationId: string,
  verification: LedgerVerification,
  times: { startedAt: Date; finishedAt: Date },
): Promise<void> {
  await sql`
    INSERT INTO ledger_verification (organisation_id, started_at, finished_at, size, root,
      payloads_absent, checkpoints, sound, problems)
    VALUES (${organisationId}, ${times.startedAt}, ${times.finishedAt}, ${verification.size},
      ${verification.root}, ${verification.payloadsAbsent}, ${verification.checkpoints},
      ${verification.sound}, ${JSON.stringify(verification.problems)}::jsonb)`.execute(write);
}

async function compareNodes(
  read: ReadTx,
  organisationId: string,
  completed: readonly CompletedSubtree[],
  log: Recomputation,
): Promise<void> {
  if (completed.length === 0) return;
  const { rows } = await sql<{ hash: Buffer | null }>`
    SELECT n.hash
    FROM unnest(${completed.map(({ level }) => level)}::smallint[],
                ${completed.map(({ position }) => position)}::bigint[])
      WITH ORDINALITY AS w (level, position, place)
    LEFT JOIN ledger_node n ON n.organisation_id = ${organisationId}
      AND n.level = w.level AND n.position = w.position
    ORDER BY w.place`.execute(read);
  completed.forEach(({ level, position, hash }, place) => {
    const stored = rows[place]?.hash;
    if (stored && sameHash(stored, hash)) return;
    log.found('node_differs', (position + 1) * 2 ** level - 1);
  });
}

async function countNodes(read: ReadTx, organisationId: string): Promise<number> {
  const { rows } = await sql<{ count: number | string }>`
    SELECT count(*) FROM ledger_node WHERE organisation_id = ${organisationId}`.execute(read);
  return Number(rows[0]?.count);
}

type EntryRow = {
  sequence: number | string;
  entry: Buffer;
  leaf_hash: Buffer;
  time: string;
  type: string;
  object_kind: string;
  object_id: string;
  salt: Buffer | null;
  payload: string | null;
};

async function readBatch(
  read: ReadTx,
  organisationId: string,
  from: number,
): Promise<StoredEntry[]> {
  const { rows } = await sql<EntryRow>`
    SELECT e.sequence, e.entry, e.leaf_hash, e.type, e.object_kind, e.object_id, p.salt, p.payload,
      to_char(e.made_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS time
    FROM ledger_entry e LEFT JOIN ledger_payload p USING (organisation_id, sequence)
    WHERE e.organisation_id = ${organisationId} AND e.sequence >= ${from}
    ORDER BY e.sequence LIMIT ${BATCH}`.execute(read);
  return rows.map((row) => ({
    sequence: Number(row.sequence),
    entry: row.entry,
    leafHash: row.leaf_hash,
    copies: [row.time, row.type, row.object_kind, row.object_id],
    payload: row.salt === null ? null : { salt: row.salt, text: row.payload ?? '' },
  }));
}
