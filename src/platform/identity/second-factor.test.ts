import { afterAll, beforeAll, expect, test } from 'vitest';
import { foundFirm, type Firm } from '../../../test/app.ts';
import { codeFrom } from '../../../test/authenticator.ts';
import {
  enter,
  inFirm,
  joined,
  LONG,
  openDoor,
  SHORT,
  type OpenDoor,
  type Visitor,
} from '../../../test/visitor.ts';

let door: OpenDoor;
let firm: Firm;
beforeAll(async () => {
  door = await openDoor();
  firm = await foundFirm(door);
});
afterAll(() => door.stop());

const refusal = (code: string) => ({ status: 422, body: { refusal: { code } } });
const enable = (visitor: Visitor, password: string) =>
  visitor.post('/api/auth/two-factor/enable', { password });
const confirm = (visitor: Visitor, code: string) =>
  visitor.post('/api/auth/two-factor/verify-totp', { code });
const recover = (visitor: Visitor, code: string) =>
  visitor.post('/api/auth/two-factor/verify-backup-code', { code });

/** Somebody with an authenticator app. Its next code is one half minute ahead, which is still taken. */
async function withAuthenticator(name: string, password: string) {
  const { visitor, personId } = await joined(door, firm, name, password);
  const { body } = await enable(visitor, password);
  const answer = await confirm(visitor, codeFrom(body.totpURI));
  expect(answer).toMatchObject({ status: 200, body: { unfinished: 'no' } });
  return { visitor, personId, uri: body.totpURI as string, codes: body.backupCodes as string[] };
}

test('a short password alone opens nothing but the way to finish the account', async () => {
  const { visitor, answer } = await joined(door, firm, 'shorty', SHORT);
  expect(answer.body).toEqual({ unfinished: 'set_up' });
  expect((await visitor.get('/api/identity/account')).body).toMatchObject({
    unfinished: 'set_up',
    passwordIsLong: false,
  });
  await expect(enter(door, visitor)).rejects.toMatchObject({ code: 'not_allowed' });
  const codes = await visitor.post('/api/auth/two-factor/generate-backup-codes', {
    password: SHORT,
  });
  expect(codes).toMatchObject(refusal('identity.unfinished'));

  const { body } = await enable(visitor, SHORT);
  expect(body.totpURI).toMatch(/^otpauth:\/\/totp\/Plumbline:shorty\?/);
  expect(body.backupCodes).toHaveLength(10);
  const done = await confirm(visitor, codeFrom(body.totpURI));
  expect(done).toMatchObject({ status: 200, body: { unfinished: 'no' } });
  await expect(enter(door, visitor)).resolves.toMatchObject({ organisationId: firm.id });
});

test('a longer password finishes the account as well', async () => {
  const { visitor } = await joined(door, firm, 'grows', SHORT);
  const change = (newPassword: string) =>
    visitor.post('/api/auth/change-password', { currentPassword: SHORT, newPassword });
  expect(await change('too-short')).toMatchObject({ status: 200, body: { unfinished: 'set_up' } });
  const answer = await visitor.post('/api/auth/change-password', {
    currentPassword: 'too-short',
    newPassword: LONG,
  });
  expect(answer).toMatchObject({ status: 200, body: { unfinished: 'no' } });
});

test('signing in then takes both, and a code opens once', async () => {
  const { uri } = await withAuthenticator('twice', LONG);
  const visitor = door.visitor();
  const first = await visitor.signIn('twice', LONG);
  expect(first).toMatchObject({ status: 200, body: { twoFactorRedirect: true } });
  expect(visitor.jar.has('plumbline-session')).toBe(false);
  expect((await visitor.get('/api/identity/account')).status).toBe(401);
  const other = door.visitor();
  await other.signIn('twice', LONG);

  const code = codeFrom(uri, 1);
  expect(await confirm(visitor, code)).toMatchObject({ status: 200, body: { unfinished: 'no' } });
  expect(await door.platform.identity.accountOf({ cookie: visitor.cookie })).toMatchObject({
    strong: true,
    secondFactor: true,
  });
  expect(await confirm(other, code)).toMatchObject(refusal('auth.invalid_code'));
  expect(other.jar.has('plumbline-session')).toBe(false);
});

test('the code that confirmed the app does not open a session as well', async () => {
  const { visitor } = await joined(door, firm, 'shoulder', LONG);
  const { body } = await enable(visitor, LONG);
  const code = codeFrom(body.totpURI);
  await confirm(visitor, code);
  const thief = door.visitor();
  await thief.signIn('shoulder', LONG);
  expect(await confirm(thief, code)).toMatchObject(refusal('auth.invalid_code'));
});

test('wrong codes are refused, and after five the sign-in begins anew', async () => {
  await withAuthenticator('guess', LONG);
  const visitor = door.visitor();
  await visitor.signIn('guess', LONG);
  for (let times = 0; times < 5; times += 1) {
    expect(await confirm(visitor, '000000')).toMatchObject(refusal('auth.invalid_code'));
  }
  expect(await confirm(visitor, '000000')).toMatchObject(
    refusal('auth.too_many_attempts_request_new_code'),
  );
  expect((await confirm(visitor, '000000')).body.refusal.code).toBe(
    'auth.invalid_two_factor_cookie',
  );
});

test('a recovery code opens once, is told to its holder, and is kept as a hash', async () => {
  const { codes } = await withAuthenticator('lost.phone', LONG);
  const code = codes[3] ?? '';
  const { rows } = await door.platform.database.app.query<{ backup_codes: string }>(
    `SELECT t.backup_codes FROM identity.two_factor t JOIN identity."user" u ON u.id = t.user_id
     WHERE u.email = 'lost.phone@sign-in.invalid'`,
  );
  const stored = JSON.parse(rows[0]?.backup_codes ?? '') as string[];
  expect(stored).toHaveLength(10);
  for (const each of codes) {
    expect(stored.join()).not.toContain(each);
    expect(stored.join()).not.toContain(each.replaceAll('-', ''));
  }
  const visitor = door.visitor();
  await visitor.signIn('lost.phone', LONG);
  expect(await recover(visitor, 'AAAA-AAAA-AAAA-AAAA')).toMatchObject(
    refusal('auth.invalid_backup_code'),
  );
  expect(await recover(visitor, ` ${code.toLowerCase()} `)).toMatchObject({
    status: 200,
    body: { unfinished: 'no' },
  });
  expect((await visitor.get('/api/identity/account')).body.recoveryCodesLeft).toBe(9);
  const again = door.visitor();
  await again.signIn('lost.phone', LONG);
  expect(await recover(again, code)).toMatchObject(refusal('auth.invalid_backup_code'));
  const [first = ''] = stored;
  for (const stolen of [first, first.slice('hashed:'.length)]) {
    expect(await recover(again, stolen)).toMatchObject(refusal('auth.invalid_backup_code'));
  }
});

test('of two who use the same recovery code at once, one comes in', async () => {
  const { codes } = await withAuthenticator('race', LONG);
  const visitors = [door.visitor(), door.visitor(), door.visitor()];
  for (const visitor of visitors) await visitor.signIn('race', LONG);
  const answers = await Promise.all(visitors.map((visitor) => recover(visitor, codes[0] ?? '')));
  expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
});

test('new recovery codes replace the old ones', async () => {
  const { visitor, codes } = await withAuthenticator('renews', LONG);
  const make = (password: string) =>
    visitor.post('/api/auth/two-factor/generate-backup-codes', { password });
  expect(await make('not the password')).toMatchObject(refusal('auth.invalid_password'));
  const fresh = (await make(LONG)).body.backupCodes as string[];
  const back = door.visitor();
  await back.signIn('renews', LONG);
  expect(await recover(back, codes[0] ?? '')).toMatchObject(refusal('auth.invalid_backup_code'));
  expect((await recover(back, fresh[0] ?? '')).status).toBe(200);
});

test('the only second step of a short password cannot be taken away', async () => {
  const short = await withAuthenticator('keeps', SHORT);
  const disable = (visitor: Visitor, password: string) =>
    visitor.post('/api/auth/two-factor/disable', { password });
  expect(await disable(short.visitor, SHORT)).toMatchObject(refusal('identity.last_factor'));
  const long = await withAuthenticator('drops', LONG);
  expect((await disable(long.visitor, LONG)).status).toBe(200);
  expect((await long.visitor.get('/api/identity/account')).body).toMatchObject({
    authenticator: false,
    unfinished: 'no',
  });
});

test('turning the second step on or off ends the sessions elsewhere', async () => {
  const { visitor } = await joined(door, firm, 'elsewhere', LONG);
  const other = door.visitor();
  await other.signIn('elsewhere', LONG);
  const { body } = await enable(visitor, LONG);
  expect((await other.get('/api/identity/account')).status).toBe(200);
  await confirm(visitor, codeFrom(body.totpURI));
  expect((await other.get('/api/identity/account')).status).toBe(401);
  expect((await visitor.get('/api/identity/account')).status).toBe(200);
});

test('a lost second factor is taken away by an administrator, and the password alone is not enough', async () => {
  const { visitor, personId } = await withAuthenticator('lost.all', SHORT);
  await inFirm(door, firm, (write) =>
    door.platform.identity.removeSecondFactor(write, firm.id, personId),
  );
  expect((await visitor.get('/api/identity/account')).status).toBe(401);
  const answer = await door.visitor().signIn('lost.all', SHORT);
  expect(answer.body).toEqual({ unfinished: 'set_up' });
});
