import { sql } from 'kysely';
import type pg from 'pg';
import type { WriteTx } from '../database/transaction.ts';
import { IdentityRefusal, type InvitationRequest, type IssuedInvitation } from './identity.ts';
import { hashCode, LINK_CODE_BYTES, newCode, readCode, TYPED_CODE_BYTES } from './one-time-code.ts';
import { addressOf } from './sign-in-name.ts';

const HOUR = 3_600_000;
const LASTS = { printed: 72 * HOUR, mail: 7 * 24 * HOUR } as const;

/** An invitation as whoever holds its code sees it. */
export type OpenInvitation = {
  readonly organisationId: string;
  readonly personId: string;
  readonly firm: string;
  readonly person: string;
  /** For an invitation by mail: the only address the account may have. */
  readonly email: string | null;
};

type InvitationParts = {
  readonly app: pg.Pool;
  readonly secret: string;
  readonly publicUrl: string;
};

/** Makes an invitation; see the port. */
export async function issueInvitation(
  write: WriteTx,
  parts: InvitationParts,
  request: InvitationRequest,
  now: Date,
): Promise<IssuedInvitation> {
  const email = request.route === 'mail' ? addressOf(request.email ?? '') : null;
  if (request.route === 'mail' && (email === null || !email.includes('@'))) {
    throw new TypeError('an invitation by mail needs an address');
  }
  const { organisationId, personId } = request;
  const { rows } = await sql`
    SELECT FROM identity.membership
    WHERE organisation_id = ${organisationId} AND person_id = ${personId}`.execute(write);
  if (rows.length > 0) throw new IdentityRefusal('identity.has_account');
  await endInvitation(write, organisationId, personId);
  const code = newCode(request.route === 'mail' ? LINK_CODE_BYTES : TYPED_CODE_BYTES);
  const expiresAt = new Date(now.getTime() + LASTS[request.route]);
  await sql`
    INSERT INTO identity.invitation
      (code_hash, organisation_id, person_id, route, email, made_by, made_at, expires_at)
    VALUES (${hashed(parts.secret, code)}, ${organisationId}, ${personId}, ${request.route}, ${email},
      ${request.madeBy}, ${now}, ${expiresAt})`.execute(write);
  return { code, link: `${parts.publicUrl}/join#${code}`, expiresAt };
}

/** Ends a person's open invitation. @returns whether there was one */
export async function endInvitation(
  write: WriteTx,
  organisationId: string,
  personId: string,
): Promise<boolean> {
  const { rows } = await sql`
    DELETE FROM identity.invitation
    WHERE organisation_id = ${organisationId} AND person_id = ${personId} AND used_at IS NULL
    RETURNING 1`.execute(write);
  return rows.length > 0;
}

/** The invitation of a typed code, with the names to show; null where the code opens nothing now. */
export async function findInvitation(
  parts: InvitationParts,
  typed: string,
  now: Date,
): Promise<OpenInvitation | null> {
  const code = readCode(typed);
  if (code === null) return null;
  const { rows } = await parts.app.query<{
    organisation_id: string;
    person_id: string;
    email: string | null;
    firm: string;
    person: string;
  }>('SELECT * FROM identity.invitation_of($1, $2)', [hashed(parts.secret, code), now]);
  const row = rows[0];
  if (row === undefined) return null;
  return {
    organisationId: row.organisation_id,
    personId: row.person_id,
    firm: row.firm,
    person: row.person,
    email: row.email,
  };
}

/**
 * Uses an invitation up, in the transaction in which its person is let in. Of two at the same moment
 * one wins. @throws IdentityRefusal `identity.code_unknown`
 */
export async function spendInvitation(
  write: WriteTx,
  secret: string,
  typed: string,
  invitation: OpenInvitation,
  now: Date,
): Promise<void> {
  const { rows } = await sql`
    UPDATE identity.invitation SET used_at = ${now}
    WHERE code_hash = ${hashed(secret, readCode(typed) ?? '')}
      AND organisation_id = ${invitation.organisationId} AND person_id = ${invitation.personId}
      AND used_at IS NULL AND expires_at > ${now}
    RETURNING 1`.execute(write);
  if (rows.length === 0) throw new IdentityRefusal('identity.code_unknown');
}

function hashed(secret: string, code: string): string {
  return hashCode(secret, 'invitation', code.replaceAll('-', ''));
}
