import { sql } from 'kysely';
import type { ReadTx } from '../database/transaction.ts';
import { consistencyRanges } from './consistency.ts';
import type { TreeHead } from './consistency.ts';
import type { Hash } from './hash.ts';
import { completeSubtrees, rangeHash } from './subtrees.ts';
import type { EntryRange, HashAt, Subtree } from './subtrees.ts';

/** How many entries the log holds. */
export async function readSize(read: ReadTx, organisationId: string): Promise<number> {
  const { rows } = await sql<{ sequence: number | string }>`
    SELECT sequence FROM ledger_entry WHERE organisation_id = ${organisationId}
    ORDER BY sequence DESC LIMIT 1`.execute(read);
  return rows[0] === undefined ? 0 : Number(rows[0].sequence) + 1;
}

/**
 * The size and root of the log, now or when it had `size` entries: O(log n) rows.
 * Rows are never changed, so this is right in any isolation level.
 */
export async function readTreeHead(
  read: ReadTx,
  organisationId: string,
  size?: number,
): Promise<TreeHead> {
  const whole = { start: 0, end: size ?? (await readSize(read, organisationId)) };
  const hashAt = await readHashes(read, organisationId, [whole]);
  return { size: whole.end, root: rangeHash(whole, hashAt) };
}

/** The proof that the log of `older` entries is the beginning of the one of `newer`. */
export async function readConsistencyProof(
  read: ReadTx,
  organisationId: string,
  older: number,
  newer: number,
): Promise<Hash[]> {
  const ranges = consistencyRanges(older, newer);
  const hashAt = await readHashes(read, organisationId, ranges);
  return ranges.map((range) => rangeHash(range, hashAt));
}

type NodeRow = { level: number; position: number | string; hash: Buffer };

/** Fetches, in one query, what the hashes of these ranges are made of. */
export async function readHashes(
  read: ReadTx,
  organisationId: string,
  ranges: readonly EntryRange[],
): Promise<HashAt> {
  const wanted = [
    ...new Map(ranges.flatMap(completeSubtrees).map((one) => [nameOf(one), one])).values(),
  ];
  const leaves = wanted.filter(({ level }) => level === 0).map(({ position }) => position);
  const nodes = wanted.filter(({ level }) => level > 0);
  const found = new Map<string, Hash>();
  if (wanted.length > 0) {
    const { rows } = await sql<NodeRow>`
      SELECT 0 AS level, e.sequence AS position, e.leaf_hash AS hash FROM ledger_entry e
      WHERE e.organisation_id = ${organisationId} AND e.sequence = ANY (${leaves}::bigint[])
      UNION ALL
      SELECT n.level, n.position, n.hash
      FROM unnest(${nodes.map(({ level }) => level)}::smallint[],
                  ${nodes.map(({ position }) => position)}::bigint[]) AS w (level, position)
      JOIN ledger_node n ON n.organisation_id = ${organisationId}
        AND n.level = w.level AND n.position = w.position`.execute(read);
    for (const row of rows) {
      found.set(nameOf({ level: row.level, position: Number(row.position) }), row.hash);
    }
  }
  return (subtree) => {
    const hash = found.get(nameOf(subtree));
    if (hash === undefined) throw new LedgerDamage(`subtree ${nameOf(subtree)} is not stored`);
    return hash;
  };
}

/** The stored log contradicts itself. Nothing is signed or exported from it; verification says where. */
export class LedgerDamage extends Error {}

function nameOf({ level, position }: Subtree): string {
  return `${level}/${position}`;
}
