import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { asOwner, type Firm, foundFirm, NOW, startApp, type TestApp } from '../../../test/app.ts';
import { backUp, newFolder, recordAction, restoreInto } from '../../../test/archives.ts';
import type { Connection } from '../database/connections.ts';
import { openDatabase } from '../database/open.ts';
import { openStore } from '../files/open-store.ts';
import { productRoot } from '../root.ts';
import { readTar, tarBytes, tarEnd, type TarEntry } from './tar.ts';
import { isAllWell, restoreInWords } from './words.ts';
import { writeBackup } from './write.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let app: TestApp;
let firm: Firm;
let archive = '';

beforeAll(async () => {
  app = await startApp();
  firm = await foundFirm(app, 'Firm');
  await recordAction(app, firm, 'Guard on press 3');
  archive = join(newFolder(), 'firm.tar.gz');
  await backUp(app, archive);
});
afterAll(() => app.stop());

/** A new, wholly empty database on the same server. */
async function emptyDatabase(): Promise<Connection> {
  const database = `r_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({ ...app.owner, database: 'postgres' });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${database}`);
  await admin.end();
  return { ...app.owner, database };
}

async function ask(owner: Connection, text: string): Promise<unknown> {
  const client = new pg.Client(owner);
  await client.connect();
  const { rows } = await client.query(text);
  await client.end();
  return rows[0];
}

/** The migrations of an earlier version of the product. */
function olderMigrations(): string {
  const folder = newFolder();
  const all = join(productRoot, 'migrations');
  for (const name of readdirSync(all).filter((file) => /^000[1-5]-/.test(file)))
    copyFileSync(join(all, name), join(folder, name));
  return folder;
}

/** The archive with some of its files changed. */
async function changed(change: (entry: TarEntry) => TarEntry | undefined): Promise<string> {
  const path = join(newFolder(), 'changed.tar.gz');
  const parts: Buffer[] = [];
  const plain = gunzipSync(readFileSync(archive));
  for await (const entry of readTar(Readable.from([plain]))) {
    const next = change(entry);
    if (next !== undefined) parts.push(tarBytes(next, new Date(0)));
  }
  writeFileSync(path, gzipSync(Buffer.concat([...parts, tarEnd()])));
  return path;
}

function withBeginning(change: (beginning: Record<string, unknown>) => void): Promise<string> {
  return changed((entry) => {
    if (entry.name !== 'backup.json') return entry;
    const beginning = JSON.parse(entry.content.toString('utf8')) as Record<string, unknown>;
    change(beginning);
    return { ...entry, content: Buffer.from(JSON.stringify(beginning)) };
  });
}

describe('a restore is refused, and nothing is changed,', () => {
  let target: Connection;
  beforeAll(async () => {
    target = await emptyDatabase();
  });

  async function refusal(path: string): Promise<string> {
    const dataDir = newFolder();
    const answer = await restoreInto(target, dataDir, path).then(() => 'restored', String);
    expect(existsSync(join(dataDir, 'files'))).toBe(false);
    const none = "SELECT to_regclass('public.organisation') IS NULL AS nothing";
    expect(await ask(target, none)).toEqual({ nothing: true });
    return answer;
  }

  test('when there is no such file, or it is something else', async () => {
    expect(await refusal('/nowhere/a.tar.gz')).toContain('There is no file /nowhere/a.tar.gz.');
    const text = join(newFolder(), 'letter.txt');
    writeFileSync(text, 'Dear customer');
    expect(await refusal(text)).toContain('is damaged or was cut short');
    const strange = join(newFolder(), 'strange.tar.gz');
    const entry = { name: 'README', content: Buffer.from('hello') };
    writeFileSync(strange, gzipSync(Buffer.concat([tarBytes(entry, new Date(0)), tarEnd()])));
    expect(await refusal(strange)).toContain('is not a backup of Plumbline.');
    writeFileSync(strange, gzipSync(tarEnd()));
    expect(await refusal(strange)).toContain('is not a backup of Plumbline.');
  });

  test('when the archive was cut short, wherever', async () => {
    const bytes = readFileSync(archive);
    const cut = join(newFolder(), 'cut.tar.gz');
    for (const share of [0, 0.01, 0.3, 0.7, 0.99]) {
      writeFileSync(cut, bytes.subarray(0, Math.floor(bytes.length * share)));
      expect(await refusal(cut)).toMatch(/is damaged or was cut short|is not a backup/);
    }
  });

  test('when a bit of it fell over, wherever', async () => {
    const broken = join(newFolder(), 'broken.tar.gz');
    const size = readFileSync(archive).length;
    for (let place = 40; place < size - 8; place += Math.ceil(size / 15)) {
      const bytes = readFileSync(archive);
      bytes.writeUInt8(bytes.readUInt8(place) ^ 16, place);
      writeFileSync(broken, bytes);
      expect(await refusal(broken)).toMatch(/is damaged or was cut short|is not a backup/);
    }
  });

  test('when a part was changed, left out or added', async () => {
    const isPerson = ({ name }: TarEntry): boolean => name.includes('public.person/');
    const altered = await changed((entry) =>
      isPerson(entry) ? { ...entry, content: Buffer.from('x\n') } : entry,
    );
    expect(await refusal(altered)).toContain('is not what was written');
    const without = await changed((entry) => (isPerson(entry) ? undefined : entry));
    expect(await refusal(without)).toContain('is not what was written');
    const renamed = await changed((entry) =>
      isPerson(entry) ? { ...entry, name: `${entry.name}0` } : entry,
    );
    expect(await refusal(renamed)).toContain('is not what was written');
    const noEnd = await changed((entry) => (entry.name === 'manifest.json' ? undefined : entry));
    expect(await refusal(noEnd)).toContain('its last part is missing');
  });

  test('when it comes from a newer Plumbline', async () => {
    const form = await withBeginning((beginning) => (beginning['format'] = 'plumbline-backup/9'));
    expect(await refusal(form)).toContain('is in the form plumbline-backup/9');
    const older = olderMigrations();
    const answer = await restoreInto(target, newFolder(), archive, older).then(String, String);
    expect(answer).toMatch(/made by a newer Plumbline \(Test, 0\d+-[a-z-]+\.sql\)/);
  });

  test('when the installation is in use', async () => {
    const inhabited = await restoreInto(app.owner, newFolder(), archive).then(String, String);
    expect(inhabited).toContain('Plumbline is running on this database. Stop it before a restore.');
    const owner = await emptyDatabase();
    await restoreInto(owner, newFolder(), archive);
    const twice = await restoreInto(owner, newFolder(), archive).then(String, String);
    expect(twice).toContain('This installation is in use (organisations: 1, accounts: 1).');
  });
});

describe('a restore', () => {
  test('that breaks off leaves the installation empty, and can be repeated', async () => {
    const owner = await emptyDatabase();
    const dataDir = newFolder();
    writeFileSync(join(dataDir, 'files'), 'a file where the store needs a folder');
    await expect(restoreInto(owner, dataDir, archive)).rejects.toThrow('files');
    const counts = 'SELECT count(*)::int AS organisations FROM organisation';
    expect(await ask(owner, counts)).toEqual({ organisations: 0 });
    await restoreInto(owner, newFolder(), archive);
    expect(await ask(owner, counts)).toEqual({ organisations: 1 });
  });

  test('goes into an installation that was started and never used', async () => {
    const owner = await emptyDatabase();
    const dataDir = newFolder();
    const fresh = await startApp({ owner, dataDir });
    await fresh.stop();
    const restored = await restoreInto(owner, dataDir, archive);
    expect(isAllWell(restored.findings)).toBe(true);
    expect(
      await ask(owner, "SELECT value #>> '{}' AS id FROM installation WHERE name = 'id'"),
    ).toEqual({
      id: restored.beginning.installation,
    });
  });

  test('of an older schema is loaded into that and brought up to date afterwards', async () => {
    const older = await emptyDatabase();
    const organisationId = randomUUID();
    await openDatabase(older, olderMigrations(), 1).then((database) => database.close());
    const client = new pg.Client(older);
    await client.connect();
    await client.query(`INSERT INTO installation VALUES ('id', to_jsonb(gen_random_uuid()::text))`);
    await client.query(
      `INSERT INTO organisation (id, name, created_at) VALUES ($1, 'Long ago', now())`,
      [organisationId],
    );
    await client.end();
    const path = join(newFolder(), 'older.tar.gz');
    const store = openStore(undefined, newFolder());
    const product = 'Old';
    await writeBackup({ owner: older, store, organisationId: undefined, product, now: NOW }, path);

    const owner = await emptyDatabase();
    const { findings } = await restoreInto(owner, newFolder(), path);
    expect(findings).toMatchObject([{ asBackedUp: true, organisation: { name: 'Long ago' } }]);
    const both = 'SELECT (SELECT count(*)::int FROM migration) AS run, name FROM organisation';
    const run = readdirSync(join(productRoot, 'migrations')).filter((name) => /^\d{4}/.test(name));
    expect(await ask(owner, both)).toEqual({ run: run.length, name: 'Long ago' });

    const newer = await emptyDatabase();
    await startApp({ owner: newer }).then((program) => program.stop());
    await expect(restoreInto(newer, newFolder(), path)).rejects.toThrow(
      'This database already has a newer schema than the backup',
    );
  });

  test('finds what is wrong with the ledger, and says so', async () => {
    const damaged = await startApp();
    const other = await foundFirm(damaged, 'Damaged');
    await recordAction(damaged, other, 'Before the damage');
    await asOwner(damaged, other.id, async (client) => {
      await client.query('SET session_replication_role = replica');
      await client.query(
        `UPDATE ledger_payload SET payload = replace(payload, 'Before', 'After')
          WHERE organisation_id = $1`,
        [other.id],
      );
      await client.query(
        `UPDATE ledger_node SET hash = sha256('wrong') WHERE organisation_id = $1 AND level = 1 AND position = 0`,
        [other.id],
      );
    });
    const path = join(newFolder(), 'damaged.tar.gz');
    await backUp(damaged, path);
    await damaged.stop();
    const restored = await restoreInto(await emptyDatabase(), newFolder(), path);
    expect(isAllWell(restored.findings)).toBe(false);
    const words = restoreInWords(restored, []).join('\n');
    expect(words).toContain('Damaged: 4 ledger entries recomputed, NOT sound');
    expect(words).toContain('does not match what the entry recorded of it');
  });
});
