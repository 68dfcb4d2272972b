import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { foundFirm, get, post, startApp, type Firm, type TestApp } from '../../../test/app.ts';

let app: TestApp;
let firm: Firm;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());
beforeEach(async () => {
  firm = await foundFirm(app);
});

const notHere = { status: 422, body: { refusal: { code: 'action.person_not_here' } } };

async function open(command = 'action.create'): Promise<{ id: string; version: number }> {
  const { body } = await post(app, firm.founder, command, { title: 'Guard' });
  return { id: body.result.id, version: body.result.version };
}

test('nobody who is not of the firm can be put into an action', async () => {
  const other = (await foundFirm(app)).founder.personId;
  for (const stranger of [randomUUID(), other]) {
    const acts: [string, object][] = [
      ['action.assign', { ...(await open()), accountable_id: stranger }],
      ['action.assign', { ...(await open()), accountable_id: null, helper_ids: [stranger] }],
      ['action.finish', { ...(await open()), result: 'Fitted', checker_id: stranger }],
      [
        'action.accept',
        { ...(await open('action.propose')), accountable_id: stranger, due_on: '2027-01-15' },
      ],
      ['action.assign_many', { actions: [await open()], accountable_id: stranger }],
    ];
    for (const [command, body] of acts) {
      expect(await post(app, firm.founder, command, body), command).toMatchObject(notHere);
    }
  }
});

test('a link can be taken away again', async () => {
  const { id } = await open();
  const words = { id, label: 'Drawing', target: 'Shelf 3' };
  const linked = await post(app, firm.founder, 'action.link', words);
  const removed = await post(app, firm.founder, 'action.unlink', {
    id,
    link_id: linked.body.result.id,
  });
  expect(removed.status).toBe(200);
  expect((await get(app, firm.founder, `/api/actions/${id}`)).body.links).toEqual([]);
});
