import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import pg from 'pg';
import { afterAll } from 'vitest';
import { openSnapshot, readRows } from '../src/platform/backup/snapshot.ts';
import { type BackupSummary, writeBackup } from '../src/platform/backup/write.ts';
import { type Restored, restoreBackup } from '../src/platform/backup/restore.ts';
import type { Connection } from '../src/platform/database/connections.ts';
import { openStore } from '../src/platform/files/open-store.ts';
import { asOwner, NOW, post, type Firm, type TestApp } from './app.ts';

const MIGRATIONS = new URL('../migrations', import.meta.url).pathname;

/** Text that is awkward for any format: tabs, line breaks, what COPY means by "nothing", and more. */
export const AWKWARD = 'tab\there\nnew line\r\n\\N \\. "quoted" \u2028 ﷽ 𝄞 é é \\x00';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new folder to work in; it goes when the test file has run. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-archive-'));
  folders.push(folder);
  return folder;
}

/** Writes a backup of a test program's database as it runs. */
export function backUp(
  { owner, platform }: TestApp,
  path: string,
  organisationId?: string,
): Promise<BackupSummary> {
  const store = openStore(undefined, platform.dataDir);
  return writeBackup({ owner, store, organisationId, product: 'Test', now: NOW }, path);
}

/** Restores into a database of a server, as a program beginning with `dataDir` would. */
export function restoreInto(
  owner: Connection,
  dataDir: string,
  path: string,
  migrations = MIGRATIONS,
): Promise<Restored> {
  const store = openStore(undefined, dataDir);
  return restoreBackup(path, {
    owner,
    migrations,
    store,
    dataDir,
    mayRecreate: false,
    now: NOW,
  });
}

/** All rows of a database as a backup would see them, table by table, in an order that does not depend on it. */
export async function allRows(owner: Connection): Promise<Record<string, string[]>> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    const tables: Record<string, string[]> = {};
    for await (const { entry } of readRows(await openSnapshot(client, undefined))) {
      const name = entry.name.split('/')[1] ?? '';
      (tables[name] ??= []).push(...entry.content.toString('utf8').split('\n').slice(0, -1));
    }
    for (const name of Object.keys(tables)) tables[name] = (tables[name] ?? []).toSorted();
    return tables;
  } finally {
    await client.end();
  }
}

/** What guards the data: references, forced row security, triggers. */
export async function guards(owner: Connection): Promise<unknown[]> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    const { rows } = await client.query(`
      SELECT c.oid::regclass::text AS name, c.relrowsecurity, c.relforcerowsecurity,
        ARRAY(SELECT conname || ' ' || pg_get_constraintdef(k.oid) FROM pg_constraint k
               WHERE k.conrelid = c.oid AND contype <> 'n' ORDER BY conname) AS constraints,
        ARRAY(SELECT tgname || ' ' || tgenabled::text FROM pg_trigger t
               WHERE t.tgrelid = c.oid AND NOT tgisinternal ORDER BY tgname) AS triggers
      FROM pg_class c WHERE c.relkind = 'r'
        AND c.relnamespace IN ('public'::regnamespace, 'identity'::regnamespace)
      ORDER BY 1`);
    return rows;
  } finally {
    await client.end();
  }
}

/** An action with awkward text, history, a comment and an evidence file; its id. */
export async function recordAction(app: TestApp, firm: Firm, title: string): Promise<string> {
  const ask = async (command: string, body: object): Promise<{ id: string; version: number }> => {
    const { status, body: answer } = await post(app, firm.founder, command, body);
    if (status !== 200) throw new Error(`${command}: ${JSON.stringify(answer)}`);
    return answer.result as { id: string; version: number };
  };
  const { id } = await ask('action.create', {
    title,
    description: AWKWARD,
    accountable_id: firm.founder.personId,
    opened_on: '2026-10-01',
    due_on: '2026-11-01',
  });
  await ask('action.move_due', { id, version: 1, due_on: '2026-12-24', reason: 'Parts are late' });
  const { files, clock } = app.platform;
  const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(70_000, title)]);
  const upload = await files.take(Readable.from([bytes]), 'proof.pdf');
  await ask('action.add_file', {
    id,
    upload: files.seal(firm.founder.scope, upload, clock.now()),
  });
  return id;
}

/** Makes two people and their team refer to each other in a circle, as real firms do. */
export function entangle(app: TestApp, firm: Firm): Promise<void> {
  return asOwner(app, firm.id, async (client) => {
    const team = '0190c0de-0000-7000-8000-000000000001';
    await client.query(
      `INSERT INTO team (organisation_id, id, name, lead_id) VALUES ($1, $2, $3, $4)`,
      [firm.id, team, 'Press shop', firm.founder.personId],
    );
    await client.query(`UPDATE person SET team_id = $2 WHERE organisation_id = $1`, [
      firm.id,
      team,
    ]);
  });
}
