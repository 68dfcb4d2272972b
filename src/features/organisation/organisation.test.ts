import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  addMember,
  asOwner,
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
});
afterAll(() => app.stop());
beforeEach(async () => {
  firm = await foundFirm(app, 'Copperworks');
  staff = await addMember(app, firm, ['staff'], 'Staff');
});

const refusal = (code: string) => ({ status: 422, body: { refusal: { code } } });
const act = (command: string, body: object) => post(app, firm.founder, command, body);
const record = async () => (await get(app, firm.founder, '/api/organisation')).body;

async function hold(words: object = {}): Promise<string> {
  const standard = { standard: 'iso-9001', edition: '2015', ...words };
  const answer = await act('standard_held.add', standard);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body.result.id;
}

describe('the firm', () => {
  it('says about itself what leaders write, and nothing that is left out is lost', async () => {
    const words = { what_we_do: 'Copper kettles', headcount: 48, currency: 'CZK', locale: 'cs-CZ' };
    expect((await act('organisation.edit', { version: 1, ...words })).status).toBe(200);
    await act('organisation.edit', { version: 2, high_significance_means: 'Somebody gets hurt' });
    expect(await record()).toMatchObject({
      ...words,
      name: 'Copperworks',
      high_significance_means: 'Somebody gets hurt',
      version: 3,
      people: 2,
      can: { edit: true },
    });
    expect(await act('organisation.edit', { version: 2, headcount: 5 })).toMatchObject(
      refusal('record.changed_meanwhile'),
    );
    const edit = { version: 3, name: 'Mine' };
    expect((await post(app, staff, 'organisation.edit', edit)).status).toBe(403);
    expect((await get(app, staff, '/api/organisation')).body.can).toEqual({
      edit: false,
      keep_standards: false,
    });
  });

  it('that moves its time zone moves its nights with it', async () => {
    await act('organisation.edit', { version: 1, time_zone: 'Pacific/Auckland' });
    const wrong = { version: 2, time_zone: 'Middle/Earth' };
    expect((await act('organisation.edit', wrong)).status).toBe(400);
    const [door] = await asOwner(app, firm.id, async (client) => {
      const sql = 'SELECT time_zone FROM identity.door WHERE organisation_id = $1';
      return (await client.query(sql, [firm.id])).rows;
    });
    expect(door).toEqual({ time_zone: 'Pacific/Auckland' });
    app.clock.set(new Date('2026-11-24T12:00:00Z'));
    expect((await get(app, firm.founder, '/api/me')).body.today).toBe('2026-11-25');
    app.clock.set(new Date('2026-11-24T09:00:00Z'));
  });

  it('has a working week and days off', async () => {
    const week = { version: 1, working_weekdays: [7, 1, 2, 3, 4] };
    expect((await act('organisation.set_weekdays', week)).status).toBe(200);
    for (const bad of [[], [0], [8], [1, 1]]) {
      const asked = { version: 2, working_weekdays: bad };
      expect((await act('organisation.set_weekdays', asked)).status).toBe(400);
    }
    const days = [
      { day: '2026-12-25', name: 'Christmas' },
      { day: '2026-12-24' },
      { day: '2026-12-25', name: 'again' },
    ];
    expect((await act('holiday.add', { days })).body.result).toEqual({ added: 2 });
    expect(await act('holiday.add', { days })).toMatchObject(refusal('holiday.there_already'));
    const { holidays, working_weekdays: weekdays } = await record();
    expect(weekdays).toEqual([1, 2, 3, 4, 7]);
    expect(holidays.map((one: { day: string }) => one.day)).toEqual(['2026-12-24', '2026-12-25']);
    expect((await act('holiday.remove', { id: holidays[0].id })).status).toBe(200);
    expect((await record()).holidays).toHaveLength(1);
  });
});

describe('a standard', () => {
  it('is held by edition, each once at a time', async () => {
    const old = await hold({ since: '2018-03-01' });
    const again = { standard: 'iso-9001', edition: '2015' };
    expect(await act('standard_held.add', again)).toMatchObject(
      refusal('standard_held.held_already'),
    );
    await hold({ edition: '2026', since: '2026-11-01' });
    const end = { id: old, version: 1, until: '2017-01-01' };
    expect(await act('standard_held.edit', end)).toMatchObject(refusal('standard_held.period'));
    const ended = { ...end, until: '2026-10-31' };
    expect((await act('standard_held.edit', ended)).status).toBe(200);
    expect((await record()).standards).toMatchObject([
      { edition: '2015', since: '2018-03-01', until: '2026-10-31' },
      { edition: '2026', until: null },
    ]);
  });

  it('that certificates or audits speak of is ended and not removed', async () => {
    const id = await hold();
    const audit = { standard_held_id: id, kind: 'stage_1', starts_on: '2026-12-01' };
    const added = await act('external_audit.add', { ...audit, ends_on: '2026-12-02' });
    expect(await act('standard_held.remove', { id, version: 1 })).toMatchObject(
      refusal('standard_held.in_use'),
    );
    const auditId = added.body.result.id;
    await act('external_audit.remove', { id: auditId, version: 1 });
    expect((await act('standard_held.remove', { id, version: 1 })).status).toBe(200);
    expect((await record()).standards).toEqual([]);
  });

  it('is kept by consultants too, and read by everybody', async () => {
    const consultant = await addMember(app, firm, ['consultant']);
    const standard = { standard: 'Our own', edition: '1' };
    expect((await post(app, consultant, 'standard_held.add', standard)).status).toBe(200);
    expect((await post(app, staff, 'standard_held.add', standard)).status).toBe(403);
    expect((await get(app, staff, '/api/organisation')).body.standards).toHaveLength(1);
  });
});

describe('a certificate', () => {
  const words = { certification_body: 'Certification Ltd', issued_on: '2025-02-01' };

  it('names who certified, and who accredited that body, or that nobody did', async () => {
    const id = await hold();
    const own = { standard_held_id: id, ...words };
    expect((await act('certificate.add', own)).status).toBe(200);
    const accredited = { ...own, accreditation_body: 'National accreditation body' };
    expect((await act('certificate.add', accredited)).status).toBe(200);
    const itself = { ...own, accreditation_body: 'CERTIFICATION LTD' };
    expect(await act('certificate.add', itself)).toMatchObject(
      refusal('certificate.certifies_and_accredits'),
    );
    const [standard] = (await record()).standards;
    expect(
      standard.certificates
        .map((one: { accreditation_body: string }) => one.accreditation_body)
        .toSorted(),
    ).toEqual(['', 'National accreditation body']);
  });

  it('has its days in order, and one that was ended says why and stays', async () => {
    const standardId = await hold();
    const own = { standard_held_id: standardId, ...words };
    const wrong = {
      'certificate.period': { expires_on: '2025-02-01' },
      'certificate.issued_in_future': { issued_on: '2026-11-25' },
      'certificate.ended_before_issue': { ended_on: '2025-01-31', ended_why: 'x' },
      'certificate.reason_needed': { ended_on: '2025-06-01' },
    };
    for (const [code, change] of Object.entries(wrong)) {
      expect(await act('certificate.add', { ...own, ...change }), code).toMatchObject(
        refusal(code),
      );
    }
    const added = await act('certificate.add', { ...own, expires_on: '2028-01-31' });
    const at = { id: added.body.result.id, version: 1 };
    const end = { ...at, ended_on: '2026-11-01', ended_why: 'The body withdrew it' };
    expect((await act('certificate.edit', end)).status).toBe(200);
    const [standard] = (await record()).standards;
    expect(standard.certificates).toMatchObject([
      { expires_on: '2028-01-31', ended_on: '2026-11-01', version: 2 },
    ]);
    const on = async (day: string) =>
      (await get(app, firm.founder, `/api/organisation?as_of=${day}`)).body.standards[0]
        .certificates;
    expect(await on('2025-01-31')).toEqual([]);
    expect(await on('2026-10-31')).toMatchObject([{ ended_on: null, ended_why: '' }]);
    expect(await on('2026-11-01')).toEqual(standard.certificates);
    const removed = await act('certificate.remove', { id: at.id, version: 2 });
    expect(removed.status).toBe(200);
  });
});

describe('an external audit', () => {
  it('has its kind and its days', async () => {
    const standardId = await hold();
    const own = { standard_held_id: standardId, kind: 'surveillance', starts_on: '2026-12-08' };
    const backwards = { ...own, ends_on: '2026-12-07' };
    expect(await act('external_audit.add', backwards)).toMatchObject(
      refusal('external_audit.period'),
    );
    const months = { ...own, ends_on: '2027-03-01' };
    expect(await act('external_audit.add', months)).toMatchObject(
      refusal('external_audit.too_long'),
    );
    const added = await act('external_audit.add', { ...own, ends_on: '2026-12-09' });
    const move = {
      id: added.body.result.id,
      version: 1,
      ends_on: '2026-12-10',
      note: 'One more day',
    };
    expect((await act('external_audit.edit', move)).status).toBe(200);
    const [standard] = (await record()).standards;
    expect(standard.audits).toMatchObject([
      {
        kind: 'surveillance',
        starts_on: '2026-12-08',
        ends_on: '2026-12-10',
        note: 'One more day',
      },
    ]);
    const on = async (day: string) =>
      (await get(app, firm.founder, `/api/organisation?as_of=${day}`)).body.standards;
    expect(await on('2026-11-23')).toMatchObject([{ audits: [] }]);
    await act('standard_held.edit', { id: standardId, version: 1, since: '2026-11-24' });
    expect(await on('2026-11-23')).toEqual([]);
    expect((await on('2026-11-24'))[0].audits).toHaveLength(1);
  });

  it('of another firm is not there', async () => {
    const other = await foundFirm(app, 'Other');
    const standardId = await hold();
    const audit = {
      standard_held_id: standardId,
      kind: 'special',
      starts_on: '2026-12-08',
      ends_on: '2026-12-08',
    };
    expect((await post(app, other.founder, 'external_audit.add', audit)).status).toBe(404);
    expect((await get(app, other.founder, '/api/organisation')).body.standards).toEqual([]);
  });
});

describe('who I am', () => {
  it('is told with my roles, the day at the firm and the firms I may enter', async () => {
    const { status, body } = await get(app, firm.founder, '/api/me');
    expect(status, JSON.stringify(body)).toBe(200);
    expect(body).toEqual({
      person: { id: firm.founder.personId, name: 'Founder' },
      organisation: {
        id: firm.id,
        name: 'Copperworks',
        isExample: false,
        timeZone: 'Europe/Berlin',
        locale: 'en-GB',
        currency: 'EUR',
      },
      roles: ['top_management', 'system_manager'],
      inPart: false,
      today: '2026-11-24',
      entrances: [{ organisationId: firm.id, name: 'Copperworks', isExample: false }],
    });
  });

  it('is nobody without a session', async () => {
    const nobody = { ...firm.founder, cookie: 'test-session=' };
    expect((await get(app, nobody, '/api/me')).status).toBe(401);
  });
});
