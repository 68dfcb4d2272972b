import { sql } from 'kysely';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { BroughtRow, ShownRow } from '../rules/standing.ts';
import type { PreviewRow, RowsQuery } from '../contract/shapes.ts';

/** Rows on their way into the table, column by column; the JSON is made where the rows are read. */
export type RowBatch = {
  readonly first: number;
  readonly acts: readonly string[];
  /** Whether a row names the record it is. */
  readonly named: readonly boolean[];
  readonly withProblems: readonly boolean[];
  readonly brought: readonly string[];
  readonly shown: readonly string[];
};

export async function deleteRows(write: WriteTx, importId: string): Promise<void> {
  await sql`DELETE FROM import_row
    WHERE organisation_id = current_organisation() AND import_id = ${importId}`.execute(write);
}

export async function insertRows(write: WriteTx, importId: string, batch: RowBatch): Promise<void> {
  await sql`INSERT INTO import_row (organisation_id, import_id, number, act, named, with_problems, brought, shown)
    SELECT current_organisation(), ${importId}::uuid, ${batch.first}::int + x.at::int - 1, x.act, x.named, x.problems, x.brought, x.shown
    FROM unnest(${batch.acts}::text[], ${batch.named}::boolean[], ${batch.withProblems}::boolean[], ${batch.brought}::json[],
      ${batch.shown}::json[]) WITH ORDINALITY AS x (act, named, problems, brought, shown, at)`.execute(
    write,
  );
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

/** Where reading the rows in their order has come to. */
export type RowPlace = { readonly named: boolean; readonly number: number };
export const FIRST_PLACE: RowPlace = { named: true, number: 0 };

export type NextRow = RowPlace & { readonly brought: BroughtRow };

/** The next rows that bring something in: those that name their record, then the others. */
export async function nextRows(
  tx: ReadTx,
  importId: string,
  { named, number }: RowPlace,
  most: number,
): Promise<NextRow[]> {
  const { rows } = await sql<NextRow>`
    SELECT number, named, brought FROM import_row
    WHERE organisation_id = current_organisation() AND import_id = ${importId} AND act IN ('new', 'changed')
      AND ((named = ${named} AND number > ${number}) OR (${named} AND NOT named))
    ORDER BY named DESC, number LIMIT ${most}`.execute(tx);
  return rows;
}
