import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  addMember,
  foundFirm,
  get,
  post,
  startApp,
  type Firm,
  type TestApp,
} from '../../../test/app.ts';
import type { CommandContext } from '../../platform/commands/command.ts';
import { day } from '../../lib/day.ts';
import { keepWritten, removeWritten } from './commands/written.ts';
import { holdersOn, leavePeriods, rolePeriods, whoIsMeant } from './reads/figures.ts';

let app: TestApp;
let firm: Firm;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());
beforeEach(async () => {
  firm = await foundFirm(app);
});

/** As an import's own command would keep the names it found. */
async function keep(names: readonly string[], importId: string): Promise<Map<string, string>> {
  const context = { organisationId: firm.id, now: app.clock.now() } as CommandContext;
  const { transactions } = app.platform.database;
  const { ids, events } = await transactions.write(firm.founder.scope, (write) =>
    keepWritten(write, names, importId, context),
  );
  expect(events.map((event) => event.type)).toEqual(events.map(() => 'person.created'));
  return ids;
}

const meant = (...written: (readonly [name: string, email: string | null])[]) =>
  app.platform.database.transactions.read(firm.founder.scope, (tx) =>
    whoIsMeant(
      tx,
      written.map(([name, email]) => ({ name, email })),
    ),
  );

const add = async (body: object): Promise<string> =>
  (await post(app, firm.founder, 'person.create', body)).body.result.id;

test('written names mean people by e-mail, else by name, however they are typed', async () => {
  const ana = await add({ name: 'Ana Horvát', email: 'ana@firm.example' });
  const ben = await add({ name: 'Ben Okafor' });
  const asked = await meant(
    ['A. H.', 'ANA@firm.example'],
    ['ben  OKAFOR', null],
    ['ana horvat', null],
    ['Okafor, Ben', null],
    ['Ana Horvát', 'another.ana@firm.example'],
    ['Nobody', null],
  );
  expect(asked).toEqual([ana, ben, ana, ben, null, null]);
});

test('a name that was matched once means the same person for ever', async () => {
  const ben = await add({ name: 'Ben Okafor' });
  const ids = await keep(['B. Okafor', ' b. okafor', 'Krause'], randomUUID());
  expect([...ids.keys()].toSorted()).toEqual(['b. okafor', 'krause']);
  const [before] = await meant(['B. Okafor', null]);
  expect(before).toBe(ids.get('b. okafor'));
  await post(app, firm.founder, 'person.merge', { id: before, version: 1, into_id: ben });
  expect(await meant(['B. OKAFOR', null])).toEqual([ben]);
  const { total } = (await get(app, firm.founder, '/api/people?state=as_written')).body;
  expect(total).toBe(1);
});

test('a list of names gives a written name its spelling, also where the family name stood first', async () => {
  const ids = await keep(['petra novak', 'Marek, Jan', 'PETRA NOVAK'], randomUUID());
  const shown = async (id: string | undefined) =>
    (await get(app, firm.founder, `/api/people/${id}`)).body;
  const petra = ids.get('petra novak');
  expect(await shown(petra)).toMatchObject({ name: 'petra novak' });
  const rows = ['Petra Novak', 'Jan Marek'].map((name) => ({ name }));
  expect((await post(app, firm.founder, 'person.import', { rows })).status).toBe(200);
  expect(await shown(petra)).toMatchObject({ name: 'Petra Novak', roles: ['staff'] });
  expect(await shown(ids.get('marek, jan'))).toMatchObject({ name: 'Jan Marek' });
  const again = { rows: [{ name: 'PETRA NOVAK' }] };
  expect((await post(app, firm.founder, 'person.import', again)).body.refusal.code).toBe(
    'person.list_nothing_new',
  );
  expect(await shown(petra)).toMatchObject({ name: 'Petra Novak' });
});

test('an undone import takes its names away, but none that something else speaks of', async () => {
  const importId = randomUUID();
  const ids = await keep(['Spoken of', 'Forgotten'], importId);
  await post(app, firm.founder, 'action.create', {
    title: 'X',
    accountable_id: ids.get('spoken of'),
  });
  const events = await app.platform.database.transactions.write(firm.founder.scope, (write) =>
    removeWritten(write, importId),
  );
  expect(events).toMatchObject([
    {
      type: 'person.removed',
      subject: { id: ids.get('forgotten') },
      payload: { name: 'Forgotten' },
    },
  ]);
  expect(await meant(['Spoken of', null], ['Forgotten', null])).toEqual([
    ids.get('spoken of'),
    null,
  ]);
});

test('others may ask who led when, who leads now and who was away', async () => {
  const heir = await addMember(app, firm, ['top_management'], 'Heir');
  const days = { starts_on: '2026-08-03', ends_on: '2026-08-14' };
  await post(app, firm.founder, 'leave.record', { person_id: heir.personId, ...days });
  const { transactions } = app.platform.database;
  const [periods, leave, then, now] = await transactions.read(firm.founder.scope, async (tx) => [
    await rolePeriods(tx),
    await leavePeriods(tx),
    await holdersOn(tx, day('2021-01-01'), 'top_management'),
    await holdersOn(tx, day('2026-11-24'), 'top_management', 'system_manager'),
  ]);
  expect(periods).toContainEqual(
    expect.objectContaining({ person_id: heir.personId, starts_on: '2020-01-01', ends_on: null }),
  );
  expect(leave).toMatchObject([{ person_id: heir.personId, ...days }]);
  expect(then).toEqual([heir.personId]);
  expect(now).toEqual([heir.personId, firm.founder.personId]);
});
