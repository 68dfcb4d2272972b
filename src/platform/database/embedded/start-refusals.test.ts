import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, lstatSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import {
  runEmbedded,
  stoppedInstallation,
  temporaryFolder,
  type TemporaryFolder,
} from '../../../../test/embedded.ts';
import { hasPostgres15, POSTGRES_15 } from '../../../../test/postgres.ts';
import { startEmbedded } from './start.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

let installation: TemporaryFolder;
let folder: TemporaryFolder;

beforeAll(async () => {
  installation = await stoppedInstallation();
});
beforeEach(() => {
  folder = temporaryFolder(installation.data);
});
afterEach(() => folder.remove());
afterAll(() => installation.remove());

const isRoot = process.getuid?.() === 0;
const home = (): string => join(folder.data, 'postgres');
const cluster = (): string => join(home(), 'cluster');

/** Every file below the cluster with its owner, mode and content: what "data untouched" means. */
function fingerprint(path = cluster()): string {
  const hash = createHash('sha256');
  const visit = (at: string): void => {
    const { uid, mode } = lstatSync(at);
    hash.update(`${at} ${uid} ${mode}\n`);
    if (lstatSync(at).isDirectory())
      readdirSync(at)
        .toSorted()
        .forEach((name) => visit(join(at, name)));
    else hash.update(readFileSync(at));
  };
  visit(path);
  return hash.digest('hex');
}

/** The one line the program prints when it refuses; fails when it does anything else. */
async function refusalOf(dataDir = folder.data, uid?: number): Promise<string> {
  const { code, out, err } = await runEmbedded(dataDir, uid).ended;
  expect(out).not.toContain('ready');
  expect({ code, lines: err.trim().split('\n').length }).toEqual({ code: 1, lines: 1 });
  return err.trim();
}

test('a second instance on the same DATA_DIR', async () => {
  const first = runEmbedded(folder.data);
  await first.ready;
  expect(await refusalOf()).toBe(
    `Plumbline is already running with the data in ${folder.data}. Stop the other one first, or set DATA_DIR to another folder.`,
  );
  first.child.kill('SIGTERM');
  expect((await first.ended).code).toBe(0);
});

test('a database of another major version', async () => {
  writeFileSync(join(cluster(), 'PG_VERSION'), '17\n');
  const before = fingerprint();
  expect(await refusalOf()).toBe(
    `The database in ${cluster()} was made by PostgreSQL 17, and this Plumbline runs PostgreSQL 18. Start the Plumbline that made it, write a backup with it, and restore that into a new DATA_DIR.`,
  );
  expect(fingerprint()).toBe(before);
});

test('a real database of PostgreSQL 15', async ({ skip }) => {
  skip(!hasPostgres15(), 'PostgreSQL 15 is not installed here');
  const dataDir = join(folder.path, 'older');
  const programs = { bin: POSTGRES_15, major: 15 };
  const older = await startEmbedded({ dataDir, log: () => undefined, trial: { programs } });
  await older.stop();
  const before = fingerprint(join(dataDir, 'postgres/cluster'));
  expect(await refusalOf(dataDir)).toContain('was made by PostgreSQL 15, and this Plumbline runs');
  expect(fingerprint(join(dataDir, 'postgres/cluster'))).toBe(before);
});

test('a folder that is not a complete database', async () => {
  renameSync(join(cluster(), 'global/pg_control'), join(folder.path, 'pg_control'));
  const before = fingerprint();
  expect(await refusalOf()).toContain(`The folder ${cluster()} is not a complete database.`);
  expect(fingerprint()).toBe(before);
});

test('a damaged database, in the words of PostgreSQL', async () => {
  const control = join(cluster(), 'global/pg_control');
  const { uid, gid } = lstatSync(control);
  writeFileSync(control, Buffer.alloc(8192, 0x5a));
  chownSync(control, uid, gid);
  expect(await refusalOf()).toMatch(/^PostgreSQL does not start with the data in .+: .+/);
});

test('a DATA_DIR that is a file', async () => {
  const file = join(folder.path, 'file');
  writeFileSync(file, '');
  expect(await refusalOf(file)).toBe(
    `${file} is needed as a folder, but a file is in its place. Set DATA_DIR to a folder.`,
  );
  expect(await refusalOf(join(file, 'below'))).toContain('but a file is in its place');
});

test('a link to a database that is no longer there', async () => {
  rmSync(home(), { recursive: true });
  symlinkSync(join(folder.path, 'gone'), home());
  expect(await refusalOf()).toContain(`${home()} points to a folder that is no longer there.`);
});

test('a database that belongs to somebody else', async ({ skip }) => {
  skip(!isRoot, 'only root can give a folder to somebody else');
  execFileSync('chown', ['-R', '0:0', cluster()]);
  const before = fingerprint();
  expect(await refusalOf()).toBe(
    `The database in ${cluster()} belongs to the account root, and PostgreSQL only runs for its owner. Give it to an ordinary account, for example: chown -R nobody ${cluster()}`,
  );
  expect(fingerprint()).toBe(before);
});

test('an ordinary user on the database of another one', async ({ skip }) => {
  skip(!isRoot, 'only root can run as two different users');
  execFileSync('chown', ['-R', '54321:54321', folder.data]);
  chmodSync(folder.data, 0o700);
  const before = fingerprint();
  expect(await refusalOf(folder.data, 54_322)).toBe(
    `This account may not write to ${folder.data}. Change the owner of that folder or set DATA_DIR to another one.`,
  );
  chmodSync(folder.data, 0o755);
  expect(await refusalOf(folder.data, 54_322)).toBe(
    `The database in ${home()} belongs to the account number 54321, and PostgreSQL only runs for its owner. Start Plumbline as that account, or change the owner of the folder.`,
  );
  expect(fingerprint()).toBe(before);
});

test('an ordinary user without a name, where a database has to be created', async ({ skip }) => {
  skip(!isRoot, 'only root can run as somebody else');
  const dataDir = join(folder.path, 'nameless');
  mkdirSync(dataDir);
  chownSync(dataDir, 54_321, 54_321);
  expect(await refusalOf(dataDir, 54_321)).toContain('runs only for an account that has a name');
});

test('a folder an ordinary user may not write to', async ({ skip }) => {
  skip(!isRoot, 'only root can run as somebody else');
  const locked = join(folder.path, 'locked');
  mkdirSync(locked, { mode: 0o755 });
  expect(await refusalOf(join(locked, 'data'), 54_321)).toBe(
    `This account may not write to ${locked}/data. Change the owner of that folder or set DATA_DIR to another one.`,
  );
});

test('a database moved below a folder that its account may not enter', async ({ skip }) => {
  skip(!isRoot, 'only root steps down to another account');
  const locked = join(folder.path, 'locked');
  mkdirSync(locked, { mode: 0o700 });
  renameSync(folder.data, join(locked, 'data'));
  const before = fingerprint(join(locked, 'data/postgres/cluster'));
  expect(await refusalOf(join(locked, 'data'))).toContain(`may not enter ${locked}/data/postgres.`);
  expect(fingerprint(join(locked, 'data/postgres/cluster'))).toBe(before);
});
