import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { productRoot } from '../../root.ts';
import { takeLock } from './lock.ts';

// Clusters are created and killed many times; a busy machine needs its time.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const IN_USE =
  'Plumbline is already running with the data in /data. Stop the other one first, or set DATA_DIR to another folder.';

/** A process that prints `held` or `refused` and, when it holds the lock, keeps it until it is killed. */
function contender(): ReturnType<typeof spawn> {
  const script = `
    import { takeLock } from '${productRoot}src/platform/database/embedded/lock.ts';
    try {
      await takeLock(process.argv[1], '/data');
      console.log('held');
      setInterval(() => undefined, 1000);
    } catch (error) {
      console.log('refused');
    }`;
  const args = ['--import', 'tsx', '--input-type=module', '-e', script, folder];
  return spawn(process.execPath, args, { cwd: productRoot, stdio: ['ignore', 'pipe', 'inherit'] });
}

async function said(child: ReturnType<typeof spawn>): Promise<string> {
  const [chunk] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  return chunk.toString('utf8').trim();
}

async function killed(child: ReturnType<typeof spawn>): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

test('one holds it, a second is refused, and after the release it can be had again', async () => {
  const first = await takeLock(folder, '/data');
  await expect(takeLock(folder, '/data')).rejects.toThrow(IN_USE);
  await first.release();
  const second = await takeLock(folder, '/data');
  await second.release();
  expect(readdirSync(folder)).toEqual([]);
});

test('it works in a folder whose path is longer than a socket name may be', async () => {
  const deep = join(folder, 'd'.repeat(120), 'e'.repeat(120));
  mkdirSync(deep, { recursive: true });
  const lock = await takeLock(deep, '/data');
  await expect(takeLock(deep, '/data')).rejects.toThrow(IN_USE);
  await lock.release();
});

test('it dies with its process, and the socket left behind is cleared', async () => {
  const holder = contender();
  expect(await said(holder)).toBe('held');
  await expect(takeLock(folder, '/data')).rejects.toThrow(IN_USE);
  await killed(holder);
  const lock = await takeLock(folder, '/data');
  expect(readdirSync(folder)).toHaveLength(1);
  await lock.release();
});

test('a holder that is stopped still holds it', async () => {
  const holder = contender();
  expect(await said(holder)).toBe('held');
  holder.kill('SIGSTOP');
  await expect(takeLock(folder, '/data')).rejects.toThrow(IN_USE);
  holder.kill('SIGCONT');
  await killed(holder);
});

test('of many who start at the same moment, exactly one gets it', async () => {
  for (let round = 0; round < 3; round += 1) {
    const all = Array.from({ length: 6 }, contender);
    const answers = await Promise.all(all.map(said));
    expect(answers.filter((answer) => answer === 'held')).toHaveLength(1);
    await Promise.all(all.filter((one) => one.exitCode === null).map(killed));
  }
});

test('within one process too, a hundred attempts never find two holders', async () => {
  let holders = 0;
  const together: number[] = [];
  const attempt = async (): Promise<string> => {
    try {
      const lock = await takeLock(folder, '/data');
      holders += 1;
      together.push(holders);
      await pause(Math.random() * 5);
      holders -= 1;
      await lock.release();
      return 'held';
    } catch (error) {
      return String(error);
    }
  };
  const answers = new Set<string>();
  for (let round = 0; round < 12; round += 1)
    for (const answer of await Promise.all(Array.from({ length: 8 }, attempt))) answers.add(answer);
  expect(together.length).toBeGreaterThanOrEqual(12);
  expect(new Set(together)).toEqual(new Set([1]));
  expect([...answers].filter((answer) => !answer.endsWith(IN_USE))).toEqual(['held']);
});
