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

let door: OpenDoor;
let firm: Firm;
beforeAll(async () => {
  door = await openDoor();
  firm = await foundFirm(door, 'Copperworks');
});
afterAll(() => door.stop());

const refusal = (code: string) => ({ status: 422, body: { refusal: { code } } });

test('somebody without an address joins with a printed code and a name, and is signed in', async () => {
  const personId = await addPerson(door, firm, 'Jana Novak');
  const { code, link, expiresAt } = await invite(door, firm, personId);
  expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
  expect(link).toBe(`http://localhost:4555/join#${code}`);
  expect(expiresAt.getTime() - door.clock.now().getTime()).toBe(72 * 3_600_000);

  const visitor = door.visitor();
  // As read aloud: lower case, without hyphens, O for 0 and L for 1.
  const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
  const seen = await visitor.post('/api/identity/invitation', { code: typed });
  expect(seen.body).toEqual({ firm: 'Copperworks', person: 'Jana Novak', email: null });
  const answer = await visitor.post('/api/identity/accept', {
    code: typed,
    signInName: 'Jana.N',
    password: LONG,
  });
  expect(answer).toMatchObject({ status: 200, body: { unfinished: 'no' } });
  const account = await visitor.get('/api/identity/account');
  expect(account.body).toMatchObject({ name: 'Jana Novak', signInName: 'jana.n', isEmail: false });
  expect((await door.visitor().signIn(' JANA.n ', LONG)).status).toBe(200);
});

test('an invitation by mail makes an account of exactly that address', async () => {
  const personId = await addPerson(door, firm, 'Ben Okafor');
  const { code, expiresAt } = await invite(door, firm, personId, 'Ben@Example.org');
  expect(code).toHaveLength(39);
  expect(expiresAt.getTime() - door.clock.now().getTime()).toBe(7 * 24 * 3_600_000);
  const visitor = door.visitor();
  const wish = { code, password: LONG };
  expect(
    await visitor.post('/api/identity/accept', { ...wish, signInName: 'boss@example.org' }),
  ).toMatchObject(refusal('identity.other_address'));
  expect((await visitor.post('/api/identity/accept', wish)).status).toBe(200);
  expect((await visitor.get('/api/identity/account')).body.signInName).toBe('ben@example.org');
});

test('an invitation opens once, also when it is used twice at the same moment', async () => {
  const personId = await addPerson(door, firm, 'Once');
  const { code } = await invite(door, firm, personId);
  const answers = await Promise.all(
    ['once.a', 'once.b', 'once.c'].map((signInName) =>
      door.visitor().post('/api/identity/accept', { code, signInName, password: LONG }),
    ),
  );
  expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 422, 422]);
  expect(await door.visitor().post('/api/identity/invitation', { code })).toMatchObject(
    refusal('identity.code_unknown'),
  );
  const { rows } = await door.platform.database.app.query(
    `SELECT email FROM identity."user" WHERE email LIKE 'once.%'`,
  );
  expect(rows).toHaveLength(1);
});

test('an invitation ends: by time, by a later one, and when it is withdrawn', async () => {
  const personId = await addPerson(door, firm, 'Late');
  const first = await invite(door, firm, personId);
  const second = await invite(door, firm, personId);
  const look = (code: string) => door.visitor().post('/api/identity/invitation', { code });
  expect(await look(first.code)).toMatchObject(refusal('identity.code_unknown'));
  expect((await look(second.code)).status).toBe(200);
  const before = door.clock.now();
  door.clock.set(second.expiresAt);
  expect(await look(second.code)).toMatchObject(refusal('identity.code_unknown'));
  door.clock.set(before);
  const withdraw = () =>
    inFirm(door, firm, (write) =>
      door.platform.identity.withdrawInvitation(write, firm.id, personId),
    );
  expect(await withdraw()).toBe(true);
  expect(await withdraw()).toBe(false);
  expect(await look(second.code)).toMatchObject(refusal('identity.code_unknown'));
});

test('the database itself refuses an invitation that lasts too long', async () => {
  const personId = await addPerson(door, firm, 'Forever');
  const insert = (route: string, email: string | null, lasts: string) =>
    door.platform.database.app.query(
      `INSERT INTO identity.invitation (code_hash, organisation_id, person_id, route, email, made_by, made_at, expires_at)
       VALUES ('x', $1, $2, $3, $4, $2, now(), now() + $5::interval)`,
      [firm.id, personId, route, email, lasts],
    );
  await expect(insert('printed', null, '73 hours')).rejects.toThrow('invitation_check');
  await expect(insert('mail', 'a@b.example', '8 days')).rejects.toThrow('invitation_check');
});

test('an invitation of one firm never opens another', async () => {
  const other = await foundFirm(door, 'Tinworks');
  const { visitor, personId } = await joined(door, firm, 'bound');
  const account = await door.platform.identity.accountOf({ cookie: visitor.cookie });
  if (account === null) throw new Error('they should be signed in');
  const { gate } = door.platform;
  await expect(gate.enter(account, other.id)).rejects.toMatchObject({ code: 'not_found' });
  expect((await gate.enter(account, undefined)).actor.personId).toBe(personId);
  const doors = await door.platform.database.app.query(
    'SELECT organisation_id FROM identity.membership WHERE person_id = $1',
    [personId],
  );
  expect(doors.rows).toEqual([{ organisation_id: firm.id }]);
});

test('somebody signed in joins a second firm with the same account, and only with their own invitation', async () => {
  const other = await foundFirm(door, 'Zincworks');
  const { visitor } = await joined(door, firm, 'adviser');
  const personId = await addPerson(door, other, 'Adviser');
  const mailed = await invite(door, other, personId, 'somebody.else@example.org');
  expect(await visitor.post('/api/identity/accept', { code: mailed.code })).toMatchObject(
    refusal('identity.other_address'),
  );
  const { code } = await invite(door, other, personId);
  expect((await door.visitor().post('/api/identity/accept', { code })).status).toBe(401);
  expect((await visitor.post('/api/identity/accept', { code })).status).toBe(200);
  const twice = await addPerson(door, other, 'Adviser again');
  const again = await invite(door, other, twice);
  expect(await visitor.post('/api/identity/accept', { code: again.code })).toMatchObject(
    refusal('identity.already_member'),
  );
});

test('a taken name, an unfit name and a weak password are refused and use nothing up', async () => {
  await joined(door, firm, 'taken.name');
  const personId = await addPerson(door, firm, 'Petra Schulz');
  const { code } = await invite(door, firm, personId);
  const visitor = door.visitor();
  const accept = (signInName: string, password: string) =>
    visitor.post('/api/identity/accept', { code, signInName, password });
  expect(await accept('taken.name', LONG)).toMatchObject(refusal('identity.name_taken'));
  expect(await accept('no spaces please', LONG)).toMatchObject(refusal('identity.name_unfit'));
  expect(await accept('petra', 'seven77')).toMatchObject(refusal('identity.password_short'));
  expect(await accept('petra', 'iloveyou')).toMatchObject(refusal('identity.password_common'));
  expect(await accept('petra', 'Copperworks-Petra-2026')).toMatchObject(
    refusal('identity.password_common'),
  );
  expect(await accept('petra', 'x'.repeat(7) + 'y'.repeat(122))).toMatchObject(
    refusal('identity.password_long'),
  );
  expect((await accept('petra', SHORT)).status).toBe(200);
});

test('who has an account is not invited again', async () => {
  const { personId } = await joined(door, firm, 'here.already');
  await expect(invite(door, firm, personId)).rejects.toThrow('identity.has_account');
});
