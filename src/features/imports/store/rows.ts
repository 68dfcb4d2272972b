import { sql } from 'kysely';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { BroughtRow, ShownRow } from '../rules/standing.ts';
import type { PreviewRow, RowsQuery } from '../contract/shapes.ts';

/** A row on its way into the table. */
export type RowToKeep = {
  readonly number: number;
  readonly act: string;
  /** Whether it names the record it is. */
  readonly named: boolean;
  readonly with_problems: boolean;
  readonly brought: BroughtRow;
  readonly shown: ShownRow;
};

/** Takes away the rows laid out for looking at them; records that were made of them stay. */
export async function deleteRows(write: WriteTx, importId: string): Promise<void> {
  await sql`DELETE FROM import_row
    WHERE organisation_id = current_organisation() AND import_id = ${importId}`.execute(write);
}

/** Keeps rows given as the JSON of a list of {@link RowToKeep}, which is made in the thread that reads the file. */
export async function insertRows(write: WriteTx, importId: string, rows: string): Promise<void> {
  await sql`INSERT INTO import_row (organisation_id, import_id, number, act, named, with_problems, brought, shown)
    SELECT current_organisation(), ${importId}::uuid, number, act, named, with_problems, brought, shown
    FROM json_populate_recordset(NULL::import_row, ${rows}::json)`.execute(write);
}

type StoredRow = {
  number: number;
  act: PreviewRow['act'];
  brought: BroughtRow;
  shown: ShownRow;
};

/** One page of rows, and how many there are. */
export async function pageOfRows(
  tx: ReadTx,
  importId: string,
  query: RowsQuery,
): Promise<{ total: number; rows: StoredRow[] }> {
  const only =
    query.only === undefined
      ? sql``
      : query.only === 'problems'
        ? sql`AND with_problems`
        : sql`AND act = ${query.only}`;
  const where = sql`organisation_id = current_organisation() AND import_id = ${importId} ${only}`;
  const [counted, page] = await Promise.all([
    sql<{ total: number }>`SELECT count(*) AS total FROM import_row WHERE ${where}`.execute(tx),
    sql<StoredRow>`SELECT number, act, brought, shown FROM import_row WHERE ${where}
      ORDER BY number LIMIT ${query.size} OFFSET ${(query.page - 1) * query.size}`.execute(tx),
  ]);
  return { total: counted.rows[0]?.total ?? 0, rows: page.rows };
}

/** Whether any row of the file is still laid out. */
export async function hasRows(tx: ReadTx, importId: string): Promise<boolean> {
  const { rows } = await sql`SELECT FROM import_row
    WHERE organisation_id = current_organisation() AND import_id = ${importId} LIMIT 1`.execute(tx);
  return rows.length > 0;
}

/** Where reading the rows in their order has come to. */
export type RowPlace = { readonly named: boolean; readonly number: number };
export const FIRST_PLACE: RowPlace = { named: true, number: 0 };

export type NextRow = RowPlace & { readonly brought: BroughtRow };

/** The next rows that bring something in: those that name their record, then the others. None where there are no more. */
export async function nextRows(
  tx: ReadTx,
  importId: string,
  place: RowPlace,
  most: number,
): Promise<NextRow[]> {
  const rows = await rowsBehind(tx, importId, place, most);
  const others = { named: false, number: 0 };
  return rows.length > 0 || !place.named ? rows : rowsBehind(tx, importId, others, most);
}

// One kind at a time, so that the key gives them in order and none that is past is read again.
async function rowsBehind(
  tx: ReadTx,
  importId: string,
  { named, number }: RowPlace,
  most: number,
): Promise<NextRow[]> {
  const { rows } = await sql<NextRow>`
    SELECT number, named, brought FROM import_row
    WHERE organisation_id = current_organisation() AND import_id = ${importId} AND number > ${number}
      AND named = ${named} AND act IN ('new', 'changed')
    ORDER BY number LIMIT ${most}`.execute(tx);
  return rows;
}
