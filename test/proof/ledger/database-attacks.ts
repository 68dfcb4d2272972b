import type pg from 'pg';
import { signCheckpoint } from '../../../src/platform/ledger/checkpoint.ts';
import { Frontier } from '../../../src/platform/ledger/frontier.ts';
import { leafHash } from '../../../src/platform/ledger/hash.ts';
import { readEntry } from '../../../src/platform/ledger/entry.ts';
import { verifierKeyText } from '../../../src/platform/ledger/note.ts';
import type { Random } from '../random.ts';
import { flip } from './bundle-attacks.ts';
import { altered, forgeries, type Forgery } from './forgeries.ts';
import { logOf, type Piece, type Story } from './story.ts';
import { KEPT_SIZE, SIZES, type World } from './world.ts';

/** Changes the tables as somebody who may do anything there. Undone afterwards with its transaction. */
export type DatabaseAttack = (world: World, random: Random) => Promise<void>;

export const databaseAttacks: Readonly<Record<string, DatabaseAttack>> = {
  'a bit of an entry flipped': (world, random) => {
    const at = random.between(0, world.story.length);
    return setEntry(world, at, flip((world.story[at] as Piece).bytes, random), false);
  },
  'a bit of an entry flipped, its hash made to fit': (world, random) => {
    const at = random.between(0, world.story.length);
    return setEntry(world, at, flip((world.story[at] as Piece).bytes, random), true);
  },
  'an entry rewritten, its hash, copies and content made to fit': async (world, random) => {
    const at = random.between(0, world.story.length);
    const piece = altered(world.story[at] as Piece, random);
    await setEntry(world, at, piece.bytes, true);
    await run(
      world,
      'UPDATE ledger_payload SET salt = $3, payload = $4 WHERE organisation_id = $1 AND sequence = $2',
      [at, piece.payload?.salt, piece.payload?.text],
    );
    await run(
      world,
      `UPDATE ledger_entry SET type = convert_from(entry, 'UTF8')::json ->> 'type',
         object_id = convert_from(entry, 'UTF8')::json -> 'object' ->> 'id'
       WHERE organisation_id = $1 AND sequence = $2`,
      [at],
    );
  },
  'a bit of a leaf hash flipped': async (world, random) => {
    const at = random.between(0, world.story.length);
    const hash = flip(leafHash((world.story[at] as Piece).bytes), random);
    await run(
      world,
      'UPDATE ledger_entry SET leaf_hash = $3 WHERE organisation_id = $1 AND sequence = $2',
      [at, hash],
    );
  },
  'a bit of a node flipped': async (world, random) => {
    const { rows } = await world.superuser.query<NodeRow>(NODES, [world.log.organisationId]);
    const { level, position, hash } = random.pick(rows);
    await run(
      world,
      'UPDATE ledger_node SET hash = $4 WHERE organisation_id = $1 AND level = $2 AND position = $3',
      [level, position, flip(hash, random)],
    );
  },
  'a node removed': async (world, random) => {
    const { rows } = await world.superuser.query<NodeRow>(NODES, [world.log.organisationId]);
    const { level, position } = random.pick(rows);
    await run(
      world,
      'DELETE FROM ledger_node WHERE organisation_id = $1 AND level = $2 AND position = $3',
      [level, position],
    );
  },
  'a node too many': (world, random) =>
    run(world, 'INSERT INTO ledger_node VALUES ($1, $2, $3, $4)', [
      random.between(1, 20),
      random.between(200, 1_000),
      random.bytes(32),
    ]),
  'a bit of a content flipped': async (world, random) => {
    const at = random.between(0, world.story.length);
    const bytes = Buffer.from(world.story[at]?.payload?.text ?? '');
    // A zero byte cannot be stored as text at all.
    const text = flip(bytes, random).toString('latin1').replaceAll('\0', '?');
    await run(
      world,
      'UPDATE ledger_payload SET payload = $3 WHERE organisation_id = $1 AND sequence = $2',
      [at, text],
    );
  },
  'a bit of a salt flipped': async (world, random) => {
    const at = random.between(0, world.story.length);
    const salt = flip(world.story[at]?.payload?.salt as Buffer, random);
    await run(
      world,
      'UPDATE ledger_payload SET salt = $3 WHERE organisation_id = $1 AND sequence = $2',
      [at, salt],
    );
  },
  'two contents exchanged': (world, random) => exchange(world, 'ledger_payload', random),
  'two entries exchanged': (world, random) => exchange(world, 'ledger_entry', random),
  'an entry removed': async (world, random) => {
    const at = random.between(0, world.story.length);
    await run(world, 'DELETE FROM ledger_entry WHERE organisation_id = $1 AND sequence = $2', [at]);
  },
  'the end removed with all that belongs to it': async (world, random) => {
    const size = random.between(0, world.story.length);
    await writeStory(world, { story: world.story.slice(0, size), size });
    // Where the checkpoints go too, what was cut off behind the kept one leaves no trace.
    if (size >= KEPT_SIZE || random.next() < 0.5) await putCheckpoints(world, world.story, SIZES);
  },
  'an entry inserted at the end': async (world, random) => {
    const at = world.story.length;
    const { bytes } = altered(world.story.at(-1) as Piece, random);
    await run(
      world,
      `INSERT INTO ledger_entry SELECT organisation_id, $2::bigint, $3, $4, made_at, type, object_kind, object_id
       FROM ledger_entry WHERE organisation_id = $1 AND sequence = $2::bigint - 1`,
      [at, bytes, leafHash(bytes)],
    );
  },
  'an entry told twice': async (world, random) => {
    const at = random.between(0, world.story.length);
    await run(
      world,
      `INSERT INTO ledger_entry SELECT organisation_id, $3::bigint, entry, leaf_hash, made_at, type, object_kind, object_id
       FROM ledger_entry WHERE organisation_id = $1 AND sequence = $2`,
      [at, world.story.length],
    );
  },
  'what entries are found by edited': (world, random) => {
    const [column, value] = random.pick([
      ['type', `'action.cancelled'`],
      ['object_kind', `'person'`],
      ['object_id', 'gen_random_uuid()::text'],
      ['made_at', `made_at - interval '1 microsecond' * ${random.between(1, 1e9)}`],
    ] as const);
    return run(
      world,
      `UPDATE ledger_entry SET ${column} = ${value} WHERE organisation_id = $1 AND sequence = $2`,
      [random.between(0, world.story.length)],
    );
  },
  'a checkpoint edited': (world, random) => {
    const [column, value] = random.pick([
      ['size', `size + ${random.between(1, 9)}`],
      ['root', `sha256('${random.next()}')`],
      ['note', `replace(note, E'\\n${SIZES[1]}\\n', E'\\n${SIZES[1] - 1}\\n')`],
      ['note', `substr(note, 1, length(note) - ${random.between(8, 60)}) || 'AAAA' || E'\\n'`],
      ['verifier_key', `overlay(verifier_key placing 'AAAA' from length(verifier_key) - 20)`],
    ] as const);
    return run(
      world,
      `UPDATE ledger_checkpoint SET ${column} = ${value} WHERE organisation_id = $1 AND size = $2`,
      [SIZES[1]],
    );
  },
  "a checkpoint signed by another's key": async (world, random) => {
    const size = random.pick(SIZES);
    const told = world.story.with(
      random.between(0, size),
      altered(random.pick(world.story), random),
    );
    await run(world, 'DELETE FROM ledger_checkpoint WHERE organisation_id = $1 AND size = $2', [
      size,
    ]);
    await putCheckpoints(
      { ...world, signing: { ...world.signing, signer: world.otherSigner } },
      told,
      [size],
    );
  },
  "another firm's entry in its place": async (world, random) => {
    const at = random.between(0, Math.min(world.story.length, world.foreign.length));
    await setEntry(world, at, (world.foreign[at] as Piece).bytes, true);
  },
  "another firm's log in its place": (world) =>
    writeStory(world, { story: world.foreign, size: world.foreign.length }),
  ...Object.fromEntries(
    Object.entries(forgeries).map(([name, forge]): [string, DatabaseAttack] => [
      `rewritten and signed anew: ${name}`,
      (world, random) => writeStory(world, forge(world, random)),
    ]),
  ),
};

type NodeRow = { level: number; position: string; hash: Buffer };
const NODES = 'SELECT level, position, hash FROM ledger_node WHERE organisation_id = $1';

async function run(world: World, text: string, values: readonly unknown[]): Promise<void> {
  await query(world.superuser, text, [world.log.organisationId, ...values]);
}

async function query(client: pg.Client, text: string, values: readonly unknown[]): Promise<void> {
  const { rowCount } = await client.query(text, [...values]);
  if (rowCount === 0) throw new Error(`An attack that changes nothing: ${text}`);
}

function setEntry(world: World, at: number, bytes: Buffer, fits: boolean): Promise<void> {
  const hash = leafHash(fits ? bytes : (world.story[at] as Piece).bytes);
  return run(
    world,
    'UPDATE ledger_entry SET entry = $3, leaf_hash = $4 WHERE organisation_id = $1 AND sequence = $2',
    [at, bytes, hash],
  );
}

/** Lets two rows change places. */
async function exchange(
  world: World,
  table: 'ledger_entry' | 'ledger_payload',
  random: Random,
): Promise<void> {
  const one = random.between(0, world.story.length);
  const other = (one + random.between(1, world.story.length)) % world.story.length;
  const move = `UPDATE ${table} SET sequence = $3 WHERE organisation_id = $1 AND sequence = $2`;
  await run(world, move, [one, 1_000_000]);
  await run(world, move, [other, one]);
  await run(world, move, [1_000_000, other]);
}

/** Puts another story into the tables: entries, copies, contents, nodes and checkpoints, all consistent. */
async function writeStory(world: World, { story, size }: Forgery): Promise<void> {
  const organisation = world.log.organisationId;
  for (const table of ['ledger_entry', 'ledger_payload', 'ledger_node', 'ledger_checkpoint'])
    await world.superuser.query(`DELETE FROM ${table} WHERE organisation_id = $1`, [organisation]);
  const entries = story.map(({ bytes }) => readEntry(bytes));
  const frontier = new Frontier();
  const nodes = story.flatMap(({ bytes }) => frontier.append(leafHash(bytes)));
  await world.superuser.query(
    `INSERT INTO ledger_entry SELECT $1, * FROM unnest($2::bigint[], $3::bytea[], $4::bytea[],
       $5::timestamptz[], $6::text[], $7::text[], $8::text[])`,
    [
      organisation,
      story.map((_, index) => index),
      story.map(({ bytes }) => bytes),
      story.map(({ bytes }) => leafHash(bytes)),
      entries.map((entry) => entry?.time),
      entries.map((entry) => entry?.type),
      entries.map((entry) => entry?.object.kind),
      entries.map((entry) => entry?.object.id),
    ],
  );
  await world.superuser.query(
    'INSERT INTO ledger_payload SELECT $1, * FROM unnest($2::bigint[], $3::bytea[], $4::text[])',
    [
      organisation,
      story.map((_, index) => index),
      story.map(({ payload }) => payload?.salt),
      story.map(({ payload }) => payload?.text),
    ],
  );
  await world.superuser.query(
    'INSERT INTO ledger_node SELECT $1, * FROM unnest($2::smallint[], $3::bigint[], $4::bytea[])',
    [
      organisation,
      nodes.map(({ level }) => level),
      nodes.map(({ position }) => position),
      nodes.map(({ hash }) => hash),
    ],
  );
  await putCheckpoints(world, story, [...SIZES.filter((at) => at < size), size]);
}

async function putCheckpoints(
  world: Pick<World, 'superuser' | 'log' | 'signing'>,
  story: Story,
  sizes: readonly number[],
): Promise<void> {
  const { origin, signer } = world.signing;
  const log = logOf(story);
  const key = verifierKeyText({ name: origin, publicKey: signer.publicKey });
  for (const size of sizes) {
    const head = log.head(size);
    await world.superuser.query(
      `INSERT INTO ledger_checkpoint (organisation_id, size, root, note, verifier_key, occasion, made_at)
       VALUES ($1, $2, $3, $4, $5, 'daily', now())`,
      [world.log.organisationId, size, head.root, signCheckpoint({ ...head, origin }, signer), key],
    );
  }
}
