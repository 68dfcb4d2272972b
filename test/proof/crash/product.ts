import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { realpathSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** The product as a process, whether or not it has come up yet. */
export type Product = {
  readonly child: ChildProcess;
  readonly url: string;
  /** Milliseconds from the start to the first answered request; rejects with what was printed when it ends first. */
  readonly ready: Promise<number>;
  readonly ended: Promise<void>;
  /** Everything it has printed so far. */
  output(): string;
};

/** Longer than any busy machine needs: what has not come up by then never will. */
const PATIENCE_MS = 600_000;

/** Starts the built server on a data folder, durable and with its own embedded PostgreSQL. */
export async function launch(main: string, dataDir: string): Promise<Product> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const began = performance.now();
  const child = spawn(process.execPath, ['--enable-source-maps', main], {
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      NODE_ENV: 'production',
      DATA_DIR: dataDir,
      PORT: String(port),
      PUBLIC_URL: url,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // Whoever interrupts a proof leaves nothing running: the product takes its database along.
  const takeAlong = (): void => void child.kill('SIGTERM');
  process.once('exit', takeAlong);
  child.once('exit', () => process.removeListener('exit', takeAlong));
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString('utf8')));
  const ended = once(child, 'close').then(() => undefined);
  const ready = firstAnswer(child, url, () => printed).then(() => performance.now() - began);
  ready.catch(() => undefined);
  return { child, url, ready, ended, output: () => printed };
}

/** Asks until somebody answers. */
async function firstAnswer(
  child: ChildProcess,
  url: string,
  output: () => string,
): Promise<undefined> {
  const until = performance.now() + PATIENCE_MS;
  while (child.exitCode === null && child.signalCode === null && performance.now() < until) {
    const answer = await fetch(`${url}/api/identity/door`, {
      signal: AbortSignal.timeout(30_000),
    }).catch(() => undefined);
    await answer?.arrayBuffer().catch(() => undefined);
    if (answer?.ok === true) return;
    await pause(20);
  }
  throw new Error(`The product did not come up.\n${output()}`);
}

/** Ends it in good order, as an operator would. */
export async function shutDown(product: Product): Promise<void> {
  product.child.kill('SIGTERM');
  await product.ended;
}

/** The code in the link that is printed at the first start, right after the product listens. */
export async function firstRunCode(product: Product): Promise<string> {
  for (let waited = 0; waited < 10_000; waited += 20) {
    const code = /\/set-up#([\w-]+)\n/.exec(product.output())?.[1];
    if (code !== undefined) return code;
    await pause(20);
  }
  throw new Error(`No link was printed.\n${product.output()}`);
}

/** The folder PostgreSQL works in, by which its processes are known. */
export function clusterOf(dataDir: string): string {
  return join(realpathSync(join(dataDir, 'postgres')), 'cluster');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
