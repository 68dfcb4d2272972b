import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  asOwner,
  type Firm,
  foundFirm,
  get,
  post,
  startApp,
  type TestApp,
} from '../../../test/app.ts';
import {
  allRows,
  backUp,
  entangle,
  guards,
  newFolder,
  recordAction,
  restoreInto,
} from '../../../test/archives.ts';
import { hasPostgres15, startTestPostgres, type TestPostgres } from '../../../test/postgres.ts';
import type { Connection } from '../database/connections.ts';
import { restoreInWords } from './words.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let app: TestApp;
let firm: Firm;
let other: Firm;
let actionId = '';
/** Another server, of another major version where this machine has one. */
let elsewhere: TestPostgres;

beforeAll(async () => {
  const here = process.env['PLUMBLINE_TEST_POSTGRES'] === '15' ? 15 : 18;
  elsewhere = await startTestPostgres({ major: here === 18 && hasPostgres15() ? 15 : 18 });
  app = await startApp();
  firm = await foundFirm(app, 'Müller & Söhne');
  other = await foundFirm(app, 'Other firm');
  actionId = await recordAction(app, firm, 'Guard on press 3');
  await recordAction(app, other, 'Secret of the other firm');
  await entangle(app, firm);
});
afterAll(async () => {
  await app.stop();
  await elsewhere.stop();
});

let databases = 0;

/** An empty database there, owned by somebody who is no superuser: what a firm's own server gives us. */
async function emptyDatabase(): Promise<Connection> {
  databases += 1;
  const name = `restored_${databases}`;
  const admin = new pg.Client({ ...elsewhere.connection, database: 'postgres' });
  await admin.connect();
  await admin.query(
    `DO $$ BEGIN CREATE ROLE firm_owner LOGIN CREATEROLE; EXCEPTION WHEN duplicate_object THEN END $$`,
  );
  // Functions of the migrations carry this setting, which PostgreSQL otherwise leaves to superusers.
  await admin.query('GRANT SET ON PARAMETER app.organisation TO firm_owner');
  await admin.query(`CREATE DATABASE ${name} OWNER firm_owner`);
  await admin.end();
  return { ...elsewhere.connection, database: name, user: 'firm_owner' };
}

describe('a backup and its restore', () => {
  test('carry every row, file and job to another server, and prove the ledger there', async () => {
    const folder = newFolder();
    const path = join(folder, 'all.tar.gz');
    await asOwner(app, firm.id, (client) =>
      client.query(
        `SELECT graphile_worker.add_job('mail.send', json_build_object('organisationId', $1::text, 'note', 'pending'),
           run_at => now() + interval '1 day', job_key => 'kept')`,
        [firm.id],
      ),
    );
    const summary = await backUp(app, path);
    expect(summary.end).toMatchObject({ files: 2, missing_files: [], accounts_left_out: 0 });
    expect(summary.beginning.organisations.map(({ name }) => name).toSorted()).toEqual([
      'Müller & Söhne',
      'Other firm',
    ]);

    const owner = await emptyDatabase();
    const dataDir = newFolder();
    const restored = await restoreInto(owner, dataDir, path);
    expect(restored.findings.map(({ ledger, asBackedUp }) => [ledger.sound, asBackedUp])).toEqual([
      [true, true],
      [true, true],
    ]);
    expect(await allRows(owner)).toEqual({
      ...(await allRows(app.owner)),
      'public.installation': expect.any(Array),
    });
    expect(await guards(owner)).toEqual(await guards(app.owner));
    expect(filesIn(dataDir)).toEqual(filesIn(app.platform.dataDir));
    const client = new pg.Client(owner);
    await client.connect();
    const { rows } = await client.query(
      `SELECT identifier, payload ->> 'note' AS note, key FROM graphile_worker._private_jobs j
         JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE key = 'kept'`,
    );
    expect(rows).toEqual([{ identifier: 'mail.send', note: 'pending', key: 'kept' }]);
    await client.end();

    const again = await startApp({ owner, dataDir });
    const then = await get(app, firm.founder, `/api/actions/${actionId}`);
    const now = await get(again, firm.founder, `/api/actions/${actionId}`);
    expect(now.status).toBe(200);
    expect(now.body).toEqual(then.body);
    const next = await post(again, firm.founder, 'action.create', { title: 'Life goes on' });
    expect(next.status).toBe(200);
    await again.stop();
  });

  test('take one consistent state, although people go on working meanwhile', async () => {
    const path = join(newFolder(), 'busy.tar.gz');
    let working = true;
    let made = 0;
    const work = async (): Promise<void> => {
      while (working) {
        const answer = await post(app, firm.founder, 'action.create', { title: `Busy ${made}` });
        if (answer.status === 200) made += 1;
      }
    };
    const workers = [work(), work(), work()];
    while (made < 20) await new Promise((done) => setTimeout(done, 10));
    await backUp(app, path);
    const madeWhenDone = made;
    working = false;
    await Promise.all(workers);

    const owner = await emptyDatabase();
    const restored = await restoreInto(owner, newFolder(), path);
    const findings = restored.findings.find(({ organisation }) => organisation.id === firm.id);
    expect(findings).toMatchObject({ asBackedUp: true, ledger: { sound: true } });
    const rows = await allRows(owner);
    const actions = rows['public.action']?.filter((row) => row.includes('Busy')).length ?? 0;
    const entries = rows['public.ledger_payload']?.filter((row) => row.includes('Busy')).length;
    expect(actions).toBeGreaterThanOrEqual(20);
    expect(actions).toBeLessThanOrEqual(madeWhenDone + 3);
    expect(entries).toBe(actions);
  });

  test('cut long tables into parts', async () => {
    await asOwner(app, other.id, (client) =>
      client.query(
        `INSERT INTO mail (organisation_id, id, to_address, subject, body_text, body_html, kind, made_at)
         SELECT $1, gen_random_uuid(), n::text, 'Long', repeat(E'line\\n', 100), '', 'test', now()
         FROM generate_series(1, 9000) n`,
        [other.id],
      ),
    );
    const path = join(newFolder(), 'long.tar.gz');
    const { end } = await backUp(app, path);
    expect(end.parts.filter(({ name }) => name.startsWith('rows/public.mail/')).length).toBe(2);
    const owner = await emptyDatabase();
    await restoreInto(owner, newFolder(), path);
    expect((await allRows(owner))['public.mail']?.length).toBe(9000);
  });

  test('of one organisation holds nothing of another, nor accounts that open others too', async () => {
    const shared = `user-${firm.founder.personId}`;
    await asOwner(app, other.id, (client) =>
      client.query('INSERT INTO identity.membership VALUES ($1, $2, $3)', [
        shared,
        other.id,
        other.founder.personId,
      ]),
    );
    const path = join(newFolder(), 'one.tar.gz');
    const { beginning, end } = await backUp(app, path, other.id);
    expect(beginning.organisations.map(({ id }) => id)).toEqual([other.id]);
    expect(end.accounts_left_out).toBe(1);
    const plain = gunzipSync(readFileSync(path)).toString('latin1');
    expect(plain).toContain('Secret of the other firm');
    for (const foreign of [firm.id, firm.founder.personId, 'Guard on press 3', shared])
      expect(plain).not.toContain(foreign);

    const owner = await emptyDatabase();
    const restored = await restoreInto(owner, newFolder(), path);
    expect(restored.findings).toHaveLength(1);
    expect(restored.findings[0]).toMatchObject({ asBackedUp: true, ledger: { sound: true } });
    await asOwner(app, other.id, (client) =>
      client.query('DELETE FROM identity.membership WHERE user_id = $1 AND organisation_id = $2', [
        shared,
        other.id,
      ]),
    );
  });

  test('name the files that the store has lost or has with other content', async () => {
    const busy = await startApp();
    const third = await foundFirm(busy, 'Third');
    await recordAction(busy, third, 'First');
    await recordAction(busy, third, 'Second');
    const [lost = '', altered = ''] = Object.keys(filesIn(busy.platform.dataDir));
    rmSync(join(busy.platform.dataDir, 'files', lost));
    writeFileSync(join(busy.platform.dataDir, 'files', altered), 'something else');
    const path = join(newFolder(), 'lost.tar.gz');
    const summary = await backUp(busy, path);
    await busy.stop();
    expect(summary.end.files).toBe(0);
    expect(summary.end.missing_files.map(({ reason }) => reason).toSorted()).toEqual([
      'its content is not what was uploaded',
      'the file store does not have it',
    ]);
    const restored = await restoreInto(await emptyDatabase(), newFolder(), path);
    expect(restoreInWords(restored, [])).toContain(
      'The file "proof.pdf" is not in the backup: the file store does not have it.',
    );
  });

  test('end with the reason when the disk is full, and leave no half archive', async ({ skip }) => {
    const folder = newFolder();
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', folder], {
        stdio: 'ignore',
      });
    } catch {
      skip('this machine does not allow to mount a small disk');
    }
    try {
      await expect(backUp(app, join(folder, 'full.tar.gz'))).rejects.toThrow('ENOSPC');
      expect(readdirSync(folder)).toEqual([]);
    } finally {
      execFileSync('umount', ['-l', folder]);
    }
  });
});

function filesIn(dataDir: string): Record<string, string> {
  const folder = join(dataDir, 'files');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => /\/[0-9a-f]{40}$/.test(name)).toSorted();
  return Object.fromEntries(
    files.map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );
}
