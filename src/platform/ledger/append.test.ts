import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cloneDatabase } from '../../../test/app.ts';
import { append, eventOf, foundLog, openLedgerDatabase } from '../../../test/ledger-database.ts';
import type { LedgerDatabase, TestLog } from '../../../test/ledger-database.ts';
import { appendEntries, LedgerClockError } from './append.ts';
import { commitmentOf, readEntry } from './entry.ts';
import { leafHash } from './hash.ts';
import { readSize, readTreeHead } from './store.ts';

let database: LedgerDatabase;
beforeAll(async () => {
  database = await openLedgerDatabase(await cloneDatabase());
});
afterAll(() => database.close());

type Row = { sequence: number; entry: Buffer; leaf_hash: Buffer; salt: Buffer; payload: string };

async function rowsOf(log: TestLog): Promise<Row[]> {
  const { rows } = await database.superuser.query<Row>(
    `SELECT e.sequence::int, e.entry, e.leaf_hash, p.salt, p.payload FROM ledger_entry e
     JOIN ledger_payload p USING (organisation_id, sequence)
     WHERE organisation_id = $1 ORDER BY sequence`,
    [log.organisationId],
  );
  return rows;
}

test('an entry is exactly the canonical bytes of what happened', async () => {
  const log = await foundLog(database);
  const event = eventOf({ from: '2026-12-01', to: '2027-01-15', reason: 'Lieferzeit: „6 Wochen“' });
  const [appended] = await append(database, log, [event], { actingForId: randomUUID() });
  const [row] = await rowsOf(log);
  const entry = readEntry(row!.entry)!;
  expect(entry).toMatchObject({
    v: 1,
    origin: log.origin,
    sequence: 0,
    role: 'staff',
    type: 'action.due_moved',
    type_version: 1,
    object: event.subject,
    time: appended!.time,
  });
  expect(entry.actor).toMatch(/^[0-9a-f]{32}$/);
  expect(entry.acting_for).toMatch(/^[0-9a-f]{32}$/);
  expect(row!.leaf_hash).toEqual(leafHash(row!.entry));
  expect(appended!.leafHash).toEqual(row!.leaf_hash);
  expect(commitmentOf(row!.salt, row!.payload)).toBe(entry.commitment);
  expect(JSON.parse(row!.payload)).toEqual(event.payload);
});

test('nothing of the payload, and no id of a person, is in the entry', async () => {
  const log = await foundLog(database);
  await append(database, log, [eventOf({ name: 'Anna Canary', mail: 'canary@firm.example' })]);
  const [row] = await rowsOf(log);
  const text = row!.entry.toString('utf8');
  expect(text).not.toMatch(/canary/i);
  expect(text).not.toContain(log.context.actorId);
});

test('a person has one pseudonym in one organisation and another in the next', async () => {
  const [one, other] = [await foundLog(database), await foundLog(database)];
  const actorId = randomUUID();
  await append(database, one, [eventOf(1)], { actorId });
  await append(database, one, [eventOf(2)], { actorId: null, actingForId: actorId });
  await append(database, other, [eventOf(3)], { actorId });
  const [first, second] = (await rowsOf(one)).map((row) => readEntry(row.entry)!);
  const [third] = (await rowsOf(other)).map((row) => readEntry(row.entry)!);
  expect(second!.acting_for).toBe(first!.actor);
  expect(second!.actor).toBeNull();
  expect(third!.actor).not.toBe(first!.actor);
});

test('many events of one act stand in order, and the tree grows as if they came singly', async () => {
  const log = await foundLog(database);
  for (const count of [1, 2, 5, 64, 1, 300]) {
    const events = Array.from({ length: count }, (_, index) => eventOf({ index }));
    const appended = await append(database, log, events);
    expect(appended.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: count }, (_, index) => appended[0]!.sequence + index),
    );
  }
  const rows = await rowsOf(log);
  expect(rows.map(({ sequence }) => sequence)).toEqual(rows.map((_, index) => index));
  const { MemoryLog } = await import('../../../test/memory-log.ts');
  const memory = new MemoryLog(rows.map((row) => row.leaf_hash));
  await database.transactions.read(log.scope, async (read) => {
    expect(await readSize(read, log.organisationId)).toBe(373);
    for (const size of [0, 1, 2, 3, 8, 72, 255, 256, 373]) {
      expect(await readTreeHead(read, log.organisationId, size)).toEqual(memory.head(size));
    }
  });
});

test('an import of more events than one statement takes is one run of numbers', async () => {
  const log = await foundLog(database);
  const events = Array.from({ length: 4_500 }, (_, index) => eventOf({ index }));
  const appended = await append(database, log, events);
  expect(appended.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index));
  const payloads = (await rowsOf(log)).map(
    ({ payload }) => JSON.parse(payload) as { index: number },
  );
  expect(payloads.every(({ index }, at) => index === at)).toBe(true);
});

test('whoever else waits for the thread has a turn between one statement and the next', async () => {
  const log = await foundLog(database);
  let turned = false;
  const seen: boolean[] = [];
  const first = {
    ...eventOf(null),
    get payload() {
      setImmediate(() => (turned = true));
      return 'first';
    },
  };
  const last = {
    ...eventOf(null),
    get payload() {
      seen.push(turned);
      return 'last';
    },
  };
  const between = Array.from({ length: 499 }, () => eventOf('between'));
  await append(database, log, [first, ...between, last]);
  expect(seen).toEqual([true]);
});

test('where each of many events came to stand is told as it is kept', async () => {
  const log = await foundLog(database);
  const at = new Date('2026-11-24T12:00:00Z');
  const appended = await append(
    database,
    log,
    Array.from({ length: 51 }, (_, index) => eventOf({ index })),
    { at },
  );
  const kept = (await rowsOf(log)).map(({ sequence, leaf_hash, entry }) => ({
    sequence,
    leafHash: leaf_hash,
    time: readEntry(entry)!.time,
  }));
  expect(appended).toEqual(kept);
  expect(new Set(kept.map(({ time }) => time))).toEqual(new Set(['2026-11-24T12:00:00.000000Z']));
});

test('where nothing happened nothing is entered', async () => {
  const log = await foundLog(database);
  expect(await append(database, log, [])).toEqual([]);
  expect(await rowsOf(log)).toEqual([]);
});

test('what is undone leaves no gap', async () => {
  const log = await foundLog(database);
  await append(database, log, [eventOf('kept')]);
  const undone = database.transactions.write(log.scope, async (write) => {
    await appendEntries(write, log.context, [eventOf('undone')]);
    throw new Error('changed my mind');
  });
  await expect(undone).rejects.toThrow('changed my mind');
  expect((await append(database, log, [eventOf('next')]))[0]!.sequence).toBe(1);
});

describe('time', () => {
  const noon = new Date('2026-11-24T12:00:00.123Z');
  const later = (seconds: number): Date => new Date(noon.getTime() + seconds * 1_000);

  test('is text with six digits, and never earlier than the entry before', async () => {
    const log = await foundLog(database);
    const times: string[] = [];
    for (const at of [noon, later(-5), later(1), later(-3)]) {
      times.push((await append(database, log, [eventOf(0)], { at }))[0]!.time);
    }
    expect(times).toEqual([
      '2026-11-24T12:00:00.123000Z',
      '2026-11-24T12:00:00.123000Z',
      '2026-11-24T12:00:01.123000Z',
      '2026-11-24T12:00:01.123000Z',
    ]);
  });

  test('going back more than five seconds is refused with a sentence', async () => {
    const log = await foundLog(database);
    await append(database, log, [eventOf(0)], { at: noon });
    const back = append(database, log, [eventOf(1)], { at: later(-5.001) });
    await expect(back).rejects.toThrow(LedgerClockError);
    await expect(back).rejects.toThrow(/clock/);
    await expect(back).rejects.toMatchObject({ cause: { code: 'PLT01' } });
    expect(await rowsOf(log)).toHaveLength(1);
  });
});

describe('the application role', () => {
  test.each([
    ['UPDATE ledger_entry SET made_at = now()', /permission denied/],
    ['DELETE FROM ledger_entry', /permission denied/],
    ['TRUNCATE ledger_entry', /permission denied/],
    ['UPDATE ledger_node SET hash = hash', /permission denied/],
    ['DELETE FROM ledger_node', /permission denied/],
    ['UPDATE ledger_payload SET payload = payload', /permission denied/],
    ['DELETE FROM ledger_payload', /permission denied/],
    ['UPDATE ledger_checkpoint SET note = note', /permission denied/],
    ['DELETE FROM ledger_checkpoint', /permission denied/],
    ['DELETE FROM ledger_verification', /permission denied/],
    ['UPDATE ledger_pseudonym SET person_id = gen_random_uuid()', /permission denied/],
  ])('may not: %s', async (statement, refusal) => {
    await expect(database.app.query(statement)).rejects.toThrow(refusal);
  });

  test('cannot write into the log of another organisation', async () => {
    const [mine, theirs] = [await foundLog(database), await foundLog(database)];
    const foreign = database.transactions.write(mine.scope, (write) =>
      appendEntries(write, theirs.context, [eventOf('foreign')]),
    );
    await expect(foreign).rejects.toThrow(/row-level security/);
    await expect(foreign).rejects.not.toBeInstanceOf(LedgerClockError);
    expect(await rowsOf(theirs)).toHaveLength(0);
  });

  test('sees nothing of another log', async () => {
    const [mine, theirs] = [await foundLog(database), await foundLog(database)];
    await append(database, theirs, [eventOf('theirs')]);
    const size = await database.transactions.read(mine.scope, (read) =>
      readSize(read, theirs.organisationId),
    );
    expect(size).toBe(0);
  });
});

test.each(['ledger_entry', 'ledger_node', 'ledger_checkpoint', 'ledger_verification'])(
  'not even the owner of %s changes the past',
  async (table) => {
    const change = `organisation_id = organisation_id`;
    for (const statement of [`UPDATE ${table} SET ${change}`, `DELETE FROM ${table}`]) {
      await expect(database.superuser.query(statement)).rejects.toThrow(/append-only/);
    }
    await expect(database.superuser.query(`TRUNCATE ${table}`)).rejects.toThrow(/append-only/);
  },
);

test('a leaf hash that is not that of its entry cannot be stored', async () => {
  const log = await foundLog(database);
  const insert = database.superuser.query(
    `INSERT INTO ledger_entry VALUES ($1, 0, 'entry', sha256('other'), now(), 'a.b', 'a', 'b')`,
    [log.organisationId],
  );
  await expect(insert).rejects.toThrow(/check constraint/);
});

test('an older snapshot gets an error and never a second entry of the same number', async () => {
  const log = await foundLog(database);
  await append(database, log, [eventOf('first')]);
  const client = await database.app.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
    await client.query(`SELECT set_config('app.organisation', $1, true)`, [log.organisationId]);
    await client.query('SELECT count(*) FROM ledger_entry');
    await append(database, log, [eventOf('meanwhile')]);
    const stale = client.query(
      `SELECT ledger_append($1, NULL, NULL, NULL, '{x}', '{y}', '{t}', '{k}', '{i}',
         ARRAY[sha256('salt')], '{p}')`,
      [log.organisationId],
    );
    await expect(stale).rejects.toThrow(/duplicate key/);
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
  expect(await rowsOf(log)).toHaveLength(2);
});

test('64 writers, from an empty log on, make one log without a gap or a fork', async () => {
  const log = await foundLog(database);
  const writers = Array.from({ length: 64 }, async (_, writer) => {
    const sequences: number[] = [];
    for (let act = 0; act < 5; act += 1) {
      const events = Array.from({ length: 1 + ((writer + act) % 3) }, () =>
        eventOf({ writer, act }),
      );
      const appended = await append(database, log, events);
      sequences.push(...appended.map(({ sequence }) => sequence));
    }
    return sequences;
  });
  const sequences = (await Promise.all(writers)).flat().toSorted((one, other) => one - other);
  expect(sequences).toEqual(sequences.map((_, index) => index));
  expect((await rowsOf(log)).map(({ sequence }) => sequence)).toEqual(sequences);
});
