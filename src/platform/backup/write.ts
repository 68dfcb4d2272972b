import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import type { Connection } from '../database/connections.ts';
import type { FileStore } from '../files/store.ts';
import { BackupRefusal, type Beginning, BEGINNING, END, type End } from './format.ts';
import {
  countAccountsLeftOut,
  describeSnapshot,
  openSnapshot,
  readFiles,
  readJobs,
  readRows,
  type Snapshot,
} from './snapshot.ts';
import { tarBytes, tarEnd, type TarEntry } from './tar.ts';

/** What a backup is made of. */
export type BackupSource = {
  readonly owner: Connection;
  readonly store: FileStore;
  /** One organisation only; all where undefined. */
  readonly organisationId: string | undefined;
  /** Name and version of the program, for whoever opens the archive years later. */
  readonly product: string;
  readonly now: Date;
};

/** What was written; `bytes` is the size of the archive. */
export type BackupSummary = {
  readonly beginning: Beginning;
  readonly end: End;
  readonly bytes: number;
};

/**
 * Writes one archive from one consistent snapshot, while everybody goes on working. The archive
 * gets its name when it is whole and on the disk. Throws a BackupRefusal.
 */
export async function writeBackup(source: BackupSource, path: string): Promise<BackupSummary> {
  const target = resolve(path);
  const partial = `${target}.part`;
  await refuseUnwritable(target);
  const client = new pg.Client({ ...source.owner, application_name: 'plumbline-backup' });
  await client.connect();
  try {
    const snapshot = await openSnapshot(client, source.organisationId);
    const beginning = await describeSnapshot(snapshot, { by: source.product, at: source.now });
    const end = emptyEnd();
    await pipeline(
      Readable.from(archiveBytes(source, snapshot, beginning, end)),
      createGzip(),
      createWriteStream(partial, { mode: 0o600 }),
    );
    await flush(partial);
    await rename(partial, target);
    await flush(dirname(target));
    return { beginning, end, bytes: (await stat(target)).size };
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  } finally {
    await client.end(); // and with it the snapshot, also one in the middle of a table
  }
}

async function* archiveBytes(
  source: BackupSource,
  snapshot: Snapshot,
  beginning: Beginning,
  end: End,
): AsyncGenerator<Buffer> {
  for await (const entry of archiveEntries(source, snapshot, beginning, end)) {
    const sha256 = createHash('sha256').update(entry.content).digest('hex');
    end.parts.push({ name: entry.name, bytes: entry.content.length, sha256 });
    yield tarBytes(entry, source.now);
  }
  yield tarBytes({ name: END, content: json(end) }, source.now);
  yield tarEnd();
}

async function* archiveEntries(
  source: BackupSource,
  snapshot: Snapshot,
  beginning: Beginning,
  end: End,
): AsyncGenerator<TarEntry> {
  yield { name: BEGINNING, content: json(beginning) };
  for await (const { entry, rows } of readRows(snapshot)) {
    end.rows += rows;
    yield entry;
  }
  yield* readJobs(snapshot);
  for await (const file of readFiles(snapshot, source.store)) {
    if (file.found) {
      end.files += 1;
      yield file.entry;
    } else {
      const { organisation, name, reason } = file;
      end.missing_files.push({ organisation, name, reason });
    }
  }
  end.accounts_left_out = await countAccountsLeftOut(snapshot);
}

function emptyEnd(): End {
  return { parts: [], rows: 0, files: 0, missing_files: [], accounts_left_out: 0 };
}

function json(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 1)}\n`);
}

async function refuseUnwritable(target: string): Promise<void> {
  if ((await stat(target).catch(() => undefined)) !== undefined)
    throw new BackupRefusal(`${target} exists already. Name another file.`);
  const folder = await stat(dirname(target)).catch(() => undefined);
  if (folder?.isDirectory() !== true)
    throw new BackupRefusal(`There is no folder ${dirname(target)} to write the backup to.`);
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
