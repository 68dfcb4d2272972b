import { sql } from 'kysely';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { Platform } from '../../../platform/platform.ts';

/** The firm whose box an address is, and the wave. Nobody is asked who they are. */
export async function firmAt(
  { database }: Platform,
  address: string,
): Promise<{ readonly organisation_id: string; readonly wave_id: string } | undefined> {
  const { rows } = await database.app.query<{ organisation_id: string; wave_id: string }>({
    name: 'pulse-firm',
    text: 'SELECT organisation_id, wave_id FROM box.firm_at($1)',
    values: [address],
  });
  return rows[0];
}

/** Where the announcement of a wave stands in the record. */
export async function announcedAt(
  tx: ReadTx,
  type: string,
  wave: string,
): Promise<number | undefined> {
  const { rows } = await sql<{ sequence: number | string }>`
    SELECT sequence FROM ledger_entry
    WHERE organisation_id = current_organisation() AND type = ${type} AND object_id = ${wave}
    ORDER BY sequence LIMIT 1`.execute(tx);
  return rows[0] === undefined ? undefined : Number(rows[0].sequence);
}
