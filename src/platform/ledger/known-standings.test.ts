import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { cloneDatabase } from '../../../test/app.ts';
import { append, eventOf, foundLog, openLedgerDatabase } from '../../../test/ledger-database.ts';
import type { LedgerDatabase, TestLog } from '../../../test/ledger-database.ts';
import type { Platform } from '../platform.ts';
import { originOf } from './append.ts';
import { signCheckpoint } from './checkpoint.ts';
import { makeCheckpoint } from './checkpoints.ts';
import { sha256 } from './hash.ts';
import { knownOrganisations, rememberCheckpoint } from './known-checkpoints.ts';
import { tellKnownStandings } from './known-standings.ts';
import { verifierKeyText } from './note.ts';

let database: LedgerDatabase;
let installation: string;
const logs: Record<'Well' | 'Short' | 'Other' | 'Unsigned', TestLog> = {} as never;

const at = new Date('2027-01-05T06:00:00Z');
const signed = (log: TestLog) =>
  database.transactions.write(log.scope, (write) =>
    makeCheckpoint(write, { ...log, occasion: 'daily', at }, database.signer),
  );

beforeAll(async () => {
  database = await openLedgerDatabase(await cloneDatabase());
  for (const name of ['Well', 'Short', 'Other', 'Unsigned'] as const) {
    const log = await foundLog(database);
    await database.superuser.query('UPDATE organisation SET name = $2 WHERE id = $1', [
      log.organisationId,
      name,
    ]);
    await append(database, log, [eventOf(1), eventOf(2)]);
    logs[name] = log;
  }
  installation = logs.Well.origin.split('/')[0]!;
  await signed(logs.Well);
  await signed(logs.Other);
});
afterAll(() => database.close());

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'standings-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

const told = () => tellKnownStandings({ installation, database, dataDir } as unknown as Platform);

/** A checkpoint of a state that this database does not have, rightly signed. */
function elsewhere(organisationId: string, size: number) {
  const origin = originOf(installation, organisationId);
  const note = signCheckpoint({ origin, size, root: sha256(Buffer.from('any')) }, database.signer);
  const { publicKey } = database.signer;
  return { note, verifierKey: verifierKeyText({ name: origin, publicKey }), madeAt: at };
}

test('where nothing was known, nothing is told, and what is signed here is known from then on', async () => {
  expect(await told()).toEqual([]);
  const { Well, Other } = logs;
  expect((await knownOrganisations(dataDir)).toSorted()).toEqual(
    [Well.organisationId, Other.organisationId].toSorted(),
  );
  expect(await told()).toEqual([]);
});

test('each ledger that is not what it was is told of by its name, at every start, the others not', async () => {
  await rememberCheckpoint(dataDir, logs.Well.organisationId, await signed(logs.Well));
  await rememberCheckpoint(
    dataDir,
    logs.Short.organisationId,
    elsewhere(logs.Short.organisationId, 5),
  );
  await rememberCheckpoint(
    dataDir,
    logs.Other.organisationId,
    elsewhere(logs.Other.organisationId, 2),
  );
  const sentences = {
    [logs.Short.organisationId]:
      'The ledger of Short has 2 entries, but a checkpoint signed on 2027-01-05 covers 5: 3 entries are missing, as after restoring an older backup.',
    [logs.Other.organisationId]:
      'The ledger of Other is not the one of which 2 entries were signed on 2027-01-05: its history differs.',
  };
  const expected = Object.keys(sentences)
    .toSorted()
    .map((id) => sentences[id]);
  for (let start = 0; start < 2; start += 1) expect(await told()).toEqual(expected);
});

test('an organisation that is known and not here is told of by its id', async () => {
  const gone = randomUUID();
  await rememberCheckpoint(dataDir, gone, elsewhere(gone, 3));
  await rememberCheckpoint(dataDir, logs.Well.organisationId, await signed(logs.Well));
  expect(await told()).toEqual([
    `A checkpoint is known of an organisation that is not in this database: ${gone}.`,
  ]);
  expect(await knownOrganisations(dataDir)).toContain(gone);
});

test('a ledger that is damaged keeps nobody from starting, and is told of', async () => {
  const { Well } = logs;
  await rememberCheckpoint(dataDir, Well.organisationId, await signed(Well));
  await database.superuser.query('SET session_replication_role = replica');
  await database.superuser.query('DELETE FROM ledger_node WHERE organisation_id = $1', [
    Well.organisationId,
  ]);
  expect(await told()).toEqual([
    'The ledger of Well is not the one of which 2 entries were signed on 2027-01-05: its history differs.',
  ]);
});
