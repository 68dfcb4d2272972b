import { afterAll, beforeAll, expect, test } from 'vitest';
import { foundFirm } from '../../../test/app.ts';
import { joined, LONG, openDoor, type OpenDoor } from '../../../test/visitor.ts';

const WRONG = 'certainly not the password';
let door: OpenDoor;
beforeAll(async () => {
  door = await openDoor();
  const firm = await foundFirm(door);
  for (const name of ['maria', 'parallel', 'hunted', 'resets']) await joined(door, firm, name);
});
afterAll(() => door.stop());

const from = (address: string) => door.visitor({ address });

test('after five failures the wait doubles, and the right password waits with the wrong ones', async () => {
  const visitor = from('198.51.100.2');
  for (let times = 0; times < 6; times += 1) {
    expect((await visitor.signIn('maria', WRONG)).status).toBe(422);
  }
  const held = await visitor.signIn('maria', LONG);
  expect(held.status).toBe(429);
  expect(held.body.error).toEqual({
    code: 'too_many',
    message: 'Too many attempts. Try again in 2 seconds.',
  });
  door.clock.advance(2000);
  expect((await visitor.signIn('maria', WRONG)).status).toBe(422);
  door.clock.advance(2000);
  expect((await visitor.signIn('maria', LONG)).body.error.message).toMatch(/in 2 seconds/);
  door.clock.advance(2000);
  expect((await visitor.signIn('maria', LONG)).status).toBe(200);
  expect((await visitor.signIn('maria', WRONG)).status).toBe(422);
  expect((await visitor.signIn('maria', LONG)).status).toBe(200);
  expect(door.lines.filter((line) => line.event === 'locked_out')).toHaveLength(2);
});

test('a hundred guesses at the same moment gain no more than a few in a row', async () => {
  const answers = await Promise.all(
    Array.from({ length: 100 }, () => from('198.51.100.3').signIn('parallel', WRONG)),
  );
  const tried = answers.filter((answer) => answer.status === 422);
  expect(tried).toHaveLength(6);
  expect(answers.filter((answer) => answer.status === 429)).toHaveLength(94);
});

test('a stranger cannot lock somebody out of the place they sign in from', async () => {
  expect((await from('203.0.113.7').signIn('hunted', LONG)).status).toBe(200);
  // More than a hundred failures from a hundred places, and on.
  for (let times = 0; times < 130; times += 1) {
    await from(`192.0.2.${times}`).signIn('hunted', WRONG);
  }
  expect((await from('198.51.100.9').signIn('hunted', LONG)).status).toBe(429);
  expect((await from('203.0.113.7').signIn('hunted', LONG)).status).toBe(200);
  // And from anywhere else the wait is a minute at most.
  door.clock.advance(60_000);
  expect((await from('198.51.100.9').signIn('hunted', LONG)).status).toBe(200);
});

test('one address that tries many names is slowed down for all of them', async () => {
  const statuses = [];
  for (let times = 0; times < 55; times += 1) {
    statuses.push((await from('198.51.100.20').signIn(`guess.${times}`, WRONG)).status);
  }
  expect(statuses.filter((status) => status === 422)).toHaveLength(51);
  expect(statuses.at(-1)).toBe(429);
  expect((await from('198.51.100.21').signIn('guess.1', WRONG)).status).toBe(422);
});

test('one-time codes cannot be tried out', async () => {
  const visitor = from('198.51.100.30');
  const statuses = [];
  for (let times = 0; times < 30; times += 1) {
    const code = `AAAA-BBBB-CCCC-${String(times).padStart(4, '0')}`;
    statuses.push((await visitor.post('/api/identity/invitation', { code })).status);
  }
  expect(statuses.filter((status) => status === 422)).toHaveLength(21);
  expect(statuses.at(-1)).toBe(429);
});

test('a clock that was set back does not shut anybody out', async () => {
  const visitor = from('198.51.100.40');
  for (let times = 0; times < 7; times += 1) await visitor.signIn('resets', WRONG);
  expect((await visitor.signIn('resets', LONG)).status).toBe(429);
  door.clock.advance(-30 * 24 * 3_600_000);
  expect((await visitor.signIn('resets', LONG)).status).toBe(200);
});

test('what was typed as a name is not kept', async () => {
  const secret = 'my.password.typed.in.the.wrong.field';
  await from('198.51.100.50').signIn(secret, WRONG);
  const { rows } = await door.platform.database.app.query(
    'SELECT t::text FROM identity.throttle t',
  );
  expect(JSON.stringify(rows)).not.toContain('typed.in');
  expect(JSON.stringify(door.lines)).not.toContain('typed.in');
});
