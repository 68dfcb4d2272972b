import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { FairMonth } from '../rules/fair.ts';

/** Whether the question was answered about an item. */
export async function hasSaidFair(tx: ReadTx, itemId: string): Promise<boolean> {
  const { rows } = await sql<{ said: boolean }>`SELECT EXISTS (SELECT FROM voice_fair_said
    WHERE organisation_id = current_organisation() AND item_id = ${itemId}) AS said`.execute(tx);
  return rows[0]!.said;
}

/** Counts one answer in its month, and keeps beside it only that the item was answered about. The item is held. */
export async function countFair(
  write: WriteTx,
  organisationId: string,
  { itemId, month, fair }: { itemId: string; month: Day; fair: boolean },
): Promise<void> {
  await sql`INSERT INTO voice_fair_said (organisation_id, item_id) VALUES (${organisationId}, ${itemId})`.execute(
    write,
  );
  await sql`INSERT INTO voice_fair_tally AS t (organisation_id, month, answers, fair)
    VALUES (${organisationId}, ${month}::date, 1, ${fair ? 1 : 0})
    ON CONFLICT (organisation_id, month) DO UPDATE SET answers = t.answers + 1, fair = t.fair + EXCLUDED.fair`.execute(
    write,
  );
}

/** What was answered, by month. */
export async function fairMonths(tx: ReadTx): Promise<FairMonth[]> {
  const { rows } = await sql<FairMonth>`SELECT month, answers, fair FROM voice_fair_tally
    WHERE organisation_id = current_organisation() ORDER BY month`.execute(tx);
  return rows;
}
