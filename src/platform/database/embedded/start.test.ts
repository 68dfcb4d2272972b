import { existsSync, mkdirSync, readFileSync, renameSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  query,
  runEmbedded,
  stoppedInstallation,
  temporaryFolder,
  type TemporaryFolder,
} from '../../../../test/embedded.ts';
import { attachEmbedded } from './attach.ts';
import { serverProcesses } from './processes.ts';
import { startEmbedded } from './start.ts';

// Clusters are created and killed many times; a busy machine needs its time.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

let installation: TemporaryFolder;
let folder: TemporaryFolder;
let log: string[] = [];

beforeAll(async () => {
  installation = await stoppedInstallation();
});
beforeEach(() => {
  folder = temporaryFolder(installation.data);
  log = [];
});
afterEach(() => folder.remove());
afterAll(() => installation.remove());

const start = (dataDir = folder.data) => startEmbedded({ dataDir, log: (line) => log.push(line) });

describe('the embedded database', () => {
  test('is created at the first start, durable, checked, in UTF-8 and UTC, and not on the network', async () => {
    const database = await start(join(folder.path, 'new'));
    const [row] = await query(
      database.connection,
      `SELECT current_setting('server_version_num')::int / 10000 AS major, current_user AS owner,
              current_database() AS name, datlocprovider AS provider, datlocale AS locale,
              pg_encoding_to_char(encoding) AS encoding, current_setting('TimeZone') AS zone,
              current_setting('data_checksums') AS checksums, current_setting('fsync') AS fsync,
              current_setting('full_page_writes') AS pages, current_setting('synchronous_commit') AS commit,
              current_setting('listen_addresses') AS addresses, current_setting('max_connections') AS connections
         FROM pg_database WHERE datname = current_database()`,
    );
    expect(row).toEqual({
      major: 18,
      owner: 'plumbline_owner',
      name: 'plumbline',
      provider: 'b',
      locale: 'C.UTF-8',
      encoding: 'UTF8',
      zone: 'UTC',
      checksums: 'on',
      fsync: 'on',
      pages: 'on',
      commit: 'on',
      addresses: '',
      connections: '60',
    });
    expect(log).toEqual(['Creating the database; this happens once.']);
    await database.stop();
  });

  test('is open to nobody else on the machine', async () => {
    const database = await start();
    const home = join(folder.data, 'postgres');
    expect(statSync(home).mode & 0o077).toBe(0);
    expect(statSync(join(home, 'cluster')).mode & 0o077).toBe(0);
    expect(statSync(join(database.connection.host, '.s.PGSQL.5432')).mode & 0o077).toBe(0);
    const rules = await query(
      database.connection,
      'SELECT type, auth_method FROM pg_hba_file_rules',
    );
    expect(rules).toEqual([{ type: 'local', auth_method: 'trust' }]);
    await database.stop();
  });

  test('keeps what was written, and is not created twice', async () => {
    const first = await start();
    await query(first.connection, 'UPDATE kept SET number = 43');
    await first.stop();
    expect(await serverProcesses(join(folder.data, 'postgres/cluster'))).toEqual([]);
    const second = await start();
    expect(await query(second.connection, 'SELECT * FROM kept')).toEqual([{ number: 43 }]);
    expect(log).toEqual([]);
    await second.stop();
  });

  test('stops although somebody is connected and in the middle of a query', async () => {
    const database = await start();
    const endless = query(database.connection, 'SELECT pg_sleep(600)');
    const broken = endless.catch(String);
    while ((await sleepers(database.connection)) === 0);
    await database.stop();
    expect(await broken).toContain('terminating connection');
    expect(existsSync(join(folder.data, 'postgres/cluster/postmaster.pid'))).toBe(false);
  });

  test('works where the path of DATA_DIR is longer than a socket name may be', async () => {
    mkdirSync(join(folder.path, 'd'.repeat(90)), { mode: 0o755 });
    const deep = join(folder.path, 'd'.repeat(90), 'ä'.repeat(60));
    renameSync(folder.data, deep);
    const database = await start(deep);
    const { host } = database.connection;
    expect(host).toMatch(/\/plumbline-\w{6}$/);
    expect(statSync(host).mode & 0o077).toBe(0);
    expect(await query(database.connection, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await database.stop();
    expect(existsSync(host)).toBe(false);
  });

  test('works where the path has blanks, commas and quotes', async () => {
    const odd = join(folder.path, `a b,c'd"e`);
    renameSync(folder.data, odd);
    const database = await start(odd);
    expect(await query(database.connection, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await database.stop();
  });

  test('is found through a link to its folder as well, and then counts as the same', async () => {
    const database = await start();
    mkdirSync(join(folder.path, 'other'));
    const link = join(folder.path, 'other/data');
    symlinkSync(folder.data, link);
    await expect(start(link)).rejects.toThrow('already running with the data in');
    await database.stop();
    const again = await start(link);
    await again.stop();
  });

  test('does not write what people entered into its log', async () => {
    const database = await start();
    await query(database.connection, 'CREATE TABLE secret (word text PRIMARY KEY)');
    await query(database.connection, `INSERT INTO secret VALUES ('Rumpelstiltskin')`);
    const twice = query(database.connection, `INSERT INTO secret VALUES ('Rumpelstiltskin')`);
    await expect(twice).rejects.toThrow('duplicate key');
    await database.stop();
    const text = readFileSync(join(folder.data, 'postgres/log/postgres.log'), 'utf8');
    expect(text).toContain('duplicate key');
    expect(text).not.toContain('Rumpelstiltskin');
  });
});

describe('a signal', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('%s stops it in order', async (signal) => {
    const program = runEmbedded(folder.data);
    const connection = await program.ready;
    await query(connection, 'UPDATE kept SET number = 43');
    program.child.kill(signal);
    expect(await program.ended).toMatchObject({ code: 0, err: '' });
    expect(await serverProcesses(join(folder.data, 'postgres/cluster'))).toEqual([]);
    const text = readFileSync(join(folder.data, 'postgres/log/postgres.log'), 'utf8');
    expect(text.trim().split('\n').at(-1)).toContain('database system is shut down');
  });
});

async function sleepers(connection: Parameters<typeof query>[0]): Promise<number> {
  const rows = await query(
    connection,
    `SELECT pid FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(600)' AND state = 'active'`,
  );
  return rows.length;
}

describe('work beside the running product', () => {
  test('reaches the database that another process runs, also through a short socket', async () => {
    expect(await attachEmbedded(join(folder.path, 'nothing'))).toBeUndefined();
    const deep = join(folder.path, 'd'.repeat(110));
    renameSync(folder.data, deep);
    expect(await attachEmbedded(deep)).toBeUndefined();
    const database = await start(deep);
    const connection = await attachEmbedded(deep);
    expect(connection).toEqual(database.connection);
    expect(await query(connection ?? database.connection, 'SELECT number FROM kept')).toEqual([
      { number: 42 },
    ]);
    await database.stop();
    expect(await attachEmbedded(deep)).toBeUndefined();
  });
});
