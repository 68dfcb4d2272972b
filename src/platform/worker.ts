import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker, type ResourceLimits } from 'node:worker_threads';
import { productRoot } from './root.ts';

/** What a worker may be given: data it reads as `workerData`, and memory limits in megabytes. */
export type WorkerStart = {
  readonly workerData?: unknown;
  readonly resourceLimits?: ResourceLimits;
};

/**
 * Starts the worker thread whose source is `<name>.worker.ts`, anywhere below src/.
 * The bundle brings it as `dist/server/<name>.worker.js`; in development and in tests the source
 * itself is run (there, test/ is searched as well). Throws when there is no such worker, or two of the same name.
 */
export function startWorker(name: string, options: WorkerStart = {}): Worker {
  return fromSource() ? startSource(name, options) : startBundled(name, options);
}

function fromSource(): boolean {
  return import.meta.url.endsWith('.ts');
}

function startBundled(name: string, options: WorkerStart): Worker {
  const url = new URL(`./${name}.worker.js`, import.meta.url);
  if (!existsSync(url)) throw new Error(`There is no worker called "${name}" in this build.`);
  return new Worker(url, { name, ...options });
}

// `--import tsx` registers itself in the main thread only on Node 20, so the thread does it by its own first line.
function startSource(name: string, options: WorkerStart): Worker {
  const loader = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const source = JSON.stringify(pathToFileURL(workerSource(name)).href);
  const first = `import(${loader}).then((tsx) => { tsx.register(); return import(${source}); });`;
  return new Worker(first, { name, eval: true, ...options });
}

function workerSource(name: string): string {
  const found = ['src', 'test']
    .map((folder) => join(productRoot, folder))
    .flatMap((folder) =>
      filesBelow(folder).filter((path) => basename(path) === `${name}.worker.ts`),
    );
  const [only, ...more] = found;
  if (only === undefined) throw new Error(`There is no worker called "${name}" below src/.`);
  if (more.length > 0)
    throw new Error(`Several workers are called "${name}": ${found.join(', ')}.`);
  return only;
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
    join(folder, path),
  );
}
