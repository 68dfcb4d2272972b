import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase } from '../../../test/app.ts';

/** Tables that hold no firm's data. Each has its reason, and the list only shrinks. */
const OPEN_TABLES = {
  installation: 'facts about this installation as a whole',
  migration: 'which migrations were run',
};
/** Functions that read with their owner's rights. */
const DEFINERS = [
  'enqueue_job',
  'identity.enter',
  'identity.entrances',
  'identity.sweep_receipts',
  'identity.invitation_of',
  'identity.needs_strict_limits',
  // The doors of the sealed pulse: each runs with the rights of a role that reads its own schema alone.
  ...['begin', 'place', 'room', 'take_paper', 'claim', 'issued', 'without_token', 'destroy'].map(
    (door) => `register.${door}`,
  ),
  ...[
    'begin',
    'open',
    'keys',
    'cast_ballot',
    'cast_bundle',
    'counts',
    'close',
    'spent_list',
    'firm_at',
    'destroy',
  ].map((door) => `box.${door}`),
];

let client: pg.Client;
beforeAll(async () => {
  client = new pg.Client(await cloneDatabase());
  await client.connect();
});
afterAll(() => client.end());

async function names(query: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(query);
  return rows.map((row) => row.name);
}

const TENANT = `pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p')
  AND c.relname NOT IN (${Object.keys(OPEN_TABLES)
    .map((name) => `'${name}'`)
    .join(', ')})`;

/** Every exception the catalogue shows to the rules of tenancy, by rule. */
async function exceptions(): Promise<Record<string, string[]>> {
  return {
    withoutRowSecurity: await names(
      `SELECT c.relname AS name FROM ${TENANT} AND NOT (c.relrowsecurity AND c.relforcerowsecurity)`,
    ),
    withoutTheOnePolicy: await names(`SELECT c.relname AS name FROM ${TENANT} AND 1 <> (
      SELECT count(*) FROM pg_policy p WHERE p.polrelid = c.oid AND p.polpermissive AND p.polcmd = '*'
        AND pg_get_expr(p.polqual, p.polrelid) ~ 'NULLIF\\(current_setting\\(''app.organisation''::text, true\\), ''''::text\\)\\)::uuid'
        AND pg_get_expr(p.polqual, p.polrelid) = pg_get_expr(p.polwithcheck, p.polrelid))`),
    /** What a reader from outside sees of it is not said. */
    openToReaders: await names(`SELECT c.relname AS name FROM ${TENANT} AND NOT EXISTS (
      SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND NOT p.polpermissive AND p.polcmd = 'r'
        AND p.polroles = ARRAY['plumbline_reader'::regrole::oid]
        AND pg_get_expr(p.polqual, p.polrelid) LIKE '%reads_whole_firm()%')`),
    readersMayWrite: await names(`SELECT c.relname || ' ' || a.privilege_type AS name
      FROM pg_class c, aclexplode(c.relacl) a
      WHERE a.grantee = 'plumbline_reader'::regrole AND a.privilege_type <> 'SELECT'`),
    withoutOrganisation:
      await names(`SELECT c.relname AS name FROM ${TENANT} AND c.relname <> 'organisation'
      AND NOT EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'organisation_id' AND a.attnotnull)`),
    keysWithoutOrganisation: await names(`SELECT c.relname || '.' || k.conname AS name
      FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = 'public' AND k.contype IN ('p', 'u', 'f') AND c.relname NOT IN ('organisation', 'installation', 'migration')
        AND NOT EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum = ANY(k.conkey) AND a.attname = 'organisation_id')`),
    indexesThatTellOfOthers: await names(`SELECT i.relname AS name FROM pg_index x
      JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class c ON c.oid = x.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = 'public' AND x.indisunique AND c.relname NOT IN ('organisation', 'installation', 'migration')
        AND NOT EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum = ANY(x.indkey::int2[]) AND a.attname = 'organisation_id')`),
    viewsWithOwnersEyes:
      await names(`SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname IN ('public', 'identity') AND (c.relkind = 'm' OR (c.relkind = 'v'
        AND NOT coalesce('security_invoker=true' = ANY(c.reloptions), false)))`),
    unknownDefiners:
      await names(`SELECT CASE n.nspname WHEN 'public' THEN '' ELSE n.nspname || '.' END || p.proname AS name
      FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
      WHERE p.prosecdef AND n.nspname NOT IN ('pg_catalog', 'graphile_worker')`).then((all) =>
        all.filter((name) => !DEFINERS.includes(name)),
      ),
    tablesTheAppOwnsOrMayTruncate:
      await names(`SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname IN ('public', 'identity') AND c.relkind IN ('r', 'p')
        AND (has_table_privilege('plumbline_app', c.oid, 'TRUNCATE') OR pg_get_userbyid(c.relowner) = 'plumbline_app')`),
  };
}

const NONE = {
  withoutRowSecurity: [],
  withoutTheOnePolicy: [],
  openToReaders: [],
  readersMayWrite: [],
  withoutOrganisation: [],
  keysWithoutOrganisation: [],
  indexesThatTellOfOthers: [],
  viewsWithOwnersEyes: [],
  unknownDefiners: [],
  tablesTheAppOwnsOrMayTruncate: [],
};

describe('the schema', () => {
  it('lets no table, key, view or function look past its organisation', async () => {
    expect(await exceptions()).toEqual(NONE);
  });

  it('keeps register and box apart, from each other and from the application', async () => {
    const { rows } = await client.query<{ schema: string; reader: string; tables: number }>(`
      SELECT n.nspname AS schema, r.rolname AS reader, count(*)::int AS tables
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace CROSS JOIN pg_roles r
      WHERE n.nspname IN ('register', 'box') AND c.relkind = 'r'
        AND r.rolname IN ('plumbline_register', 'plumbline_box', 'plumbline_app', 'plumbline_jobs')
        AND has_table_privilege(r.oid, c.oid, 'SELECT') GROUP BY 1, 2 ORDER BY 1, 2`);
    expect(rows).toEqual([
      { schema: 'box', reader: 'plumbline_box', tables: 6 },
      { schema: 'register', reader: 'plumbline_register', tables: 2 },
    ]);
    const apart =
      await names(`SELECT r.rolname || ' ' || m.rolname AS name FROM pg_roles r CROSS JOIN pg_roles m
      WHERE r.rolname IN ('plumbline_register', 'plumbline_box', 'plumbline_app', 'plumbline_jobs')
        AND m.rolname IN ('plumbline_register', 'plumbline_box') AND r <> m AND pg_has_role(r.oid, m.oid, 'MEMBER')`);
    expect(apart).toEqual([]);
    const doors = await names(`SELECT n.nspname || '.' || p.proname AS name FROM pg_proc p
      JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname IN ('register', 'box')
        AND NOT (p.prosecdef AND pg_get_userbyid(p.proowner) = 'plumbline_' || n.nspname
          AND NOT has_function_privilege('public', p.oid, 'EXECUTE'))`);
    expect(doors).toEqual([]);
    const open =
      await names(`SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname IN ('register', 'box') AND c.relkind = 'r' AND NOT (c.relrowsecurity AND c.relforcerowsecurity)`);
    // It says which firm a wave is of, before a firm is known.
    expect(open).toEqual(['door']);
    const linked =
      await names(`SELECT c.conname AS name FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
      JOIN pg_namespace n ON n.oid = t.relnamespace WHERE n.nspname IN ('register', 'box') AND c.contype = 'f'`);
    expect(linked).toEqual([]);
  });

  it('has a reader whom the application may become, and is not', async () => {
    const { rows } = await client.query(`SELECT
      pg_has_role('plumbline_app', 'plumbline_reader', 'MEMBER') AS may_become,
      pg_has_role('plumbline_app', 'plumbline_reader', 'USAGE') AS is,
      (SELECT rolcanlogin OR rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = 'plumbline_reader') AS more,
      has_schema_privilege('plumbline_reader', 'identity', 'USAGE') AS knows_accounts`);
    expect(rows).toEqual([{ may_become: true, is: false, more: false, knows_accounts: false }]);
  });

  it('is caught where it does', async () => {
    await client.query(`
      CREATE TABLE leaky (id uuid PRIMARY KEY, organisation_id uuid);
      CREATE UNIQUE INDEX leaky_name ON leaky ((id::text));
      CREATE VIEW leaky_view AS SELECT * FROM person;
      CREATE FUNCTION leaky_function() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1';
      GRANT TRUNCATE ON leaky TO plumbline_app;
      GRANT INSERT ON leaky TO plumbline_reader;`);
    const found = await exceptions();
    expect(found).toEqual({
      ...NONE,
      withoutRowSecurity: ['leaky'],
      withoutTheOnePolicy: ['leaky'],
      openToReaders: ['leaky'],
      readersMayWrite: ['leaky INSERT'],
      withoutOrganisation: ['leaky'],
      keysWithoutOrganisation: ['leaky.leaky_pkey'],
      indexesThatTellOfOthers: expect.arrayContaining(['leaky_pkey', 'leaky_name']) as string[],
      viewsWithOwnersEyes: ['leaky_view'],
      unknownDefiners: ['leaky_function'],
      tablesTheAppOwnsOrMayTruncate: ['leaky'],
    });
  });

  it('stops the start where the role could read past it', async () => {
    const { checkAppRole, RoleRefusal } = await import('./roles.ts');
    const pool = new pg.Pool({ ...(await cloneDatabase()), max: 1 });
    await expect(checkAppRole(pool)).rejects.toBeInstanceOf(RoleRefusal);
    await pool.end();
  });
});
