import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  addMember,
  asOwner,
  foundFirm,
  get,
  post,
  startApp,
  type Firm,
  type Member,
  type TestApp,
} from '../../../test/app.ts';

let app: TestApp;
let firm: Firm;
let leaver: Member;
let heir: Member;
let other: Member;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());
beforeEach(async () => {
  firm = await foundFirm(app);
  leaver = await addMember(app, firm, ['staff'], 'Leaver');
  heir = await addMember(app, firm, ['staff'], 'Heir');
  other = await addMember(app, firm, ['staff'], 'Other');
});

async function open(words: object): Promise<string> {
  const answer = await post(app, firm.founder, 'action.create', { title: 'Guard', ...words });
  return answer.body.result.id;
}

const record = async (id: string) => (await get(app, firm.founder, `/api/actions/${id}`)).body;
const owned = async (member: Member) =>
  (await get(app, firm.founder, `/api/actions/owned/${member.personId}`)).body.rows;

function leave(body: object = {}) {
  const asked = { id: leaver.personId, version: 1, to_id: heir.personId, ...body };
  return post(app, firm.founder, 'person.leave', asked);
}

test('nothing a leaver had to do is left without an owner', async () => {
  const own = await open({ accountable_id: leaver.personId, helper_ids: [other.personId] });
  const except = await open({ accountable_id: leaver.personId });
  const helped = await open({ accountable_id: other.personId, helper_ids: [leaver.personId] });
  const checked = await open({ significance: 'high', accountable_id: other.personId });
  const finish = { id: checked, version: 1, result: 'Fitted', check_due_on: '2027-01-15' };
  await post(app, other, 'action.finish', { ...finish, checker_id: leaver.personId });
  const finished = await open({ accountable_id: leaver.personId });
  await post(app, leaver, 'action.finish', { id: finished, version: 1, result: 'Done' });
  expect((await owned(leaver)).map((row: { part: string }) => row.part)).toEqual([
    'accountable',
    'accountable',
    'checker',
    'helper',
  ]);

  const exception = { kind: 'action', id: except, to_id: other.personId };
  expect((await leave({ except: [exception] })).status).toBe(200);
  expect(await owned(leaver)).toEqual([]);
  expect(await record(own)).toMatchObject({ accountable: { name: 'Heir' }, version: 2 });
  expect(await record(except)).toMatchObject({ accountable: { name: 'Other' } });
  expect(await record(helped)).toMatchObject({
    accountable: { name: 'Other' },
    helpers: [{ name: 'Heir' }],
  });
  expect(await record(checked)).toMatchObject({ checker: { name: 'Heir' } });
  // What was done stays done by whoever did it.
  expect(await record(finished)).toMatchObject({ done_by: { name: 'Leaver' }, version: 2 });
  const story = (await record(own)).story.at(-1);
  expect(story).toMatchObject({
    type: 'action.handed_over',
    version: 1,
    payload: { part: 'accountable', from: leaver.personId, to: heir.personId },
  });
});

test('a check never passes to the one who did the work', async () => {
  const id = await open({ significance: 'high', accountable_id: heir.personId });
  const finish = { id, version: 1, result: 'Fitted', check_due_on: '2027-01-15' };
  await post(app, heir, 'action.finish', { ...finish, checker_id: leaver.personId });
  await leave();
  expect(await record(id)).toMatchObject({
    done_by: { name: 'Heir' },
    checker: { name: 'Founder' },
  });
});

test('a hand-over that is undone leaves everything where it was', async () => {
  const id = await open({ accountable_id: leaver.personId });
  const refused = await leave({ to_id: randomUUID() });
  expect(refused.status).toBe(422);
  expect(await record(id)).toMatchObject({ accountable: { name: 'Leaver' }, version: 1 });
});

test('a written name that means somebody known gives them its actions, their past included', async () => {
  const writtenId = randomUUID();
  await asOwner(app, firm.id, async (client) => {
    await client.query(
      `INSERT INTO person (organisation_id, id, name, as_written, recorded_at) VALUES ($1, $2, 'A. Horvat', true, now())`,
      [firm.id, writtenId],
    );
  });
  const id = await open({});
  await asOwner(app, firm.id, async (client) => {
    await client.query('UPDATE action SET accountable_id = $1 WHERE id = $2', [writtenId, id]);
    await client.query('INSERT INTO action_helper VALUES ($1, $2, $3), ($1, $2, $4)', [
      firm.id,
      id,
      writtenId,
      heir.personId,
    ]);
  });
  const names = await get(app, firm.founder, '/api/people?state=as_written');
  expect(names.body.rows).toMatchObject([{ id: writtenId, name: 'A. Horvat' }]);

  const merge = { id: writtenId, version: 1, into_id: heir.personId };
  expect((await post(app, firm.founder, 'person.merge', merge)).status).toBe(200);
  const after = await record(id);
  expect(after).toMatchObject({
    accountable: { name: 'Heir' },
    helpers: [{ name: 'Heir' }],
    version: 1,
  });
  expect(after.story.at(-1)).toMatchObject({ type: 'action.person_matched' });
  expect((await get(app, firm.founder, `/api/people/${writtenId}`)).status).toBe(404);
  expect(
    await post(app, firm.founder, 'person.merge', {
      id: other.personId,
      version: 1,
      into_id: heir.personId,
    }),
  ).toMatchObject({ status: 422, body: { refusal: { code: 'person.not_only_a_name' } } });
});

test('a written name can be somebody nobody knew yet', async () => {
  const writtenId = randomUUID();
  await asOwner(app, firm.id, async (client) => {
    await client.query(
      `INSERT INTO person (organisation_id, id, name, as_written, recorded_at) VALUES ($1, $2, 'B. New', true, now())`,
      [firm.id, writtenId],
    );
  });
  const invite = { id: writtenId, route: 'printed' };
  expect((await post(app, firm.founder, 'person.invite', invite)).body.refusal.code).toBe(
    'person.only_a_name',
  );
  const recognise = { id: writtenId, version: 1 };
  expect((await post(app, firm.founder, 'person.recognise', recognise)).status).toBe(200);
  const { body } = await get(app, firm.founder, `/api/people/${writtenId}`);
  expect(body).toMatchObject({ as_written: false, roles: ['staff'] });
});
