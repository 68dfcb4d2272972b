import { sql } from 'kysely';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { Level } from '../rules/timeline.ts';
import { leaders, type Look } from './standing.ts';

/** Who led on that day, and on which level; everyone else is `other`. */
export async function levelsOn(tx: ReadTx, look: Look): Promise<ReadonlyMap<string, Level>> {
  const { rows } = await sql<{ person_id: string; top: boolean }>`${leaders(look)}`.execute(tx);
  return new Map(rows.map(({ person_id: id, top }) => [id, top ? 'top' : 'line']));
}
