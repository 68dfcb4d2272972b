import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { DATABASE, OWNER } from './cluster.ts';
import { isHeld } from './lock.ts';
import { socketDirOf } from './place.ts';
import { codeOf, refusalFor, StartRefusal } from './refusal.ts';
import { PORT } from './server.ts';
import type { EmbeddedConnection } from './start.ts';

const PATIENCE_MS = 60_000;

/**
 * Where the embedded database of a data folder can be reached while the product runs on it, for
 * work beside it such as a backup; undefined while nobody runs it. Waits for a product that is
 * just starting.
 */
export async function attachEmbedded(dataDir: string): Promise<EmbeddedConnection | undefined> {
  const path = resolve(dataDir);
  try {
    const home = realpathSync(join(path, 'postgres'));
    for (let waited = 0; await isHeld(home); waited += 200) {
      const connection = { host: socketDirOf(home), port: PORT, database: DATABASE, user: OWNER };
      if (await answers(connection)) return connection;
      if (waited >= PATIENCE_MS)
        throw new StartRefusal(`The database in ${path} runs, but does not answer.`);
      await pause(200);
    }
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw refusalFor(error, path);
  }
  return undefined;
}

async function answers(connection: EmbeddedConnection): Promise<boolean> {
  const client = new Client(connection);
  try {
    await client.connect();
    return true;
  } catch {
    return false; // not ready yet, or just gone: the next look at the lock tells
  } finally {
    await client.end().catch(() => undefined);
  }
}
