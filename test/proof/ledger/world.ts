import { generateKeyPairSync } from 'node:crypto';
import type pg from 'pg';
import { exportBundle, type LedgerBundle } from '../../../src/platform/ledger/bundle.ts';
import { makeCheckpoint, type StoredCheckpoint } from '../../../src/platform/ledger/checkpoints.ts';
import type { Signer } from '../../../src/platform/ledger/note.ts';
import { signerOf } from '../../../src/platform/ledger/signer.ts';
import {
  append,
  eventOf,
  foundLog,
  type LedgerDatabase,
  type TestLog,
} from '../../ledger-database.ts';
import type { Random } from '../random.ts';
import type { Signing, Story } from './story.ts';

/** At these sizes the log is signed; the second state is the one that an outsider keeps. */
export const SIZES = [37, 70, 101] as const;
export const KEPT_SIZE = SIZES[1];

/** An honest log in a real database, exported, and what an attacker might have at hand. */
export type World = {
  readonly database: LedgerDatabase;
  readonly superuser: pg.Client;
  readonly log: TestLog;
  readonly story: Story;
  /** Another organisation's log, to take entries from. */
  readonly foreign: Story;
  readonly foreignLog: TestLog;
  /** As the product exports it: everything, and some entries with proofs. */
  readonly bundle: LedgerBundle;
  readonly excerpt: LedgerBundle;
  /** The signed note that was kept outside, and the key to it. */
  readonly kept: StoredCheckpoint;
  /** The installation's own key: the strongest attacker has it. */
  readonly signing: Signing;
  /** A key that the attacker made. */
  readonly otherSigner: Signer;
};

/** Writes the honest log through the product's own functions. */
export async function makeWorld(database: LedgerDatabase, random: Random): Promise<World> {
  const { superuser, signer } = database;
  const log = await foundLog(database);
  const foreignLog = await foundLog(database);
  const checkpoints: StoredCheckpoint[] = [];
  for (const size of SIZES) checkpoints.push(await grow(database, log, size, random));
  await grow(database, foreignLog, 20, random);
  const [, kept, newest] = checkpoints as [StoredCheckpoint, StoredCheckpoint, StoredCheckpoint];
  const request = { ...log, checkpoint: newest, payloads: true, names: null };
  const chosen = [0, 5, 36, 37, 63, 64, 70, 99, 100];
  const read = <Result>(work: Parameters<typeof database.transactions.read<Result>>[1]) =>
    database.transactions.read(log.scope, work);
  // Whoever can rewrite the tables can drop what checks a single row.
  await superuser.query(DROP_CHECKS);
  return {
    database,
    superuser,
    log,
    foreignLog,
    story: await storyOf(superuser, log),
    foreign: await storyOf(superuser, foreignLog),
    bundle: await read((tx) => exportBundle(tx, { ...request, entries: 'all' })),
    excerpt: await read((tx) => exportBundle(tx, { ...request, entries: chosen })),
    kept,
    signing: { origin: log.origin, signer, sizes: SIZES },
    otherSigner: signerOf(generateKeyPairSync('ed25519').privateKey),
  };
}

const DROP_CHECKS = `DO $$ DECLARE found record; BEGIN
  FOR found IN SELECT conrelid::regclass AS owner, conname FROM pg_constraint
    WHERE contype = 'c' AND conrelid IN ('ledger_entry'::regclass, 'ledger_payload'::regclass)
  LOOP EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', found.owner, found.conname); END LOOP;
END $$`;

/** Appends until the log has `size` entries, then signs it. */
async function grow(
  database: LedgerDatabase,
  log: TestLog,
  size: number,
  random: Random,
): Promise<StoredCheckpoint> {
  let at = (await storyOf(database.superuser, log)).length;
  while (at < size) {
    const count = Math.min(size - at, random.between(1, 6));
    const events = Array.from({ length: count }, (_, index) =>
      eventOf({ reason: `Entry ${at + index}`, to: '2027-01-15', weight: random.between(0, 1000) }),
    );
    at = ((await append(database, log, events)).at(-1)?.sequence ?? 0) + 1;
  }
  const { organisationId, origin } = log;
  return database.transactions.write(log.scope, (write) =>
    makeCheckpoint(
      write,
      { organisationId, origin, occasion: 'daily', at: new Date() },
      database.signer,
    ),
  );
}

async function storyOf(superuser: pg.Client, log: TestLog): Promise<Story> {
  const { rows } = await superuser.query<{ entry: Buffer; salt: Buffer; payload: string }>(
    `SELECT entry, salt, payload FROM ledger_entry JOIN ledger_payload USING (organisation_id, sequence)
     WHERE organisation_id = $1 ORDER BY sequence`,
    [log.organisationId],
  );
  return rows.map(({ entry, salt, payload }) => ({
    bytes: entry,
    payload: { salt, text: payload },
  }));
}
