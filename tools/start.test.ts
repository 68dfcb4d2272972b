import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { symlinkSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { productRoot } from '../src/platform/root.ts';

// A small product with the real starting and building tools, so that each case can change its sources.
let folder = '';
// vitest's own NODE_ENV must not reach the product.
const { NODE_ENV: _, ...environment } = process.env;
const start = (): string => join(folder, 'tools/start.mjs');

const MAIN = `
import { readArguments } from './platform/settings/arguments.ts';
import { startWorker } from './platform/worker.ts';
import { productRoot } from './platform/root.ts';
import * as z from 'zod';

const worker = startWorker('twice', { workerData: z.number().parse(21) });
worker.on('message', (twice: number) => {
  console.log(JSON.stringify({ read: readArguments(process.argv.slice(2)), twice, productRoot, node: process.env['NODE_ENV'] }));
  if (!process.argv.includes('--demo')) process.exitCode = 7;
  else {
    const timer = setInterval(() => undefined, 1000);
    process.once('SIGTERM', () => {
      console.log('closing in order');
      clearInterval(timer);
      process.exitCode = 3;
    });
    console.log('waiting');
  }
});
`;
const WORKER = `
import { parentPort, workerData } from 'node:worker_threads';
const given: number = workerData;
parentPort?.postMessage(given * 2);
`;

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function run(...args: string[]): { code: number | null; out: string; err: string } {
  const done = spawnSync(process.execPath, [start(), ...args], {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-tools-'));
  const copied = ['package.json', 'tools/start.mjs', 'tools/build.mjs', 'src/platform/settings'];
  for (const path of [...copied, 'src/platform/root.ts', 'src/platform/worker.ts'])
    cpSync(join(productRoot, path), join(folder, path), { recursive: true });
  symlinkSync(join(productRoot, 'node_modules'), join(folder, 'node_modules'));
  put('src/main.server.ts', MAIN);
  put('src/main.archives.ts', MAIN.replace('exitCode = 7', 'exitCode = 8'));
  put('src/deep/down/twice.worker.ts', WORKER);
  put('index.html', '<!doctype html><title>Small</title>');
  for (const part of ['page.ts', 'work.ts', 'service.ts', 'page.html', 'page.css'])
    put(`src/features/letterbox/web/light/${part}`, '');
  put('vite.config.ts', `export default { build: { outDir: 'dist/web' } };`);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the first start builds both halves, then runs the program asked for with its arguments and exit code', () => {
  const first = run('restore', 'a.file');
  expect(first.err).toBe('');
  expect(first.out).toContain('Building Plumbline');
  expect(JSON.parse(first.out.trim().split('\n').at(-1) ?? '')).toEqual({
    read: { ok: true, arguments: { command: 'restore', archive: 'a.file' } },
    twice: 42,
    productRoot: `${folder}/`,
    node: 'production',
  });
  expect(first.code).toBe(8);
  expect(run().code).toBe(7);
  expect(readFileSync(join(folder, 'dist/web/index.html'), 'utf8')).toContain('Small');
});

test('a second start runs what was built, an edit builds again, a test edit does not', () => {
  expect(run().out).not.toContain('Building');
  put('src/platform/worker.test.ts', '// only a test');
  // Adding a file touches its folder as well; what counts here is the test's own age.
  const { mtime } = statSync(join(folder, 'dist/built'));
  utimesSync(join(folder, 'src/platform'), mtime, mtime);
  expect(run().out).not.toContain('Building');
  put('src/main.server.ts', MAIN.replace('exitCode = 7', 'exitCode = 9'));
  const edited = run();
  expect(edited.out).toContain('Building');
  expect(edited.code).toBe(9);
});

test('signals reach the program, which ends in its own order', async () => {
  const child = spawn(process.execPath, [start(), '--demo'], { cwd: folder });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString('utf8');
    if (out.includes('waiting\n') && !child.killed) child.kill('SIGTERM');
  });
  const [code] = (await once(child, 'close')) as [number];
  expect(out).toContain('closing in order');
  expect(code).toBe(3);
});

test('help and mistakes are answered without loading the program', () => {
  put('dist/server/main.js', 'throw new Error("loaded");');
  const help = run('--help');
  expect(help).toMatchObject({ code: 0, err: '' });
  expect(help.out).toContain('DATA_DIR');
  const mistake = run('--hepl');
  expect(mistake).toMatchObject({ code: 1, out: '' });
  expect(mistake.err).toBe("Unknown option '--hepl'. See npm start -- --help.\n");
});

test('a build that fails is told, ends with 1, and leaves the last one in place', () => {
  const before = readFileSync(join(folder, 'dist/server/main.js'), 'utf8');
  put('src/main.server.ts', 'this is not a program');
  const failed = run();
  expect(failed.code).toBe(1);
  expect(failed.err).toContain('main.server.ts');
  expect(failed.err).toContain('The build failed; the messages above say why.');
  expect(readFileSync(join(folder, 'dist/server/main.js'), 'utf8')).toBe(before);
});

test('two workers of one name are refused', () => {
  put('src/main.server.ts', MAIN);
  put('src/elsewhere/twice.worker.ts', WORKER);
  expect(run().err).toContain('Two workers are called twice.worker.');
  unlinkSync(join(folder, 'src/elsewhere/twice.worker.ts'));
});

test('without development tools it runs what was delivered, and says so where nothing was', () => {
  run();
  unlinkSync(join(folder, 'node_modules'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(join(productRoot, 'node_modules/zod'), join(folder, 'node_modules/zod'));
  put('src/main.server.ts', `${MAIN}\n// newer than the build`);
  expect(run()).toMatchObject({ code: 7, err: '' });
  rmSync(join(folder, 'dist'), { recursive: true });
  expect(run()).toMatchObject({
    code: 1,
    err: 'Plumbline has not been built yet: run "npm ci", then "npm start".\n',
  });
});

test('a Node that is too old is told so', () => {
  const text = readFileSync(start(), 'utf8');
  writeFileSync(start(), text.replace('const NEEDED = [20, 19]', 'const NEEDED = [99, 1]'));
  const old = run();
  expect(old.code).toBe(1);
  expect(old.err).toBe(
    `Plumbline needs Node.js 99.1 or newer; this is ${process.versions.node}.\n`,
  );
});
