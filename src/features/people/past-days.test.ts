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
