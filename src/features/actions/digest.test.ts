import { afterAll, beforeAll, expect, it } from 'vitest';
import { asOwner, foundFirm, post, startApp, type TestApp } from '../../../test/app.ts';
import { digest } from './jobs/digest.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

it('posts one mail a person and week, and none where there is nothing', async () => {
  const firm = await foundFirm(app);
  const quiet = await foundFirm(app, 'Quiet');
  const { personId } = firm.founder;
  await asOwner(app, firm.id, (client) =>
    client.query(`UPDATE person SET email = 'md@example.org' WHERE id = $1`, [personId]),
  );
  await post(app, firm.founder, 'action.create', {
    title: 'Guard on press 3',
    accountable_id: personId,
    opened_on: '2026-10-01',
    due_on: '2026-11-20',
  });
  await post(app, firm.founder, 'action.create', {
    title: 'Later',
    accountable_id: personId,
    due_on: '2027-03-01',
  });
  const signed = (await post(app, firm.founder, 'evidence.sign', {})).body.result;
  await digest.run(app.platform, firm.founder.scope);
  await digest.run(app.platform, firm.founder.scope);
  await digest.run(app.platform, quiet.founder.scope);
  const mails = await asOwner(
    app,
    firm.id,
    async (client) =>
      (await client.query('SELECT * FROM mail WHERE organisation_id = $1', [firm.id])).rows,
  );
  expect(mails).toHaveLength(1);
  expect(mails[0]).toMatchObject({
    to_address: 'md@example.org',
    subject: 'One thing is yours this week; one is late.',
  });
  expect(mails[0].body_text).toContain('A-1 Guard on press 3: 4 days past its date.');
  // What left the building by mail is what shows later that nothing was changed.
  expect(mails[0].body_text).toContain(`Signed state of the record: ${signed.short}`);
  const none = await asOwner(
    app,
    quiet.id,
    async (client) =>
      (await client.query('SELECT * FROM mail WHERE organisation_id = $1', [quiet.id])).rows,
  );
  expect(none).toEqual([]);
});
