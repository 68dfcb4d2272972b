import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import { endOfDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { NewKey } from '../contract/keys.ts';

/** How many of some measures are kept; held, so that none is ended meanwhile. */
export async function countKept(tx: ReadTx, ids: readonly string[]): Promise<number> {
  const { rows } = await sql`SELECT 1 FROM measure WHERE organisation_id = current_organisation()
    AND id = ANY(${ids}::uuid[]) AND retired_on IS NULL ORDER BY id FOR SHARE`.execute(tx);
  return rows.length;
}

type Made = NewKey & {
  readonly organisationId: string;
  readonly id: string;
  readonly prefix: string;
  readonly hash: string;
  readonly ownerId: string;
  readonly now: Date;
};

/** Keeps a key: what it is for with the firm, and the hash that opens it at the door. */
export async function insertKey(write: WriteTx, key: Made): Promise<void> {
  await write
    .insertInto('posting_key')
    .values({
      organisation_id: key.organisationId,
      id: key.id,
      name: key.name,
      prefix: key.prefix,
      owner_id: key.ownerId,
      expires_on: key.expires_on,
      made_at: key.now,
    })
    .execute();
  await write
    .insertInto('posting_key_measure')
    .values(
      key.measure_ids.map((measure_id) => ({
        organisation_id: key.organisationId,
        key_id: key.id,
        measure_id,
      })),
    )
    .execute();
  // Good until the end of the last day, by the firm's clock.
  await sql`INSERT INTO identity.posting_key (token_hash, organisation_id, key_id, person_id, expires_at)
    SELECT ${key.hash}, o.id, ${key.id}, ${key.ownerId},
      (${key.expires_on}::date + 1)::timestamp AT TIME ZONE o.time_zone
    FROM organisation o WHERE o.id = current_organisation()`.execute(write);
}

export type KeySubject = {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly owner_id: string;
  readonly ended: boolean;
};

/** One key, held for this transaction. */
export async function lockKey(tx: ReadTx, id: string): Promise<KeySubject | undefined> {
  const { rows } = await sql<KeySubject>`
    SELECT id, version, name, owner_id, ended_at IS NOT NULL AS ended FROM posting_key
    WHERE organisation_id = current_organisation() AND id = ${id} FOR UPDATE`.execute(tx);
  return rows[0];
}

/** Ends one key, or those of a person that are open: the door forgets them, the firm does not. */
export async function endKeys(
  write: WriteTx,
  which: { readonly id: string } | { readonly ownerId: string },
  { by, now }: { readonly by: string | null; readonly now: Date },
): Promise<{ id: string; version: number; name: string }[]> {
  const chosen = 'id' in which ? sql`id = ${which.id}` : sql`owner_id = ${which.ownerId}`;
  const { rows } = await sql<{ id: string; version: number; name: string }>`
    UPDATE posting_key SET ended_at = ${now}, ended_by = ${by}, version = version + 1
    WHERE organisation_id = current_organisation() AND ${chosen} AND ended_at IS NULL
    RETURNING id, version, name`.execute(write);
  await sql`DELETE FROM identity.posting_key WHERE organisation_id = current_organisation()
    AND key_id = ANY(${rows.map(({ id }) => id)}::uuid[])`.execute(write);
  return rows;
}

/** Notes the day on which a key was used last. */
export async function noteUse(write: WriteTx, keyId: string, today: Day): Promise<void> {
  await sql`UPDATE posting_key SET last_used_on = ${today} WHERE organisation_id = current_organisation()
    AND id = ${keyId} AND last_used_on IS DISTINCT FROM ${today}::date`.execute(write);
}

export type StoredKey = {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly owner: { readonly id: string; readonly name: string };
  readonly owner_roles: readonly string[];
  readonly measures: readonly { readonly id: string; readonly name: string }[];
  readonly made_on: Day;
  readonly expires_on: Day;
  readonly last_used_on: Day | null;
  readonly ended: boolean;
};

/** The keys as they stood at the end of a day, the last made first; with the roles their owners held that day. */
export async function storedKeys(tx: ReadTx, context: ReadContext): Promise<StoredKey[]> {
  const until = endOfDay(context);
  const { asOf, scope } = context;
  const { rows } = await sql<StoredKey>`
    SELECT k.id, k.name, k.prefix, json_build_object('id', p.id, 'name', p.name) AS owner,
      ARRAY(SELECT r.role FROM person_role r WHERE r.organisation_id = k.organisation_id AND r.person_id = p.id
        AND r.starts_on <= ${asOf} AND (r.ends_on IS NULL OR r.ends_on >= ${asOf})) AS owner_roles,
      (SELECT json_agg(json_build_object('id', m.id, 'name', m.name) ORDER BY m.name)
        FROM posting_key_measure x JOIN measure_as_of(${until}) m ON m.organisation_id = x.organisation_id AND m.id = x.measure_id
        WHERE x.organisation_id = k.organisation_id AND x.key_id = k.id) AS measures,
      (k.made_at AT TIME ZONE ${scope.timeZone})::date AS made_on, k.expires_on,
      CASE WHEN k.last_used_on <= ${asOf} THEN k.last_used_on END AS last_used_on,
      coalesce(k.ended_at < ${until}, false) AS ended
    FROM posting_key k JOIN person p ON p.organisation_id = k.organisation_id AND p.id = k.owner_id
    WHERE k.organisation_id = current_organisation() AND k.made_at < ${until}
    ORDER BY k.made_at DESC, k.id`.execute(tx);
  return rows;
}
