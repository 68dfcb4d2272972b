import { Client } from 'pg';
import { findPackage, preparePrograms } from './binaries.ts';
import { DATABASE, OWNER, prepareCluster } from './cluster.ts';
import { type Lock, takeLock } from './lock.ts';
import {
  assertWritable,
  forgetSocketDir,
  makeSocketDir,
  type Place,
  preparePlace,
} from './place.ts';
import { endLeftovers } from './processes.ts';
import type { Programs } from './programs.ts';
import { refusalFor, StartRefusal } from './refusal.ts';
import { PORT, type Server, startServer } from './server.ts';
import { logFile, rotateLog } from './server-log.ts';

export { StartRefusal } from './refusal.ts';

/** Where the owner of the database connects: a folder with a Unix socket, no password. */
export type EmbeddedConnection = {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
};

/** A running embedded PostgreSQL. */
export type EmbeddedPostgres = {
  readonly connection: EmbeddedConnection;
  /** Disconnects everybody, writes a checkpoint, and gives the data folder free. */
  stop(): Promise<void>;
  /** Calls back once, with a sentence for the console, when the server ends unasked; the product then has to end too. */
  onExit(callback: (sentence: string) => void): void;
};

/** Choices only tests make: another PostgreSQL, or speed instead of durability. */
export type EmbeddedTrial = {
  readonly programs?: Programs;
  readonly settings?: Readonly<Record<string, string>>;
};

const ROTATION_MS = 60_000;

/**
 * Starts the embedded PostgreSQL of a data folder, creating it at the first start.
 * Throws a {@link StartRefusal} with one sentence for the console where that is impossible; the
 * data is then as it was before.
 */
export async function startEmbedded(options: {
  readonly dataDir: string;
  readonly log: (line: string) => void;
  readonly trial?: EmbeddedTrial;
}): Promise<EmbeddedPostgres> {
  const found = options.trial?.programs === undefined ? findPackage() : undefined;
  const place = preparePlace(options.dataDir);
  const lock = await takeLock(place.home, place.dataDir);
  try {
    assertWritable(place);
    const programs =
      found === undefined
        ? (options.trial?.programs as Programs)
        : preparePrograms(found, place.home, place.account);
    return await startLocked(place, programs, lock, options);
  } catch (error) {
    await lock.release();
    throw refusalFor(error, place.dataDir);
  }
}

async function startLocked(
  place: Place,
  programs: Programs,
  lock: Lock,
  options: { readonly log: (line: string) => void; readonly trial?: EmbeddedTrial },
): Promise<EmbeddedPostgres> {
  const { log } = options;
  await prepareCluster(place, programs, log);
  await endLeftovers(place.cluster, log);
  rotateLog(logFile(place));
  const socketDir = makeSocketDir(place);
  const settings = options.trial?.settings ?? {};
  const server = await startServer({ place, programs, socketDir, settings, log });
  const connection = { host: socketDir, port: PORT, database: DATABASE, user: OWNER };
  if (options.trial === undefined) await assertDurable(connection, server);
  const rotation = setInterval(() => rotateLog(logFile(place)), ROTATION_MS).unref();
  const stop = async (): Promise<void> => {
    clearInterval(rotation);
    await server.stop('fast');
    forgetSocketDir(place);
    await lock.release();
  };
  return { connection, stop, onExit: server.onExit };
}

/** The promise of this module, asked back from the server itself. */
async function assertDurable(connection: EmbeddedConnection, server: Server): Promise<void> {
  const client = new Client({ ...connection });
  try {
    await client.connect();
    const { rows } = await client.query<{ name: string }>(
      `SELECT name FROM pg_settings WHERE setting <> 'on'
          AND name IN ('fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums')`,
    );
    const [broken] = rows;
    if (broken !== undefined)
      throw new StartRefusal(`The database runs without ${broken.name}, so it could lose data.`);
  } catch (error) {
    await server.stop('fast');
    throw error;
  } finally {
    await client.end();
  }
}
