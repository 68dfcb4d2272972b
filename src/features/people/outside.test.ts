import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { act, look } from '../../../test/acting.ts';
import { foundFirm, post, startApp, type Firm, type TestApp } from '../../../test/app.ts';
import { addDays, day } from '../../lib/day.ts';
import { mailable } from './reads/mail.ts';
import { countPeople, outsiders } from './reads/figures.ts';

const TODAY = day('2026-11-24');
const LAST = day('2026-12-11');
const AUDITOR = {
  name: 'Erik Strand',
  email: 'erik@audits.example',
  route: 'printed',
  scope: 'ISO 9001',
  ends_on: LAST,
};

let app: TestApp;
let firm: Firm;
beforeAll(async () => {
  app = await startApp();
});
beforeEach(async () => {
  firm = await foundFirm(app);
});
afterAll(() => app.stop());

const invite = (body: object) =>
  post(app, firm.founder, 'person.invite_auditor', { ...AUDITOR, ...body });
const refusal = (code: string) => ({ status: 422, body: { refusal: { code } } });

it('lets an auditor in with one act: the person, the part they read, their days and a code', async () => {
  const site = await act(app, firm.founder, 'site.create', { name: 'Plant North' });
  const answer = await invite({ scope_site_id: site.id });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  const { id, code, link, sent_to: sentTo } = answer.body.result;
  expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
  expect(link).toContain(`#`);
  expect(sentTo).toBeNull();
  const record = await look(app, firm.founder, `/api/people/${id}`);
  expect(record).toMatchObject({ name: 'Erik Strand', team: null, roles: ['external_auditor'] });
  expect(record.periods).toMatchObject([
    { starts_on: TODAY, ends_on: LAST, scope: 'ISO 9001', scope_site: { name: 'Plant North' } },
  ]);
  expect(record.story.map((entry: { type: string }) => entry.type).toSorted()).toEqual([
    'person.created',
    'person.invited',
  ]);
  const access = await look(app, firm.founder, '/api/people/access');
  expect(access.rows).toContainEqual(expect.objectContaining({ person_id: id, state: 'invited' }));
});

it('keeps nothing where one half of it cannot be', async () => {
  expect(await invite({ email: null, route: 'mail' })).toMatchObject(
    refusal('person.email_needed'),
  );
  expect(await invite({ starts_on: '2026-11-01', ends_on: '2026-11-23' })).toMatchObject(
    refusal('person.auditor_days_over'),
  );
  expect(await invite({ scope: '' })).toMatchObject(refusal('person.auditor_needs_end_and_scope'));
  const all = await look(app, firm.founder, '/api/people?state=all');
  expect(all.total).toBe(1);
  await invite({});
  expect(await invite({ name: 'Another' })).toMatchObject(refusal('person.email_taken'));
});

it('sends a link where an address is given for it, and keeps no code for a second look', async () => {
  const answer = await invite({ route: 'mail' });
  expect(answer.body.result).toMatchObject({ code: null, link: null, sent_to: AUDITOR.email });
});

it('counts an auditor nowhere, before, during and after their days', async () => {
  const staff = await act(app, firm.founder, 'person.create', {
    name: 'Ana Horvat',
    email: 'ana@firm.example',
  });
  const { id } = (await invite({ starts_on: addDays(TODAY, 7) })).body.result;
  const people = await look(app, firm.founder, '/api/people');
  expect([people.total, people.rows.map((row: { id: string }) => row.id)]).toEqual([
    2,
    expect.not.arrayContaining([id]),
  ]);
  expect((await look(app, firm.founder, '/api/organisation')).people).toBe(2);
  expect((await look(app, firm.founder, '/api/teams')).without_team).toBe(2);
  const offered = await look(app, firm.founder, '/api/people/search?q=erik');
  expect(offered.rows).toEqual([]);
  const lookedUp = await look(app, firm.founder, '/api/people/search?q=erik&outside=yes');
  expect(lookedUp.rows).toMatchObject([{ id, name: 'Erik Strand', from_outside: true }]);
  const inside = await look(app, firm.founder, '/api/people/search?q=ana&outside=yes');
  expect(inside.rows).toMatchObject([{ id: staff.id, from_outside: false }]);
  const outside = await look(app, firm.founder, '/api/people?state=outside');
  expect(outside.rows).toMatchObject([{ id, name: 'Erik Strand' }]);
  await app.platform.database.transactions.read(firm.founder.scope, async (tx) => {
    for (const on of [TODAY, addDays(TODAY, 7), LAST, addDays(LAST, 1)]) {
      expect(await countPeople(tx, on), on).toBe(2);
      expect(await outsiders(tx, on), on).toEqual(new Set([id]));
      expect((await mailable(tx, on)).map((one) => one.id)).toEqual([staff.id]);
    }
  });
});

it('counts whoever comes to work here from the day they do, and not before', async () => {
  const { id, version } = (await invite({})).body.result;
  await act(app, firm.founder, 'person.give_role', {
    id,
    version,
    role: 'staff',
    starts_on: addDays(LAST, 1),
  });
  await app.platform.database.transactions.read(firm.founder.scope, async (tx) => {
    expect(await countPeople(tx, LAST)).toBe(1);
    expect(await countPeople(tx, addDays(LAST, 1))).toBe(2);
  });
});
