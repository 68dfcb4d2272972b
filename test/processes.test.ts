// Two application processes on one database, as two programs in this one: nothing but the database
// stands between them.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, expect, inject, test } from 'vitest';
import { openDatabase } from '../src/platform/database/open.ts';
import { systemScope } from '../src/platform/jobs/runner.ts';
import { post as postMail } from '../src/platform/mail/outbox.ts';
import { asOwner, foundFirm, get, post, startApp, type TestApp } from './app.ts';
import { startMailServer } from './mail-server.ts';

const MIGRATIONS = new URL('../migrations', import.meta.url).pathname;
const running: TestApp[] = [];
afterAll(async () => {
  for (const app of running) await app.stop();
});

async function emptyDatabase() {
  const server = inject('postgres');
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({ ...server, database: 'postgres' });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  await admin.end();
  return { ...server, database: name };
}

test('started together on an empty database, one makes the schema and the other waits for it', async () => {
  const owner = await emptyDatabase();
  const opened = await Promise.all([1, 2, 3].map(() => openDatabase(owner, MIGRATIONS, 2)));
  const { rows } = await opened[0]!.app.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM information_schema.tables WHERE table_schema = $1',
    ['public'],
  );
  expect(rows[0]?.count).toBeGreaterThan(20);
  await Promise.all(opened.map((database) => database.close()));
});

test('mail that one of them posts goes out once, whichever of them sends it', async () => {
  const mailServer = await startMailServer();
  const one = await startApp({ smtpUrl: mailServer.url });
  const two = await startApp({ smtpUrl: mailServer.url, owner: one.owner });
  running.push(one, two);
  const firm = await foundFirm(one);
  await Promise.all([one.startJobs(() => undefined), two.startJobs(() => undefined)]);
  const scope = (await systemScope(one.platform, firm.id))!;
  const addresses = Array.from({ length: 30 }, (_, index) => `person-${index}@example.org`);
  for (const to of addresses) {
    const mail = { to, subject: 'Yours', text: 'Yours.', html: '<p>Yours.</p>', kind: 'digest' };
    await one.platform.database.transactions.write(scope, (write) =>
      postMail(write, { organisationId: firm.id, now: one.clock.now() }, mail),
    );
  }
  const unsent = () =>
    asOwner(one, firm.id, (client) => client.query('SELECT 1 FROM mail WHERE sent_at IS NULL'));
  while ((await unsent()).rowCount !== 0) await pause(50);
  expect(mailServer.recipients.toSorted()).toEqual(addresses.toSorted());
  await mailServer.stop();
});

test('the same act sent to both acts once, and what one wrote the other reads', async () => {
  const [one, two] = running as [TestApp, TestApp];
  const firm = await foundFirm(one);
  const key = randomUUID();
  const answers = await Promise.all(
    [one, two, one, two].map((app) =>
      post(app, firm.founder, 'action.create', { title: 'Guard on press 3' }, key),
    ),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(new Set(answers.map(({ body }) => body.result.id)).size).toBe(1);
  const list = await get(two, firm.founder, '/api/actions');
  expect(list.body.total).toBe(1);
});
