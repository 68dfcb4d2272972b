// Builds dist/web (vite) and dist/server (rolldown). Plain JavaScript: Node 20 cannot strip types.
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The server, its arguments, and every `*.worker.ts` below src/, which becomes dist/server/<name>.worker.js; two of one name are refused. */
export function entryPoints(folder) {
  const entries = {
    main: join(folder, 'src/main.server.ts'),
    archives: join(folder, 'src/main.archives.ts'),
    // Read by tools/start.mjs, which answers --help without loading the whole program.
    arguments: join(folder, 'src/platform/settings/arguments.ts'),
  };
  for (const path of readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.worker.ts')) continue;
    const name = basename(path, '.ts');
    if (entries[name] !== undefined) throw new Error(`Two workers are called ${name}.`);
    entries[name] = join(folder, 'src', path);
  }
  return entries;
}

/** Bundles the server beside its last build and swaps the two, so an interrupted build breaks nothing. */
export function buildServer(folder) {
  return bundleInto(folder, 'dist/server', entryPoints(folder));
}

/** The programs that measure, with the server inside them as it is built for everybody. @returns where the first one is */
export async function buildBench(folder) {
  const entries = entryPoints(folder);
  for (const name of ['bench', 'measured']) entries[name] = join(folder, `test/bench/${name}.ts`);
  await bundleInto(folder, 'dist/bench', entries);
  return join(folder, 'dist/bench/bench.js');
}

async function bundleInto(folder, target, input) {
  const { rolldown } = await import('rolldown');
  const fresh = join(folder, `${target}.new-${process.pid}`);
  const bundle = await rolldown({
    input,
    platform: 'node',
    cwd: folder,
    // Everything from node_modules stays there: native modules and data files live beside their code.
    external: (id) => !id.startsWith('.') && !id.startsWith('/') && !/^[A-Za-z]:/.test(id),
    transform: { jsx: { runtime: 'automatic' } },
  });
  await bundle.write({
    dir: fresh,
    format: 'esm',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'part-[name]-[hash].js',
  });
  await bundle.close();
  rmSync(join(folder, target), { recursive: true, force: true });
  renameSync(fresh, join(folder, target));
}

async function buildWeb(folder) {
  const { build } = await import('vite');
  await build({ root: folder, configFile: join(folder, 'vite.config.ts'), logLevel: 'warn' });
}

const BOX = 'src/features/letterbox/web/light';

/**
 * The page for whoever stands before a poster: three scripts, each in one piece, under names that never change. Its worker
 * carries a hash over everything, so that a browser that kept the page notices a new one and fetches it as a whole.
 */
async function buildBox(folder) {
  const scripts = {
    'page.js': await oneScript(folder, 'page.ts'),
    'work.js': await oneScript(folder, 'work.ts'),
  };
  const source = (name) => readFileSync(join(folder, BOX, name), 'utf8');
  const parts = { 'page.html': source('page.html'), 'page.css': source('page.css'), ...scripts };
  const hash = createHash('sha256');
  for (const text of Object.values(parts)) hash.update(text);
  const version = JSON.stringify(hash.digest('hex').slice(0, 16));
  parts['service.js'] = await oneScript(folder, 'service.ts', { VERSION: version });
  const target = join(folder, 'dist/box');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const [name, text] of Object.entries(parts)) {
    writeFileSync(join(target, name), text);
    if (name !== 'page.html') writeFileSync(join(target, `${name}.br`), brotliCompressSync(text));
  }
}

async function oneScript(folder, name, define = {}) {
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    input: join(folder, BOX, name),
    platform: 'browser',
    cwd: folder,
    transform: { define, target: ['es2022', 'chrome111', 'firefox114', 'safari16.4'] },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  if (output.length !== 1) throw new Error(`${name} became ${output.length} files instead of one.`);
  return output[0].code;
}

/** All parts, then the mark that tools/start.mjs compares with the age of the sources. */
export async function buildAll(folder) {
  const mark = join(folder, 'dist/built');
  rmSync(mark, { force: true });
  const began = new Date();
  await buildServer(folder);
  await buildWeb(folder);
  await buildBox(folder);
  writeFileSync(mark, `${began.toISOString()}\n`);
  utimesSync(mark, began, began); // what was edited while building is newer than the build
}

const [, started] = process.argv;
if (started !== undefined && import.meta.url === pathToFileURL(realpathSync(started)).href) {
  try {
    await buildAll(root);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
