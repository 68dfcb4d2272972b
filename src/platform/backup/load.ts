import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { sql } from 'kysely';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { readThrough } from '../database/transaction.ts';
import { checkedKey, type FileStore } from '../files/store.ts';
import { BackupRefusal, type Beginning } from './format.ts';
import { readArchive } from './read.ts';
import { type BackupTable, backupTables, copyIn, fullName } from './tables.ts';
import type { TarEntry } from './tar.ts';

/** Where an archive is loaded to. */
export type LoadTarget = {
  /** Connected as the owner; the load opens a transaction, and the caller commits it. */
  readonly client: pg.ClientBase;
  readonly store: FileStore;
  /** For files on their way into the store. */
  readonly temporaryDirectory: string;
};

/**
 * Loads every row, job and file of a checked archive inside the open transaction of the client.
 * Foreign keys, triggers and forced row security stand aside meanwhile and are put back, which
 * checks every reference; so rows may come in any order.
 */
export async function loadArchive(
  path: string,
  beginning: Beginning,
  target: LoadTarget,
): Promise<void> {
  const tables = await matchTables(beginning, target.client);
  await target.client.query(STAND_ASIDE);
  const facts = new Map<string, FileFacts>();
  for await (const entry of readArchive(path)) {
    const [kind, name = ''] = entry.name.split('/');
    if (kind === 'rows') await loadRows(target.client, tables.get(name), entry);
    if (kind === 'jobs') await loadJobs(target.client, entry);
    if (kind === 'files') {
      if (facts.size === 0) await readFacts(target.client, facts);
      await keepFile(target, facts.get(name), name, entry.content);
    }
  }
  await target.client.query(PUT_BACK);
}

/** The tables of the archive as this database has them; names from an archive never reach a statement unchecked. */
async function matchTables(
  beginning: Beginning,
  client: pg.ClientBase,
): Promise<Map<string, BackupTable>> {
  const here = new Map(
    (await backupTables(readThrough(client))).map((table) => [fullName(table), table]),
  );
  for (const table of beginning.tables) {
    const known = here.get(fullName(table));
    const strange = table.columns.find((column) => !known?.columns.includes(column));
    if (known === undefined || strange !== undefined)
      throw new BackupRefusal(
        `The backup holds ${fullName(table)}${known === undefined ? '' : `.${strange}`}, which its own version of Plumbline did not have. It cannot be restored.`,
      );
  }
  return new Map(beginning.tables.map((table) => [fullName(table), table]));
}

async function loadRows(
  client: pg.ClientBase,
  table: BackupTable | undefined,
  { name, content }: TarEntry,
): Promise<void> {
  if (table === undefined) throw new BackupRefusal(`The backup does not say what ${name} is.`);
  const stream = client.query(copyFrom(copyIn(readThrough(client), table)));
  await pipeline(Readable.from([content]), stream);
}

type BackedUpJob = {
  task: string;
  payload: unknown;
  run_at: string;
  max_attempts: number;
  priority: number;
  key: string | null;
};

async function loadJobs(client: pg.ClientBase, { content }: TarEntry): Promise<void> {
  for (const job of JSON.parse(content.toString('utf8')) as BackedUpJob[])
    await client.query(
      `SELECT graphile_worker.add_job($1, payload => $2::json, run_at => $3::timestamptz,
         max_attempts => $4, priority => $5, job_key => $6)`,
      [job.task, JSON.stringify(job.payload), job.run_at, job.max_attempts, job.priority, job.key],
    );
}

type FileFacts = { readonly size: number; readonly type: string; readonly sha256: string };

async function readFacts(client: pg.ClientBase, facts: Map<string, FileFacts>): Promise<void> {
  const { rows } = await sql<FileFacts & { storage_key: string }>`
    SELECT storage_key, size, type, sha256 FROM file`.execute(readThrough(client));
  for (const { storage_key, size, type, sha256 } of rows)
    facts.set(storage_key, { size: Number(size), type, sha256 });
}

async function keepFile(
  { store, temporaryDirectory }: LoadTarget,
  facts: FileFacts | undefined,
  key: string,
  content: Buffer,
): Promise<void> {
  if (facts === undefined) throw new BackupRefusal('The backup holds a file that no record names.');
  await mkdir(temporaryDirectory, { recursive: true, mode: 0o700 });
  const path = join(temporaryDirectory, checkedKey(key));
  try {
    await writeFile(path, content, { mode: 0o600 });
    await store.keep(key, path, facts);
  } finally {
    await rm(path, { force: true });
  }
}

const STAND_ASIDE = `
  CREATE TEMP TABLE restored_reference ON COMMIT DROP AS
    SELECT conrelid::regclass AS target, conname AS name, pg_get_constraintdef(oid) AS definition
    FROM pg_constraint
    WHERE contype = 'f' AND connamespace IN ('public'::regnamespace, 'identity'::regnamespace);
  CREATE TEMP TABLE restored_table ON COMMIT DROP AS
    SELECT c.oid::regclass AS target, c.relforcerowsecurity AS forced
    FROM pg_class c
    WHERE c.relkind = 'r' AND c.relnamespace IN ('public'::regnamespace, 'identity'::regnamespace)
      AND c.oid <> 'public.migration'::regclass;
  DO $$
  DECLARE one record;
  BEGIN
    FOR one IN SELECT * FROM restored_reference LOOP
      EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', one.target, one.name);
    END LOOP;
    FOR one IN SELECT * FROM restored_table LOOP
      EXECUTE format('ALTER TABLE %s NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER USER', one.target);
      EXECUTE format('TRUNCATE %s', one.target);
    END LOOP;
  END $$`;

const PUT_BACK = `
  DO $$
  DECLARE one record;
  BEGIN
    FOR one IN SELECT * FROM restored_reference LOOP
      EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I %s', one.target, one.name, one.definition);
    END LOOP;
    FOR one IN SELECT * FROM restored_table LOOP
      EXECUTE format('ALTER TABLE %s ENABLE TRIGGER USER', one.target);
      IF one.forced THEN
        EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', one.target);
      END IF;
    END LOOP;
  END $$`;
