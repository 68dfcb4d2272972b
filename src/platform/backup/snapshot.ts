import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { readThrough, type ReadTx } from '../database/transaction.ts';
import { FileGone, type FileStore } from '../files/store.ts';
import { LedgerDamage, readSize, readTreeHead } from '../ledger/store.ts';
import { type BackedUpOrganisation, BackupRefusal, type Beginning, FORMAT } from './format.ts';
import { type BackupTable, backupTables, copyOut, fullName, keyOf } from './tables.ts';
import type { TarEntry } from './tar.ts';

/** Rows are cut into parts of about this many bytes, so that memory does not grow with a table. */
const PART_BYTES = 4 * 1_048_576;

/** One consistent state of the database, read as its owner, whatever is written meanwhile. */
export type Snapshot = {
  readonly client: pg.ClientBase;
  readonly read: ReadTx;
  readonly tables: readonly BackupTable[];
  readonly organisations: readonly BackedUpOrganisation[];
  /** True where one organisation was chosen out of the installation. */
  readonly chosen: boolean;
};

/** A file that a record names, and its bytes; or why they are not to be had. */
export type SnapshotFile =
  | { readonly found: true; readonly entry: TarEntry }
  | { readonly found: false; readonly name: string; readonly reason: string };

/** A part of a table, and how many rows it has. */
export type SnapshotRows = { readonly entry: TarEntry; readonly rows: number };

/**
 * Opens a snapshot of everything, or of one organisation. The transaction stays open until the
 * caller ends it. Throws a {@link BackupRefusal} where the organisation is unknown.
 */
export async function openSnapshot(
  client: pg.ClientBase,
  organisationId: string | undefined,
): Promise<Snapshot> {
  await refuseUnused(client);
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  // Text that reads the same on every server, and no limit on the time a large table takes.
  await client.query(`
    SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO, YMD'; SET LOCAL intervalstyle = 'iso_8601';
    SET LOCAL bytea_output = 'hex'; SET LOCAL extra_float_digits = 1; SET LOCAL client_encoding = 'UTF8';
    SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0`);
  const read = readThrough(client);
  const ids = await organisationIds(read, organisationId);
  const organisations: BackedUpOrganisation[] = [];
  for (const id of ids) organisations.push(await describeOrganisation(read, id));
  const tables = await backupTables(read);
  return { client, read, tables, organisations, chosen: organisationId !== undefined };
}

/** What stands at the beginning of the archive. */
export async function describeSnapshot(
  { read, tables, organisations, chosen }: Snapshot,
  made: { readonly by: string; readonly at: Date },
): Promise<Beginning> {
  const { rows } = await sql<{ installation: string; postgres: string; migrations: string[] }>`
    SELECT (SELECT value #>> '{}' FROM installation WHERE name = 'id') AS installation,
      current_setting('server_version') AS postgres,
      (SELECT array_agg(name ORDER BY name) FROM migration) AS migrations`.execute(read);
  const [facts] = rows;
  if (!facts?.installation) throw new BackupRefusal(UNUSED);
  return {
    format: FORMAT,
    made_at: made.at.toISOString(),
    product: made.by,
    ...facts,
    chosen,
    organisations: [...organisations],
    tables: tables.map(({ schema, name, columns }) => ({ schema, name, columns: [...columns] })),
  };
}

/** The rows of everything, part by part: first what belongs to the installation, then each organisation. */
export async function* readRows(snapshot: Snapshot): AsyncGenerator<SnapshotRows> {
  const { tables, organisations, read } = snapshot;
  const shared = tables.filter((table) => keyOf(table) !== 'organisation');
  // With one organisation chosen, whose people these are depends on it.
  const [first] = organisations;
  if (first !== undefined) await enter(read, first.id);
  for (const table of shared) yield* readTable(snapshot, table, 'all');
  for (const { id } of organisations) {
    await enter(read, id);
    for (const table of tables)
      if (keyOf(table) === 'organisation') yield* readTable(snapshot, table, id);
  }
}

/** Work that was asked for and not done yet, for each organisation. */
export async function* readJobs({ read, organisations }: Snapshot): AsyncGenerator<TarEntry> {
  for (const { id } of organisations) {
    const { rows } = await sql<Record<string, unknown>>`
      SELECT t.identifier AS task, j.payload, j.run_at, j.max_attempts, j.priority, j.key
      FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
      WHERE j.payload ->> 'organisationId' = ${id} AND j.attempts < j.max_attempts
      ORDER BY j.id`.execute(read);
    if (rows.length === 0) continue;
    yield { name: `jobs/${id}.json`, content: Buffer.from(JSON.stringify(rows)) };
  }
}

/** The files that records name, with their bytes as the store has them. */
export async function* readFiles(
  { read, organisations }: Snapshot,
  store: FileStore,
): AsyncGenerator<SnapshotFile & { readonly organisation: string }> {
  for (const { id } of organisations) {
    await enter(read, id);
    const { rows } = await sql<{ name: string; storage_key: string; sha256: string }>`
      SELECT name, storage_key, sha256 FROM file WHERE organisation_id = ${id}
      ORDER BY storage_key`.execute(read);
    for (const row of rows) yield { organisation: id, ...(await readFile(store, row)) };
  }
}

/** How many people who sign in here are left out, because they also open other organisations. */
export async function countAccountsLeftOut({
  read,
  organisations,
  chosen,
}: Snapshot): Promise<number> {
  const [organisation] = organisations;
  if (!chosen || organisation === undefined) return 0;
  const { rows } = await sql<{ count: number | string }>`
    SELECT count(*) FROM identity.membership m WHERE m.organisation_id = ${organisation.id}
      AND EXISTS (SELECT FROM identity.membership o WHERE o.user_id = m.user_id
        AND o.organisation_id <> m.organisation_id)`.execute(read);
  return Number(rows[0]?.count);
}

const UNUSED = 'This installation has never been started, so there is nothing to back up.';

async function refuseUnused(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ used: boolean }>(
    "SELECT to_regclass('identity.door') IS NOT NULL AS used",
  );
  if (rows[0]?.used !== true) throw new BackupRefusal(UNUSED);
}

async function organisationIds(read: ReadTx, wanted: string | undefined): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    SELECT organisation_id::text AS id FROM identity.door
    WHERE ${wanted ?? null}::text IS NULL OR organisation_id::text = ${wanted ?? null}
    ORDER BY organisation_id`.execute(read);
  if (wanted !== undefined && rows.length === 0)
    throw new BackupRefusal(`There is no organisation with the id ${wanted} here.`);
  return rows.map((row) => row.id);
}

async function describeOrganisation(read: ReadTx, id: string): Promise<BackedUpOrganisation> {
  await enter(read, id);
  const { rows } = await sql<{
    name: string;
  }>`SELECT name FROM organisation WHERE id = ${id}`.execute(read);
  const size = await readSize(read, id);
  return { id, name: rows[0]?.name ?? '', ledger: { size, root: await rootOf(read, id) } };
}

/** A damaged ledger is backed up as it is; the damage is then told at the restore as well. */
async function rootOf(read: ReadTx, id: string): Promise<string | null> {
  try {
    return Buffer.from((await readTreeHead(read, id)).root).toString('hex');
  } catch (error) {
    if (error instanceof LedgerDamage) return null;
    throw error;
  }
}

/** Row security holds for the owner as well: one organisation is seen at a time. */
async function enter(read: ReadTx, id: string): Promise<void> {
  await sql`SELECT set_config('app.organisation', ${id}, true)`.execute(read);
}

async function* readTable(
  { client, read, chosen }: Snapshot,
  table: BackupTable,
  of: string,
): AsyncGenerator<SnapshotRows> {
  const stream = client.query(copyTo(copyOut(read, table, chosen)));
  let held: Buffer[] = [];
  let length = 0;
  let number = 0;
  const part = (content: Buffer): SnapshotRows => {
    number += 1;
    const name = `rows/${fullName(table)}/${of}.${String(number).padStart(6, '0')}`;
    return { entry: { name, content }, rows: countRows(content) };
  };
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    held.push(chunk);
    length += chunk.length;
    if (length < PART_BYTES) continue;
    // In the text format a line break always ends a row; one inside a value is written as \n.
    const all = Buffer.concat(held);
    const cut = all.lastIndexOf(NEWLINE) + 1;
    if (cut > 0) yield part(all.subarray(0, cut));
    held = [all.subarray(cut)];
    length = all.length - cut;
  }
  if (length > 0) yield part(Buffer.concat(held));
}

const NEWLINE = 0x0a;

function countRows(content: Buffer): number {
  let rows = 0;
  for (let at = content.indexOf(NEWLINE); at >= 0; at = content.indexOf(NEWLINE, at + 1)) rows += 1;
  return rows;
}

async function readFile(
  store: FileStore,
  file: { name: string; storage_key: string; sha256: string },
): Promise<SnapshotFile> {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of await store.open(file.storage_key)) chunks.push(chunk as Buffer);
    const content = Buffer.concat(chunks);
    if (createHash('sha256').update(content).digest('hex') === file.sha256)
      return { found: true, entry: { name: `files/${file.storage_key}`, content } };
    return { found: false, name: file.name, reason: 'its content is not what was uploaded' };
  } catch (error) {
    if (!(error instanceof FileGone)) throw error;
    return { found: false, name: file.name, reason: 'the file store does not have it' };
  }
}
