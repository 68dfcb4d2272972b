import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cloneDatabase } from '../../../test/app.ts';
import { append, eventOf, foundLog, openLedgerDatabase } from '../../../test/ledger-database.ts';
import type { LedgerDatabase, TestLog } from '../../../test/ledger-database.ts';
import { makeCheckpoint, readCheckpoints, standingAgainst } from './checkpoints.ts';
import { openCheckpoint } from './checkpoint.ts';
import { readVerifierKey, type Signer } from './note.ts';
import { signerOf } from './signer.ts';
import { LedgerDamage, readSize, readTreeHead } from './store.ts';
import { recordVerification, verifyOrganisation } from './verify.ts';

let database: LedgerDatabase;
beforeAll(async () => {
  database = await openLedgerDatabase(await cloneDatabase());
  // Whoever may do anything can pass the triggers that refuse every change.
  await database.superuser.query('SET session_replication_role = replica');
});
afterAll(() => database.close());

const at = new Date('2027-01-05T06:00:00Z');
const events = (count: number) =>
  Array.from({ length: count }, (_, index) => eventOf({ reason: `the ${index}th` }));

async function logOf(size: number): Promise<TestLog> {
  const log = await foundLog(database);
  await append(database, log, events(size));
  return log;
}
const signed = (log: TestLog, signer: Signer = database.signer) =>
  database.transactions.write(log.scope, (write) =>
    makeCheckpoint(write, { ...log, occasion: 'demand', at }, signer),
  );
const verified = (log: TestLog) =>
  database.transactions.read(log.scope, (read) => verifyOrganisation(read, log));
const headOf = (log: TestLog, size?: number) =>
  database.transactions.read(log.scope, (read) => readTreeHead(read, log.organisationId, size));
const tamper = (log: TestLog, text: string) => database.superuser.query(text, [log.organisationId]);
const problems = async (log: TestLog) =>
  (await verified(log)).problems.map(({ code, at: place }) => `${code} ${place}`);

describe('a checkpoint', () => {
  test('is the signed state of the log, and the same one until something is added', async () => {
    const log = await logOf(3);
    const first = await signed(log);
    expect(first).toMatchObject({ size: 3, madeAt: at, root: (await headOf(log)).root });
    const key = readVerifierKey(first.verifierKey)!;
    expect(openCheckpoint(first.note, [key])).toMatchObject({ origin: log.origin, size: 3 });
    expect((await signed(log)).note).toBe(first.note);
    await append(database, log, events(2));
    expect(await signed(log)).toMatchObject({ size: 5 });
    const kept = await database.transactions.read(log.scope, (read) =>
      readCheckpoints(read, log.organisationId),
    );
    expect(kept.map(({ size }) => size)).toEqual([3, 5]);
    expect(kept[0]).toEqual({ ...first, root: Buffer.from(first.root) });
  });

  test('is made anew where the key is another one', async () => {
    const log = await logOf(3);
    const first = await signed(log);
    const other = await signed(log, signerOf(generateKeyPairSync('ed25519').privateKey));
    expect(other).toMatchObject({ size: 3 });
    expect(other.verifierKey).not.toBe(first.verifierKey);
  });

  test('of an empty log is signed as well', async () => {
    const log = await foundLog(database);
    expect(await signed(log)).toMatchObject({ size: 0 });
    await append(database, log, events(1));
    expect(await signed(log)).toMatchObject({ size: 1 });
  });

  test('is refused where entries that were signed are gone', async () => {
    const log = await logOf(4);
    await signed(log);
    await tamper(log, 'DELETE FROM ledger_payload WHERE organisation_id = $1 AND sequence = 3');
    await tamper(log, 'DELETE FROM ledger_entry WHERE organisation_id = $1 AND sequence = 3');
    await expect(signed(log)).rejects.toThrow('4 entries were signed, and only 3 are here');
  });

  test('is refused where what was signed is not what is here', async () => {
    const log = await logOf(4);
    await signed(log);
    await append(database, log, events(1));
    await tamper(
      log,
      `UPDATE ledger_node SET hash = sha256('x') WHERE organisation_id = $1 AND level = 2`,
    );
    const refused = signed(log);
    await expect(refused).rejects.toThrow(LedgerDamage);
    await expect(refused).rejects.toThrow('the first 4 entries are not those that were signed');
  });

  test('is refused where the tree has a hole, which is named', async () => {
    const log = await logOf(3);
    await tamper(log, 'DELETE FROM ledger_node WHERE organisation_id = $1');
    await expect(headOf(log)).rejects.toThrow('subtree 1/0 is not stored');
  });
});

describe('a log held against a checkpoint that was kept elsewhere', () => {
  const standing = (log: TestLog, kept: { note: string; verifierKey: string }) =>
    database.transactions.read(log.scope, (read) => standingAgainst(read, log, kept));

  test('goes on, is shorter, or differs', async () => {
    const log = await logOf(4);
    const kept = await signed(log);
    expect(await standing(log, kept)).toEqual({ state: 'continues', size: 4, added: 0 });
    await append(database, log, events(2));
    expect(await standing(log, kept)).toEqual({ state: 'continues', size: 6, added: 2 });
    const later = await signed(log);
    await tamper(
      log,
      `UPDATE ledger_node SET hash = sha256('x') WHERE organisation_id = $1 AND level = 2`,
    );
    expect(await standing(log, kept)).toEqual({ state: 'differs', size: 6 });
    await tamper(log, 'DELETE FROM ledger_payload WHERE organisation_id = $1 AND sequence > 2');
    await tamper(log, 'DELETE FROM ledger_entry WHERE organisation_id = $1 AND sequence > 2');
    expect(await standing(log, later)).toEqual({ state: 'shorter', size: 3, missing: 3 });
  });

  test('differs where the tree has a hole, and goes on where that came later', async () => {
    const log = await logOf(2);
    const sound = await signed(log);
    await append(database, log, events(2));
    const kept = await signed(log);
    await tamper(log, 'DELETE FROM ledger_node WHERE organisation_id = $1 AND level = 2');
    expect(await standing(log, kept)).toEqual({ state: 'differs', size: 4 });
    expect(await standing(log, sound)).toEqual({ state: 'continues', size: 4, added: 2 });
  });

  test('is not said to differ where the database does not answer', async () => {
    const log = await logOf(2);
    const kept = await signed(log);
    await database.superuser.query('REVOKE SELECT ON ledger_node FROM plumbline_app');
    try {
      await expect(standing(log, kept)).rejects.toThrow(/permission denied/);
    } finally {
      await database.superuser.query('GRANT SELECT ON ledger_node TO plumbline_app');
    }
    expect(await standing(log, kept)).toMatchObject({ state: 'continues' });
  });

  test('is another one where the checkpoint is of another log or not signed', async () => {
    const log = await logOf(2);
    const kept = await signed(log);
    const foreign = { state: 'foreign' };
    expect(await standing(await logOf(2), kept)).toEqual(foreign);
    expect(await standing(log, { ...kept, verifierKey: 'none' })).toEqual(foreign);
    expect(await standing(log, { ...kept, note: 'none' })).toEqual(foreign);
  });
});

describe('recomputing a stored log', () => {
  test('finds an honest one sound, and keeps what it found', async () => {
    const log = await logOf(5);
    await signed(log);
    await tamper(log, 'DELETE FROM ledger_payload WHERE organisation_id = $1 AND sequence = 1');
    const found = await verified(log);
    expect(found).toEqual({
      size: 5,
      root: (await headOf(log)).root,
      sound: true,
      problems: [],
      payloadsAbsent: 1,
      checkpoints: 1,
    });
    await database.transactions.write(log.scope, (write) =>
      recordVerification(write, log.organisationId, found, { startedAt: at, finishedAt: at }),
    );
    const { rows } = await tamper(
      log,
      `SELECT started_at, finished_at, size::int, root, payloads_absent::int, checkpoints::int, sound, problems
       FROM ledger_verification WHERE organisation_id = $1`,
    );
    expect(rows).toEqual([
      {
        started_at: at,
        finished_at: at,
        size: 5,
        root: Buffer.from(found.root),
        payloads_absent: 1,
        checkpoints: 1,
        sound: true,
        problems: [],
      },
    ]);
  });

  test('goes through more than one batch, and says once where the log stops', async () => {
    const log = await logOf(2_002);
    expect(await verified(log)).toMatchObject({ size: 2_002, sound: true });
    expect(
      await database.transactions.read(log.scope, (read) => readSize(read, log.organisationId)),
    ).toBe(2_002);
    // Of 2,002 leaves a tree holds 1,995 hashes above them; here no entry accounts for one.
    for (const sequence of [1, 0]) {
      await tamper(
        log,
        `DELETE FROM ledger_entry WHERE organisation_id = $1 AND sequence = ${sequence}`,
      );
      expect(await problems(log)).toEqual([`entry_missing ${sequence}`, 'nodes_surplus 1995']);
      expect(await verified(log)).toMatchObject({ size: sequence, sound: false });
    }
  });

  test('stops at an entry that is missing', async () => {
    const log = await logOf(5);
    await tamper(log, 'DELETE FROM ledger_payload WHERE organisation_id = $1 AND sequence = 2');
    await tamper(log, 'DELETE FROM ledger_entry WHERE organisation_id = $1 AND sequence = 2');
    expect(await verified(log)).toMatchObject({ size: 2, sound: false });
    // Of the three hashes above four entries, the one above the first two is accounted for.
    expect(await problems(log)).toEqual(['entry_missing 2', 'nodes_surplus 2']);
  });

  test('says above which entry a hash of the tree is wrong, or is not there', async () => {
    const log = await logOf(4);
    await tamper(
      log,
      `UPDATE ledger_node SET hash = sha256('x') WHERE organisation_id = $1 AND level = 1 AND position = 0`,
    );
    expect(await problems(log)).toEqual(['node_differs 1']);
    await tamper(log, 'DELETE FROM ledger_node WHERE organisation_id = $1 AND level = 2');
    expect(await problems(log)).toEqual(['node_differs 1', 'node_differs 3']);
  });

  test('sees its own log alone', async () => {
    const log = await logOf(2);
    expect(await verified(await foundLog(database))).toMatchObject({ size: 0, sound: true });
    expect(await verified({ ...log, origin: 'another/log' })).toMatchObject({ sound: false });
  });
});
