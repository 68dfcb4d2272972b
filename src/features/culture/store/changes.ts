import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import { endOfDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { Look } from './standing.ts';

export type StoredChange = {
  readonly id: string;
  readonly version: number;
  readonly what: string;
  readonly since: Day;
  readonly reason: string;
  readonly isWithdrawn: boolean;
};

/** Changes that stood at the end of a day, the latest first. */
export async function changesAt(tx: ReadTx, look: Look): Promise<StoredChange[]> {
  const until = endOfDay(look);
  const { rows } = await sql<StoredChange>`
    SELECT id, version, what, since, reason, false AS "isWithdrawn" FROM leadership_change
    WHERE organisation_id = current_organisation() AND recorded_at < ${until}
      AND (withdrawn_at IS NULL OR withdrawn_at >= ${until})
    ORDER BY since DESC, id`.execute(tx);
  return rows;
}

/** A change, also one that was taken back, held for this transaction; undefined where there is none. */
export async function lockChange(tx: ReadTx, id: string): Promise<StoredChange | undefined> {
  const { rows } = await sql<StoredChange>`
    SELECT id, version, what, since, reason, withdrawn_at IS NOT NULL AS "isWithdrawn" FROM leadership_change
    WHERE organisation_id = current_organisation() AND id = ${id} FOR UPDATE`.execute(tx);
  return rows[0];
}

/** Keeps a change. Looks at days before `recorded_at` do not show it, however long it holds since. */
export async function insertChange(
  write: WriteTx,
  change: {
    organisation_id: string;
    id: string;
    what: string;
    since: Day;
    reason: string;
    recorded_by: string;
    recorded_at: Date;
  },
): Promise<void> {
  await write.insertInto('leadership_change').values(change).execute();
}

/**
 * Takes a change back and keeps it for looks at days before. The row is locked by {@link lockChange}.
 * @returns the new version
 */
export async function withdrawChange(
  write: WriteTx,
  { id, version }: StoredChange,
  why: string,
  now: Date,
): Promise<number> {
  await sql`UPDATE leadership_change SET withdrawn_at = ${now}::timestamptz, withdrawn_why = ${why}, version = ${version + 1}
    WHERE organisation_id = current_organisation() AND id = ${id}`.execute(write);
  return version + 1;
}
