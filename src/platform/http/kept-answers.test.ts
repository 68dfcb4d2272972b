import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  addMember,
  asOwner,
  foundFirm,
  get,
  NOW,
  post,
  startApp,
  type Firm,
  type Member,
  type TestApp,
} from '../../../test/app.ts';

let app: TestApp;
let firm: Firm;
beforeAll(async () => (app = await startApp()));
afterAll(() => app.stop());
beforeEach(async () => {
  app.clock.set(NOW);
  firm = await foundFirm(app);
  const { personId } = firm.founder;
  await post(app, firm.founder, 'action.create', {
    title: 'Fit the guard',
    accountable_id: personId,
    due_on: '2026-11-25',
  });
});

const list = async (member: Member) => (await get(app, member, '/api/actions')).body.rows;

/** What no command does: only so can a test see whether the records were asked. */
const changeBehindTheLedger = () =>
  asOwner(app, firm.id, (client) =>
    client.query(`UPDATE action SET title = 'Behind' WHERE organisation_id = $1`, [firm.id]),
  );

test('an answer from the records is kept until the ledger grows', async () => {
  const first = await list(firm.founder);
  await changeBehindTheLedger();
  expect(await list(firm.founder)).toEqual(first);
  await post(app, firm.founder, 'action.create', { title: 'Second' });
  expect((await list(firm.founder)).map((row: { title: string }) => row.title).toSorted()).toEqual([
    'Behind',
    'Second',
  ]);
});

test('the growing ledger of another firm changes nothing here', async () => {
  const first = await list(firm.founder);
  await changeBehindTheLedger();
  const other = await foundFirm(app, 'Other');
  await post(app, other.founder, 'action.create', { title: 'Theirs' });
  expect(await list(firm.founder)).toEqual(first);
});

test('each reader is answered with their own rights', async () => {
  expect((await list(firm.founder))[0].can.edit).toBe(true);
  const reader = await addMember(app, firm, ['external_auditor']);
  expect((await list(reader))[0].can.edit).toBe(false);
});

test('a right that has ended is no longer in the answer', async () => {
  const manager = await addMember(app, firm, ['system_manager', 'staff']);
  expect((await list(manager))[0].can.edit).toBe(true);
  await asOwner(app, firm.id, (client) =>
    client.query(
      `UPDATE person_role SET ends_on = '2026-11-01' WHERE person_id = $1 AND role = 'system_manager'`,
      [manager.personId],
    ),
  );
  expect((await list(manager))[0].can.edit).toBe(false);
});

test('on the next day it is worked out anew, though nobody wrote', async () => {
  expect((await list(firm.founder))[0].late_days).toBe(0);
  app.clock.set(new Date('2026-11-27T09:00:00Z'));
  expect((await list(firm.founder))[0].late_days).toBe(2);
});

test('what nobody may see stays unseen, whatever was kept', async () => {
  await list(firm.founder);
  const answer = await get(app, { ...firm.founder, cookie: 'test-session=nobody' }, '/api/actions');
  expect(answer.status).toBe(401);
});

test('who has lost their access is given nothing that is kept', async () => {
  const member = await addMember(app, firm, ['staff', 'system_manager']);
  expect(await list(member)).toHaveLength(1);
  await asOwner(app, firm.id, (client) =>
    client.query('DELETE FROM identity.membership WHERE person_id = $1', [member.personId]),
  );
  expect((await get(app, member, '/api/actions')).status).toBe(401);
});
