import { createHmac, timingSafeEqual } from 'node:crypto';
import { sql } from 'kysely';
import { v4 as randomId } from 'uuid';
import type pg from 'pg';
import type { WriteTx } from '../database/transaction.ts';
import type { AnswerLink, AnswerWish, LinkProof } from './identity.ts';

const LASTS = 8 * 24 * 3_600_000;

/** Where such a link leads; the token stands in the fragment, which no server and no log ever sees. */
export const ANSWER_PATH = '/mail-answer';

/**
 * Makes one link for each wish, for a person whose account is proven to be reached at the address the mail goes to: an
 * address that somebody else wrote into the list of people opens nothing.
 * @returns their ids in the order asked; none where the account has another address, or there is no account
 */
export async function issueAnswerLinks(
  write: WriteTx,
  to: { readonly organisationId: string; readonly personId: string; readonly email: string },
  wishes: readonly AnswerWish[],
  now: Date,
): Promise<string[]> {
  const { organisationId, personId, email } = to;
  const { rows } = await sql`
    SELECT FROM identity.membership m JOIN identity."user" u ON u.id = m.user_id
    WHERE m.organisation_id = ${organisationId} AND m.person_id = ${personId}
      AND u.email_verified AND lower(u.email) = lower(${email})`.execute(write);
  if (rows.length === 0) return [];
  const expiresAt = new Date(now.getTime() + LASTS);
  const ids: string[] = [];
  for (const { purpose, recordId, version } of wishes) {
    const id = randomId();
    await sql`INSERT INTO identity.answer_link
        (id, organisation_id, person_id, purpose, record_id, record_version, made_at, expires_at)
      VALUES (${id}, ${organisationId}, ${personId}, ${purpose}, ${recordId}, ${version}, ${now}, ${expiresAt})`.execute(
      write,
    );
    ids.push(id);
  }
  return ids;
}

const UNSIGNED = new RegExp(
  `(${ANSWER_PATH}#)([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?=[^0-9a-f.-]|$)`,
  'g',
);

/** A mail as it leaves: its links get the signatures without which they open nothing. */
export function signAnswerLinks(secret: string, text: string): string {
  return text.replace(UNSIGNED, (_whole, start: string, id: string) => {
    return `${start}${id}.${signature(secret, id)}`;
  });
}

const TOKEN = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{43})$/;

/** The id in a token that was signed here for this purpose; null for anything else. */
export function readAnswerToken(secret: string, token: string): string | null {
  const [, id, shown] = TOKEN.exec(token) ?? [];
  if (id === undefined || shown === undefined) return null;
  return timingSafeEqual(Buffer.from(shown), Buffer.from(signature(secret, id))) ? id : null;
}

function signature(secret: string, id: string): string {
  return createHmac('sha256', secret).update(`answer_link:${id}`).digest('base64url');
}

/** The link of an id, used or not; null where there is none, or it has been swept away. */
export async function findAnswerLink(app: pg.Pool, id: string): Promise<AnswerLink | null> {
  const { rows } = await app.query<AnswerLink>(
    `SELECT l.id, l.organisation_id AS "organisationId", l.person_id AS "personId", l.purpose,
       l.record_id AS "recordId", l.record_version AS version, l.expires_at AS "expiresAt", l.used_at AS "usedAt"
     FROM identity.answer_link l WHERE l.id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

/**
 * What a transaction begins with that uses a link up: of two at the same moment one wins, and where the act is refused the
 * link stays as it was. The same act tried again finds it used by itself and goes on to its first answer.
 */
export function spendingOf(link: AnswerLink, key: string): LinkProof {
  return {
    name: 'answer-link',
    // $1 the link, $2 the organisation it belongs to, $3 now, $4 the act.
    lookup: `UPDATE identity.answer_link l SET used_at = coalesce(l.used_at, $3), used_key = $4
      FROM identity.membership m
      WHERE l.id = $1 AND l.expires_at > $3 AND (l.used_at IS NULL OR l.used_key = $4)
        AND m.organisation_id = l.organisation_id AND m.person_id = l.person_id RETURNING m.user_id`,
    organisationId: link.organisationId,
    value: link.id,
    key,
  };
}
