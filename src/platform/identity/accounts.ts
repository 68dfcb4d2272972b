import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type pg from 'pg';
import type { WriteTx } from '../database/transaction.ts';
import { IdentityRefusal } from './identity.ts';

/** An account on its way into the database; the password is hashed already. */
export type NewAccount = {
  readonly address: string;
  readonly name: string;
  readonly passwordHash: string;
  /** The code came by mail to this address. */
  readonly addressProven: boolean;
};

/** How an account stands: its ways to sign in. */
export type Standing = {
  readonly userId: string;
  readonly address: string;
  readonly name: string;
  readonly longPassword: boolean;
  readonly authenticator: boolean;
  readonly passkeys: number;
  readonly recoveryCodesLeft: number;
};

const STANDING = `
  SELECT u.id, u.email, u.name, coalesce(u.two_factor_enabled, false) AS authenticator,
    coalesce(a.password LIKE 'long$%', false) AS long_password,
    (SELECT count(*) FROM identity.passkey p WHERE p.user_id = u.id) AS passkeys,
    coalesce(CASE WHEN u.two_factor_enabled THEN json_array_length(t.backup_codes::json) END, 0) AS recovery_codes
  FROM identity."user" u
  LEFT JOIN identity.account a ON a.user_id = u.id AND a.provider_id = 'credential'
  LEFT JOIN identity.two_factor t ON t.user_id = u.id`;

type StandingRow = {
  id: string;
  email: string;
  name: string;
  authenticator: boolean;
  long_password: boolean;
  passkeys: number;
  recovery_codes: number;
};

/** How the account of a user stands, with what it can sign in by; null where there is none. */
export async function standingOf(app: pg.Pool, userId: string): Promise<Standing | null> {
  const { rows } = await app.query<StandingRow>(`${STANDING} WHERE u.id = $1`, [userId]);
  return standing(rows[0]);
}

/** The account with exactly this address, which has to be in the form in which it is kept; null where there is none. */
export async function standingByAddress(app: pg.Pool, address: string): Promise<Standing | null> {
  const { rows } = await app.query<StandingRow>(`${STANDING} WHERE u.email = $1`, [address]);
  return standing(rows[0]);
}

/** The names of an account's holder and firms: words that no good password is made of. */
export async function contextWords(app: pg.Pool, holder: Standing): Promise<string[]> {
  const { rows } = await app.query<{ name: string }>('SELECT name FROM identity.entrances($1)', [
    holder.userId,
  ]);
  return [holder.name, holder.address, ...rows.map((row) => row.name)];
}

/** The stored hash of an account's password. */
export async function passwordHashOf(app: pg.Pool, userId: string): Promise<string | null> {
  const { rows } = await app.query<{ password: string | null }>(
    `SELECT password FROM identity.account WHERE user_id = $1 AND provider_id = 'credential'`,
    [userId],
  );
  return rows[0]?.password ?? null;
}

/**
 * Makes an account. @returns its id
 * @throws IdentityRefusal `identity.name_taken`
 */
export async function createAccount(
  write: WriteTx,
  account: NewAccount,
  now: Date,
): Promise<string> {
  const userId = randomUUID();
  const { rows } = await sql`
    INSERT INTO identity."user" (id, name, email, email_verified, two_factor_enabled, created_at, updated_at)
    VALUES (${userId}, ${account.name}, ${account.address}, ${account.addressProven}, false, ${now}, ${now})
    ON CONFLICT (email) DO NOTHING RETURNING 1`.execute(write);
  if (rows.length === 0) throw new IdentityRefusal('identity.name_taken');
  await sql`
    INSERT INTO identity.account (id, account_id, provider_id, user_id, password, created_at, updated_at)
    VALUES (${randomUUID()}, ${userId}, 'credential', ${userId}, ${account.passwordHash}, ${now}, ${now})`.execute(
    write,
  );
  return userId;
}

/**
 * Lets an account into an organisation as one of its people.
 * @throws IdentityRefusal `identity.already_member`, `identity.has_account`
 */
export async function admit(
  write: WriteTx,
  userId: string,
  organisationId: string,
  personId: string,
): Promise<void> {
  const { rows } = await sql<{ taken: boolean }>`
    SELECT true AS taken FROM identity.membership
    WHERE organisation_id = ${organisationId} AND person_id = ${personId}`.execute(write);
  if (rows.length > 0) throw new IdentityRefusal('identity.has_account');
  const inserted = await sql`
    INSERT INTO identity.membership (user_id, organisation_id, person_id)
    VALUES (${userId}, ${organisationId}, ${personId}) ON CONFLICT DO NOTHING RETURNING 1`.execute(
    write,
  );
  if (inserted.rows.length === 0) throw new IdentityRefusal('identity.already_member');
  await sql`UPDATE identity."user" SET access_ended_at = NULL WHERE id = ${userId}`.execute(write);
}

function standing(row: StandingRow | undefined): Standing | null {
  if (row === undefined) return null;
  return {
    userId: row.id,
    address: row.email,
    name: row.name,
    longPassword: row.long_password,
    authenticator: row.authenticator,
    passkeys: Number(row.passkeys),
    recoveryCodesLeft: row.recovery_codes,
  };
}
