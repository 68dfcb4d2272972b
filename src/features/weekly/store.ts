import { sql } from 'kysely';
import type { Day } from '../../lib/day.ts';
import type { ReadTx, WriteTx } from '../../platform/database/transaction.ts';

/** Who of everybody was looked at for a day already. */
export async function lookedAt(tx: ReadTx, slots: readonly Day[]): Promise<Set<string>> {
  const { rows } = await sql<{ key: string }>`
    SELECT person_id || ' ' || slot AS key FROM weekly_mail_round
    WHERE organisation_id = current_organisation() AND slot = ANY(${slots}::date[])`.execute(tx);
  return new Set(rows.map(({ key }) => key));
}

/** Records the look at one person's week. @returns false where somebody else was faster */
export async function insertRound(
  write: WriteTx,
  round: {
    readonly organisation_id: string;
    readonly person_id: string;
    readonly slot: Day;
    readonly looked_at: Date;
    readonly mail_id: string | null;
  },
): Promise<boolean> {
  const done = await write
    .insertInto('weekly_mail_round')
    .values(round)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return done.numInsertedOrUpdatedRows === 1n;
}
