import { sql } from 'kysely';
import { endOfDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { ItemQuery } from '../contract/shapes.ts';
import type { ImportableItem } from '../rules/imported.ts';
import { whereOf } from './board.ts';
import { itemsAt } from './dialogue.ts';
import { aroundFile, FILE_COLUMNS } from './import.ts';
import { supportsOf } from './support.ts';

// More rows than any firm has, few enough for memory.
const MOST_ROWS = 100_000;

/**
 * What the reader may read of a board as a file, the latest first. What was said to one person alone, or sealed, is no part of
 * any file; what came without a name is ordered by its day, and within a day by nothing that tells an hour.
 */
export async function exportItems(
  tx: ReadTx,
  query: Omit<ItemQuery, 'page' | 'size'>,
  context: ReadContext,
): Promise<(ImportableItem & { readonly supporters: number })[]> {
  const { rows } = await sql<ImportableItem & { readonly supporters: number }>`
    SELECT ${FILE_COLUMNS}, (SELECT count(*) ${supportsOf(context)}) AS supporters
    FROM (SELECT * FROM ${itemsAt(context)} i ${whereOf(query, context)} AND i.way <> 'to_person' AND NOT i.sealed) i
    ${aroundFile(endOfDay(context))} ORDER BY i.raised_on DESC, i.folded_reference, i.id LIMIT ${MOST_ROWS}`.execute(
    tx,
  );
  return rows;
}
