import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type pg from 'pg';
import type { WriteTx } from '../database/transaction.ts';
import { IdentityRefusal } from './identity.ts';
import { hashCode } from './one-time-code.ts';

const LASTS = 72 * 3_600_000;

type FirstRunParts = {
  readonly app: pg.Pool;
  readonly secret: string;
  readonly publicUrl: string;
};

/**
 * A link for the very first account, as long as there is none; null afterwards. A link lost before it
 * was used is replaced at the next start; earlier ones stay good for their three days.
 */
export async function issueFirstRunLink(parts: FirstRunParts, now: Date): Promise<string | null> {
  const token = randomBytes(32).toString('base64url');
  const { rowCount } = await parts.app.query(
    `INSERT INTO identity.first_run (token_hash, made_at, expires_at)
     SELECT $1, $2, $3 WHERE NOT EXISTS (SELECT FROM identity."user")`,
    [hashCode(parts.secret, 'first_run', token), now, new Date(now.getTime() + LASTS)],
  );
  return rowCount === 1 ? `${parts.publicUrl}/set-up#${token}` : null;
}

/** Whether a first-run code would open now; for refusing before any work is done. */
export async function isFirstRunOpen(
  parts: FirstRunParts,
  token: string,
  now: Date,
): Promise<boolean> {
  const { rowCount } = await parts.app.query(
    'SELECT FROM identity.first_run WHERE token_hash = $1 AND expires_at > $2',
    [hashCode(parts.secret, 'first_run', token), now],
  );
  return rowCount === 1;
}

/**
 * Uses the first run up, with all its links, in the transaction that makes the first account. Two at
 * the same moment wait for each other here. @throws IdentityRefusal `identity.code_unknown`
 */
export async function spendFirstRun(
  write: WriteTx,
  secret: string,
  token: string,
  now: Date,
): Promise<void> {
  const wanted = hashCode(secret, 'first_run', token);
  // In one order for everybody, so that two links used at once do not wait for each other for ever.
  const open = await sql<{ token_hash: string; expires_at: Date }>`
    DELETE FROM identity.first_run WHERE token_hash IN (
      SELECT token_hash FROM identity.first_run ORDER BY token_hash FOR UPDATE)
    RETURNING token_hash, expires_at`.execute(write);
  const link = open.rows.find((row) => row.token_hash === wanted);
  const someone = await sql`SELECT FROM identity."user" LIMIT 1`.execute(write);
  if (link === undefined || link.expires_at <= now || someone.rows.length > 0) {
    throw new IdentityRefusal('identity.code_unknown');
  }
}
