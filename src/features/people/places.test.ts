import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  addMember,
  foundFirm,
  get,
  post,
  startApp,
  type Firm,
  type TestApp,
} from '../../../test/app.ts';

let app: TestApp;
let firm: Firm;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());
beforeEach(async () => {
  firm = await foundFirm(app);
});

const refusal = (code: string) => ({ status: 422, body: { refusal: { code } } });
const act = (command: string, body: object) => post(app, firm.founder, command, body);

async function team(name: string, words: object = {}): Promise<string> {
  const answer = await act('team.create', { name, ...words });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body.result.id;
}

async function tree(): Promise<
  Record<string, { parent_id: string; people: number; version: number }>
> {
  const { rows } = (await get(app, firm.founder, '/api/teams')).body;
  return Object.fromEntries(rows.map((row: { name: string }) => [row.name, row]));
}

describe('the teams', () => {
  it('are one tree without circles', async () => {
    const plant = await team('Plant');
    const assembly = await team('Assembly', { parent_id: plant });
    const line = await team('Line 1', { parent_id: assembly });
    for (const below of [plant, assembly, line]) {
      const move = { id: plant, version: 1, parent_id: below };
      expect(await act('team.edit', move), below).toMatchObject(refusal('team.circle'));
    }
    expect((await act('team.edit', { id: line, version: 1, parent_id: plant })).status).toBe(200);
    expect((await tree())['Line 1']?.parent_id).toBe(plant);
  });

  it('stay a tree when two are hung below each other at the same moment', async () => {
    const [one, other] = [await team('One'), await team('Other')];
    const moves = await Promise.all([
      act('team.edit', { id: one, version: 1, parent_id: other }),
      act('team.edit', { id: other, version: 1, parent_id: one }),
    ]);
    expect(moves.map((move) => move.status).toSorted()).toEqual([200, 422]);
  });

  it('have names of their own and leads who are here', async () => {
    const first = await team('Müller team');
    expect(await act('team.create', { name: 'MULLER  TEAM' })).toMatchObject(
      refusal('team.name_taken'),
    );
    expect((await act('team.edit', { id: first, version: 1, name: 'Muller Team' })).status).toBe(
      200,
    );
    const foreign = await foundFirm(app, 'Elsewhere');
    const lead = { name: 'Led', lead_id: foreign.founder.personId };
    expect(await act('team.create', lead)).toMatchObject(refusal('team.lead_not_here'));
    const site = (await post(app, foreign.founder, 'site.create', { name: 'Theirs' })).body.result
      .id;
    expect(await act('team.create', { name: 'X', site_id: site })).toMatchObject(
      refusal('site.unknown'),
    );
  });

  it('that close leave nobody behind, and can be opened again', async () => {
    const plant = await team('Plant');
    const paint = await team('Paint', { parent_id: plant });
    await team('Night shift', { parent_id: paint });
    const person = await act('person.create', { name: 'Painter', team_id: paint });
    const closed = await act('team.close', { id: paint, version: 1 });
    expect(closed.body.result).toMatchObject({ people: 1, teams: 1 });
    const record = (await get(app, firm.founder, `/api/people/${person.body.result.id}`)).body;
    expect(record.team).toEqual({ id: plant, name: 'Plant' });
    expect((await tree())['Night shift']?.parent_id).toBe(plant);
    const into = { name: 'Y', parent_id: paint };
    expect(await act('team.create', into)).toMatchObject(refusal('team.parent_closed'));
    const hire = { name: 'Late', team_id: paint };
    expect(await act('person.create', hire)).toMatchObject(refusal('team.unknown'));
    expect((await act('team.reopen', { id: paint, version: 2 })).status).toBe(200);
    expect((await tree())['Paint']).toMatchObject({ closed_on: null, version: 3 });
  });

  it('cannot be closed into a team that lies below', async () => {
    const plant = await team('Plant');
    const line = await team('Line', { parent_id: plant });
    const close = { id: plant, version: 1, to_team_id: line };
    expect(await act('team.close', close)).toMatchObject(refusal('team.circle'));
    expect((await act('team.close', { ...close, to_team_id: null })).status).toBe(200);
    expect((await tree())['Line']?.parent_id).toBe(null);
  });

  it('count their people and let a list be asked for with everything below', async () => {
    const plant = await team('Plant');
    const line = await team('Line', { parent_id: plant });
    await act('person.create', { name: 'Up', team_id: plant });
    await act('person.create', { name: 'Down', team_id: line });
    expect(await tree()).toMatchObject({ Plant: { people: 1 }, Line: { people: 1 } });
    const names = async (url: string) =>
      (await get(app, firm.founder, url)).body.rows.map((row: { name: string }) => row.name);
    expect(await names(`/api/people?team=${plant}`)).toEqual(['Down', 'Up']);
    expect(await names(`/api/people?team=${line}`)).toEqual(['Down']);
    expect(await names('/api/people?q=ow')).toEqual(['Down']);
  });

  it('lend their lead the eyes of a line manager on everybody below', async () => {
    const lead = await addMember(app, firm, ['line_manager'], 'Lead');
    const plant = await team('Plant', { lead_id: lead.personId });
    const line = await team('Line', { parent_id: plant });
    const { id } = (await act('person.create', { name: 'Down', team_id: line })).body.result;
    const days = { person_id: id, starts_on: '2026-12-01', ends_on: '2026-12-02' };
    expect((await post(app, lead, 'leave.record', days)).status).toBe(200);
    expect((await get(app, lead, `/api/people/${id}`)).body).toMatchObject({
      manager: { name: 'Lead' },
      can: { see_leave: true, edit: false },
    });
  });

  it('are changed by leaders alone', async () => {
    const staff = await addMember(app, firm, ['line_manager']);
    for (const [command, body] of [
      ['team.create', { name: 'Mine' }],
      ['site.create', { name: 'Mine' }],
    ] as const) {
      expect((await post(app, staff, command, body)).status).toBe(403);
    }
    expect((await get(app, staff, '/api/teams')).body.can).toEqual({ edit: false });
  });
});

describe('the sites', () => {
  it('are added, renamed and closed into another one', async () => {
    const create = (name: string) => act('site.create', { name });
    const [north, south] = [
      (await create('North')).body.result.id,
      (await create('South')).body.result.id,
    ];
    expect(await create('north')).toMatchObject(refusal('site.name_taken'));
    await team('Plant', { site_id: north });
    await act('person.create', { name: 'Keeper', site_id: north });
    expect(await act('site.close', { id: north, version: 1, to_site_id: north })).toMatchObject(
      refusal('site.unknown'),
    );
    const closed = await act('site.close', { id: north, version: 1, to_site_id: south });
    expect(closed.body.result).toMatchObject({ people: 1, teams: 1 });
    expect(await act('site.edit', { id: north, version: 2, address: 'Old road' })).toMatchObject(
      refusal('site.is_closed'),
    );
    expect((await act('site.edit', { id: south, version: 1, address: 'New road 1' })).status).toBe(
      200,
    );
    const { rows } = (await get(app, firm.founder, '/api/sites')).body;
    expect(rows).toMatchObject([
      { name: 'North', people: 0, teams: 0, closed_on: '2026-11-24' },
      { name: 'South', people: 1, teams: 1, address: 'New road 1' },
    ]);
    expect((await act('site.reopen', { id: north, version: 2 })).status).toBe(200);
  });
});
