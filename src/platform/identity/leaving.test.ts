import { afterAll, beforeAll, expect, test } from 'vitest';
import { foundFirm, type Firm } from '../../../test/app.ts';
import { codeFrom } from '../../../test/authenticator.ts';
import {
  addPerson,
  enter,
  inFirm,
  invite,
  joined,
  LONG,
  openDoor,
  type OpenDoor,
} from '../../../test/visitor.ts';

let door: OpenDoor;
let firm: Firm;
beforeAll(async () => {
  door = await openDoor();
  firm = await foundFirm(door);
});
afterAll(() => door.stop());

const leave = (from: Firm, personId: string) =>
  inFirm(door, from, (write) => door.platform.identity.endAccess(write, from.id, personId));

test('who leaves is out on the next request, and only if the transaction holds', async () => {
  const { visitor, personId } = await joined(door, firm, 'leaver');
  const second = door.visitor();
  await second.signIn('leaver', LONG);
  const undone = inFirm(door, firm, async (write) => {
    await door.platform.identity.endAccess(write, firm.id, personId);
    throw new Error('changed their mind');
  });
  await expect(undone).rejects.toThrow('changed their mind');
  expect((await visitor.get('/api/identity/account')).status).toBe(200);

  expect(await leave(firm, personId)).toEqual({ hadAccount: true, sessionsEnded: 2 });
  for (const each of [visitor, second]) {
    expect((await each.get('/api/identity/account')).status).toBe(401);
  }
  expect(await leave(firm, personId)).toEqual({ hadAccount: false, sessionsEnded: 0 });
});

test('an account without a firm may sign in, and enters nothing', async () => {
  const { personId } = await joined(door, firm, 'outside');
  await leave(firm, personId);
  const visitor = door.visitor();
  expect((await visitor.signIn('outside', LONG)).status).toBe(200);
  await expect(enter(door, visitor)).rejects.toMatchObject({ code: 'not_signed_in' });
});

test('an open invitation, an open code and a sign-in half done end with it', async () => {
  const invited = await addPerson(door, firm, 'Never came');
  const { code } = await invite(door, firm, invited);
  expect(await leave(firm, invited)).toEqual({ hadAccount: false, sessionsEnded: 0 });
  expect((await door.visitor().post('/api/identity/invitation', { code })).status).toBe(422);

  const { visitor, personId } = await joined(door, firm, 'halfway');
  const { body } = await visitor.post('/api/auth/two-factor/enable', { password: LONG });
  await visitor.post('/api/auth/two-factor/verify-totp', { code: codeFrom(body.totpURI) });
  const half = door.visitor();
  await half.signIn('halfway', LONG);
  const reset = await inFirm(door, firm, (write) =>
    door.platform.identity.issueResetCode(write, firm.id, personId),
  );
  await leave(firm, personId);
  const next = { code: codeFrom(body.totpURI, 1) };
  expect((await half.post('/api/auth/two-factor/verify-totp', next)).body.refusal.code).toBe(
    'auth.invalid_two_factor_cookie',
  );
  const wish = { code: reset.code, password: LONG };
  expect((await door.visitor().post('/api/identity/reset', wish)).body.refusal.code).toBe(
    'identity.code_unknown',
  );
});

test('who belongs to two firms loses one door and keeps the other', async () => {
  const other = await foundFirm(door, 'Zincworks');
  const { visitor, personId } = await joined(door, firm, 'both');
  const there = await addPerson(door, other, 'Both');
  await visitor.post('/api/identity/accept', { code: (await invite(door, other, there)).code });
  expect(await leave(firm, personId)).toEqual({ hadAccount: true, sessionsEnded: 0 });
  const account = await door.platform.identity.accountOf({ cookie: visitor.cookie });
  if (account === null) throw new Error('the session should have stayed');
  const { gate } = door.platform;
  await expect(gate.enter(account, firm.id)).rejects.toMatchObject({ code: 'not_found' });
  expect((await gate.enter(account, other.id)).organisationId).toBe(other.id);
});

test('who comes back is invited again and joins with the account of before', async () => {
  const { visitor, personId } = await joined(door, firm, 'returner');
  await leave(firm, personId);
  await visitor.signIn('returner', LONG);
  const { code } = await invite(door, firm, personId);
  expect((await visitor.post('/api/identity/accept', { code })).status).toBe(200);
  const scope = await enter(door, visitor);
  expect(scope.actor.personId).toBe(personId);
});

test('the account of somebody who stays away a month is removed', async () => {
  const { personId } = await joined(door, firm, 'gone');
  const { personId: stays } = await joined(door, firm, 'stays');
  await leave(firm, personId);
  const count = async () => {
    const { rows } = await door.platform.database.app.query(
      `SELECT email FROM identity."user" WHERE email IN ('gone@sign-in.invalid', 'stays@sign-in.invalid')`,
    );
    return rows.length;
  };
  const start = door.clock.now();
  door.clock.advance(29 * 24 * 3_600_000);
  await door.platform.identity.sweep();
  expect(await count()).toBe(2);
  door.clock.advance(2 * 24 * 3_600_000);
  await door.platform.identity.sweep();
  door.clock.set(start);
  expect(await count()).toBe(1);
  const states = await inFirm(door, firm, (write) =>
    door.platform.identity.accessOf(write, firm.id),
  );
  expect(states.find((state) => state.personId === stays)?.state).toBe('account');
  expect(states.find((state) => state.personId === personId)).toBeUndefined();
});

test('the page of people learns who has an account and who is invited', async () => {
  const { personId } = await joined(door, firm, 'has.account');
  const invited = await addPerson(door, firm, 'Invited');
  const { expiresAt } = await invite(door, firm, invited);
  const neither = await addPerson(door, firm, 'Neither');
  const states = await inFirm(door, firm, (write) =>
    door.platform.identity.accessOf(write, firm.id),
  );
  const of = (wanted: string) => states.find((state) => state.personId === wanted);
  expect(of(personId)).toEqual({ personId, state: 'account', expiresAt: null });
  expect(of(invited)).toEqual({ personId: invited, state: 'invited', expiresAt });
  expect(of(neither)).toBeUndefined();
});
