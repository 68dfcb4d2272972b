import type pg from 'pg';
import { hashCode, LINK_CODE_BYTES, newCode, readCode } from './one-time-code.ts';

const MAILED_LASTS = 3_600_000;

/** A code for a new password that goes out by mail, for one hour. @returns the code */
export async function makeMailedReset(
  app: pg.Pool,
  secret: string,
  userId: string,
  now: Date,
): Promise<string> {
  const code = newCode(LINK_CODE_BYTES);
  await app.query(
    `INSERT INTO identity.reset_code (code_hash, user_id, made_at, expires_at) VALUES ($1, $2, $3, $4)`,
    [hashed(secret, code), userId, now, new Date(now.getTime() + MAILED_LASTS)],
  );
  return code;
}

/** Whose password a typed code sets, or null. */
export async function resetHolder(
  app: pg.Pool,
  secret: string,
  typed: string,
  now: Date,
): Promise<string | null> {
  const code = readCode(typed);
  if (code === null) return null;
  const { rows } = await app.query<{ user_id: string }>(
    'SELECT user_id FROM identity.reset_code WHERE code_hash = $1 AND expires_at > $2',
    [hashed(secret, code), now],
  );
  return rows[0]?.user_id ?? null;
}

/**
 * Uses a code up and sets the password, in one statement: every session and every other code of the
 * account ends with it. @returns false where somebody else was faster
 */
export async function setPasswordByCode(
  app: pg.Pool,
  secret: string,
  typed: string,
  passwordHash: string,
  now: Date,
): Promise<boolean> {
  const { rows } = await app.query(
    `WITH used AS (
       DELETE FROM identity.reset_code WHERE code_hash = $1 AND expires_at > $2 RETURNING user_id),
     others AS (
       DELETE FROM identity.reset_code r USING used WHERE r.user_id = used.user_id AND r.code_hash <> $1),
     sessions AS (
       DELETE FROM identity.session s USING used WHERE s.user_id = used.user_id),
     halves AS (
       DELETE FROM identity.verification v USING used WHERE v.value = used.user_id)
     UPDATE identity.account a SET password = $3, updated_at = $2 FROM used
     WHERE a.user_id = used.user_id AND a.provider_id = 'credential' RETURNING a.user_id`,
    [hashed(secret, readCode(typed) ?? ''), now, passwordHash],
  );
  return rows.length === 1;
}

function hashed(secret: string, code: string): string {
  return hashCode(secret, 'reset', code.replaceAll('-', ''));
}
