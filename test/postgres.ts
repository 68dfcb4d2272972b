import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type EmbeddedConnection,
  type EmbeddedTrial,
  startEmbedded,
} from '../src/platform/database/embedded/start.ts';

/** A throw-away PostgreSQL; its one database is empty and its user may do anything. */
export type TestPostgres = {
  readonly connection: EmbeddedConnection;
  readonly major: number;
  stop(): Promise<void>;
};

/** Where Debian puts the programs of PostgreSQL 15. */
export const POSTGRES_15 = '/usr/lib/postgresql/15/bin';

/** True where Debian's PostgreSQL 15, the oldest that is supported, can be tested against. */
export function hasPostgres15(): boolean {
  return existsSync(join(POSTGRES_15, 'postgres'));
}

/**
 * Starts a server for tests: the embedded PostgreSQL 18, or Debian's 15 where asked for by
 * PLUMBLINE_TEST_POSTGRES=15 or `major`. It trades durability for speed unless `durable` is set.
 * It ends, and its folder goes, with `stop()` and also when this process dies in any way.
 */
export async function startTestPostgres(
  options: { readonly major?: 15 | 18; readonly durable?: boolean } = {},
): Promise<TestPostgres> {
  const asked = process.env['PLUMBLINE_TEST_POSTGRES'] === '15' ? 15 : 18;
  const major = options.major ?? asked;
  if (major === 15 && !hasPostgres15())
    throw new Error(`There is no PostgreSQL 15 in ${POSTGRES_15}.`);
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-test-'));
  chmodSync(folder, 0o711); // root's server runs as another account, which has to pass through
  const server = await startEmbedded({
    dataDir: join(folder, 'data'),
    log: () => undefined,
    trial: trialOf(major, options.durable ?? false),
  });
  const dismiss = watchOver(folder);
  const stop = async (): Promise<void> => {
    await server.stop();
    dismiss();
    rmSync(folder, { recursive: true, force: true });
  };
  return { connection: server.connection, major, stop };
}

function trialOf(major: 15 | 18, durable: boolean): EmbeddedTrial {
  const fast = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' };
  const settings = { max_connections: '200', ...(durable ? {} : fast) };
  return major === 15 ? { settings, programs: { bin: POSTGRES_15, major } } : { settings };
}

const WATCHER = `
  read -r word
  [ "$word" = dismissed ] && exit 0
  kill -QUIT "$(head -n 1 "$1/data/postgres/cluster/postmaster.pid")"
  sleep 1
  rm -rf "$1"
`;

/** A shell that waits for the end of this process on a pipe, which the kernel closes even after kill -9. */
function watchOver(folder: string): () => void {
  const shell = spawn('/bin/sh', ['-c', WATCHER, 'sh', folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const pipe = shell.stdin as Socket;
  shell.unref();
  pipe.unref();
  return () => void pipe.end('dismissed\n');
}
