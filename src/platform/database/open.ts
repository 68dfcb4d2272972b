import pg from 'pg';
import { runMigrations } from 'graphile-worker';
import { makePool, type Connection } from './connections.ts';
import { migrate } from './migrate.ts';
import { checkAppRole, ensureRoles, roleConnections } from './roles.ts';
import { Transactions } from './transaction.ts';

/** The opened database: the pools of the two lesser roles, and how to bring the owner back for upkeep. */
export type OpenedDatabase = {
  readonly transactions: Transactions;
  /** Login and outbox questions that belong to no organisation yet; everything else goes through transactions. */
  readonly app: pg.Pool;
  readonly jobs: pg.Pool;
  readonly owner: Connection;
  close(): Promise<void>;
};

/**
 * Migrates the database as its owner, then opens it as the application.
 * @throws RoleRefusal, MigrationRefusal — one sentence each, for the console
 */
export async function openDatabase(
  owner: Connection,
  migrations: string,
  poolSize = 16,
): Promise<OpenedDatabase> {
  const client = new pg.Client({ ...owner, application_name: 'plumbline-owner' });
  await client.connect();
  try {
    await migrate(client, migrations, () => ensureRoles(client, owner));
  } finally {
    await client.end();
  }
  const connections = roleConnections(owner);
  const share = Math.ceil(poolSize / 2);
  const app = makePool(connections.app, { max: share, name: 'app' });
  const writers = makePool(connections.app, { max: share, name: 'writers' });
  const jobs = makePool(connections.jobs, { max: 4, name: 'jobs' });
  try {
    await checkAppRole(app);
    await runMigrations({ pgPool: jobs });
  } catch (error) {
    await Promise.all([app.end(), writers.end(), jobs.end()]);
    throw error;
  }
  return {
    transactions: new Transactions(app, writers),
    app,
    jobs,
    owner,
    close: async () => {
      await Promise.all([app.end(), writers.end(), jobs.end()]);
    },
  };
}
