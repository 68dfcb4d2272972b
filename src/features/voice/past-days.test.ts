import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { act as acted, look, type At } from '../../../test/acting.ts';
import {
  addMember,
  asOwner,
  foundFirm,
  NOW,
  post,
  startApp,
  type Firm,
  type Member,
  type TestApp,
} from '../../../test/app.ts';
import { importerOf } from '../../../test/imports.ts';
import { said } from '../../../test/voice.ts';

let app: TestApp;
let firm: Firm;
let staff: Member;
let other: Member;

beforeAll(async () => {
  app = await startApp();
  await app.startJobs((line) => expect(line).toBe(''));
});
afterAll(() => app.stop());
beforeEach(async () => {
  app.clock.set(NOW);
  firm = await foundFirm(app);
  staff = await addMember(app, firm, ['staff'], 'Staff member');
  other = await addMember(app, firm, ['staff'], 'Colleague');
});

const join = (id: string) => post(app, other, 'voice.join', { id });
const leave = (id: string) => post(app, other, 'voice.leave', { id });
const today = () => app.clock.now().toISOString().slice(0, 10);
const nextDay = () => app.clock.advance(86_400_000);

it('a past day counts who said the same on it, also whoever took it back since', async () => {
  const at = await said(app, staff);
  const raised = today();
  nextDay();
  await join(at.id);
  const joined = today();
  nextDay();
  await leave(at.id);
  const left = today();
  nextDay();
  await join(at.id);
  const again = today();
  nextDay();
  await leave(at.id);

  const on = async (day: string) => {
    const record = await look(app, other, `/api/voice/${at.id}?as_of=${day}`);
    const board = await look(app, other, `/api/voice?as_of=${day}`);
    const mine = await look(app, other, `/api/voice_mine?as_of=${day}`);
    const url = `/api/voice/export?format=csv&state=all&as_of=${day}`;
    const file = await app.app.inject({ url, headers: { cookie: firm.founder.cookie } });
    return [
      record.supporters,
      record.joined,
      board.rows[0].supporters,
      mine.rows.length,
      Number(/,"?(\d+)"?\r?\n$/.exec(file.body)![1]),
    ];
  };
  const nobody = [0, false, 0, 0, 0];
  const one = [1, true, 1, 1, 1];
  expect(await on(raised)).toEqual(nobody);
  expect(await on(joined)).toEqual(one);
  expect(await on(left)).toEqual(nobody);
  expect(await on(again)).toEqual(one);
  expect(await on(today())).toEqual(nobody);
});

it('tells nobody who said the same, on any day', async () => {
  const at = await said(app, staff);
  await join(at.id);
  await leave(at.id);
  for (const who of [staff, firm.founder]) {
    const record = await look(app, who, `/api/voice/${at.id}?as_of=${today()}`);
    const { story: _told, ...shown } = record;
    expect(JSON.stringify(shown)).not.toContain(other.personId);
    expect(JSON.stringify(shown)).not.toContain('Colleague');
  }
});

it('whoever joins again at the instant of leaving has not left, and nobody is there twice at a time', async () => {
  const at = await said(app, staff);
  await join(at.id);
  await leave(at.id);
  expect((await join(at.id)).status).toBe(200);
  expect((await join(at.id)).body.refusal.code).toBe('item.joined');
  expect(await look(app, other, `/api/voice/${at.id}`)).toMatchObject({
    supporters: 1,
    joined: true,
  });
  const twice = asOwner(app, firm.id, (client) =>
    client.query(
      `INSERT INTO voice_support (organisation_id, item_id, person_id, since) VALUES ($1, $2, $3, '2020-01-01')`,
      [firm.id, at.id, other.personId],
    ),
  );
  await expect(twice).rejects.toThrow('voice_support_now');
});

it('what came with a file goes again although somebody once said the same, not while somebody does', async () => {
  const by = importerOf(app, firm.founder, 'item');
  const done = await by.run(await by.opened('Suggestion No,Suggestion,Status\nS-1,A rack,New\n'));
  const { rows } = await look(app, firm.founder, '/api/voice?state=all');
  const { id } = (rows as At[])[0]!;
  await join(id);
  const { body } = await post(app, firm.founder, 'import.undo', {
    id: done.id,
    version: done.version,
  });
  expect(body.refusal?.code).toBe('import.records_changed');
  await leave(id);
  await by.undo(done);
  expect((await look(app, firm.founder, '/api/voice?state=all')).rows).toEqual([]);
});

it('a place that went out of use since was in use on a past day, and one added since was not there', async () => {
  const words = { name: 'Line 3', site_id: null, team_id: null, people: null };
  const place = await acted(app, firm.founder, 'voice.place_add', words);
  const before = today();
  nextDay();
  await acted(app, firm.founder, 'voice.place_add', { ...words, name: 'Line 4' });
  await acted(app, firm.founder, 'voice.place_retire', place);
  const of = async (query: string) =>
    (await look(app, staff, `/api/voice_places${query}`)).rows.map(
      (row: { name: string; retired_on: string | null }) => [row.name, row.retired_on],
    );
  expect(await of('')).toEqual([
    ['Line 4', null],
    ['Line 3', today()],
  ]);
  expect(await of(`?as_of=${before}`)).toEqual([['Line 3', null]]);
});
