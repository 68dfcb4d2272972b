import { afterAll, beforeAll, expect, test } from 'vitest';
import { foundFirm, startApp, type TestApp } from '../../../test/app.ts';
import { startMailServer, type MailServer } from '../../../test/mail-server.ts';
import { inFirm } from '../../../test/visitor.ts';
import { post } from './outbox.ts';
import { mailTask } from './send.ts';

let app: TestApp;
let server: MailServer;
beforeAll(async () => {
  server = await startMailServer();
  app = await startApp();
});
afterAll(async () => {
  await app.stop();
  await server.stop();
});

test('a link that answers is signed on its way out, and stays unsigned in the outbox', async () => {
  const firm = await foundFirm(app);
  const mailId = '0cea3456-e6ac-47bc-a44b-7c3012aa1cb0';
  const link = app.platform.identity.answerLinks.address('1dfb4567-f7bd-48cd-855c-8d4123bb2dc1');
  const mail = {
    to: 'md@example.org',
    subject: 'One decision waits for you.',
    text: `Yes ${link}:yes`,
    html: `<a href="${link}:yes">Yes</a>`,
    kind: 'weekly',
  };
  const made = { organisationId: firm.id, now: app.clock.now() };
  await inFirm(app, firm, (write) => post(write, made, mail, mailId));
  const task = mailTask(server.url, 'plumbline@example.org');
  await task.run(app.platform, firm.founder.scope, { mailId });
  // A soft end of a line of quoted-printable is no part of what is said.
  const letter = server.letters.join('').replaceAll('=\r\n', '').replaceAll('=3D', '=');
  const signed = app.platform.identity.answerLinks.sign(`${link}:yes`);
  expect(signed).not.toBe(`${link}:yes`);
  expect(letter.split(signed)).toHaveLength(3);
  const stored = await app.platform.database.transactions.read(firm.founder.scope, (tx) =>
    tx.selectFrom('mail').select(['body_text', 'sent_at']).where('id', '=', mailId).execute(),
  );
  expect(stored).toMatchObject([{ body_text: `Yes ${link}:yes` }]);
  expect(stored[0]?.sent_at).not.toBeNull();
  // Tried again, it is not sent again.
  await task.run(app.platform, firm.founder.scope, { mailId });
  expect(server.recipients).toEqual(['md@example.org']);
});
