import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { type Connection, makePool } from '../database/connections.ts';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open.ts';
import { ensureRoles, roleConnections } from '../database/roles.ts';
import type { FileStore } from '../files/store.ts';
import { adoptSecret, holdsSecretOf } from '../identity/secret.ts';
import { BackupRefusal, type Beginning, type End } from './format.ts';
import { loadArchive } from './load.ts';
import { checkArchive } from './read.ts';
import { type Findings, findOut } from './findings.ts';

/** The empty installation an archive is restored into. */
export type RestoreTarget = {
  readonly owner: Connection;
  readonly migrations: string;
  readonly store: FileStore;
  readonly dataDir: string;
  /** The embedded database is ours to make anew, so that a backup of an older schema fits; a server's is not. */
  readonly mayRecreate: boolean;
  readonly now: Date;
};

/** What was restored and what the verification afterwards found. */
export type Restored = {
  readonly beginning: Beginning;
  readonly end: End;
  readonly findings: readonly Findings[];
  /** True where the secret of sign-in is another one, so that second factors have to be set up anew. */
  readonly secondFactorsForgotten: boolean;
};

/**
 * Restores an archive, into the schema it was made with, then brings that up to date and verifies
 * every ledger. All rows come in one transaction: interrupted, the installation stays empty.
 * Throws a {@link BackupRefusal} before anything is changed where it cannot be done.
 */
export async function restoreBackup(path: string, target: RestoreTarget): Promise<Restored> {
  const { beginning, end } = await checkArchive(path);
  await refuseNewer(beginning, target.migrations);
  await refuseInhabited(target.owner);
  if (target.mayRecreate) await recreate(target.owner);
  const client = await connectOwner(target.owner);
  try {
    await refuseOtherSchema(client, beginning);
    const only = new Set(beginning.migrations);
    await migrate(client, target.migrations, () => ensureRoles(client, target.owner), only);
    await prepareJobs(target.owner);
    const secondFactorsForgotten = await loadAtOnce(client, path, beginning, target);
    await client.query('ANALYZE');
    const database = await openDatabase(target.owner, target.migrations, 1);
    await database.close();
    const findings = await findOut(client, beginning, target);
    return { beginning, end, findings, secondFactorsForgotten };
  } finally {
    await client.end();
  }
}

async function loadAtOnce(
  client: pg.Client,
  path: string,
  beginning: Beginning,
  target: RestoreTarget,
): Promise<boolean> {
  const keys = join(target.dataDir, 'keys');
  await client.query(`BEGIN; SET LOCAL statement_timeout = 0;
    SET LOCAL idle_in_transaction_session_timeout = 0; SET LOCAL client_encoding = 'UTF8';
    SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO, YMD'`);
  try {
    const temporaryDirectory = join(target.dataDir, 'tmp');
    await loadArchive(path, beginning, { client, store: target.store, temporaryDirectory });
    const forgotten = !(await holdsSecretOf(keys, client));
    if (forgotten) await adoptSecret(keys, client);
    await client.query('COMMIT');
    return forgotten;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

async function refuseNewer(beginning: Beginning, migrations: string): Promise<void> {
  const known = new Set(await readdir(migrations));
  const unknown = beginning.migrations.find((name) => !known.has(name));
  if (unknown !== undefined)
    throw new BackupRefusal(
      `The backup was made by a newer Plumbline (${beginning.product}, ${unknown}). Restore it with that version.`,
    );
}

/** Empty means: nobody's data. What a first start writes for itself does not count. */
async function refuseInhabited(owner: Connection): Promise<void> {
  const client = await connectOwner(owner);
  try {
    const { rows } = await client.query<{ started: boolean; others: number }>(
      `SELECT to_regclass('identity.door') IS NOT NULL AS started,
         (SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database()
            AND application_name LIKE 'plumbline-%' AND pid <> pg_backend_pid()) AS others`,
    );
    if ((rows[0]?.others ?? 0) > 0)
      throw new BackupRefusal('Plumbline is running on this database. Stop it before a restore.');
    if (rows[0]?.started !== true) return;
    const found = await client.query<{ organisations: number; accounts: number }>(
      `SELECT (SELECT count(*)::int FROM identity.door) AS organisations,
         (SELECT count(*)::int FROM identity."user") AS accounts`,
    );
    const { organisations = 0, accounts = 0 } = found.rows[0] ?? {};
    if (organisations + accounts > 0)
      throw new BackupRefusal(
        `This installation is in use (organisations: ${organisations}, accounts: ${accounts}). A backup is restored into an empty one: set DATA_DIR to a new folder, or DATABASE_URL to a new database.`,
      );
  } finally {
    await client.end();
  }
}

async function refuseOtherSchema(client: pg.Client, beginning: Beginning): Promise<void> {
  const { rows: made } = await client.query<{ made: boolean }>(
    `SELECT to_regclass('public.migration') IS NOT NULL AS made`,
  );
  if (made[0]?.made !== true) return;
  const { rows } = await client.query<{ name: string }>('SELECT name FROM migration');
  const surplus = rows.find(({ name }) => !beginning.migrations.includes(name));
  if (surplus !== undefined)
    throw new BackupRefusal(
      `This database already has a newer schema than the backup (${surplus.name}). Create an empty database and set DATABASE_URL to it; the restore then brings the data up to date.`,
    );
}

async function recreate(owner: Connection): Promise<void> {
  const client = await connectOwner({ ...owner, database: 'postgres' });
  try {
    await client.query('DROP DATABASE plumbline');
    await client.query('CREATE DATABASE plumbline');
  } finally {
    await client.end();
  }
}

/** The job library keeps its own schema; jobs of the archive need it before the program first starts. */
async function prepareJobs(owner: Connection): Promise<void> {
  const jobs = makePool(roleConnections(owner).jobs, { max: 1, name: 'jobs' });
  try {
    await runMigrations({ pgPool: jobs });
  } finally {
    await jobs.end();
  }
}

async function connectOwner(owner: Connection): Promise<pg.Client> {
  const client = new pg.Client({ ...owner, application_name: 'plumbline-restore' });
  await client.connect();
  return client;
}
