import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { endLeftovers } from '../src/platform/database/embedded/processes.ts';
import { type EmbeddedConnection, startEmbedded } from '../src/platform/database/embedded/start.ts';
import { productRoot } from '../src/platform/root.ts';

/** A process that runs the embedded database, as the product would. */
export type EmbeddedProgram = {
  readonly child: ChildProcess;
  /** Where to connect; rejects with what it printed when it ends before it is ready. */
  readonly ready: Promise<EmbeddedConnection>;
  readonly ended: Promise<{ code: number | null; out: string; err: string }>;
};

/** Starts {@link EmbeddedProgram} on a data folder, as another account where `uid` is given. */
export function runEmbedded(dataDir: string, uid?: number): EmbeddedProgram {
  const program = join(productRoot, 'test/fixtures/embedded.program.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', program, dataDir], {
    cwd: productRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  let out = '';
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString('utf8')));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, out, err }));
  const ready = new Promise<EmbeddedConnection>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString('utf8');
      const [, json] = /^ready (.*)$/m.exec(out) ?? [];
      if (json !== undefined) resolve(JSON.parse(json) as EmbeddedConnection);
    });
    void ended.then(() => reject(new Error(`It ended before it was ready.\n${out}${err}`)));
  });
  ready.catch(() => undefined);
  return { child, ready, ended };
}

/** Runs one statement as the owner and gives its rows. */
export async function query(
  connection: EmbeddedConnection,
  text: string,
): Promise<Record<string, unknown>[]> {
  const client = new Client(connection);
  client.on('error', () => undefined); // the server may be killed under it
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** A temporary folder every account may pass through, for one DATA_DIR called `data`. */
export type TemporaryFolder = {
  readonly path: string;
  readonly data: string;
  /** Ends servers left in `data`, then removes everything. */
  remove(): Promise<void>;
};

/** Makes a {@link TemporaryFolder}; `data` begins as a copy of a stopped installation where one is given. */
export function temporaryFolder(installation?: string): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), 'plumbline-embedded-'));
  chmodSync(path, 0o711);
  const data = join(path, 'data');
  if (installation !== undefined) execFileSync('cp', ['-a', installation, data]);
  const remove = async (): Promise<void> => {
    await endLeftovers(join(data, 'postgres/cluster'), () => undefined);
    rmSync(path, { recursive: true, force: true });
  };
  return { path, data, remove };
}

/** An installation that was created and stopped, to copy from: creating one takes seconds, a copy does not. */
export async function stoppedInstallation(): Promise<TemporaryFolder> {
  const folder = temporaryFolder();
  const database = await startEmbedded({ dataDir: folder.data, log: () => undefined });
  await query(database.connection, 'CREATE TABLE kept AS SELECT 42 AS number');
  await database.stop();
  return folder;
}
