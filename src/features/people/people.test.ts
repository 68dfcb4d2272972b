import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addMember,
  foundFirm,
  get,
  post,
  startApp,
  type Firm,
  type Member,
  type TestApp,
} from '../../../test/app.ts';

let app: TestApp;
let firm: Firm;
let staff: Member;

beforeAll(async () => {
  app = await startApp();
  firm = await foundFirm(app);
  staff = await addMember(app, firm, ['staff'], 'Staff member');
});
afterAll(() => app.stop());

async function add(body: object): Promise<{ id: string; version: number }> {
  const answer = await post(app, firm.founder, 'person.create', body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body.result;
}

async function versionOf(personId: string): Promise<number> {
  return (await get(app, firm.founder, `/api/people/${personId}`)).body.version;
}

const refusal = (code: string) => ({ status: 422, body: { refusal: { code } } });

describe('a person', () => {
  it('is added with or without an address and read back with what may be done', async () => {
    const { id } = await add({ name: 'Ana Horvat', job_title: 'Fitter' });
    const { status, body } = await get(app, firm.founder, `/api/people/${id}`);
    expect(status, JSON.stringify(body)).toBe(200);
    expect(body).toMatchObject({
      name: 'Ana Horvat',
      email: null,
      job_title: 'Fitter',
      roles: ['staff'],
      can: { edit: true, leave: true },
    });
    expect(body.periods).toMatchObject([{ role: 'staff', starts_on: '2026-11-24', ends_on: null }]);
    expect(body.story).toMatchObject([{ type: 'person.created', actor: 'Founder' }]);
  });

  it('keeps what an edit leaves out, and refuses the second of two writers', async () => {
    const { id } = await add({ name: 'Ben Okafor', email: 'ben@firm.example', job_title: 'Buyer' });
    const edit = { id, version: 1, job_title: 'Head of purchasing' };
    expect((await post(app, firm.founder, 'person.edit', edit)).status).toBe(200);
    expect((await get(app, firm.founder, `/api/people/${id}`)).body).toMatchObject({
      email: 'ben@firm.example',
      job_title: 'Head of purchasing',
      version: 2,
    });
    expect(await post(app, firm.founder, 'person.edit', edit)).toMatchObject(
      refusal('record.changed_meanwhile'),
    );
  });

  it('shares an address with nobody, however it is written', async () => {
    await add({ name: 'One', email: 'shared@firm.example' });
    const second = { name: 'Two', email: 'Shared@Firm.example' };
    expect(await post(app, firm.founder, 'person.create', second)).toMatchObject(
      refusal('person.email_taken'),
    );
    const both = await Promise.all(
      ['Left', 'Right'].map((name) =>
        post(app, firm.founder, 'person.create', { name, email: 'race@firm.example' }),
      ),
    );
    expect(both.map((answer) => answer.status).toSorted()).toEqual([200, 422]);
  });

  it('is added and changed by leaders alone', async () => {
    expect((await post(app, staff, 'person.create', { name: 'Friend' })).status).toBe(403);
    const { id } = await add({ name: 'Somebody' });
    expect((await post(app, staff, 'person.edit', { id, version: 1, name: 'X' })).status).toBe(403);
    expect((await get(app, staff, `/api/people/${id}`)).body.can).toMatchObject({ edit: false });
    expect((await get(app, staff, '/api/people/access')).status).toBe(403);
  });

  it('is invisible to another firm, exactly like one that does not exist', async () => {
    const { id } = await add({ name: 'Secret' });
    const other = await foundFirm(app, 'Other');
    const foreign = await get(app, other.founder, `/api/people/${id}`);
    expect(foreign.status).toBe(404);
    expect(foreign.body).toEqual(
      (await get(app, other.founder, `/api/people/${randomUUID()}`)).body,
    );
    const found = await get(app, other.founder, '/api/people/search?q=secret&everyone=yes');
    expect(found.body.rows).toEqual([]);
  });

  it('is found by a few letters of any name, without accents', async () => {
    await add({ name: 'Željka Müller-Novák', job_title: 'Planner' });
    for (const typed of ['zel', 'muller', 'novak', 'zeljka mul', 'müller-nov']) {
      const { body } = await get(app, staff, `/api/people/search?q=${encodeURIComponent(typed)}`);
      const names = body.rows.map((row: { name: string }) => row.name);
      expect(names, typed).toEqual(['Željka Müller-Novák']);
    }
    expect((await get(app, staff, '/api/people/search?q=50%25_')).body.rows).toEqual([]);
  });

  it('shows an auditor from outside neither addresses nor leave', async () => {
    const auditor = await addMember(app, firm, ['external_auditor'], 'Outsider');
    const { id } = await add({ name: 'Private', email: 'private@firm.example' });
    const { body } = await get(app, auditor, `/api/people/${id}`);
    expect(body).toMatchObject({ name: 'Private', email: null, leave: [], story: [] });
    expect(body.can).toEqual({
      edit: false,
      roles: false,
      invite: false,
      leave: false,
      see_leave: false,
      record_leave: false,
    });
  });
});

describe('a role', () => {
  it('is given from a day on and ended, and its period stays', async () => {
    const { id } = await add({ name: 'Rising' });
    await post(app, firm.founder, 'person.give_role', {
      id,
      version: 1,
      role: 'line_manager',
      starts_on: '2024-01-01',
    });
    const before = (await get(app, firm.founder, `/api/people/${id}`)).body;
    expect(before.roles).toEqual(['line_manager', 'staff']);
    const period = before.periods.find((one: { role: string }) => one.role === 'line_manager');
    const end = { id, version: 2, role_id: period.id };
    expect((await post(app, firm.founder, 'person.end_role', end)).status).toBe(200);
    const after = (await get(app, firm.founder, `/api/people/${id}`)).body;
    expect(after.roles).toEqual(['staff']);
    expect(after.periods).toContainEqual({ ...period, ends_on: '2026-11-23' });
    const then = await get(app, firm.founder, `/api/people/${id}?as_of=2025-06-01`);
    expect(then.body.roles).toEqual(['line_manager']);
  });

  it('is not held twice on one day', async () => {
    const { id } = await add({ name: 'Double' });
    const give = { id, version: 1, role: 'staff', starts_on: '2026-01-01', ends_on: '2026-11-24' };
    expect(await post(app, firm.founder, 'person.give_role', give)).toMatchObject(
      refusal('person.role_held'),
    );
  });

  it('of an external auditor needs a last day and a scope, and stands alone', async () => {
    const { id } = await add({ name: 'Auditor', roles: [] });
    const give = { id, version: 1, role: 'external_auditor' };
    expect(await post(app, firm.founder, 'person.give_role', give)).toMatchObject(
      refusal('person.auditor_needs_end_and_scope'),
    );
    const dated = { ...give, ends_on: '2026-12-10', scope: 'ISO 9001' };
    expect((await post(app, firm.founder, 'person.give_role', dated)).status).toBe(200);
    const more = { id, version: 2, role: 'staff' };
    expect(await post(app, firm.founder, 'person.give_role', more)).toMatchObject(
      refusal('person.outsider_only'),
    );
  });

  it('of an external auditor may be for one open site or team, and nobody else’s may', async () => {
    const { id } = await add({ name: 'Auditor of a part', roles: [] });
    const make = async (command: string, name: string): Promise<string> =>
      (await post(app, firm.founder, command, { name })).body.result.id;
    const [site, team] = [await make('site.create', 'Mill'), await make('team.create', 'Weavers')];
    const asked = { role: 'external_auditor', ends_on: '2026-12-10', scope: 'ISO 9001' };
    const give = (part: object) =>
      post(app, firm.founder, 'person.give_role', { id, version: 1, ...asked, ...part });
    const both = { scope_site_id: site, scope_team_id: team };
    expect(await give(both)).toMatchObject(refusal('person.one_part'));
    expect(await give({ role: 'staff', scope_site_id: site })).toMatchObject(
      refusal('person.one_part'),
    );
    // The id of a site is not that of a team.
    expect(await give({ scope_team_id: site })).toMatchObject(refusal('person.part_unknown'));
    expect((await give({ scope_team_id: team })).status).toBe(200);
    const { periods, story } = (await get(app, firm.founder, `/api/people/${id}`)).body;
    expect(periods).toMatchObject([{ scope_team: { name: 'Weavers' }, scope_site: null }]);
    expect(story.at(-1).payload).toMatchObject({ scope_team_id: team, scope_site_id: null });
  });

  it('given by mistake today ends at once and then was held on no day', async () => {
    const { id } = await add({ name: 'Mistake', roles: [{ role: 'internal_auditor' }] });
    const [period] = (await get(app, firm.founder, `/api/people/${id}`)).body.periods;
    await post(app, firm.founder, 'person.end_role', { id, version: 1, role_id: period.id });
    const { body } = await get(app, firm.founder, `/api/people/${id}`);
    expect(body).toMatchObject({ roles: [], periods: [{ ends_on: '2026-11-23' }] });
  });

  it('reaches to the ends of the calendar', async () => {
    const { id } = await add({ name: 'Eternal', roles: [] });
    const always = { role: 'system_manager', starts_on: '1900-01-01', ends_on: '2199-12-31' };
    await post(app, firm.founder, 'person.give_role', { id, version: 1, ...always });
    const [period] = (await get(app, firm.founder, `/api/people/${id}`)).body.periods;
    const end = { id, version: 2, role_id: period.id, ends_on: '1900-01-01' };
    expect((await post(app, firm.founder, 'person.end_role', end)).status).toBe(200);
  });

  it('that a firm cannot be without stays while nobody else holds it', async () => {
    const small = await foundFirm(app, 'Small');
    const record = (await get(app, small.founder, `/api/people/${small.founder.personId}`)).body;
    const end = (role: string, version: number) =>
      post(app, small.founder, 'person.end_role', {
        id: small.founder.personId,
        version,
        role_id: record.periods.find((one: { role: string }) => one.role === role).id,
      });
    expect(await end('top_management', 1)).toMatchObject(refusal('person.last_top_management'));
    expect(await end('system_manager', 1)).toMatchObject(refusal('person.last_system_manager'));

    const heir = await post(app, small.founder, 'person.create', {
      name: 'Heir',
      roles: [{ role: 'top_management' }, { role: 'system_manager', ends_on: '2027-01-31' }],
    });
    expect((await end('top_management', 1)).status).toBe(200);
    // The heir's period ends, and then there would be nobody.
    expect(await end('system_manager', 2)).toMatchObject(refusal('person.last_system_manager'));
    await post(app, small.founder, 'person.give_role', {
      id: heir.body.result.id,
      version: 1,
      role: 'system_manager',
      starts_on: '2027-02-01',
    });
    // And somebody who cannot sign in looks after nothing.
    expect(await end('system_manager', 2)).toMatchObject(refusal('person.last_who_can_enter'));
    await addMember(app, small, ['system_manager'], 'With a key');
    expect((await end('system_manager', 2)).status).toBe(200);
  });

  it('is not lost when two managers end each other at the same moment', async () => {
    const pair = await foundFirm(app, 'Pair');
    const other = await addMember(app, pair, ['system_manager', 'top_management'], 'Other');
    const ids = [pair.founder.personId, other.personId];
    const ends = await Promise.all(
      ids.map(async (id) => {
        const { periods } = (await get(app, pair.founder, `/api/people/${id}`)).body;
        const roleId = periods.find((one: { role: string }) => one.role === 'system_manager').id;
        return post(app, pair.founder, 'person.end_role', { id, version: 1, role_id: roleId });
      }),
    );
    expect(ends.map((answer) => answer.status).toSorted()).toEqual([200, 422]);
  });
});

describe('a leave', () => {
  it('is recorded by the person themselves and seen by them, their lead and the leaders', async () => {
    const days = { starts_on: '2026-11-20', ends_on: '2026-11-30' };
    const own = { person_id: staff.personId, ...days };
    expect((await post(app, staff, 'leave.record', own)).status).toBe(200);
    expect(await post(app, staff, 'leave.record', own)).toMatchObject(refusal('leave.overlaps'));
    const colleague = await addMember(app, firm, ['staff'], 'Colleague');
    const url = `/api/people/${staff.personId}`;
    expect((await get(app, colleague, url)).body).toMatchObject({ away_until: null, leave: [] });
    expect((await get(app, staff, url)).body).toMatchObject({
      away_until: '2026-11-30',
      leave: [days],
    });
    const away = await get(app, firm.founder, '/api/people?state=away');
    expect(away.body.rows.map((row: { id: string }) => row.id)).toEqual([staff.personId]);
    const foreign = { person_id: firm.founder.personId, ...days };
    expect((await post(app, staff, 'leave.record', foreign)).status).toBe(403);
  });

  it('is changed and taken back, but not once it is over', async () => {
    const { id: personId } = await add({ name: 'Traveller' });
    const record = async (starts_on: string, ends_on: string) =>
      (await post(app, firm.founder, 'leave.record', { person_id: personId, starts_on, ends_on }))
        .body.result.id;
    const past = await record('2026-06-01', '2026-06-14');
    expect(await post(app, firm.founder, 'leave.remove', { id: past, version: 1 })).toMatchObject(
      refusal('leave.over'),
    );
    const coming = await record('2026-12-20', '2027-01-06');
    const change = { id: coming, version: 1, starts_on: '2026-12-23', ends_on: '2027-01-06' };
    expect((await post(app, firm.founder, 'leave.change', change)).body.result.version).toBe(2);
    const backwards = { ...change, version: 2, ends_on: '2026-12-22' };
    expect(await post(app, firm.founder, 'leave.change', backwards)).toMatchObject(
      refusal('leave.period'),
    );
    await post(app, firm.founder, 'leave.remove', { id: coming, version: 2 });
    const { leave } = (await get(app, firm.founder, `/api/people/${personId}`)).body;
    expect(leave.map((one: { id: string }) => one.id)).toEqual([past]);
    expect(await versionOf(personId)).toBe(1);
  });
});
