// Builds dist/web (vite) and dist/server (rolldown). Plain JavaScript: Node 20 cannot strip types.
import { readdirSync, realpathSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

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
export async function buildServer(folder) {
  const { rolldown } = await import('rolldown');
  const fresh = join(folder, `dist/server.new-${process.pid}`);
  const bundle = await rolldown({
    input: entryPoints(folder),
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
  rmSync(join(folder, 'dist/server'), { recursive: true, force: true });
  renameSync(fresh, join(folder, 'dist/server'));
}

async function buildWeb(folder) {
  const { build } = await import('vite');
  await build({ root: folder, configFile: join(folder, 'vite.config.ts'), logLevel: 'warn' });
}

/** Both halves, then the mark that tools/start.mjs compares with the age of the sources. */
export async function buildAll(folder) {
  const mark = join(folder, 'dist/built');
  rmSync(mark, { force: true });
  const began = new Date();
  await buildServer(folder);
  await buildWeb(folder);
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
