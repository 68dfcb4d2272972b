import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { hasPostgres15, startTestPostgres } from './postgres.ts';
import { productRoot } from '../src/platform/root.ts';

const majors = hasPostgres15() ? ([18, 15] as const) : ([18] as const);

test.each(majors)(
  'a throw-away PostgreSQL %i starts, answers and leaves nothing',
  async (major) => {
    const server = await startTestPostgres({ major });
    const client = new Client(server.connection);
    await client.connect();
    const { rows } = await client.query<Record<string, string>>(
      `SELECT current_setting('server_version_num')::int / 10000 AS major, pg_encoding_to_char(encoding) AS encoding,
            current_setting('TimeZone') AS zone, current_setting('listen_addresses') AS addresses
       FROM pg_database WHERE datname = current_database()`,
    );
    expect(rows).toEqual([{ major, encoding: 'UTF8', zone: 'UTC', addresses: '' }]);
    await client.end();
    await server.stop();
    expect(existsSync(server.connection.host)).toBe(false);
  },
);

test('a test run that is killed takes its server along', async () => {
  const script = `
    import { startTestPostgres } from '${productRoot}test/postgres.ts';
    const { connection } = await startTestPostgres();
    console.log(connection.host);
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    cwd: productRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const home = dirname(line.toString('utf8').trim());
  expect(existsSync(home)).toBe(true);
  child.kill('SIGKILL');
  for (let tries = 0; existsSync(home) && tries < 200; tries += 1) await pause(50);
  expect(existsSync(home)).toBe(false);
  const left = execFileSync(
    '/bin/sh',
    ['-c', 'cat /proc/[0-9]*/cmdline 2>/dev/null | tr "\\\\0" " "'],
    {
      encoding: 'utf8',
      maxBuffer: 1e8,
    },
  );
  expect(left).not.toContain(`-D ${home}`);
});
