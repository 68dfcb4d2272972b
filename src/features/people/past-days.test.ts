import { afterAll, beforeAll, expect, it } from 'vitest';
import { act as acted, look, type At } from '../../../test/acting.ts';
import { addMember, foundFirm, startApp, type Firm, type TestApp } from '../../../test/app.ts';

let app: TestApp;
let firm: Firm;
beforeAll(async () => {
  app = await startApp();
  firm = await foundFirm(app);
});
afterAll(() => app.stop());

const act = (command: string, body: object): Promise<At> => acted(app, firm.founder, command, body);

it('what was closed and who left since were there on a past day', async () => {
  const site = await act('site.create', { name: 'Plant' });
  const lead = await addMember(app, firm, ['line_manager'], 'Lead');
  const team = await act('team.create', {
    name: 'Assembly',
    lead_id: lead.personId,
    site_id: site.id,
  });
  const before = app.clock.now().toISOString().slice(0, 10);
  app.clock.advance(86_400_000);
  const since = app.clock.now().toISOString().slice(0, 10);
  await act('team.close', team);
  await act('site.close', site);
  const seen = async (query: string) => {
    const read = (url: string) => look(app, firm.founder, `${url}${query}`);
    const [{ rows: teams }, { rows: sites }, person] = await Promise.all([
      read('/api/teams'),
      read('/api/sites'),
      read(`/api/people/${lead.personId}`),
    ]);
    return [teams[0].closed_on, sites[0].closed_on, person.leads.length];
  };
  expect(await seen('')).toEqual([since, since, 0]);
  expect(await seen(`?as_of=${before}`)).toEqual([null, null, 1]);

  const leave = { id: lead.personId, version: 1, to_id: firm.founder.personId };
  await acted(app, firm.founder, 'person.leave', leave);
  app.clock.advance(86_400_000);
  const on = async (day: string) => {
    const { left_on, departed, successor } = await look(
      app,
      firm.founder,
      `/api/people/${lead.personId}?as_of=${day}`,
    );
    return { left_on, departed, successor: successor?.name ?? null };
  };
  expect(await on(before)).toEqual({ left_on: null, departed: false, successor: null });
  expect(await on(since)).toEqual({ left_on: since, departed: true, successor: 'Founder' });
});

it('what was added and who came since was not there on a past day', async () => {
  const names = async (path: string, query: string) =>
    (await look(app, firm.founder, `/api/${path}${query}`)).rows.map(
      ({ name }: { name: string }) => name,
    );
  const now = () => app.clock.now().toISOString().slice(0, 10);
  await act('person.create', { name: 'Came long ago', starts_on: '2020-01-01' });
  await act('person.create', { name: 'Comes later', starts_on: '2027-06-01' });
  const before = now();
  app.clock.advance(86_400_000);
  const site = await act('site.create', { name: 'New plant' });
  await act('team.create', { name: 'New team', site_id: site.id });
  for (const path of ['teams', 'sites']) {
    const then = await names(path, `?as_of=${before}`);
    const today = await names(path, '');
    expect(
      today.filter((name: string) => !then.includes(name)),
      path,
    ).toHaveLength(1);
    expect(await names(path, `?as_of=${now()}`)).toEqual(today);
  }
  const people = async (query: string) =>
    (await names('people', `?state=here${query}`)).filter((name: string) => name.startsWith('C'));
  expect(await people('')).toEqual(['Came long ago', 'Comes later']);
  expect(await people(`&as_of=${before}`)).toEqual(['Came long ago']);
  expect(await people('&as_of=2019-12-31')).toEqual([]);
});

it('tells nothing on a past day of leave that began since, or of a role that ended since', async () => {
  const who = await addMember(app, firm, ['line_manager', 'staff'], 'Deputy');
  const before = app.clock.now().toISOString().slice(0, 10);
  app.clock.advance(86_400_000);
  const since = app.clock.now().toISOString().slice(0, 10);
  const days = { starts_on: since, ends_on: since };
  await act('leave.record', { person_id: who.personId, ...days });
  const record = (query: string) => look(app, firm.founder, `/api/people/${who.personId}${query}`);
  const { periods, version } = await record('');
  const [{ id: role_id }] = periods.filter(({ role }: { role: string }) => role !== 'staff');
  await act('person.end_role', { id: who.personId, version, role_id, ends_on: since });
  const told = async (query: string) => {
    const { leave, periods: held } = await record(query);
    return [leave.length, held.filter((one: { ends_on: unknown }) => one.ends_on !== null).length];
  };
  expect(await told('')).toEqual([1, 1]);
  expect(await told(`?as_of=${before}`)).toEqual([0, 0]);
});
