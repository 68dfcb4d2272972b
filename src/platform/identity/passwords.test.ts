import { afterAll, beforeAll, expect, test } from 'vitest';
import { foundFirm, type Firm } from '../../../test/app.ts';
import {
  addPerson,
  inFirm,
  invite,
  joined,
  LONG,
  openDoor,
  SHORT,
  type OpenDoor,
} from '../../../test/visitor.ts';

const NEXT = 'slow river under an iron bridge';
let door: OpenDoor;
let firm: Firm;
beforeAll(async () => {
  door = await openDoor();
  firm = await foundFirm(door, 'Copperworks');
});
afterAll(() => door.stop());

const refusal = (code: string) => ({ status: 422, body: { refusal: { code } } });

async function withMail(email: string) {
  const personId = await addPerson(door, firm, 'Ben Okafor');
  const { code } = await invite(door, firm, personId, email);
  const visitor = door.visitor();
  await visitor.post('/api/identity/accept', { code, password: LONG });
  return { visitor, personId };
}

test('a changed password ends the other sessions, is told to its holder, and is the only one that works', async () => {
  const { visitor } = await withMail('ben@example.org');
  const other = door.visitor();
  await other.signIn('ben@example.org', LONG);
  const change = (currentPassword: string, newPassword: string) =>
    visitor.post('/api/auth/change-password', { currentPassword, newPassword });
  expect(await change('not the present one', NEXT)).toMatchObject(refusal('auth.invalid_password'));
  expect(await change(LONG, 'Ben-Okafor-2026-Copperworks')).toMatchObject(
    refusal('identity.password_common'),
  );
  expect(await change(LONG, 'short')).toMatchObject(refusal('identity.password_short'));
  const before = door.mails.length;
  expect((await change(LONG, NEXT)).status).toBe(200);
  expect((await visitor.get('/api/identity/account')).status).toBe(200);
  expect((await other.get('/api/identity/account')).status).toBe(401);
  expect((await door.visitor().signIn('ben@example.org', LONG)).status).toBe(422);
  expect((await door.visitor().signIn('ben@example.org', NEXT)).status).toBe(200);
  expect(door.mails.slice(before)).toMatchObject([
    { to: 'ben@example.org', kind: 'identity.password_changed', secret: false },
  ]);
});

test('the same keys on another machine are the same password', async () => {
  const { visitor } = await joined(door, firm, 'umlaut', 'grüne Äpfel über dem Zürichsee');
  expect(visitor.jar.size).toBe(1);
  const decomposed = 'grüne Äpfel über dem Zürichsee'.normalize('NFD');
  expect((await door.visitor().signIn('umlaut', decomposed)).status).toBe(200);
});

test('stored passwords are argon2id with their parameters', async () => {
  const { rows } = await door.platform.database.app.query<{ password: string }>(
    'SELECT password FROM identity.account',
  );
  for (const { password } of rows) {
    expect(password).toMatch(/^(long|short)\$\$argon2id\$v=19\$m=64,t=1,p=1\$/);
  }
});

test('a link for a new password is mailed, works once, and signs out everywhere', async () => {
  const { visitor } = await withMail('reset@example.org');
  const before = door.mails.length;
  const ask = (email: string) => door.visitor().post('/api/identity/ask-reset', { email });
  const known = await ask('Reset@Example.org');
  const unknown = await ask('nobody@example.org');
  expect(known).toEqual(unknown);
  await expect.poll(() => door.mails.length).toBe(before + 1);
  const mail = door.mails.at(-1);
  expect(mail).toMatchObject({ to: 'reset@example.org', kind: 'identity.reset', secret: true });
  const code = /\/reset#(\S+)/.exec(mail?.text ?? '')?.[1] ?? '';
  const reset = (password: string) =>
    door.visitor().post('/api/identity/reset', { code, password });
  expect(await reset('password')).toMatchObject(refusal('identity.password_common'));
  const answers = await Promise.all([reset(NEXT), reset(NEXT)]);
  expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 422]);
  expect(await reset(LONG)).toMatchObject(refusal('identity.code_unknown'));
  expect((await visitor.get('/api/identity/account')).status).toBe(401);
  expect((await door.visitor().signIn('reset@example.org', NEXT)).status).toBe(200);
});

test('a mailed link ends after an hour', async () => {
  await withMail('slow@example.org');
  const before = door.mails.length;
  await door.visitor().post('/api/identity/ask-reset', { email: 'slow@example.org' });
  await expect.poll(() => door.mails.length).toBe(before + 1);
  const code = /#(\S+)/.exec(door.mails.at(-1)?.text ?? '')?.[1] ?? '';
  const start = door.clock.now();
  door.clock.advance(3_600_000);
  const late = await door.visitor().post('/api/identity/reset', { code, password: NEXT });
  door.clock.set(start);
  expect(late).toMatchObject(refusal('identity.code_unknown'));
});

test('nobody is flooded with links', async () => {
  await withMail('flooded@example.org');
  const sent = () => door.mails.filter((mail) => mail.to === 'flooded@example.org').length;
  for (let times = 0; times < 8; times += 1) {
    const visitor = door.visitor({ address: `203.0.113.${times}` });
    expect(
      (await visitor.post('/api/identity/ask-reset', { email: 'flooded@example.org' })).status,
    ).toBe(200);
  }
  await expect.poll(sent).toBeGreaterThanOrEqual(3);
  expect(sent()).toBeLessThanOrEqual(4);
});

test('somebody without an address gets a printed code; the second factor stays', async () => {
  const { visitor, personId } = await joined(door, firm, 'no.mail', LONG);
  const issue = () =>
    inFirm(door, firm, (write) => door.platform.identity.issueResetCode(write, firm.id, personId));
  const first = await issue();
  const { code, link } = await issue();
  expect(link).toBe(`http://localhost:4555/reset#${code}`);
  const reset = (wanted: string) =>
    door.visitor().post('/api/identity/reset', { code: wanted, password: NEXT });
  expect(await reset(first.code)).toMatchObject(refusal('identity.code_unknown'));
  expect((await visitor.get('/api/identity/account')).status).toBe(200);
  expect((await reset(code)).status).toBe(200);
  expect((await visitor.get('/api/identity/account')).status).toBe(401);
  expect((await door.visitor().signIn('no.mail', NEXT)).status).toBe(200);
});

test('an administrator of one firm cannot reach an account that opens another', async () => {
  const other = await foundFirm(door, 'Zincworks');
  const { visitor, personId } = await joined(door, firm, 'adviser', LONG);
  const there = await addPerson(door, other, 'Adviser');
  const { code } = await invite(door, other, there);
  await visitor.post('/api/identity/accept', { code });
  const { identity } = door.platform;
  for (const reach of [
    () => inFirm(door, firm, (write) => identity.issueResetCode(write, firm.id, personId)),
    () => inFirm(door, firm, (write) => identity.removeSecondFactor(write, firm.id, personId)),
  ]) {
    await expect(reach()).rejects.toThrow('identity.belongs_elsewhere');
  }
  const stranger = await addPerson(door, firm, 'No account');
  await expect(
    inFirm(door, firm, (write) => identity.issueResetCode(write, firm.id, stranger)),
  ).rejects.toThrow('identity.no_account');
});

test('proving again takes the password, renews the cookie, and a grave step then goes through', async () => {
  const { visitor } = await joined(door, firm, 'grave', LONG);
  const begin = () => visitor.get('/api/auth/passkey/generate-register-options');
  expect((await begin()).status).toBe(200);
  door.clock.advance(6 * 60_000);
  expect(await begin()).toMatchObject(refusal('identity.prove_again'));
  const prove = (password: string) => visitor.post('/api/identity/prove', { password });
  expect(await prove('certainly wrong')).toMatchObject(refusal('identity.wrong_proof'));
  const before = visitor.copy();
  expect((await prove(LONG)).status).toBe(200);
  expect((await before.get('/api/identity/account')).status).toBe(401);
  const options = await begin();
  expect(options.status).toBe(200);
  expect(options.body.user).toMatchObject({ name: 'grave', displayName: 'Person grave' });
  const account = await door.platform.identity.accountOf({ cookie: visitor.cookie });
  expect(account?.lastProvenAt).toEqual(door.clock.now());
});

test('guessing the password within a session is slowed down', async () => {
  const { visitor } = await joined(door, firm, 'left.open', SHORT);
  const guess = () => visitor.post('/api/auth/two-factor/enable', { password: 'wrong guess' });
  const answers = [];
  for (let times = 0; times < 7; times += 1) answers.push((await guess()).status);
  expect(answers).toEqual([422, 422, 422, 422, 422, 422, 429]);
});
