import { afterAll, beforeAll, expect, test } from 'vitest';
import { foundFirm, type Firm } from '../../../test/app.ts';
import { joined, LONG, openDoor, ORIGIN, type OpenDoor } from '../../../test/visitor.ts';

let door: OpenDoor;
let firm: Firm;
beforeAll(async () => {
  door = await openDoor();
  firm = await foundFirm(door, 'Copperworks');
  await joined(door, firm, 'maria');
});
afterAll(() => door.stop());

// Each visitor from an address of its own, so that failures of one test do not slow down another.
let last = 1;
const somebody = () => door.visitor({ address: `198.51.100.${(last += 1)}` });

test('a right password opens a session, and the token is nowhere but in its cookie', async () => {
  const visitor = somebody();
  const answer = await visitor.signIn('maria', LONG);
  expect(answer).toMatchObject({ status: 200, body: { unfinished: 'no' } });
  const cookie = visitor.jar.get('plumbline-session') ?? '';
  const token = decodeURIComponent(cookie).split('.')[0] ?? '';
  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  expect(JSON.stringify(answer.body)).not.toContain(token);
  expect(answer.cookies).toHaveLength(1);
  expect(answer.cookies[0]).toMatch(
    /^plumbline-session=[^;]+; Max-Age=86400; Path=\/; HttpOnly; SameSite=Lax$/,
  );
  const { rows } = await door.platform.database.app.query('SELECT s::text FROM identity.session s');
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain(token);
  expect(
    door.lines.filter((line) => line.event === 'signed_in' && line.userId !== undefined),
  ).not.toHaveLength(0);
});

test('a wrong password, an unknown name and an unfit name are answered alike', async () => {
  const answers = [];
  for (const [name, password] of [
    ['maria', 'wrong password, long enough'],
    ['nobody.here', LONG],
    ['nobody@example.org', LONG],
    ['not a name at all!', LONG],
  ] as const) {
    const visitor = somebody();
    answers.push(await visitor.signIn(name, password));
    expect(visitor.jar.size).toBe(0);
  }
  expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
    new Set([
      '{"status":422,"body":{"refusal":{"code":"auth.invalid_email_or_password"}},"cookies":[]}',
    ]),
  );
});

test('an unknown name takes as long as a wrong password', async () => {
  const slow = await openDoor(ORIGIN, { memoryCost: 16 * 1024, timeCost: 3, parallelism: 1 });
  try {
    await joined(slow, await foundFirm(slow), 'maria');
    const times = { maria: [] as number[], nobody: [] as number[] };
    for (let round = 0; round < 15; round += 1) {
      for (const name of ['maria', 'nobody'] as const) {
        const visitor = slow.visitor({ address: `203.0.113.${round}` });
        const began = performance.now();
        await visitor.signIn(name, 'certainly not the password');
        times[name].push(performance.now() - began);
      }
    }
    const median = (list: number[]) => list.toSorted((one, other) => one - other)[7] ?? 0;
    const ratio = median(times.nobody) / median(times.maria);
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  } finally {
    await slow.stop();
  }
});

test('a changed, shortened, unsigned or foreign cookie opens nothing', async () => {
  const visitor = somebody();
  await visitor.signIn('maria', LONG);
  expect((await visitor.get('/api/identity/account')).status).toBe(200);
  const cookie = decodeURIComponent(visitor.jar.get('plumbline-session') ?? '');
  const [token = '', signature = ''] = cookie.split('.');
  const other = token.startsWith('A') ? `B${token.slice(1)}` : `A${token.slice(1)}`;
  const forged = [
    `${other}.${signature}`,
    `${token}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`,
    token,
    `${token}.`,
    `.${signature}`,
    `${token}.${signature.slice(0, -4)}`,
    `${token} .${signature}`,
    '%E0%A4%A',
    '',
  ];
  for (const value of forged) {
    const thief = somebody();
    thief.jar.set('plumbline-session', value.includes('%E0') ? value : encodeURIComponent(value));
    expect([value, (await thief.get('/api/identity/account')).status]).toEqual([value, 401]);
    expect(await door.platform.identity.accountOf({ cookie: thief.cookie })).toBeNull();
  }
  expect((await visitor.get('/api/identity/account')).status).toBe(200);
});

test('signing out ends the session on the server', async () => {
  const visitor = somebody();
  await visitor.signIn('maria', LONG);
  const copy = visitor.copy();
  expect((await visitor.post('/api/auth/sign-out')).status).toBe(200);
  expect(visitor.jar.has('plumbline-session')).toBe(false);
  expect((await copy.get('/api/identity/account')).status).toBe(401);
  expect((await somebody().post('/api/auth/sign-out')).status).toBe(200);
});

test('signing in again ends the session that came along', async () => {
  const visitor = somebody();
  await visitor.signIn('maria', LONG);
  const before = visitor.copy();
  await visitor.signIn('maria', LONG);
  expect((await visitor.get('/api/identity/account')).status).toBe(200);
  expect((await before.get('/api/identity/account')).status).toBe(401);
});

test('requests from another site and in another form are not taken', async () => {
  const visitor = somebody();
  const sent = { email: 'maria', password: LONG };
  const send = (headers: Record<string, string>) =>
    visitor.post('/api/auth/sign-in/email', sent, headers);
  expect((await send({ origin: 'https://evil.example' })).status).toBe(403);
  expect((await send({ origin: 'null' })).status).toBe(403);
  expect((await send({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await send({ 'sec-fetch-site': 'same-site' })).status).toBe(403);
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
    expect((await send({ 'content-type': type })).status).toBe(415);
  }
  expect(visitor.jar.size).toBe(0);
  expect((await send({})).status).toBe(200);
});

test('nothing else of the library is there', async () => {
  const visitor = somebody();
  await visitor.signIn('maria', LONG);
  const posts = [
    'sign-up/email',
    'sign-in/social',
    'update-user',
    'change-email',
    'delete-user',
    'set-password',
    'reset-password',
    'request-password-reset',
    'send-verification-email',
    'revoke-session',
    'revoke-sessions',
    'link-social',
    'unlink-account',
    'two-factor/get-totp-uri',
    'two-factor/send-otp',
    'two-factor/verify-otp',
    'two-factor/view-backup-codes',
    'passkey/update-passkey',
    'update-session',
  ];
  for (const path of posts) {
    expect([path, (await visitor.post(`/api/auth/${path}`)).status]).toEqual([path, 404]);
  }
  const gets = ['get-session', 'list-sessions', 'list-accounts', 'ok', 'error', 'verify-email'];
  for (const path of gets) {
    expect([path, (await visitor.get(`/api/auth/${path}`)).status]).toEqual([path, 404]);
  }
});

test('a body with anything more in it is refused', async () => {
  const answer = await somebody().post('/api/auth/sign-in/email', {
    email: 'maria',
    password: LONG,
    callbackURL: 'https://evil.example',
  });
  expect(answer.status).toBe(400);
});

test('over https every cookie is bound to the host', async () => {
  const secure = await openDoor('https://iso.example.com');
  try {
    const { answer, visitor } = await joined(secure, await foundFirm(secure), 'maria');
    expect(answer.cookies).toHaveLength(1);
    expect(answer.cookies[0]).toMatch(
      /^__Host-plumbline-session=[^;]+; Max-Age=86400; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect((await visitor.get('/api/identity/account')).status).toBe(200);
    const options = await visitor.get('/api/auth/passkey/generate-authenticate-options');
    expect(options.cookies[0]).toMatch(/^__Host-plumbline-passkey=/);
  } finally {
    await secure.stop();
  }
});
