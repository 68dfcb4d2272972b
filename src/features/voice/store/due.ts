import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';

/** What the line has not answered although the promised day has passed; not what was said to one person. */
export async function pastPromise(tx: ReadTx, today: Day): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`SELECT id FROM voice_item
    WHERE organisation_id = current_organisation() AND closed_on IS NULL AND promised_on < ${today}
      AND first_reply_at IS NULL AND level = 'line' AND way <> 'to_person' ORDER BY id`.execute(tx);
  return rows.map(({ id }) => id);
}

/** Barriers whose raisers were asked on a day or before whether they are gone, and have not said. */
export async function askedGoneSince(tx: ReadTx, day: Day): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`SELECT id FROM voice_item
    WHERE organisation_id = current_organisation() AND closed_on IS NULL AND asked_gone_on <= ${day}
    ORDER BY id`.execute(tx);
  return rows.map(({ id }) => id);
}
