import { sql } from 'kysely';
import type { ReadTx } from '../database/transaction.ts';

/** A table of the product, with the columns that hold something of their own (not computed from others). */
export type BackupTable = {
  readonly schema: string;
  readonly name: string;
  readonly columns: readonly string[];
};

/**
 * Not part of a backup: what is only true for the moment (sessions, codes on their way, counters of
 * failed attempts), and the list of migrations, which is told in other words.
 */
const LEFT_OUT = new Set([
  'public.migration',
  'identity.session',
  'identity.verification',
  'identity.reset_code',
  'identity.first_run',
  'identity.used_code',
  'identity.answer_link',
  'identity.throttle',
]);

/** Every table that belongs in a backup. A new table is in it without anybody thinking of backups. */
export async function backupTables(read: ReadTx): Promise<BackupTable[]> {
  const { rows } = await sql<BackupTable>`
    SELECT n.nspname AS schema, c.relname AS name,
      array_agg(a.attname::text ORDER BY a.attnum) AS columns
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE n.nspname IN ('public', 'identity') AND c.relkind = 'r'
      AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    GROUP BY 1, 2 ORDER BY 1 DESC, 2`.execute(read);
  return rows.filter((table) => !LEFT_OUT.has(fullName(table)));
}

/** `schema.name`, as it stands in the archive. */
export function fullName({ schema, name }: Pick<BackupTable, 'schema' | 'name'>): string {
  return `${schema}.${name}`;
}

/**
 * How the rows of a table are chosen: `organisation` for each organisation by itself, `account` by
 * the people who sign in, `installation` once.
 */
export function keyOf(table: BackupTable): 'organisation' | 'account' | 'installation' {
  if (table.columns.includes('organisation_id') || fullName(table) === 'public.organisation')
    return 'organisation';
  const isAccount = fullName(table) === 'identity.user' || table.columns.includes('user_id');
  return isAccount ? 'account' : 'installation';
}

const SINGLE_INSTALLATION_FACTS = ['id', 'identity:key'];

/**
 * The statement that reads a table's rows in PostgreSQL's text format. The organisation is the one
 * set in the transaction. With `chosen`, only what belongs to that organisation and to no other.
 */
export function copyOut(read: ReadTx, table: BackupTable, chosen: boolean): string {
  const columns = sql.join(table.columns.map((column) => sql.ref(column)));
  const from = sql.table(fullName(table));
  const where = sql.join([sql`true`, ...conditions(table, chosen)], sql` AND `);
  return sql`COPY (SELECT ${columns} FROM ${from} WHERE ${where}) TO STDOUT`.compile(read).sql;
}

/** The statement that takes such rows in. */
export function copyIn(read: ReadTx, table: BackupTable): string {
  const columns = sql.join(table.columns.map((column) => sql.ref(column)));
  return sql`COPY ${sql.table(fullName(table))} (${columns}) FROM STDIN`.compile(read).sql;
}

function conditions(table: BackupTable, chosen: boolean) {
  const key = keyOf(table);
  const own = sql`(SELECT m.user_id FROM identity.membership m GROUP BY m.user_id
    HAVING bool_and(m.organisation_id = current_organisation()))`;
  const found = [];
  if (key === 'organisation') {
    const column = fullName(table) === 'public.organisation' ? 'id' : 'organisation_id';
    found.push(sql`${sql.ref(column)} = current_organisation()`);
  }
  if (chosen && table.columns.includes('user_id')) found.push(sql`user_id IN ${own}`);
  if (chosen && fullName(table) === 'identity.user') found.push(sql`id IN ${own}`);
  if (chosen && key === 'installation') {
    // COPY takes no parameters; these names are constants of this program.
    const facts = sql.join(SINGLE_INSTALLATION_FACTS.map((fact) => sql.lit(fact)));
    found.push(table.name === 'installation' ? sql`name IN (${facts})` : sql`false`);
  }
  return found;
}
