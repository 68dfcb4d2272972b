import { sql } from 'kysely';
import { endOfDay, type FirmDay } from '../../platform/database/end-of-day.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { problemInWords, type LedgerProblem } from '../../platform/ledger/problem.ts';
import type { Evidence } from './contract.ts';

/** The length of the record and the moment of its last entry, up to the end of a day. */
export async function lengthOf(
  tx: ReadTx,
  until: FirmDay,
): Promise<{ size: number; last_entry_at: string | null }> {
  const { rows } = await sql<{ size: number; at: Date }>`
    SELECT sequence + 1 AS size, made_at AS at FROM ledger_entry
    WHERE organisation_id = current_organisation() AND made_at < ${endOfDay(until)}
    ORDER BY sequence DESC LIMIT 1`.execute(tx);
  const last = rows[0];
  return last === undefined
    ? { size: 0, last_entry_at: null }
    : { size: Number(last.size), last_entry_at: last.at.toISOString() };
}

type VerificationRow = {
  finished_at: Date;
  size: number;
  sound: boolean;
  payloads_absent: number;
  checkpoints: number;
  problems: readonly LedgerProblem[];
};

/** What the last recomputation found; null before the first. */
export async function lastVerification(
  tx: ReadTx,
  until: FirmDay,
): Promise<Evidence['verification']> {
  const { rows } = await sql<VerificationRow>`
    SELECT finished_at, size, sound, payloads_absent, checkpoints, problems
    FROM ledger_verification
    WHERE organisation_id = current_organisation() AND finished_at < ${endOfDay(until)}
    ORDER BY finished_at DESC LIMIT 1`.execute(tx);
  const row = rows[0];
  if (row === undefined) return null;
  return {
    finished_at: row.finished_at.toISOString(),
    size: Number(row.size),
    sound: row.sound,
    contents_absent: Number(row.payloads_absent),
    checkpoints: Number(row.checkpoints),
    problems: row.problems.map(problemInWords),
  };
}

/** Where in the record a recomputation was last asked for; null where nobody ever did. */
export async function lastAsked(tx: ReadTx, type: string): Promise<number | null> {
  const { rows } = await sql<{ sequence: number }>`
    SELECT sequence FROM ledger_entry
    WHERE organisation_id = current_organisation() AND object_id = current_organisation()::text
      AND type = ${type} ORDER BY sequence DESC LIMIT 1`.execute(tx);
  return rows[0] === undefined ? null : Number(rows[0].sequence);
}

/** The names behind the people of the record, for a bundle that is meant to be read. */
export async function namesOfAll(tx: ReadTx): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    SELECT id, name FROM person WHERE organisation_id = current_organisation()`.execute(tx);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
