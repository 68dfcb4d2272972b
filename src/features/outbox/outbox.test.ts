import { afterAll, beforeAll, expect, test } from 'vitest';
import { addMember, foundFirm, get, startApp, type Firm, type TestApp } from '../../../test/app.ts';
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

test('nobody else reads mail, and no other firm', async () => {
  const [{ id }] = (await get(app, firm.founder, '/api/outbox')).body.rows;
  const staff = await addMember(app, firm, ['staff', 'line_manager']);
  expect((await get(app, staff, '/api/outbox')).status).toBe(403);
  expect((await get(app, staff, `/api/outbox/${id}`)).status).toBe(403);
  const other = await foundFirm(app, 'Other');
  expect((await get(app, other.founder, '/api/outbox')).body.total).toBe(0);
  expect((await get(app, other.founder, `/api/outbox/${id}`)).status).toBe(404);
});
