import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cloneDatabase } from '../../../test/app.ts';
import { append, eventOf, foundLog, openLedgerDatabase } from '../../../test/ledger-database.ts';
import type { LedgerDatabase, TestLog } from '../../../test/ledger-database.ts';
import { exportBundle, type BundleRequest, type LedgerBundle } from './bundle.ts';
import { makeCheckpoint } from './checkpoints.ts';
import { verifyConsistency, type TreeHead } from './consistency.ts';
import { readEntry } from './entry.ts';
import { leafHash } from './hash.ts';
import { verifyInclusion } from './inclusion.ts';
import type { Signer } from './note.ts';
import { signerOf } from './signer.ts';

let database: LedgerDatabase;
beforeAll(async () => {
  database = await openLedgerDatabase(await cloneDatabase());
});
afterAll(() => database.close());

const at = new Date('2027-01-05T06:00:00Z');
const events = (count: number, kind = 'action') =>
  Array.from({ length: count }, (_, index) => eventOf({ reason: `the ${index}th` }, { kind }));

async function logOf(size: number): Promise<TestLog> {
  const log = await foundLog(database);
  await append(database, log, events(size));
  return log;
}
const signed = (log: TestLog, signer: Signer = database.signer) =>
  database.transactions.write(log.scope, (write) =>
    makeCheckpoint(write, { ...log, occasion: 'demand', at }, signer),
  );
const exported = async (log: TestLog, request: Partial<BundleRequest>) => {
  const checkpoint = request.checkpoint ?? (await signed(log));
  const all = { ...log, checkpoint, entries: 'all', payloads: true, names: null } as const;
  return database.transactions.read(log.scope, (read) =>
    exportBundle(read, { ...all, ...request }),
  );
};
const bytes = (text: string) => Buffer.from(text, 'base64');

/** The entries of a bundle that its proofs do not hold for; each needs a proof of its own. */
function unproved({ entries }: LedgerBundle, { size, root }: TreeHead): number[] {
  return entries
    .filter(({ sequence: index, entry, proof }) => {
      const claim = { index, size, leaf: leafHash(bytes(entry)), root };
      return !verifyInclusion(claim, proof!.map(bytes));
    })
    .map(({ sequence }) => sequence);
}
const sequencesOf = ({ entries }: LedgerBundle) => entries.map(({ sequence }) => sequence);

test('of everything it holds every entry and every earlier checkpoint with its proof', async () => {
  const log = await logOf(3);
  const older = await signed(log);
  await append(database, log, events(4));
  const checkpoint = await signed(log);
  const bundle = await exported(log, {});
  expect(bundle).toMatchObject({
    format: 'plumbline-ledger-bundle/1',
    origin: log.origin,
    checkpoint: checkpoint.note,
    complete: true,
    people: null,
    keys: [older.verifierKey],
  });
  expect(bundle.entries.map(({ sequence, proof }) => [sequence, proof])).toEqual(
    [0, 1, 2, 3, 4, 5, 6].map((sequence) => [sequence, null]),
  );
  expect(bundle.entries[6]!.payload!.text).toBe('{"reason":"the 3th"}');
  expect(bundle.earlier.map(({ note }) => note)).toEqual([older.note]);
  expect(verifyConsistency(older, checkpoint, bundle.earlier[0]!.proof.map(bytes))).toBe(true);
});

test('what was signed of the same state with another key is in it, and both keys', async () => {
  const log = await logOf(2);
  const older = await signed(log, signerOf(generateKeyPairSync('ed25519').privateKey));
  const checkpoint = await signed(log);
  const bundle = await exported(log, { checkpoint });
  expect(bundle.keys).toEqual([checkpoint.verifierKey, older.verifierKey]);
  expect(bundle.earlier).toEqual([{ note: older.note, proof: [] }]);
});

test('what was signed later than the state that is proved is not in it', async () => {
  const log = await logOf(2);
  const checkpoint = await signed(log);
  await append(database, log, events(2));
  await signed(log, signerOf(generateKeyPairSync('ed25519').privateKey));
  expect(await exported(log, { checkpoint })).toMatchObject({
    keys: [checkpoint.verifierKey],
    earlier: [],
    entries: [{ sequence: 0 }, { sequence: 1 }],
  });
});

test('of some entries it proves each of them, and leaves out what the checkpoint does not cover', async () => {
  const log = await logOf(5);
  const checkpoint = await signed(log);
  await append(database, log, events(2));
  await signed(log);
  const bundle = await exported(log, { checkpoint, entries: [1, 4, 5], payloads: false });
  expect(bundle).toMatchObject({ complete: false, earlier: [], checkpoint: checkpoint.note });
  expect(bundle.entries.map(({ sequence, payload }) => [sequence, payload])).toEqual([
    [1, null],
    [4, null],
  ]);
  expect(unproved(bundle, checkpoint)).toEqual([]);
  const { entries } = await exported(log, { checkpoint, entries: [1] });
  expect(entries[0]!.payload!.text).toBe('{"reason":"the 1th"}');
});

test('about some kinds of records it holds every entry of these whose content is there, and proves each', async () => {
  const log = await foundLog(database);
  for (const kind of ['problem', 'action', 'visit', 'action']) {
    await append(database, log, events(2, kind));
  }
  const checkpoint = await signed(log);
  await append(database, log, events(1, 'action'));
  await database.superuser.query(
    'DELETE FROM ledger_payload WHERE organisation_id = $1 AND sequence = 3',
    [log.organisationId],
  );
  const about = { checkpoint, entries: { about: ['action', 'problem'] } };
  const bundle = await exported(log, about);
  expect(bundle.complete).toBe(false);
  expect(sequencesOf(bundle)).toEqual([0, 1, 2, 6, 7]);
  expect(bundle.entries[1]!.payload!.text).toBe('{"reason":"the 1th"}');
  expect(unproved(bundle, checkpoint)).toEqual([]);
  const bare = await exported(log, { ...about, payloads: false });
  expect(sequencesOf(bare)).toEqual([0, 1, 2, 6, 7]);
  expect(bare.entries.map(({ payload }) => payload)).toEqual([null, null, null, null, null]);
  expect(sequencesOf(await exported(log, { ...about, entries: { about: [] } }))).toEqual([]);
});

// As many as are read in one statement, and three more.
test('about some kinds it holds each entry once, however many there are', async () => {
  const log = await foundLog(database);
  await append(database, log, [...events(4_998, 'visit'), ...events(2)]);
  const checkpoint = await signed(log);
  await append(database, log, events(3));
  const about = { about: ['action'] };
  expect(sequencesOf(await exported(log, { checkpoint, entries: about }))).toEqual([4_998, 4_999]);
  const all = [4_998, 4_999, 5_000, 5_001, 5_002];
  expect(sequencesOf(await exported(log, { entries: about }))).toEqual(all);
});

test('names only the people of whom its entries speak, and those whose name is known', async () => {
  const log = await logOf(1);
  const [ben, unnamed, cleo] = [randomUUID(), randomUUID(), randomUUID()];
  await append(database, log, events(1), { actorId: ben, actingForId: unnamed });
  await append(database, log, events(1), { actorId: null });
  await append(database, log, events(1), { actorId: null, actingForId: cleo });
  const names = new Map([
    [log.context.actorId!, 'Anna'],
    [ben, 'Ben'],
    [cleo, 'Cleo'],
  ]);
  const people = async (entries: BundleRequest['entries']) =>
    Object.values((await exported(log, { names, entries })).people!).toSorted();
  expect(await people([0])).toEqual(['Anna']);
  expect(await people([2])).toEqual([]);
  expect(await people([3])).toEqual(['Cleo']);
  expect(await people('all')).toEqual(['Anna', 'Ben', 'Cleo']);
  const { entries, people: all } = await exported(log, { names });
  expect(all![readEntry(bytes(entries[1]!.entry))!.actor!]).toBe('Ben');
  expect(all![readEntry(bytes(entries[3]!.entry))!.acting_for!]).toBe('Cleo');
});
