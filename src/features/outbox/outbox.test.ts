import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addMember,
  asOwner,
  foundFirm,
  get,
  startApp,
  type Firm,
  type TestApp,
} from '../../../test/app.ts';
import { inFirm } from '../../../test/visitor.ts';
import { post } from '../../platform/mail/outbox.ts';

let app: TestApp;
let firm: Firm;
beforeAll(async () => {
  app = await startApp();
  firm = await foundFirm(app);
});
afterAll(() => app.stop());

const digest = {
  to: 'ana@example.org',
  subject: 'One thing is yours this week',
  text: 'One thing is yours this week.',
  html: '<p>One thing is yours this week.</p>',
  kind: 'digest',
};

test('without a mail server a mail is kept where whoever looks after the system reads it', async () => {
  await inFirm(app, firm, (write) =>
    post(write, { organisationId: firm.id, now: app.clock.now() }, digest),
  );
  const { body } = await get(app, firm.founder, '/api/outbox');
  expect(body).toMatchObject({ mail_server: false, total: 1 });
  expect(body.rows[0]).toMatchObject({
    to: 'ana@example.org',
    subject: 'One thing is yours this week',
    state: 'kept',
    sent_at: null,
  });
  const mail = await get(app, firm.founder, `/api/outbox/${body.rows[0].id}`);
  expect(mail.body.text).toBe('One thing is yours this week.');
});

test('a past day shows the mail written by then, as it was then', async () => {
  const { rows } = (await get(app, firm.founder, '/api/outbox')).body;
  const before = app.clock.now().toISOString().slice(0, 10);
  app.clock.advance(86_400_000);
  await inFirm(app, firm, (write) =>
    post(write, { organisationId: firm.id, now: app.clock.now() }, digest),
  );
  await asOwner(app, firm.id, (client) =>
    client.query(`UPDATE mail SET sent_at = $2, failure = 'x' WHERE organisation_id = $1`, [
      firm.id,
      app.clock.now(),
    ]),
  );
  const today = (await get(app, firm.founder, '/api/outbox')).body;
  expect(today.total).toBe(2);
  const then = (await get(app, firm.founder, `/api/outbox?as_of=${before}`)).body;
  expect(then).toMatchObject({ total: 1, rows });
  const later = today.rows.find(({ id }: { id: string }) => id !== rows[0].id);
  const one = (id: string) => get(app, firm.founder, `/api/outbox/${id}?as_of=${before}`);
  expect((await one(rows[0].id)).body.sent_at).toBeNull();
  expect((await one(later.id)).status).toBe(404);
});

test('nobody else reads mail, and no other firm', async () => {
  const [{ id }] = (await get(app, firm.founder, '/api/outbox')).body.rows;
  const staff = await addMember(app, firm, ['staff', 'line_manager']);
  expect((await get(app, staff, '/api/outbox')).status).toBe(403);
  expect((await get(app, staff, `/api/outbox/${id}`)).status).toBe(403);
  const other = await foundFirm(app, 'Other');
  expect((await get(app, other.founder, '/api/outbox')).body.total).toBe(0);
  expect((await get(app, other.founder, `/api/outbox/${id}`)).status).toBe(404);
});
