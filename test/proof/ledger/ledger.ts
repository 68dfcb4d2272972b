import { readThrough } from '../../../src/platform/database/transaction.ts';
import type { Connection } from '../../../src/platform/database/connections.ts';
import type { LedgerBundle } from '../../../src/platform/ledger/bundle.ts';
import { standingAgainst } from '../../../src/platform/ledger/checkpoints.ts';
import { verifyOrganisation } from '../../../src/platform/ledger/verify.ts';
import { verifyBundle } from '../../../tools/verify-ledger.ts';
import { openLedgerDatabase } from '../../ledger-database.ts';
import { startTestPostgres } from '../../postgres.ts';
import { Random } from '../random.ts';
import { all, none, type Figure, type ProofOptions, type Suite } from '../suite.ts';
import { bundleAttacks, type BundleAttack } from './bundle-attacks.ts';
import { databaseAttacks, type DatabaseAttack } from './database-attacks.ts';
import { forgeries } from './forgeries.ts';
import { bundleOf } from './story.ts';
import { makeWorld, SIZES, type World } from './world.ts';

const MUTATIONS = 10_000;
const MUTATIONS_QUICK = 300;
/** A change in the tables takes a transaction, one in a bundle does not. */
const SHARE_OF_BUNDLES = 0.65;

export const ledger: Suite = {
  name: 'ledger',
  about: 'the record is tampered with in every way known; a checkpoint that was kept finds it out',
  run: async (options) => {
    const postgres = await startTestPostgres();
    try {
      const count = options.quick ? MUTATIONS_QUICK : MUTATIONS;
      return await attackLedger(postgres.connection, options, count);
    } finally {
      await postgres.stop();
    }
  },
};

type Attacks = {
  readonly bundles: Readonly<Record<string, BundleAttack>>;
  readonly tables: Readonly<Record<string, DatabaseAttack>>;
};
const EVERY_ATTACK: Attacks = { bundles: bundleAttacks, tables: databaseAttacks };

/** Tampers `count` times with an honest log in an empty database, in every class equally often. */
export async function attackLedger(
  owner: Connection,
  options: ProofOptions,
  count: number,
  attacks: Attacks = EVERY_ATTACK,
): Promise<Figure[]> {
  const random = new Random(options.seed);
  const database = await openLedgerDatabase(owner, 2);
  try {
    const world = await makeWorld(database, random);
    const share = Math.ceil(count * SHARE_OF_BUNDLES);
    const bundles = attackBundles(world, random, share, options, attacks.bundles);
    const tables = await attackTables(world, random, count - share, options, attacks.tables);
    const found = [...bundles, ...tables];
    const total = found.reduce((sum, one) => sum + one.tried, 0);
    const caught = found.reduce((sum, one) => sum + one.found, 0);
    return [
      ...found.map(({ where, name, ...one }) => all(name, one.found, one.tried, where)),
      all('mutations found', caught, total, `${found.length} classes`),
      all(
        'without a kept checkpoint no rewritten log is called unchanged',
        FORGED - calledUnchanged(world, random),
        FORGED,
        'bundles signed anew',
      ),
      none('false alarms', await falseAlarms(world, random), `${HONEST} honest states`),
    ];
  } finally {
    await database.close();
  }
}

type Found = {
  readonly where: 'bundle, stand-alone' | 'database, product';
  readonly name: string;
  tried: number;
  found: number;
};

function attackBundles(
  world: World,
  random: Random,
  count: number,
  { say }: ProofOptions,
  attacks: Attacks['bundles'],
): Found[] {
  const classes = Object.entries(attacks);
  const [whole, excerpt] = [world.bundle, world.excerpt].map((one) => JSON.stringify(one));
  return classes.map(([name, attack]) => {
    const result: Found = { where: 'bundle, stand-alone', name, tried: 0, found: 0 };
    for (let turn = 0; turn < Math.ceil(count / classes.length); turn += 1) {
      const text = JSON.stringify(attack(world, random));
      if (text === whole || text === excerpt) continue; // chance has changed nothing
      result.tried += 1;
      if (isFoundOut(world, text)) result.found += 1;
      else say(`not found in a bundle: ${name}`);
    }
    return result;
  });
}

function isFoundOut({ kept }: World, bundle: string): boolean {
  const { verdict } = verifyBundle(bundle, kept.note);
  return verdict === 'broken';
}

async function attackTables(
  world: World,
  random: Random,
  count: number,
  { say }: ProofOptions,
  attacks: Attacks['tables'],
): Promise<Found[]> {
  const classes = Object.entries(attacks);
  const results: Found[] = [];
  for (const [name, attack] of classes) {
    const result: Found = { where: 'database, product', name, tried: 0, found: 0 };
    for (let turn = 0; turn < Math.ceil(count / classes.length); turn += 1) {
      result.tried += 1;
      if (await undone(world, () => attack(world, random))) result.found += 1;
      else say(`not found in the database: ${name}`);
    }
    results.push(result);
  }
  return results;
}

/** Whether the product finds out what `change` does to the tables; afterwards they are as before. */
async function undone(world: World, change: () => Promise<void>): Promise<boolean> {
  const { superuser } = world;
  await superuser.query('BEGIN');
  try {
    await superuser.query('SET LOCAL session_replication_role = replica');
    await change();
    return await productObjects(world);
  } finally {
    await superuser.query('ROLLBACK');
  }
}

/** The nightly verification, and the comparison with the checkpoint that was kept. */
async function productObjects({ superuser, log, kept }: World): Promise<boolean> {
  const read = readThrough(superuser);
  const of = { organisationId: log.organisationId, origin: log.origin };
  const { sound } = await verifyOrganisation(read, of);
  if (!sound) return true;
  return (await standingAgainst(read, of, kept)).state !== 'continues';
}

const FORGED = 100;

/** The limit of every log: whoever holds the server and its key can write all of it anew. The verifier must say so. */
function calledUnchanged(world: World, random: Random): number {
  const forges = Object.values(forgeries);
  let called = 0;
  for (let turn = 0; turn < FORGED; turn += 1) {
    const { story, size } = random.pick(forges)(world, random);
    const bundle = JSON.stringify(bundleOf(story, { ...world.signing, sizes: [size] }));
    called += verifyBundle(bundle, null).verdict === 'consistent' ? 0 : 1;
  }
  return called;
}

const HONEST = 200;

/** Honest states that must pass: whole and in parts, with contents erased, grown since. */
async function falseAlarms(world: World, random: Random): Promise<number> {
  let alarms = (await undone(world, async () => undefined)) ? 1 : 0;
  for (let turn = 1; turn < HONEST; turn += 1) {
    const passes =
      turn % 4 === 0
        ? !(await undone(world, () => erase(world, random)))
        : verifyBundle(JSON.stringify(honest(world, random)), world.kept.note).verdict ===
          'unchanged';
    alarms += passes ? 0 : 1;
  }
  return alarms;
}

/** What an erasure does: the content goes, the entry stays. */
async function erase({ superuser, log, story }: World, random: Random): Promise<void> {
  await superuser.query(
    'DELETE FROM ledger_payload WHERE organisation_id = $1 AND sequence = ANY ($2::bigint[])',
    [log.organisationId, Array.from({ length: 9 }, () => random.between(0, story.length))],
  );
}

function honest({ bundle, story, signing }: World, random: Random): LedgerBundle {
  if (random.next() < 0.4) {
    const entries = bundle.entries.map((entry) =>
      random.next() < 0.2 ? { ...entry, payload: null } : entry,
    );
    return { ...bundle, entries, people: { someone: 'Erased' } };
  }
  const chosen = story.map((_, index) => index).filter(() => random.next() < 0.3);
  return bundleOf(story, { ...signing, sizes: SIZES }, chosen);
}
