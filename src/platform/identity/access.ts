import { sql } from 'kysely';
import type { ReadTx, WriteTx } from '../database/transaction.ts';
import {
  IdentityRefusal,
  type AccessState,
  type EndedAccess,
  type IssuedInvitation,
} from './identity.ts';
import { endInvitation } from './invitations.ts';
import { hashCode, newCode, TYPED_CODE_BYTES } from './one-time-code.ts';

const RESET_LASTS = 72 * 3_600_000;

/** Ends a person's access; see the port. */
export async function endAccess(
  write: WriteTx,
  organisationId: string,
  personId: string,
  now: Date,
): Promise<EndedAccess> {
  await endInvitation(write, organisationId, personId);
  await sql`DELETE FROM identity.answer_link
    WHERE organisation_id = ${organisationId} AND person_id = ${personId}`.execute(write);
  const gone = await sql<{ user_id: string }>`
    DELETE FROM identity.membership
    WHERE organisation_id = ${organisationId} AND person_id = ${personId}
    RETURNING user_id`.execute(write);
  const userId = gone.rows[0]?.user_id;
  if (userId === undefined) return { hadAccount: false, sessionsEnded: 0 };
  // An account that opens another firm as well keeps its sessions: the door of this one is shut by the
  // missing membership, on the next request.
  const shut = await sql`
    UPDATE identity."user" SET access_ended_at = ${now}
    WHERE id = ${userId} AND NOT EXISTS (SELECT FROM identity.membership WHERE user_id = ${userId})
    RETURNING 1`.execute(write);
  if (shut.rows.length === 0) return { hadAccount: true, sessionsEnded: 0 };
  return { hadAccount: true, sessionsEnded: await endEverything(write, userId) };
}

/** A one-time code for a new password; see the port. */
export async function issueResetCode(
  write: WriteTx,
  parts: { readonly secret: string; readonly publicUrl: string },
  organisationId: string,
  personId: string,
  now: Date,
): Promise<IssuedInvitation> {
  const userId = await ownAccountOf(write, organisationId, personId);
  const code = newCode(TYPED_CODE_BYTES);
  const expiresAt = new Date(now.getTime() + RESET_LASTS);
  await sql`DELETE FROM identity.reset_code WHERE user_id = ${userId}`.execute(write);
  await sql`
    INSERT INTO identity.reset_code (code_hash, user_id, made_at, expires_at)
    VALUES (${hashCode(parts.secret, 'reset', code.replaceAll('-', ''))}, ${userId}, ${now}, ${expiresAt})`.execute(
    write,
  );
  return { code, link: `${parts.publicUrl}/reset#${code}`, expiresAt };
}

/** Takes away a lost second factor; see the port. */
export async function removeSecondFactor(
  write: WriteTx,
  organisationId: string,
  personId: string,
): Promise<void> {
  const userId = await ownAccountOf(write, organisationId, personId);
  await sql`DELETE FROM identity.two_factor WHERE user_id = ${userId}`.execute(write);
  await sql`DELETE FROM identity.passkey WHERE user_id = ${userId}`.execute(write);
  await sql`UPDATE identity."user" SET two_factor_enabled = false WHERE id = ${userId}`.execute(
    write,
  );
  await endEverything(write, userId);
}

/** Shortens a person's sessions; see the port. */
export async function tightenSessions(
  write: WriteTx,
  organisationId: string,
  personId: string,
): Promise<void> {
  await sql`
    UPDATE identity.session s SET strict = true FROM identity.membership m
    WHERE m.organisation_id = ${organisationId} AND m.person_id = ${personId}
      AND s.user_id = m.user_id AND NOT s.strict`.execute(write);
}

/** Who has an account or an open invitation; see the port. */
export async function accessOf(
  read: ReadTx,
  organisationId: string,
  now: Date,
): Promise<AccessState[]> {
  const { rows } = await sql<{
    person_id: string;
    state: 'account' | 'invited';
    expires_at: Date | null;
  }>`
    SELECT person_id, 'account' AS state, NULL::timestamptz AS expires_at
      FROM identity.membership WHERE organisation_id = ${organisationId}
    UNION ALL
    SELECT person_id, 'invited', expires_at FROM identity.invitation
      WHERE organisation_id = ${organisationId} AND used_at IS NULL AND expires_at > ${now}`.execute(
    read,
  );
  return rows.map((row) => ({
    personId: row.person_id,
    state: row.state,
    expiresAt: row.expires_at,
  }));
}

/**
 * The account of a person, where it opens this organisation alone. One that opens another as well is
 * out of reach here: its administrator could otherwise let himself into a firm that is not his.
 */
async function ownAccountOf(
  write: WriteTx,
  organisationId: string,
  personId: string,
): Promise<string> {
  const { rows } = await sql<{ user_id: string }>`
    SELECT u.id AS user_id FROM identity.membership m JOIN identity."user" u ON u.id = m.user_id
    WHERE m.organisation_id = ${organisationId} AND m.person_id = ${personId}
    FOR UPDATE OF u`.execute(write);
  const userId = rows[0]?.user_id;
  if (userId === undefined) throw new IdentityRefusal('identity.no_account');
  // Asked under the lock, which also holds up whoever is letting the account in elsewhere.
  const elsewhere = await sql`
    SELECT FROM identity.membership
    WHERE user_id = ${userId} AND organisation_id <> ${organisationId}`.execute(write);
  if (elsewhere.rows.length > 0) throw new IdentityRefusal('identity.belongs_elsewhere');
  return userId;
}

/** Sessions, sign-ins half done and codes on their way. @returns how many sessions */
async function endEverything(write: WriteTx, userId: string): Promise<number> {
  await sql`DELETE FROM identity.reset_code WHERE user_id = ${userId}`.execute(write);
  await sql`DELETE FROM identity.verification WHERE value = ${userId}`.execute(write);
  const ended = await sql`
    DELETE FROM identity.session WHERE user_id = ${userId} RETURNING 1`.execute(write);
  return ended.rows.length;
}
