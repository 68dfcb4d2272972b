import { afterAll, beforeAll, expect, test } from 'vitest';
import { asOwner, foundFirm, type Firm } from '../../../test/app.ts';
import { inFirm, joined, LONG, openDoor, type OpenDoor } from '../../../test/visitor.ts';

const MINUTE = 60_000;
let door: OpenDoor;
let firm: Firm;
let personId: string;
beforeAll(async () => {
  door = await openDoor();
  firm = await foundFirm(door);
  ({ personId } = await joined(door, firm, 'maria'));
});
afterAll(() => door.stop());

async function signedIn(userAgent = '', rememberMe = true) {
  const visitor = door.visitor({ userAgent });
  await visitor.signIn('maria', LONG, rememberMe);
  const status = async () => (await visitor.get('/api/identity/account')).status;
  return { visitor, status };
}

test('a session at rest ends after an hour, and one in use goes on', async () => {
  const used = await signedIn();
  const rested = await signedIn();
  for (let minutes = 0; minutes < 60; minutes += 20) {
    expect(await used.status()).toBe(200);
    await settle();
    door.clock.advance(20 * MINUTE);
  }
  expect(await used.status()).toBe(200);
  expect(await rested.status()).toBe(401);
});

test('a session in constant use ends after a day', async () => {
  const { status } = await signedIn();
  for (let hours = 0; hours < 24; hours += 0.5) {
    expect(await status()).toBe(200);
    await settle();
    door.clock.advance(30 * MINUTE);
  }
  expect(await status()).toBe(401);
});

test('on a shared device it ends after five minutes, and with the browser', async () => {
  const { visitor, status } = await signedIn('', false);
  const again = await visitor.signIn('maria', LONG, false);
  expect(again.cookies.find((line) => line.startsWith('plumbline-session='))).not.toContain(
    'Max-Age',
  );
  door.clock.advance(4 * MINUTE);
  expect(await status()).toBe(200);
  await settle();
  door.clock.advance(5 * MINUTE);
  expect(await status()).toBe(401);
});

test('whoever administers or audits rests half an hour at most, from the moment they do', async () => {
  const { status } = await signedIn();
  await asOwner(door, firm.id, (client) =>
    client.query(
      `INSERT INTO person_role (organisation_id, id, person_id, role, starts_on)
       VALUES ($1, gen_random_uuid(), $2, 'internal_auditor', '2020-01-01')`,
      [firm.id, personId],
    ),
  );
  await inFirm(door, firm, (write) =>
    door.platform.identity.tightenSessions(write, firm.id, personId),
  );
  const later = await signedIn();
  door.clock.advance(29 * MINUTE);
  expect([await status(), await later.status()]).toEqual([200, 200]);
  await settle();
  door.clock.advance(30 * MINUTE);
  expect([await status(), await later.status()]).toEqual([401, 401]);
  await asOwner(door, firm.id, (client) =>
    client.query('DELETE FROM person_role WHERE person_id = $1', [personId]),
  );
});

test('asking for the account is one query, and its use is written once a minute', async () => {
  const { visitor, status } = await signedIn();
  const { app } = door.platform.database;
  const asked: string[] = [];
  const query = app.query.bind(app) as (...args: unknown[]) => Promise<unknown>;
  app.query = ((...args: unknown[]) => {
    const [first] = args as [string | { text: string }];
    asked.push(typeof first === 'string' ? first : first.text);
    return query(...args);
  }) as typeof app.query;
  try {
    const headers = { cookie: visitor.cookie };
    for (let times = 0; times < 5; times += 1) await door.platform.identity.accountOf(headers);
    expect(asked.map((text) => text.trim().split(/\s/)[0])).toEqual(Array(5).fill('SELECT'));
    asked.length = 0;
    door.clock.advance(MINUTE);
    await Promise.all(Array.from({ length: 5 }, () => door.platform.identity.accountOf(headers)));
    await settle();
    await door.platform.identity.accountOf(headers);
    expect(asked.filter((text) => text.startsWith('UPDATE'))).toHaveLength(1);
    asked.length = 0;
    await door.platform.identity.accountOf({ cookie: 'plumbline-session=forged.value' });
    await door.platform.identity.accountOf({});
    expect(asked).toEqual([]);
  } finally {
    app.query = query as typeof app.query;
  }
  expect(await status()).toBe(200);
});

test('people see their devices and sign each of them out, at once', async () => {
  const phone = await signedIn(
    'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537 Chrome/130.0 Mobile',
  );
  const desk = await signedIn('Mozilla/5.0 (Windows NT 10.0; Win64) Gecko/2010 Firefox/140.0');
  await desk.visitor.post('/api/identity/sign-out-elsewhere');
  expect(await phone.status()).toBe(401);
  const other = await signedIn(
    'Mozilla/5.0 (iPhone; CPU OS 18 like Mac OS X) Version/18 Safari/605',
  );
  const { body } = await desk.visitor.get('/api/identity/devices');
  expect(
    body.map((device: { name: string; current: boolean }) => [device.name, device.current]),
  ).toEqual(
    expect.arrayContaining([
      ['Firefox, Windows', true],
      ['Safari, iPhone', false],
    ]),
  );
  expect(body).toHaveLength(2);
  const { id } = body.find((device: { current: boolean }) => !device.current);
  expect((await desk.visitor.post('/api/identity/end-device', { id })).status).toBe(200);
  expect(await other.status()).toBe(401);
  expect((await desk.visitor.post('/api/identity/end-device', { id })).status).toBe(404);
});

test('a device of somebody else is not there', async () => {
  const mine = await signedIn();
  const { visitor: stranger } = await joined(door, firm, 'stranger');
  const theirs = (await stranger.get('/api/identity/devices')).body[0].id;
  const foreign = await mine.visitor.post('/api/identity/end-device', { id: theirs });
  const random = await mine.visitor.post('/api/identity/end-device', {
    id: '5b0dcd6c-3f6e-4d5c-9f39-3f2f8d0c9f11',
  });
  expect(foreign).toEqual(random);
  expect(foreign.status).toBe(404);
  expect((await stranger.get('/api/identity/account')).status).toBe(200);
});

test('signing out everywhere ends this session as well', async () => {
  const one = await signedIn();
  const other = await signedIn();
  const answer = await one.visitor.post('/api/identity/sign-out-everywhere');
  expect(answer.body.ended).toBeGreaterThanOrEqual(2);
  expect(one.visitor.jar.has('plumbline-session')).toBe(false);
  expect(await other.status()).toBe(401);
});

test('a session removed from the table is gone on the next request', async () => {
  const { visitor, status } = await signedIn();
  const account = await door.platform.identity.accountOf({ cookie: visitor.cookie });
  await door.platform.database.app.query('DELETE FROM identity.session WHERE id = $1', [
    account?.sessionId,
  ]);
  expect(await status()).toBe(401);
});

test('what has expired is swept away', async () => {
  await signedIn();
  door.clock.advance(25 * 60 * MINUTE);
  await door.platform.identity.sweep();
  const { rows } = await door.platform.database.app.query('SELECT FROM identity.session');
  expect(rows).toHaveLength(0);
});

/** The last use is written without being waited for. */
async function settle(): Promise<void> {
  await door.platform.database.app.query('SELECT pg_sleep(0.02)');
}
