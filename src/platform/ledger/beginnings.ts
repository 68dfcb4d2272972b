import { sql } from 'kysely';
import { endOfDay } from '../database/end-of-day.ts';
import type { ReadTx } from '../database/transaction.ts';

type Asked = Parameters<typeof endOfDay>[0] & { readonly isPast: boolean };

/**
 * Without those that were not there yet at the end of a past day: the first the ledger tells of them is later. For what keeps
 * no day of its own on which it was written down. One the ledger tells nothing of was always there.
 */
export async function onRecordThen<Row extends { readonly id: string }>(
  tx: ReadTx,
  all: readonly Row[],
  asked: Asked,
): Promise<Row[]> {
  if (!asked.isPast || all.length === 0) return [...all];
  const ids = all.map(({ id }) => id);
  const { rows } = await sql<{ object_id: string }>`SELECT object_id FROM ledger_entry
    WHERE organisation_id = current_organisation() AND object_id = ANY(${ids}::text[])
    GROUP BY object_id HAVING min(made_at) >= ${endOfDay(asked)}`.execute(tx);
  const later = new Set(rows.map(({ object_id: id }) => id));
  return all.filter(({ id }) => !later.has(id));
}
