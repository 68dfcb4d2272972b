import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cloneDatabase } from '../../../test/app.ts';
import { append, eventOf, foundLog, openLedgerDatabase } from '../../../test/ledger-database.ts';
import type { LedgerDatabase, TestLog } from '../../../test/ledger-database.ts';
import { storyOf } from './story.ts';

let database: LedgerDatabase;
beforeAll(async () => {
  database = await openLedgerDatabase(await cloneDatabase());
});
afterAll(() => database.close());

const LAST_DAY = '9999-12-31';
const noon = new Date('2026-11-24T12:00:00Z');

const told = (log: TestLog, objectIds: readonly string[], asOf = LAST_DAY) =>
  database.transactions.read(log.scope, (read) =>
    storyOf(read, objectIds, { asOf, timeZone: log.scope.timeZone }),
  );

async function personOf(log: TestLog, name: string): Promise<string> {
  const id = randomUUID();
  await database.superuser.query(
    'INSERT INTO person (organisation_id, id, name, recorded_at) VALUES ($1, $2, $3, now())',
    [log.organisationId, id, name],
  );
  return id;
}

test('what happened to some records is told oldest first: when, by whom and what was said', async () => {
  const log = await foundLog(database);
  const [one, two, other] = [randomUUID(), randomUUID(), randomUUID()];
  const [anna, ben] = [await personOf(log, 'Anna'), await personOf(log, 'Ben')];
  const at = (minute: number) => new Date(noon.getTime() + minute * 60_000);
  const act = (minute: number, id: string, by: string | null, onBehalfOf: string | null = null) =>
    append(database, log, [eventOf({ minute }, { id, version: minute + 5 })], {
      at: at(minute),
      actorId: by,
      actingForId: onBehalfOf,
    });
  await act(0, two, anna);
  await act(1, other, anna);
  await act(2, one, ben, anna);
  await act(3, two, null);
  // Somebody whose name is not kept.
  await act(4, one, randomUUID());
  const entry = { type: 'action.due_moved', version: 1 };
  expect(await told(log, [one, two])).toEqual([
    { ...entry, sequence: 0, at: at(0), actor: 'Anna', payload: { minute: 0 } },
    { ...entry, sequence: 2, at: at(2), actor: 'Ben', payload: { minute: 2 } },
    { ...entry, sequence: 3, at: at(3), actor: null, payload: { minute: 3 } },
    { ...entry, sequence: 4, at: at(4), actor: null, payload: { minute: 4 } },
  ]);
  expect((await told(log, [other])).map(({ sequence }) => sequence)).toEqual([1]);
  expect(await told(log, [])).toEqual([]);
});

test('the version told is that of the kind of entry, by which its content is read', async () => {
  const log = await foundLog(database);
  const id = randomUUID();
  await append(database, log, [{ ...eventOf({}, { id, version: 9 }), version: 3 }]);
  expect(await told(log, [id])).toMatchObject([{ version: 3 }]);
});

test('what was erased stays an entry of which nothing is said', async () => {
  const log = await foundLog(database);
  const id = randomUUID();
  await append(database, log, [
    eventOf({ reason: 'one' }, { id }),
    eventOf({ reason: 'two' }, { id }),
  ]);
  await database.superuser.query(
    'DELETE FROM ledger_payload WHERE organisation_id = $1 AND sequence = 0',
    [log.organisationId],
  );
  const payloads = (await told(log, [id])).map(({ payload }) => payload);
  expect(payloads).toEqual([{}, { reason: 'two' }]);
});

test('a past day ends at midnight where the firm is', async () => {
  const log = await foundLog(database);
  const id = randomUUID();
  // In Berlin the 24th ends at 23:00 UTC.
  for (const time of ['22:59:59.999Z', '23:00:00.000Z'])
    await append(database, log, [eventOf({ time }, { id })], {
      at: new Date(`2026-11-24T${time}`),
    });
  const sequences = async (day: string) =>
    (await told(log, [id], day)).map(({ sequence }) => sequence);
  expect(await sequences('2026-11-23')).toEqual([]);
  expect(await sequences('2026-11-24')).toEqual([0]);
  expect(await sequences('2026-11-25')).toEqual([0, 1]);
});

test('nothing is told of a record of the same id in another firm, nor by its names', async () => {
  const [mine, theirs] = [await foundLog(database), await foundLog(database)];
  const id = randomUUID();
  const anna = await personOf(mine, 'Anna');
  await append(database, mine, [eventOf({ of: 'mine' }, { id })], { actorId: anna });
  // The same person by id, whom only the first firm can name.
  await append(database, theirs, [eventOf({ of: 'theirs' }, { id })], { actorId: anna });
  expect(await told(mine, [id])).toMatchObject([{ actor: 'Anna', payload: { of: 'mine' } }]);
  expect(await told(theirs, [id])).toMatchObject([{ actor: null, payload: { of: 'theirs' } }]);
});
