import { sql } from 'kysely';
import { oneAtATime } from '../../../platform/database/one-at-a-time.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';

export type Feed = { readonly id: string; readonly made_at: Date };

/** The address that is open for somebody's calendar. */
export async function openFeed(tx: ReadTx, personId: string): Promise<Feed | null> {
  const { rows } = await sql<Feed>`SELECT id, made_at FROM calendar_feed
    WHERE organisation_id = current_organisation() AND person_id = ${personId} AND revoked_at IS NULL`.execute(
    tx,
  );
  return rows[0] ?? null;
}

/** Closes the address that is open, if one is. Nobody else opens or closes one for this person until the transaction ends. */
export async function closeFeed(write: WriteTx, personId: string, now: Date): Promise<void> {
  await oneAtATime(write, `calendar_feed ${personId}`);
  await sql`UPDATE calendar_feed SET revoked_at = ${now}
    WHERE organisation_id = current_organisation() AND person_id = ${personId} AND revoked_at IS NULL`.execute(
    write,
  );
}

/** Opens an address, of which only the hash is kept. {@link closeFeed} comes first: a person has one at a time. */
export async function insertFeed(
  write: WriteTx,
  feed: {
    readonly organisation_id: string;
    readonly id: string;
    readonly person_id: string;
    readonly token_hash: string;
    readonly made_at: Date;
  },
): Promise<void> {
  await write.insertInto('calendar_feed').values(feed).execute();
}

/** Whose calendar an address shows, while it is open and they are here. */
export async function personOfFeed(tx: ReadTx, tokenHash: string): Promise<string | undefined> {
  const { rows } = await sql<{ person_id: string }>`
    SELECT f.person_id FROM calendar_feed f JOIN person p ON p.organisation_id = f.organisation_id AND p.id = f.person_id
    WHERE f.organisation_id = current_organisation() AND f.token_hash = ${tokenHash} AND f.revoked_at IS NULL
      AND p.departed_at IS NULL`.execute(tx);
  return rows[0]?.person_id;
}
