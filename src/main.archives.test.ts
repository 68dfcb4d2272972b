import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Firm, foundFirm, get, post, startApp, type TestApp } from '../test/app.ts';
import { newFolder, recordAction } from '../test/archives.ts';
import { type EmbeddedPostgres, startEmbedded } from './platform/database/embedded/start.ts';
import { originOf } from './platform/ledger/append.ts';
import { makeCheckpoint } from './platform/ledger/checkpoints.ts';
import { rememberCheckpoint } from './platform/ledger/known-checkpoints.ts';
import { productRoot } from './platform/root.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

// The product as a firm has it: its own embedded database in its own folder.
let folder = '';
let dataDir = '';
let archive = '';
let database: EmbeddedPostgres;
let app: TestApp;
let firm: Firm;
let actionId = '';

beforeAll(async () => {
  folder = newFolder();
  chmodSync(folder, 0o711);
  dataDir = join(folder, 'data');
  archive = join(folder, 'all.tar.gz');
  database = await startEmbedded({ dataDir, log: () => undefined });
  app = await startApp({ owner: { ...database.connection }, dataDir });
  firm = await foundFirm(app, 'Firm');
  actionId = await recordAction(app, firm, 'Guard on press 3');
});
afterAll(async () => {
  await app.stop();
  await database.stop();
});

type Ended = { code: number | null; out: string; err: string };

/** Runs the command as somebody at a console would, with a DATA_DIR. */
async function run(inDataDir: string, ...args: string[]): Promise<Ended> {
  const program = join(productRoot, 'src/main.archives.ts');
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), program, ...args],
    {
      cwd: folder,
      env: { PATH: process.env['PATH'], DATA_DIR: inDataDir },
    },
  );
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString('utf8')));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
}

test('a backup is written while the product runs, readable by its owner alone', async () => {
  const done = await run(dataDir, 'backup', archive);
  expect(done).toMatchObject({ code: 0, err: '' });
  expect(done.out).toMatch(
    new RegExp(
      `^Wrote ${archive}: 1 organisation, \\d+ tables, \\d+ rows, 1 file, \\d\\.\\d MB\\.\n`,
    ),
  );
  expect(done.out).toContain(`  Firm (${firm.id}): ledger of 4 entries.`);
  expect(statSync(archive).mode & 0o777).toBe(0o600);
  const answer = await post(app, firm.founder, 'action.create', { title: 'Still running' });
  expect(answer.status).toBe(200);
});

test('without a name the archive is called by its time, in the folder one stands in', async () => {
  expect((await run(dataDir, 'backup')).code).toBe(0);
  const made = readdirSync(folder).filter((name) => /^plumbline-.*Z\.tar\.gz$/.test(name));
  expect(made).toHaveLength(1);
});

test('one sentence and exit code 1 where there is nothing to do', async () => {
  const cases: [Promise<Ended>, string][] = [
    [run(dataDir, 'backup', archive), `${archive} exists already. Name another file.`],
    [run(dataDir, 'backup', join(folder, 'no/a.gz')), `There is no folder ${folder}/no`],
    [run(join(folder, 'none'), 'backup'), `There is no database in ${folder}/none to back up.`],
    [
      run(dataDir, 'backup', join(folder, 'x.gz'), '--organisation', actionId),
      `There is no organisation with the id ${actionId} here.`,
    ],
    [run(dataDir, 'restore', archive), `Plumbline is already running with the data in ${dataDir}.`],
    [run(join(folder, 'new1'), 'restore', join(folder, 'x')), `There is no file ${folder}/x.`],
  ];
  for (const [ended, sentence] of cases) {
    const { code, err } = await ended;
    expect({ code, lines: err.trim().split('\n').length }).toEqual({ code: 1, lines: 1 });
    expect(err).toContain(sentence);
  }
  expect(existsSync(join(folder, 'none'))).toBe(false);
});

test('it is restored into a new folder, verified, and runs there', async () => {
  const restored = join(folder, 'restored');
  const done = await run(restored, 'restore', archive);
  expect(done).toMatchObject({ code: 0, err: '' });
  expect(done.out).toContain('  Firm: 4 ledger entries recomputed, sound.');
  expect(done.out).toContain('Everybody has to sign in again.');
  const twice = await run(restored, 'restore', archive);
  expect(twice.code).toBe(1);
  expect(twice.err).toContain('This installation is in use (organisations: 1, accounts: 1).');

  const postgres = await startEmbedded({ dataDir: restored, log: () => undefined });
  const program = await startApp({ owner: { ...postgres.connection }, dataDir: restored });
  const { status, body } = await get(program, firm.founder, `/api/actions/${actionId}`);
  expect({ status, title: body.title }).toEqual({ status: 200, title: 'Guard on press 3' });
  await program.stop();
  await postgres.stop();
});

test('a lost database restored from an older backup is told, with exit code 2', async () => {
  const { installation, signer, clock, database: opened } = app.platform;
  const of = {
    organisationId: firm.id,
    origin: originOf(installation, firm.id),
    occasion: 'demand',
    at: clock.now(),
  } as const;
  const checkpoint = await opened.transactions.write(firm.founder.scope, (write) =>
    makeCheckpoint(write, of, signer),
  );
  const survivor = join(folder, 'survivor');
  await rememberCheckpoint(survivor, firm.id, checkpoint);
  const done = await run(survivor, 'restore', archive);
  expect(done).toMatchObject({ code: 2, err: '' });
  expect(done.out).toContain(
    'The ledger of Firm has 4 entries, but a checkpoint signed on 2026-11-24 covers 5: 1 entry is missing, as after restoring an older backup.',
  );
});

test('a backup of a stopped installation starts its database for the while', async () => {
  const restored = join(folder, 'restored');
  const path = join(folder, 'second.tar.gz');
  const done = await run(restored, 'backup', path, '--organisation', firm.id);
  expect(done).toMatchObject({ code: 0, err: '' });
  const moved = join(folder, 'moved');
  renameSync(restored, moved);
  expect((await run(moved, 'backup', join(folder, 'third.tar.gz'))).code).toBe(0);
  rmSync(moved, { recursive: true });
});
