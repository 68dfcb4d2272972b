import { expect, test } from 'vitest';
import { asOwner } from '../../../test/app.ts';
import { enter, LONG, openDoor, SHORT, type OpenDoor } from '../../../test/visitor.ts';

const codeOf = (link: string | null) => link?.split('#')[1] ?? '';
const wish = (code: string) => ({
  code,
  firm: 'Copperworks',
  name: 'Ana Costa',
  email: 'ana@example.org',
  password: LONG,
  timeZone: 'Europe/Lisbon',
});

async function untouched(work: (door: OpenDoor) => Promise<void>): Promise<void> {
  const door = await openDoor();
  try {
    await work(door);
  } finally {
    await door.stop();
  }
}

test('the first link makes the firm, its first person and their account, and signs them in', () =>
  untouched(async (door) => {
    const link = await door.platform.identity.firstRunLink();
    expect(link).toMatch(/^http:\/\/localhost:4555\/set-up#[A-Za-z0-9_-]{43}$/);
    const visitor = door.visitor();
    const answer = await visitor.post('/api/identity/set-up', wish(codeOf(link)));
    expect(answer).toMatchObject({ status: 200, body: { unfinished: 'no' } });
    const scope = await enter(door, visitor);
    expect(scope.timeZone).toBe('Europe/Lisbon');
    expect(scope.actor).toMatchObject({ name: 'Ana Costa' });
    expect([...scope.actor.roles].toSorted()).toEqual(['system_manager', 'top_management']);
    expect((await door.visitor().signIn('ana@example.org', LONG)).status).toBe(200);
    const ledger = await asOwner(door, scope.organisationId, (client) =>
      client.query('SELECT * FROM ledger_entry WHERE organisation_id = $1', [scope.organisationId]),
    );
    expect(ledger.rowCount).toBe(1);
    expect(await door.platform.identity.firstRunLink()).toBeNull();
  }));

test('it works once, also when it is used twice at the same moment, and takes the other links along', () =>
  untouched(async (door) => {
    const { identity } = door.platform;
    const [first, second] = [await identity.firstRunLink(), await identity.firstRunLink()];
    const answers = await Promise.all([
      door.visitor().post('/api/identity/set-up', wish(codeOf(first))),
      door
        .visitor()
        .post('/api/identity/set-up', { ...wish(codeOf(second)), email: 'b@example.org' }),
    ]);
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 422]);
    for (const link of [first, second]) {
      const late = await door.visitor().post('/api/identity/set-up', wish(codeOf(link)));
      expect(late.body).toEqual({ refusal: { code: 'identity.code_unknown' } });
    }
    const { rows } = await door.platform.database.app.query('SELECT FROM identity."user"');
    expect(rows).toHaveLength(1);
    const doors = await door.platform.database.app.query('SELECT FROM identity.door');
    expect(doors.rows).toHaveLength(1);
  }));

test('it ends after three days, and a new start prints another', () =>
  untouched(async (door) => {
    const link = await door.platform.identity.firstRunLink();
    door.clock.advance(72 * 3_600_000);
    const late = await door.visitor().post('/api/identity/set-up', wish(codeOf(link)));
    expect(late.body).toEqual({ refusal: { code: 'identity.code_unknown' } });
    const fresh = await door.platform.identity.firstRunLink();
    expect((await door.visitor().post('/api/identity/set-up', wish(codeOf(fresh)))).status).toBe(
      200,
    );
  }));

test('what was typed wrongly can be typed again', () =>
  untouched(async (door) => {
    const code = codeOf(await door.platform.identity.firstRunLink());
    const send = (change: object) =>
      door.visitor().post('/api/identity/set-up', { ...wish(code), ...change });
    expect((await send({ password: 'ana costa at copperworks' })).body).toEqual({
      refusal: { code: 'identity.password_common' },
    });
    expect((await send({ email: 'ana@' })).body).toEqual({
      refusal: { code: 'identity.name_unfit' },
    });
    expect((await send({ timeZone: 'Mars/Olympus' })).status).toBe(400);
    expect((await send({ code: 'x'.repeat(43) })).body).toEqual({
      refusal: { code: 'identity.code_unknown' },
    });
    expect((await send({ email: 'ana', password: SHORT })).body).toEqual({ unfinished: 'set_up' });
  }));

test('the link is kept as a hash', () =>
  untouched(async (door) => {
    const code = codeOf(await door.platform.identity.firstRunLink());
    const { rows } = await door.platform.database.app.query(
      'SELECT f::text FROM identity.first_run f',
    );
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(code);
  }));
