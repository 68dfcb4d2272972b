import { chmodSync, chownSync, lstatSync, mkdirSync, readFileSync, readlinkSync } from 'node:fs';
import { rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  query,
  runEmbedded,
  temporaryFolder,
  type TemporaryFolder,
} from '../../../../test/embedded.ts';
import { productRoot } from '../../root.ts';
import { mayEnter } from './account.ts';
import { endLeftovers, serverProcesses } from './processes.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

const isRoot = process.getuid?.() === 0;
const NEEDS_ROOT = 'only root can become somebody else';
const nobody = { uid: 65_534, gid: 65_534, name: 'nobody' };

let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

async function ownerOfServer(cluster: string): Promise<number> {
  const [first] = await serverProcesses(cluster);
  return statSync(`/proc/${first?.pid ?? 'none'}`).uid;
}

async function runs(dataDir: string, uid?: number): Promise<string> {
  const program = runEmbedded(dataDir, uid);
  const { host } = await program.ready;
  expect(await query(await program.ready, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  program.child.kill('SIGTERM');
  expect(await program.ended).toMatchObject({ code: 0, err: '' });
  return host;
}

describe.runIf(isRoot && process.platform === 'linux')('as root', () => {
  test('it runs as nobody, and DATA_DIR stays with root', async () => {
    const program = runEmbedded(folder.data);
    await program.ready;
    const home = join(folder.data, 'postgres');
    expect(await ownerOfServer(join(home, 'cluster'))).toBe(nobody.uid);
    expect(statSync(folder.data).uid).toBe(0);
    expect(statSync(home)).toMatchObject({ uid: nobody.uid, mode: 0o40700 });
    program.child.kill('SIGTERM');
    await program.ended;
  });

  test('it runs as the owner of an existing data folder, who can then run it alone', async () => {
    mkdirSync(folder.data);
    chownSync(folder.data, 1, 1);
    const program = runEmbedded(folder.data);
    await program.ready;
    expect(await ownerOfServer(join(folder.data, 'postgres/cluster'))).toBe(1);
    program.child.kill('SIGKILL');
    await program.ended;
    await endLeftovers(join(folder.data, 'postgres/cluster'), () => undefined);
    const reachable = mayEnter(productRoot, { uid: 1, gid: 1, name: 'daemon' });
    if (reachable) await runs(folder.data, 1);
    await runs(folder.data);
  });

  test('below a private home, the database lies where its account may enter, with a link to it', async () => {
    const locked = join(folder.path, 'locked');
    mkdirSync(locked, { mode: 0o700 });
    const dataDir = join(locked, 'data');
    const program = runEmbedded(dataDir);
    const { host } = await program.ready;
    program.child.kill('SIGTERM');
    const { out } = await program.ended;
    const elsewhere = readlinkSync(join(dataDir, 'postgres'));
    expect(out).toContain(
      `It lies in ${elsewhere}, because the account that runs it may not enter ${dataDir}.`,
    );
    expect(elsewhere).toMatch(/^\/var\/(lib|db)\/plumbline\/[0-9a-f]{12}$/);
    expect(dirname(host)).toBe(elsewhere);
    expect(statSync(elsewhere)).toMatchObject({ uid: nobody.uid, mode: 0o40700 });
    await runs(dataDir);
    rmSync(elsewhere, { recursive: true });
  });

  test('a closed DATA_DIR of root itself is opened for passing through, and no further', async () => {
    mkdirSync(folder.data, { mode: 0o700 });
    await runs(folder.data);
    expect(lstatSync(join(folder.data, 'postgres')).isDirectory()).toBe(true);
    expect(statSync(folder.data).mode & 0o777).toBe(0o701);
  });

  test('a strict umask does not shut the account out of the folders it makes', async () => {
    const before = process.umask(0o077);
    try {
      const dataDir = join(folder.path, 'new/deep/data');
      await runs(dataDir);
      expect(lstatSync(join(dataDir, 'postgres')).isSymbolicLink()).toBe(false);
    } finally {
      process.umask(before);
    }
  });
});

test('an ordinary user runs it directly, in a private folder', async ({ skip }) => {
  skip(!isRoot, 'the other tests of this folder already ran as an ordinary user');
  skip(!mayEnter(productRoot, nobody), 'the sources are below a private home');
  mkdirSync(join(folder.path, 'own'));
  chownSync(join(folder.path, 'own'), nobody.uid, nobody.gid);
  const dataDir = join(folder.path, 'own/data');
  await runs(dataDir, nobody.uid);
  expect(statSync(dataDir)).toMatchObject({ uid: nobody.uid, mode: 0o40700 });
  await runs(dataDir, nobody.uid);
  const log = readFileSync(join(dataDir, 'postgres/log/postgres.log'), 'utf8');
  expect(log).toContain('database system is shut down');
});

test('an account may enter by owner, group or others, but not past a closed folder', ({ skip }) => {
  skip(!isRoot, NEEDS_ROOT);
  const someone = { uid: 4001, gid: 4001, name: 'someone' };
  const cases = [
    { uid: 0, gid: 0, mode: 0o701, may: true },
    { uid: 0, gid: 0, mode: 0o770, may: false },
    { uid: 0, gid: 4001, mode: 0o710, may: true },
    { uid: 0, gid: 4001, mode: 0o701, may: false },
    { uid: 4001, gid: 0, mode: 0o100, may: true },
    { uid: 4001, gid: 0, mode: 0o077, may: false },
  ];
  for (const [at, { uid, gid, mode, may }] of cases.entries()) {
    const outer = join(folder.path, `case${at}`);
    mkdirSync(join(outer, 'inner'), { recursive: true });
    chownSync(outer, uid, gid);
    chmodSync(outer, mode);
    expect({ at, may: mayEnter(join(outer, 'inner'), someone) }).toEqual({ at, may });
  }
});
