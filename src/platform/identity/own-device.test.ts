import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { asOwner, foundFirm, type Firm } from '../../../test/app.ts';
import { codeFrom } from '../../../test/authenticator.ts';
import { SoftPasskey } from '../../../test/soft-passkey.ts';
import {
  inFirm,
  joined,
  LONG,
  openDoor,
  ORIGIN,
  SHORT,
  type OpenDoor,
  type Visitor,
} from '../../../test/visitor.ts';

const DAY = 86_400_000;
let door: OpenDoor;
let firm: Firm;
let personId: string;
let name: string;
let people = 0;
beforeAll(async () => {
  door = await openDoor();
  firm = await foundFirm(door);
});
beforeEach(async () => {
  name = `maria${++people}`;
  ({ personId } = await joined(door, firm, name));
});
afterAll(() => door.stop());

async function onOwnDevice(more: object = {}): Promise<Visitor> {
  const visitor = door.visitor();
  const answer = await visitor.post('/api/auth/sign-in/email', {
    email: name,
    password: LONG,
    ownDevice: true,
    ...more,
  });
  expect(answer.status).toBe(200);
  return visitor;
}

const status = async (visitor: Visitor) => (await visitor.get('/api/identity/account')).status;

/** The last use is written without being waited for. */
const settle = () => door.platform.database.app.query('SELECT pg_sleep(0.02)');

test('one’s own device stays signed in while it is used now and then, and is swept away after', async () => {
  const used = await onOwnDevice();
  const rested = await onOwnDevice();
  const unsaid = await onOwnDevice({ ownDevice: false });
  door.clock.advance(29 * DAY);
  expect(await status(used)).toBe(200);
  expect(await status(unsaid)).toBe(401);
  await settle();
  await door.platform.identity.sweep();
  door.clock.advance(2 * DAY);
  expect(await status(used)).toBe(200);
  expect(await status(rested)).toBe(401);
  await settle();
  door.clock.advance(29 * DAY);
  expect(await status(used)).toBe(200);
  await settle();
  door.clock.advance(29 * DAY);
  expect(await status(used)).toBe(200);
  await settle();
  // In use or not: after ninety days in all they say again who they are.
  door.clock.advance(2 * DAY);
  expect(await status(used)).toBe(401);
  await door.platform.identity.sweep();
  const { rows } = await door.platform.database.app.query('SELECT FROM identity.session');
  expect(rows).toHaveLength(0);
});

test('it stands in the list of devices, and is ended from another one', async () => {
  const phone = await onOwnDevice();
  const desk = await onOwnDevice({ ownDevice: false });
  const { body } = await desk.get('/api/identity/devices');
  const own = body.filter((device: { ownDevice: boolean }) => device.ownDevice);
  expect(own).toHaveLength(1);
  expect((await desk.post('/api/identity/end-device', { id: own[0].id })).status).toBe(200);
  expect(await status(phone)).toBe(401);
});

test('leaving ends it in the transaction in which they leave', async () => {
  const phone = await onOwnDevice();
  await inFirm(door, firm, (write) => door.platform.identity.endAccess(write, firm.id, personId));
  expect(await status(phone)).toBe(401);
});

test('a shared device is nobody’s own', async () => {
  const terminal = await onOwnDevice({ rememberMe: false });
  door.clock.advance(6 * 60_000);
  expect(await status(terminal)).toBe(401);
});

test('whoever administers, audits or advises has short sessions on every device', async () => {
  const before = await onOwnDevice();
  await asOwner(door, firm.id, (client) =>
    client.query(
      `INSERT INTO person_role (organisation_id, id, person_id, role, starts_on)
       VALUES ($1, gen_random_uuid(), $2, 'consultant', '2020-01-01')`,
      [firm.id, personId],
    ),
  );
  await inFirm(door, firm, (write) =>
    door.platform.identity.tightenSessions(write, firm.id, personId),
  );
  const after = await onOwnDevice();
  const { body } = await after.get('/api/identity/devices');
  expect(body.map((device: { ownDevice: boolean }) => device.ownDevice)).not.toContain(true);
  door.clock.advance(31 * 60_000);
  expect([await status(before), await status(after)]).toEqual([401, 401]);
});

test('a new password ends the others and keeps this one on its device', async () => {
  const phone = await onOwnDevice();
  const other = await onOwnDevice();
  const changed = await phone.post('/api/auth/change-password', {
    currentPassword: LONG,
    newPassword: `${LONG} and back`,
  });
  expect(changed.status, JSON.stringify(changed.body)).toBe(200);
  expect(changed.cookies.join()).toContain(`Max-Age=${(90 * DAY) / 1000};`);
  expect(await status(other)).toBe(401);
  door.clock.advance(29 * DAY);
  expect(await status(phone)).toBe(200);
});

test('with a second step it is said with the code, and adding one keeps the device', async () => {
  const phone = await onOwnDevice();
  const { body } = await phone.post('/api/auth/two-factor/enable', { password: LONG });
  const confirmed = await phone.post('/api/auth/two-factor/verify-totp', {
    code: codeFrom(body.totpURI),
  });
  expect(confirmed.status, JSON.stringify(confirmed.body)).toBe(200);
  const asked = await onOwnDevice();
  const proved = await asked.post('/api/auth/two-factor/verify-totp', {
    code: codeFrom(body.totpURI, 1),
    ownDevice: true,
  });
  expect(proved.status, JSON.stringify(proved.body)).toBe(200);
  door.clock.advance(29 * DAY);
  expect([await status(phone), await status(asked)]).toEqual([200, 200]);
});

const challengeFor = async (visitor: Visitor, what: string): Promise<string> =>
  (await visitor.get(`/api/auth/passkey/generate-${what}-options`)).body.challenge;

async function byPasskey(visitor: Visitor, passkey: SoftPasskey, more: object = {}) {
  const response = passkey.prove(await challengeFor(visitor, 'authenticate'));
  const answer = await visitor.post('/api/auth/passkey/verify-authentication', {
    response,
    ...more,
  });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  expect(answer.body).toMatchObject({ unfinished: 'no' });
}

/** Signed in with a short password on an account that has a passkey, so that the passkey is still asked for. */
async function halfIn(signInName: string, ownDevice: boolean): Promise<Visitor> {
  const visitor = door.visitor();
  const answer = await visitor.post('/api/auth/sign-in/email', {
    email: signInName,
    password: SHORT,
    ownDevice,
  });
  expect(answer.body).toMatchObject({ unfinished: 'second_factor' });
  return visitor;
}

async function withPasskey(signInName: string): Promise<SoftPasskey> {
  const { visitor } = await joined(door, firm, signInName, SHORT);
  const passkey = new SoftPasskey(ORIGIN);
  const response = passkey.register(await challengeFor(visitor, 'register'));
  const kept = await visitor.post('/api/auth/passkey/verify-registration', {
    response,
    name: 'Phone',
  });
  expect(kept.status, JSON.stringify(kept.body)).toBe(200);
  return passkey;
}

test('a sign-in that a passkey finishes stays on the device it was begun on', async () => {
  const passkey = await withPasskey('half');
  const own = await halfIn('half', true);
  await byPasskey(own, passkey);
  const unsaid = await halfIn('half', false);
  await byPasskey(unsaid, passkey);
  const thoughtBetter = await halfIn('half', true);
  await byPasskey(thoughtBetter, passkey, { ownDevice: false });
  door.clock.advance(29 * DAY);
  expect([await status(own), await status(unsaid), await status(thoughtBetter)]).toEqual([
    200, 401, 401,
  ]);
});

test('a passkey of somebody else takes over nothing of who was half in on the device', async () => {
  await withPasskey('hers');
  const his = await withPasskey('his');
  const device = await halfIn('hers', true);
  await byPasskey(device, his);
  door.clock.advance(29 * DAY);
  expect(await status(device)).toBe(401);
});
