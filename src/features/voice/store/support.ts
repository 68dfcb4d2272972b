import { sql, type Insertable } from 'kysely';
import type { VoiceSupportTable } from '../../../platform/database/tables.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';

/** Whether somebody says the same as things stand now; no day of the past is asked about. */
export async function hasJoined(tx: ReadTx, itemId: string, personId: string): Promise<boolean> {
  const { rows } =
    await sql`SELECT 1 FROM voice_support WHERE organisation_id = current_organisation()
    AND item_id = ${itemId} AND person_id = ${personId}`.execute(tx);
  return rows.length > 0;
}

/** Counts from `since` on. The item is locked, and {@link hasJoined} said that this person is not there yet. */
export async function insertSupport(
  write: WriteTx,
  support: Insertable<VoiceSupportTable>,
): Promise<void> {
  await write.insertInto('voice_support').values(support).execute();
}

/** Deletes it, so that no day of the past counts it any more either; the ledger alone tells of it. */
export async function removeSupport(
  write: WriteTx,
  itemId: string,
  personId: string,
): Promise<void> {
  await sql`DELETE FROM voice_support WHERE organisation_id = current_organisation()
    AND item_id = ${itemId} AND person_id = ${personId}`.execute(write);
}
