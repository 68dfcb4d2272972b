import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import {
  type EmbeddedProgram,
  query,
  runEmbedded,
  stoppedInstallation,
  temporaryFolder,
  type TemporaryFolder,
} from '../../../../test/embedded.ts';
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

const cluster = (): string => join(folder.data, 'postgres/cluster');
const start = () => startEmbedded({ dataDir: folder.data, log: (line) => log.push(line) });

async function postmaster(): Promise<number> {
  const found = (await serverProcesses(cluster())).find((process) => process.isPostmaster);
  if (found === undefined) throw new Error('no postmaster runs');
  return found.pid;
}

/** Kills what is named, and waits for the program that runs the database to be gone. */
async function killNow(program: EmbeddedProgram, what: readonly ('node' | 'postmaster' | 'all')[]) {
  const processes = await serverProcesses(cluster());
  const head = await postmaster();
  if (what.includes('node')) program.child.kill('SIGKILL');
  if (what.includes('postmaster')) process.kill(head, 'SIGKILL');
  if (what.includes('all')) for (const { pid } of processes) process.kill(pid, 'SIGKILL');
  return await program.ended;
}

/** PostgreSQL minds only processes of its own account, so a stand-in has to be one. */
function serverAccount(): { uid?: number; gid?: number } {
  const { uid, gid } = lstatSync(cluster());
  return process.getuid?.() === 0 ? { uid, gid } : {};
}

/** What a new start finds in the table that was changed to 43 before the interruption. */
async function foundAfterwards(): Promise<unknown> {
  const database = await start();
  const [row] = await query(database.connection, 'SELECT number FROM kept');
  await database.stop();
  return row?.['number'];
}

test.each([
  ['node', ['node']],
  ['the postmaster', ['postmaster']],
  ['node and the postmaster', ['node', 'postmaster']],
  ['every process', ['node', 'all']],
] as const)('after kill -9 of %s the next start serves what was confirmed', async (_, what) => {
  for (let round = 0; round < 3; round += 1) {
    const program = runEmbedded(folder.data);
    await query(await program.ready, 'UPDATE kept SET number = 43');
    await killNow(program, what);
    expect(await foundAfterwards()).toBe(43);
  }
});

test('the server left by a killed node is stopped in order and replaced', async () => {
  const program = runEmbedded(folder.data);
  await program.ready;
  const before = await postmaster();
  await killNow(program, ['node']);
  expect(await postmaster()).toBe(before);
  const database = await start();
  expect(log).toEqual(['Stopping the database server that an interrupted run left behind.']);
  expect(await postmaster()).not.toBe(before);
  await database.stop();
});

test('a backend that outlives its postmaster in the middle of a query is ended', async () => {
  const program = runEmbedded(folder.data);
  const connection = await program.ready;
  const busy = query(connection, `SELECT count(*) FROM generate_series(1, 100000000000)`);
  const cut = busy.catch((error: unknown) => error);
  const isBusy = `SELECT 1 FROM pg_stat_activity WHERE query LIKE '%generate_series(1, 1%' AND pid <> pg_backend_pid() AND state = 'active'`;
  while ((await query(connection, isBusy)).length === 0);
  await killNow(program, ['node', 'postmaster']);
  expect(await serverProcesses(cluster())).not.toEqual([]);
  const database = await start();
  expect(await query(database.connection, 'SELECT number FROM kept')).toEqual([{ number: 42 }]);
  await database.stop();
  expect(await cut).toBeInstanceOf(Error);
});

test('a lock file whose process id now belongs to something else does not stop it', async () => {
  const program = runEmbedded(folder.data);
  await query(await program.ready, 'UPDATE kept SET number = 43');
  await killNow(program, ['node', 'all']);
  const other = spawn('sleep', ['600'], serverAccount());
  const lockFile = join(cluster(), 'postmaster.pid');
  const lines = readFileSync(lockFile, 'utf8').split('\n');
  writeFileSync(lockFile, [other.pid, ...lines.slice(1)].join('\n'));
  expect(await foundAfterwards()).toBe(43);
  expect(other.exitCode).toBeNull();
  const ended = once(other, 'exit');
  other.kill();
  await ended;
});

test('a dead postmaster that nobody has reaped does not stop it', async ({ skip }) => {
  skip(process.platform !== 'linux', 'needs /proc');
  const program = runEmbedded(folder.data);
  await query(await program.ready, 'UPDATE kept SET number = 43');
  await killNow(program, ['node', 'all']);
  // A shell that starts a child and then becomes `sleep`, which reaps nobody, leaves a zombie. The child outlives the shell.
  const parent = spawn('sh', ['-c', 'sleep 1 & echo $!; exec sleep 600'], serverAccount());
  const [chunk] = (await once(parent.stdout, 'data')) as [Buffer];
  const zombie = Number(chunk.toString('utf8'));
  while (!/^State:\s+Z/m.test(readFileSync(`/proc/${zombie}/status`, 'utf8'))) await pause(10);
  const lockFile = join(cluster(), 'postmaster.pid');
  const lines = readFileSync(lockFile, 'utf8').split('\n');
  writeFileSync(lockFile, [zombie, ...lines.slice(1)].join('\n'));
  expect(await foundAfterwards()).toBe(43);
  const ended = once(parent, 'exit');
  parent.kill();
  await ended;
});

test('a first start that is killed at any moment leaves nothing half', async () => {
  for (const wait of [200, 400, 600, 900, 1300, 2000]) {
    const fresh = temporaryFolder();
    const program = runEmbedded(fresh.data);
    await pause(wait);
    program.child.kill('SIGKILL');
    await program.ended;
    // initdb itself may still be at work in its folder aside; that must not matter either.
    const database = await startEmbedded({ dataDir: fresh.data, log: () => undefined });
    expect(await query(database.connection, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await database.stop();
    const next = await startEmbedded({ dataDir: fresh.data, log: () => undefined });
    await next.stop();
    const left = readdirSync(join(fresh.data, 'postgres')).filter((name) => name.includes('half'));
    expect(left).toEqual([]);
    await fresh.remove();
  }
});

test('when PostgreSQL dies, the product is told with one sentence and can end', async () => {
  const program = runEmbedded(folder.data);
  await program.ready;
  process.kill(await postmaster(), 'SIGKILL');
  const { code, err } = await program.ended;
  expect(code).toBe(1);
  expect(err).toMatch(/^The database server ended unexpectedly.*what was confirmed is safe\.\n$/);
});

test('a process that exits without stopping the database takes it along', async () => {
  const script = `
    import { startEmbedded } from './src/platform/database/embedded/start.ts';
    await startEmbedded({ dataDir: process.argv[1], log: () => undefined });
    process.exit(5);`;
  const args = ['--import', 'tsx', '--input-type=module', '-e', script, folder.data];
  expect(spawnSync(process.execPath, args, { stdio: 'inherit' }).status).toBe(5);
  for (let waited = 0; (await serverProcesses(cluster())).length > 0; waited += 50) {
    expect(waited).toBeLessThan(10_000);
    await pause(50);
  }
});
