import type { Client } from 'pg';

/** A column as PostgreSQL's catalogue describes it. */
export interface Column {
  readonly schema: string;
  readonly table: string;
  readonly name: string;
  /** As `format_type` writes it: `uuid`, `text[]`, `timestamp with time zone`. */
  readonly type: string;
  readonly required: boolean;
  /** The default or the generation expression. */
  readonly expression: string | null;
  /** Computed from other columns. */
  readonly computed: boolean;
  readonly identity: '' | 'a' | 'd';
  readonly comment: string | null;
}

/** Schemas that are not ours to describe. */
export const FOREIGN_SCHEMAS = ['pg_catalog', 'information_schema', 'pg_toast', 'graphile_worker'];

/** Every column of every table of ours, in table order and then as the table was made. */
export async function readColumns(database: Client): Promise<Column[]> {
  const { rows } = await database.query<Column>(
    `SELECT n.nspname AS schema, c.relname AS table, a.attname AS name,
       format_type(a.atttypid, a.atttypmod) AS type, a.attnotnull AS required,
       pg_get_expr(d.adbin, d.adrelid) AS expression, a.attgenerated <> '' AS computed,
       a.attidentity AS identity, col_description(c.oid, a.attnum) AS comment
     FROM pg_class c
     JOIN pg_namespace n ON n.oid = c.relnamespace
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
     WHERE c.relkind IN ('r', 'p') AND n.nspname <> ALL ($1)
     ORDER BY n.nspname <> 'public', n.nspname, c.relname, a.attnum`,
    [FOREIGN_SCHEMAS],
  );
  return rows;
}

/** The columns by table, `schema.table`, keeping the order. */
export function byTable(columns: readonly Column[]): Map<string, Column[]> {
  const tables = new Map<string, Column[]>();
  for (const column of columns) {
    const key = `${column.schema}.${column.table}`;
    tables.set(key, [...(tables.get(key) ?? []), column]);
  }
  return tables;
}
