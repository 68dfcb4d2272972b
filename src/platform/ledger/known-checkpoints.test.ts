import { generateKeyPairSync } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import * as z from 'zod';
import { cloneDatabase } from '../../../test/app.ts';
import { append, eventOf, foundLog, openLedgerDatabase } from '../../../test/ledger-database.ts';
import type { LedgerDatabase, TestLog } from '../../../test/ledger-database.ts';
import type { Platform } from '../platform.ts';
import { makeCheckpoint, type StoredCheckpoint } from './checkpoints.ts';
import {
  acceptRestored,
  compareWithKnown,
  knownOrganisations,
  rememberCheckpoint,
  standingInWords,
  type KnownStanding,
} from './known-checkpoints.ts';
import { ledgerJobs } from './nightly.ts';
import { signerOf } from './signer.ts';

let database: LedgerDatabase;
beforeAll(async () => {
  database = await openLedgerDatabase(await cloneDatabase());
  // Whoever may do anything can pass the triggers that refuse every change.
  await database.superuser.query('SET session_replication_role = replica');
});
afterAll(() => database.close());

let directory: string;
beforeEach(async () => {
  directory = join(await mkdtemp(join(tmpdir(), 'known-')), 'data');
});
afterEach(() => rm(join(directory, '..'), { recursive: true }));

const FILE = 'known-checkpoints.json';
const at = new Date('2027-01-05T06:00:00Z');
const kept = async () =>
  JSON.parse(await readFile(join(directory, FILE), 'utf8')) as {
    newest: Record<string, { note: string }>;
    lost: { organisation: string }[];
  };
const signed = async (log: TestLog, more: number, signer = database.signer) => {
  const events = Array.from({ length: more }, () => eventOf({ reason: 'any' }));
  if (more > 0) await append(database, log, events);
  return database.transactions.write(log.scope, (write) =>
    makeCheckpoint(write, { ...log, occasion: 'daily', at }, signer),
  );
};
const compare = (log: TestLog) =>
  database.transactions.read(log.scope, (read) =>
    compareWithKnown(read, {
      directory,
      installation: log.origin.split('/')[0]!,
      organisationId: log.organisationId,
    }),
  );
/** As an older database does that was put back. */
const loseFrom = async (log: TestLog, sequence: number) => {
  await database.superuser.query(
    `DELETE FROM ledger_node WHERE organisation_id = $1 AND (position + 1) << level > $2`,
    [log.organisationId, sequence],
  );
  for (const table of ['ledger_payload', 'ledger_entry'])
    await database.superuser.query(
      `DELETE FROM ${table} WHERE organisation_id = $1 AND sequence >= $2`,
      [log.organisationId, sequence],
    );
  await database.superuser.query('DELETE FROM ledger_checkpoint WHERE organisation_id = $1', [
    log.organisationId,
  ]);
};

test('the longest state of each log is kept, for its owner alone and whole', async () => {
  expect(await knownOrganisations(directory)).toEqual([]);
  const log = await foundLog(database);
  const short = await signed(log, 2);
  const long = await signed(log, 2);
  const { organisationId } = log;
  await rememberCheckpoint(directory, organisationId, long);
  await rememberCheckpoint(directory, organisationId, short);
  expect(await compare(log)).toEqual({
    organisationId,
    madeAt: at,
    covered: 4,
    size: 4,
    state: 'continues',
  });
  const other = await foundLog(database);
  await rememberCheckpoint(directory, other.organisationId, await signed(other, 1));
  expect((await knownOrganisations(directory)).toSorted()).toEqual(
    [organisationId, other.organisationId].toSorted(),
  );
  expect(await readdir(directory)).toEqual([FILE]);
  expect((await stat(join(directory, FILE))).mode & 0o777).toBe(0o600);
  expect((await stat(directory)).mode & 0o777).toBe(0o700);
});

test('a newer checkpoint is taken over from the database, whether one was known or not', async () => {
  const log = await foundLog(database);
  await signed(log, 2);
  expect(await compare(log)).toBeUndefined();
  expect(await compare(log)).toMatchObject({ covered: 2 });
  await signed(log, 1);
  expect(await compare(log)).toMatchObject({ covered: 2, size: 3, state: 'continues' });
  expect(await compare(log)).toMatchObject({ covered: 3 });
});

test('of a log that was never signed nothing is known', async () => {
  expect(await compare(await foundLog(database))).toBeUndefined();
  expect(await knownOrganisations(directory)).toEqual([]);
});

test('a log that lost entries stays known as it was, until the loss is accepted', async () => {
  const log = await foundLog(database);
  await rememberCheckpoint(directory, log.organisationId, await signed(log, 4));
  await loseFrom(log, 3);
  await signed(log, 0);
  const shorter = { covered: 4, size: 3, state: 'shorter' };
  expect(await compare(log)).toMatchObject(shorter);
  const standing = (await compare(log))!;
  expect(standing).toMatchObject(shorter);
  const before = (await kept()).newest[log.organisationId];
  await acceptRestored(directory, standing, at);
  const lost = {
    ...before,
    organisation: log.organisationId,
    found_at: at.toISOString(),
    found_size: 3,
  };
  expect(await kept()).toEqual({ newest: {}, lost: [lost] });
  expect(await knownOrganisations(directory)).toEqual([]);
  await acceptRestored(directory, standing, at);
  expect(await compare(log)).toBeUndefined();
  expect(await compare(log)).toMatchObject({ covered: 3, size: 3, state: 'continues' });
  expect((await kept()).lost).toEqual([lost]);
});

test('a loss that is accepted is set aside behind those before, and other logs stay as they are', async () => {
  const [one, two, other] = [
    await foundLog(database),
    await foundLog(database),
    await foundLog(database),
  ];
  for (const log of [one, two, other])
    await rememberCheckpoint(directory, log.organisationId, await signed(log, 2));
  const before = (await kept()).newest;
  for (const log of [one, two]) await acceptRestored(directory, (await compare(log))!, at);
  const { newest, lost } = await kept();
  expect(lost.map(({ organisation }) => organisation)).toEqual([
    one.organisationId,
    two.organisationId,
  ]);
  expect(newest).toEqual({ [other.organisationId]: before[other.organisationId] });
});

test('of two checkpoints of one state the first stays', async () => {
  const log = await foundLog(database);
  const first = await signed(log, 1);
  const second = await signed(log, 0, signerOf(generateKeyPairSync('ed25519').privateKey));
  for (const checkpoint of [first, second])
    await rememberCheckpoint(directory, log.organisationId, checkpoint);
  expect((await kept()).newest[log.organisationId]?.note).toBe(first.note);
});

test('what is kept and cannot be read as a checkpoint covers nothing, and gives way to one that can', async () => {
  const log = await foundLog(database);
  const { note, verifierKey } = await signed(log, 1);
  for (const none of [
    { note, verifier_key: 'none' },
    { note: 'none', verifier_key: verifierKey },
  ]) {
    const newest = { [log.organisationId]: { ...none, made_at: at.toISOString() } };
    await mkdir(directory, { recursive: true });
    await writeFile(join(directory, FILE), JSON.stringify({ newest, lost: [] }));
    expect(await compare(log)).toMatchObject({ covered: 0, size: 0, state: 'foreign' });
    await rememberCheckpoint(directory, log.organisationId, { note, verifierKey, madeAt: at });
    expect(await compare(log)).toMatchObject({ covered: 1, size: 1, state: 'continues' });
  }
});

test('what is kept at one time for several logs is kept for each of them', async () => {
  const all: { organisationId: string; checkpoint: StoredCheckpoint }[] = [];
  for (let log = 0; log < 5; log += 1) {
    const made = await foundLog(database);
    all.push({ ...made, checkpoint: await signed(made, 1) });
  }
  await Promise.all(
    all.map(({ organisationId, checkpoint }) =>
      rememberCheckpoint(directory, organisationId, checkpoint),
    ),
  );
  expect((await knownOrganisations(directory)).toSorted()).toEqual(
    all.map(({ organisationId }) => organisationId).toSorted(),
  );
});

test('a checkpoint of another log is told of, and nothing is counted by it', async () => {
  const log = await foundLog(database);
  const other = await foundLog(database);
  await signed(log, 1);
  await rememberCheckpoint(directory, log.organisationId, await signed(other, 3));
  expect(await compare(log)).toMatchObject({ covered: 3, size: 0, state: 'foreign' });
});

test('a file that is damaged is not taken for one that is not there', async () => {
  const log = await foundLog(database);
  const checkpoint = await signed(log, 1);
  await rememberCheckpoint(directory, log.organisationId, checkpoint);
  await writeFile(join(directory, FILE), '{"newest":{}');
  await expect(knownOrganisations(directory)).rejects.toThrow(SyntaxError);
  await writeFile(join(directory, FILE), '{"newest":{"no id":{}},"lost":[]}');
  await expect(rememberCheckpoint(directory, log.organisationId, checkpoint)).rejects.toThrow(
    z.ZodError,
  );
});

test('a standing is said in a sentence, and what is well is not said', () => {
  const standing: KnownStanding = {
    organisationId: 'firm',
    madeAt: at,
    covered: 4,
    size: 3,
    state: 'shorter',
  };
  const told = (changes: Partial<KnownStanding>) =>
    standingInWords({ ...standing, ...changes }, 'Firm');
  expect(told({})).toBe(
    'The ledger of Firm has 3 entries, but a checkpoint signed on 2027-01-05 covers 4: 1 entry is missing, as after restoring an older backup.',
  );
  expect(told({ size: 1 })).toBe(
    'The ledger of Firm has 1 entry, but a checkpoint signed on 2027-01-05 covers 4: 3 entries are missing, as after restoring an older backup.',
  );
  expect(told({ state: 'differs' })).toBe(
    'The ledger of Firm is not the one of which 4 entries were signed on 2027-01-05: its history differs.',
  );
  expect(told({ state: 'foreign' })).toBe(
    'The checkpoint of 2027-01-05 that is known for Firm belongs to another ledger.',
  );
  expect(told({ state: 'continues' })).toBeUndefined();
});

const platformOf = (log: TestLog) =>
  ({
    database,
    installation: log.origin.split('/')[0],
    clock: { now: () => at },
    signer: database.signer,
    dataDir: directory,
  }) as unknown as Platform;

test('every night a log is recomputed and signed, and the checkpoint is kept outside as well', async () => {
  const log = await foundLog(database);
  await append(database, log, [eventOf({ reason: 'any' })]);
  expect(ledgerJobs.map(({ name, hour }) => [name, hour])).toEqual([
    ['ledger.verify', 2],
    ['ledger.checkpoint', 3],
  ]);
  for (const { run } of ledgerJobs) await run(platformOf(log), log.scope);
  const { rows } = await database.superuser.query(
    `SELECT v.sound, v.size::int, v.started_at, c.occasion, c.made_at FROM ledger_verification v
     JOIN ledger_checkpoint c USING (organisation_id) WHERE organisation_id = $1`,
    [log.organisationId],
  );
  expect(rows).toEqual([{ sound: true, size: 1, started_at: at, occasion: 'daily', made_at: at }]);
  expect(await knownOrganisations(directory)).toEqual([log.organisationId]);
});

test('a night forgets nothing of a log that was put back and has grown longer than it was', async () => {
  const log = await foundLog(database);
  await rememberCheckpoint(directory, log.organisationId, await signed(log, 4));
  await loseFrom(log, 3);
  await append(database, log, [eventOf(1), eventOf(2), eventOf(3)]);
  for (const { run } of ledgerJobs) await run(platformOf(log), log.scope);
  expect(await compare(log)).toMatchObject({ covered: 4, size: 6, state: 'differs' });
});
