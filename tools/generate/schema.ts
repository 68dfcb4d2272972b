import type { Client } from 'pg';
import { byTable, FOREIGN_SCHEMAS, readColumns, type Column } from './catalogue.ts';
import type { Generator } from './generator.ts';

/**
 * The final schema, to be read: what all migrations together have made. It is written from the
 * catalogue, because the embedded PostgreSQL brings no pg_dump, and is not meant to be run.
 */
export const schema: Generator = {
  path: 'migrations/schema.sql',
  async make(sources) {
    const database = await sources.database();
    const belongings = await readBelongings(database);
    const columns = byTable(await readColumns(database));
    const tables = [...columns].map(([name, list]) =>
      tableText(
        name,
        list,
        belongings.filter((one) => one.table === name),
      ),
    );
    return [
      '-- Written by npm run generate from the migrated database. Do not edit; to be read, not run.\n',
      ...tables,
      ...(await readFunctions(database)),
    ].join('\n');
  },
};

/** A line that belongs to a table: a constraint stands within it, everything else behind it. */
export interface Belonging {
  readonly table: string;
  readonly kind: 'constraint' | 'index' | 'policy' | 'security' | 'trigger' | 'grant';
  readonly text: string;
}

/** One table with everything that belongs to it. */
export function tableText(
  name: string,
  columns: readonly Column[],
  belongings: readonly Belonging[],
): string {
  const within = belongings.filter(({ kind }) => kind === 'constraint');
  const behind = belongings.filter(({ kind }) => kind !== 'constraint');
  const lines = [...columns.map(columnText), ...within.map(({ text }) => text)];
  return [
    `CREATE TABLE ${shortened(name)} (\n  ${lines.join(',\n  ')}\n);\n`,
    ...behind.map(({ text }) => `${text};\n`),
  ].join('');
}

function columnText(column: Column): string {
  const parts = [column.name, column.type];
  if (column.identity !== '') {
    parts.push(`GENERATED ${column.identity === 'a' ? 'ALWAYS' : 'BY DEFAULT'} AS IDENTITY`);
  } else if (column.expression !== null) {
    parts.push(
      column.computed
        ? `GENERATED ALWAYS AS (${column.expression}) STORED`
        : `DEFAULT ${column.expression}`,
    );
  }
  if (column.required) parts.push('NOT NULL');
  return parts.join(' ');
}

/** Names of the public schema are written as everybody writes them. */
function shortened(name: string): string {
  return name.replace(/^public\./, '');
}

/** Constraints, indexes, policies, triggers and grants. NOT NULL stands with its column. */
async function readBelongings(database: Client): Promise<Belonging[]> {
  const { rows } = await database.query<Belonging>(
    `WITH tables AS (
       SELECT c.oid, n.nspname || '.' || c.relname AS name, c.oid::regclass AS short,
         c.relrowsecurity, c.relforcerowsecurity, c.relacl, c.relowner
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind IN ('r', 'p') AND n.nspname <> ALL ($1)),
     parts AS (
       SELECT t.name AS table, 'constraint' AS kind, 1 AS rank, k.contype::text || k.conname AS key,
         pg_get_constraintdef(k.oid) AS text
       FROM tables t JOIN pg_constraint k ON k.conrelid = t.oid WHERE k.contype <> 'n'
       UNION ALL
       SELECT t.name, 'index', 2, i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid)
       FROM tables t JOIN pg_index i ON i.indrelid = t.oid
       WHERE NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u'))
       UNION ALL
       SELECT t.name, 'security', 3, '', format('ALTER TABLE %s ENABLE%s ROW LEVEL SECURITY', t.short,
         CASE WHEN t.relforcerowsecurity THEN ', FORCE' ELSE '' END)
       FROM tables t WHERE t.relrowsecurity
       UNION ALL
       SELECT t.name, 'policy', 4, p.polname, format('CREATE POLICY %I ON %s%s USING (%s)%s', p.polname, t.short,
         CASE WHEN p.polpermissive THEN '' ELSE ' AS RESTRICTIVE FOR SELECT TO ' || p.polroles[1]::regrole::text END,
         pg_get_expr(p.polqual, p.polrelid),
         CASE WHEN p.polpermissive THEN format(' WITH CHECK (%s)', pg_get_expr(p.polwithcheck, p.polrelid)) ELSE '' END)
       FROM tables t JOIN pg_policy p ON p.polrelid = t.oid
       UNION ALL
       SELECT t.name, 'trigger', 5, g.tgname, pg_get_triggerdef(g.oid)
       FROM tables t JOIN pg_trigger g ON g.tgrelid = t.oid WHERE NOT g.tgisinternal
       UNION ALL
       SELECT t.name, 'grant', 6, r.rolname, format('GRANT %s ON %s TO %I',
         string_agg(DISTINCT a.privilege_type, ', ' ORDER BY a.privilege_type), t.short, r.rolname)
       FROM tables t, aclexplode(t.relacl) a JOIN pg_roles r ON r.oid = a.grantee
       WHERE a.grantee <> t.relowner GROUP BY t.name, t.short, r.rolname)
     SELECT "table", kind, text FROM parts ORDER BY "table", rank, key, text`,
    [FOREIGN_SCHEMAS],
  );
  return rows;
}

/** Functions and procedures of ours; those of an extension are its own. */
async function readFunctions(database: Client): Promise<string[]> {
  const { rows } = await database.query<{ text: string }>(
    `SELECT pg_get_functiondef(p.oid) AS text
     FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
     WHERE n.nspname <> ALL ($1) AND p.prokind IN ('f', 'p') AND NOT EXISTS (
       SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')
     ORDER BY n.nspname <> 'public', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)`,
    [FOREIGN_SCHEMAS],
  );
  return rows.map(({ text }) => `${text.trimEnd()};\n`);
}
