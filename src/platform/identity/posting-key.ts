import { randomBytes } from 'node:crypto';
import { tokenHash } from './cookies.ts';

/** So that whoever finds one, a person or a scanner for secrets, knows what it is. */
const MARK = 'plk_';
const SHOWN = MARK.length + 6;
const KEY = /^plk_[\w-]{43}$/;

/** A new key: shown once, kept as `hash` alone, and recognised by its first characters. 256 random bits. */
export function newPostingKey(): { key: string; hash: string; prefix: string } {
  const key = `${MARK}${randomBytes(32).toString('base64url')}`;
  return { key, hash: tokenHash(key), prefix: key.slice(0, SHOWN) };
}

/**
 * What a request shows as `Authorization: Bearer …`, hashed for the look-up; null where it is no key of ours, and
 * undefined where the request shows nothing of this kind.
 */
export function shownKey(authorization: string | undefined): string | null | undefined {
  if (authorization === undefined) return undefined;
  const key = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  return key !== undefined && KEY.test(key) ? tokenHash(key) : null;
}

/**
 * The lookup by hash (`$1`) at an instant (`$2`): the account of the key's owner in the key's organisation. There is
 * none once the owner has left, because the membership ends with them.
 */
export const KEY_LOOKUP = `SELECT m.user_id, k.organisation_id AS wanted, k.key_id
  FROM identity.posting_key k JOIN identity.membership m
    ON m.organisation_id = k.organisation_id AND m.person_id = k.person_id
  WHERE k.token_hash = $1 AND k.expires_at > $2`;
