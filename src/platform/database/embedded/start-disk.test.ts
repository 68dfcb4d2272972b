import { execFileSync } from 'node:child_process';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import {
  query,
  runEmbedded,
  stoppedInstallation,
  temporaryFolder,
  type TemporaryFolder,
} from '../../../../test/embedded.ts';
import { serverProcesses } from './processes.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

const MEGABYTE = 1_048_576;

let installation: TemporaryFolder;
/** A folder that is a small disk of its own; undefined where this machine does not let us have one. */
let folder: TemporaryFolder;
let mounted = false;

beforeAll(async () => {
  installation = await stoppedInstallation();
});
beforeEach(() => {
  folder = temporaryFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=220m,mode=0711', 'tmpfs', folder.path], {
      stdio: 'ignore',
    });
    mounted = true;
  } catch {
    mounted = false;
  }
});
afterEach(async () => {
  if (mounted) execFileSync('umount', ['-l', folder.path]);
  await folder.remove();
});
afterAll(() => installation.remove());

const NO_MOUNT = 'this machine does not allow to mount a small disk';
const ballast = (): string => join(folder.path, 'ballast');

/** Fills the small disk up to what is asked to remain. */
function fillDisk(remaining: number): void {
  const { bavail, bsize } = statfsSync(folder.path);
  writeFileSync(ballast(), Buffer.alloc(bavail * bsize - remaining, 1));
}

function copyInstallation(): void {
  execFileSync('cp', ['-a', installation.data, folder.data]);
}

async function refusal(): Promise<string> {
  const { code, err } = await runEmbedded(folder.data).ended;
  expect({ code, lines: err.trim().split('\n').length }).toEqual({ code: 1, lines: 1 });
  return err.trim();
}

test('a disk too full to create a database is told, and leaves nothing behind', async ({
  skip,
}) => {
  skip(!mounted, NO_MOUNT);
  fillDisk(20 * MEGABYTE);
  expect(await refusal()).toBe(
    `The disk that holds ${folder.data} is full. Free some space and start again; nothing was changed.`,
  );
  rmSync(ballast());
  const program = runEmbedded(folder.data);
  await program.ready;
  program.child.kill('SIGTERM');
  await program.ended;
});

test('a disk without room for the first file is told', async ({ skip }) => {
  skip(!mounted, NO_MOUNT);
  copyInstallation();
  fillDisk(0);
  expect(await refusal()).toContain(`The disk that holds ${folder.data} is full.`);
});

test('a disk too full to run is told, and the data is there when space is free', async ({
  skip,
}) => {
  skip(!mounted, NO_MOUNT);
  copyInstallation();
  fillDisk(4 * MEGABYTE);
  expect(await refusal()).toContain(`The disk that holds ${folder.data} is full.`);
  rmSync(ballast());
  const program = runEmbedded(folder.data);
  expect(await query(await program.ready, 'SELECT number FROM kept')).toEqual([{ number: 42 }]);
  program.child.kill('SIGTERM');
  await program.ended;
});

test('a read-only disk is told', async ({ skip }) => {
  skip(!mounted, NO_MOUNT);
  copyInstallation();
  execFileSync('mount', ['-o', 'remount,ro', folder.path]);
  expect(await refusal()).toBe(
    `${folder.data} is on a read-only file system. Set DATA_DIR to a folder that can be written.`,
  );
});

test('a disk that fills while it runs ends the product with that reason, and loses nothing', async ({
  skip,
}) => {
  skip(!mounted, NO_MOUNT);
  copyInstallation();
  const program = runEmbedded(folder.data);
  const client = new Client(await program.ready);
  client.on('error', () => undefined);
  await client.connect();
  await client.query('CREATE TABLE filler (number int, text text)');
  fillDisk(8 * MEGABYTE);
  let confirmed = 0;
  for (let number = 1; number < 10_000; number += 1) {
    try {
      await client.query(
        `INSERT INTO filler SELECT $1, repeat('x', 1000) FROM generate_series(1, 50)`,
        [number],
      );
      confirmed = number;
    } catch (error) {
      // A table that cannot grow is an ordinary error; only the log that cannot grow ends the server.
      if ((error as { code?: string }).code !== '53100') break;
      await client.query('UPDATE filler SET number = number').catch(() => undefined);
    }
  }
  const { code, err } = await program.ended;
  expect(code).toBe(1);
  expect(err).toBe(
    'The database stopped because the disk is full. Free some space and start Plumbline again; what was confirmed is safe.\n',
  );
  rmSync(ballast());
  const again = runEmbedded(folder.data);
  const rows = await query(
    await again.ready,
    'SELECT count(DISTINCT number)::int AS n FROM filler',
  );
  expect(rows).toEqual([{ n: confirmed }]);
  again.child.kill('SIGTERM');
  await again.ended;
  expect(await serverProcesses(join(folder.data, 'postgres/cluster'))).toEqual([]);
});
