import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  addMember,
  asOwner,
  foundFirm,
  get,
  NOW,
  post,
  startApp,
  type Firm,
  type Member,
  type TestApp,
} from '../../../test/app.ts';
import { systemScope } from '../../platform/jobs/runner.ts';
import { departures } from './jobs.ts';

let app: TestApp;
let firm: Firm;
let leaver: Member;
let heir: Member;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());
beforeEach(async () => {
  app.clock.set(NOW);
  firm = await foundFirm(app);
  leaver = await addMember(app, firm, ['line_manager'], 'Leaver');
  heir = await addMember(app, firm, ['staff'], 'Heir');
});

const refusal = (code: string) => ({ status: 422, body: { refusal: { code } } });

function leave(body: object = {}) {
  const asked = { id: leaver.personId, version: 1, to_id: heir.personId, ...body };
  return post(app, firm.founder, 'person.leave', asked);
}

const record = async (member: Member) =>
  (await get(app, firm.founder, `/api/people/${member.personId}`)).body;

/** Everything that says that this person can come in. */
async function waysIn(): Promise<number> {
  return asOwner(app, firm.id, async (client) => {
    const { rows } = await client.query(
      'SELECT count(*)::int AS ways FROM identity.membership WHERE person_id = $1',
      [leaver.personId],
    );
    return (rows[0] as { ways: number }).ways;
  });
}

describe('leaving', () => {
  it('ends roles and access and hands over the teams, all at once', async () => {
    const team = await post(app, firm.founder, 'team.create', {
      name: 'Assembly',
      lead_id: leaver.personId,
    });
    expect((await get(app, leaver, '/api/people')).status).toBe(200);
    expect((await leave()).status).toBe(200);
    expect(await record(leaver)).toMatchObject({
      left_on: '2026-11-24',
      departed: true,
      successor: { name: 'Heir' },
      leads: [],
      periods: [{ role: 'line_manager', ends_on: '2026-11-24' }],
    });
    expect((await record(heir)).leads).toEqual([{ id: team.body.result.id, name: 'Assembly' }]);
    expect(await waysIn()).toBe(0);
    expect((await get(app, leaver, '/api/people')).status).toBe(401);
    const names = async (state: string) =>
      (await get(app, firm.founder, `/api/people?state=${state}`)).body.rows.map(
        (row: { name: string }) => row.name,
      );
    expect(await names('here')).toEqual(['Founder', 'Heir']);
    expect(await names('left')).toEqual(['Leaver']);
    const found = await get(app, firm.founder, '/api/people/search?q=lea');
    expect(found.body.rows).toEqual([]);
  });

  it('with a day to come keeps everything until then, and the night after sees them off', async () => {
    expect((await leave({ on: '2026-11-30' })).status).toBe(200);
    expect(await record(leaver)).toMatchObject({ left_on: '2026-11-30', departed: false });
    expect((await get(app, leaver, '/api/people')).status).toBe(200);

    const scope = await systemScope(app.platform, firm.id);
    if (scope === undefined) throw new Error('the firm has no door');
    app.clock.set(new Date('2026-11-30T20:00:00Z'));
    await departures.run(app.platform, scope);
    expect(await record(leaver)).toMatchObject({ departed: false, roles: ['line_manager'] });

    // Even before the night's work has run, nobody comes in after their last day.
    app.clock.set(new Date('2026-12-01T00:30:00Z'));
    expect((await get(app, leaver, '/api/people')).status).toBe(401);
    await departures.run(app.platform, scope);
    await departures.run(app.platform, scope);
    const after = await record(leaver);
    expect(after).toMatchObject({ departed: true, roles: [] });
    expect(await waysIn()).toBe(0);
    const told = after.story.map((entry: { type: string }) => entry.type);
    expect(told).toEqual(['person.leaving', 'person.left']);
  });

  it('hands on to the successor of a successor who has left as well', async () => {
    await leave({ on: '2026-12-31' });
    const third = await addMember(app, firm, ['staff'], 'Third');
    const heirLeaves = { id: heir.personId, version: 1, to_id: third.personId };
    expect((await post(app, firm.founder, 'person.leave', heirLeaves)).status).toBe(200);
    app.clock.set(new Date('2027-01-01T06:00:00Z'));
    const scope = await systemScope(app.platform, firm.id);
    if (scope === undefined) throw new Error('the firm has no door');
    await departures.run(app.platform, scope);
    expect(await record(leaver)).toMatchObject({ successor: { name: 'Third' }, departed: true });
  });

  it('names somebody who is here, works here and is not the one who goes', async () => {
    const outsider = await addMember(app, firm, ['external_auditor'], 'Auditor');
    const foreign = await foundFirm(app, 'Elsewhere');
    const ids = {
      'person.successor_is_leaver': leaver.personId,
      'person.successor_not_here': outsider.personId,
    };
    for (const [code, id] of Object.entries(ids)) {
      expect(await leave({ to_id: id })).toMatchObject(refusal(code));
    }
    expect(await leave({ to_id: foreign.founder.personId })).toMatchObject(
      refusal('person.successor_not_here'),
    );
    await leave();
    const second = await addMember(app, firm, ['staff'], 'Second');
    const toGone = { id: second.personId, version: 1, to_id: leaver.personId };
    expect(await post(app, firm.founder, 'person.leave', toGone)).toMatchObject(
      refusal('person.successor_not_here'),
    );
    expect(await leave({ version: 2 })).toMatchObject(refusal('person.has_left'));
  });

  it('is refused to the last of those a firm cannot be without', async () => {
    const founder = { id: firm.founder.personId, version: 1, to_id: heir.personId };
    expect(await post(app, firm.founder, 'person.leave', founder)).toMatchObject(
      refusal('person.last_top_management'),
    );
  });

  it('is taken back before the day, and somebody can come back after it', async () => {
    await leave({ on: '2026-12-31' });
    const back = { id: leaver.personId, version: 2 };
    expect((await post(app, firm.founder, 'person.return', back)).status).toBe(200);
    expect(await record(leaver)).toMatchObject({
      left_on: null,
      successor: null,
      roles: ['line_manager'],
    });
    expect(await post(app, firm.founder, 'person.return', { ...back, version: 3 })).toMatchObject(
      refusal('person.is_here'),
    );
    await leave({ version: 3 });
    app.clock.set(new Date('2027-03-01T09:00:00Z'));
    const again = { ...back, version: 4, roles: [{ role: 'staff' }] };
    expect((await post(app, firm.founder, 'person.return', again)).status).toBe(200);
    expect(await record(leaver)).toMatchObject({
      left_on: null,
      departed: false,
      roles: ['staff'],
    });
    // Their access does not come back by itself.
    expect(await waysIn()).toBe(0);
  });

  it('belongs to leaders', async () => {
    const asked = { id: leaver.personId, version: 1, to_id: heir.personId };
    expect((await post(app, heir, 'person.leave', asked)).status).toBe(403);
  });
});
