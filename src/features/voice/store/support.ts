import { sql, type Insertable, type RawBuilder } from 'kysely';
import { endOfDay } from '../../../platform/database/end-of-day.ts';
import type { VoiceSupportTable } from '../../../platform/database/tables.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { Moment } from './dialogue.ts';

/** FROM and WHERE: who said the same as item `i` at the end of the day asked for. */
export const supportsOf = (context: Moment): RawBuilder<unknown> =>
  sql`FROM voice_support_until(${endOfDay(context)}) s WHERE s.item_id = i.id`;

/** Whether somebody says the same as things stand now; no day of the past is asked about. */
export async function hasJoined(tx: ReadTx, itemId: string, personId: string): Promise<boolean> {
  const { rows } =
    await sql`SELECT 1 FROM voice_support WHERE organisation_id = current_organisation()
    AND item_id = ${itemId} AND person_id = ${personId} AND left_at IS NULL`.execute(tx);
  return rows.length > 0;
}

/**
 * Counts from `since` on. The item is locked, and {@link hasJoined} said that this person is not there now. Who joins again
 * at the very instant of leaving has never left.
 */
export async function insertSupport(
  write: WriteTx,
  support: Pick<
    Insertable<VoiceSupportTable>,
    'organisation_id' | 'item_id' | 'person_id' | 'since'
  >,
): Promise<void> {
  await write
    .insertInto('voice_support')
    .values(support)
    .onConflict((same) =>
      same
        .columns(['organisation_id', 'item_id', 'person_id', 'since'])
        .doUpdateSet({ left_at: null }),
    )
    .execute();
}

/** Counts no longer from now on; the days before keep it. */
export async function endSupport(
  write: WriteTx,
  { itemId, personId, now }: { itemId: string; personId: string; now: Date },
): Promise<void> {
  await sql`UPDATE voice_support SET left_at = ${now} WHERE organisation_id = current_organisation()
    AND item_id = ${itemId} AND person_id = ${personId} AND left_at IS NULL`.execute(write);
}
