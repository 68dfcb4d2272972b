import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
import { tellTask } from './jobs/tasks.ts';

let app: TestApp;
let firm: Firm;
let boss: Member;
let manager: Member;
let staff: Member;

beforeAll(async () => {
  app = await startApp();
  firm = await foundFirm(app);
  boss = await addMember(app, firm, ['top_management'], 'Boss');
  manager = await addMember(app, firm, ['line_manager'], 'Line manager');
  staff = await addMember(app, firm, ['staff'], 'Staff member');
  for (const [email, { personId }] of Object.entries({ boss, staff })) {
    await asOwner(app, firm.id, (client) =>
      client.query('UPDATE person SET email = $1 WHERE id = $2', [
        `${email}@example.org`,
        personId,
      ]),
    );
  }
  await act('standard_held.add', { standard: 'iso-9001', edition: '2015', since: '2024-01-01' });
});
afterAll(() => app.stop());

// oxlint-disable-next-line typescript/no-explicit-any -- a test reads the answer it expects
async function act(command: string, body: object, who: Member = firm.founder): Promise<any> {
  const answer = await post(app, who, command, body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body.result;
}

async function refused(command: string, body: object, who: Member = boss): Promise<string> {
  const { status, body: answer } = await post(app, who, command, body);
  return status === 422 ? answer.refusal.code : String(status);
}

// oxlint-disable-next-line typescript/no-explicit-any -- a test reads the answer it expects
const read = async (path: string, who: Member = boss): Promise<any> =>
  (await get(app, who, `/api/${path}`)).body;

async function mails(): Promise<
  { to_address: string; calendar: string | null; body_text: string }[]
> {
  const { rows } = await asOwner(app, firm.id, (client) =>
    client.query(
      `SELECT to_address, calendar, calendar_method, subject, body_text FROM mail
       WHERE organisation_id = $1 AND kind = 'meeting' ORDER BY made_at, to_address, calendar_method`,
      [firm.id],
    ),
  );
  return rows;
}

async function plan(more: object = {}): Promise<{ id: string; item: string }> {
  const { id } = await act('meeting.plan', {
    name: 'Management meeting',
    day: '2026-11-24',
    chair_id: boss.personId,
    items: [{ title: 'Customers', inputs: ['customers'], data_as_of: '2026-11-01' }],
    ...more,
  });
  return { id, item: (await read(`meetings/${id}`)).agenda[0].id };
}

/** Holds a meeting in which the one item is settled. */
async function hold(more: object = {}, start: object = {}): Promise<{ id: string; item: string }> {
  const { id, item } = await plan(more);
  await act('meeting.start', { id, ...start });
  await act('meeting.item.settle', { id: item, version: 1, outcome: 'informed' });
  await act('meeting.end', { id });
  return { id, item };
}

// oxlint-disable-next-line typescript/no-explicit-any -- a test reads the answer it expects
const covered = async (input: string, asOf = '', who = boss): Promise<any> => {
  const { rows } = await read(`meetings/coverage${asOf}`, who);
  return (rows as { input: string }[]).find((row) => row.input === input);
};

describe('coverage', () => {
  it('asks for what the standards held require, and no more', async () => {
    const { required, rows } = await read('meetings/coverage');
    const keys = (rows as { input: string }[]).map(({ input }) => input);
    expect(keys).toContain('suppliers');
    expect(keys).not.toContain('participation');
    expect(required).toBe(keys.length);
    expect(await covered('customers')).toMatchObject({ state: 'missing', standards: ['ISO 9001'] });
    expect((await get(app, staff, '/api/meetings/coverage')).status).toBe(403);
    expect((await read('meetings/inputs', staff)).rows).toHaveLength(keys.length);
  });

  it('counts an item of a meeting with the top in the chair, from the day it was recorded', async () => {
    const { id } = await hold();
    expect(await covered('customers')).toMatchObject({
      state: 'covered',
      considered: {
        meeting_id: id,
        open: true,
        chair: 'Boss',
        held_on: '2026-11-24',
        recorded_on: '2026-11-24',
        data_age_days: 23,
      },
    });
    // Whoever had no part in it reads that it was held, and is led to no page that is not there for them.
    expect(await covered('customers', '', manager)).toMatchObject({ considered: { open: false } });
    await plan({ day: '2026-12-15' });
    expect((await read('meetings/coverage', manager)).next).toMatchObject({ open: false });
    expect((await read('meetings/coverage')).next).toMatchObject({ open: true });
    expect(await covered('customers', '?as_of=2026-11-23')).toMatchObject({ state: 'missing' });
    // Written up afterwards: it was not known before today, whatever day it is said to be of.
    const items = [{ title: 'Audits', inputs: ['audits'] }];
    await hold({ items, day: '2026-11-02' }, { held_on: '2026-11-02' });
    expect(await covered('audits')).toMatchObject({
      state: 'covered',
      considered: { held_on: '2026-11-02', recorded_on: '2026-11-24', data_age_days: null },
    });
    expect(await covered('audits', '?as_of=2026-11-20')).toMatchObject({ state: 'missing' });
  });

  it('does not count without a member of top management in the chair, or with an empty chair', async () => {
    const suppliers = [{ title: 'Suppliers', inputs: ['suppliers'] }];
    await hold({ items: suppliers, chair_id: manager.personId });
    expect(await covered('suppliers')).toMatchObject({
      state: 'not_counted',
      why_not: 'chair_not_top',
    });
    const resources = [{ title: 'Resources', inputs: ['resources'] }];
    const { id } = await hold({ items: resources });
    await act('meeting.seat.mark', { id, person_id: boss.personId, attendance: 'absent' });
    expect(await covered('resources')).toMatchObject({
      state: 'not_counted',
      why_not: 'chair_not_present',
    });
  });

  it('does not rise by giving the chair a role of an earlier day after the meeting', async () => {
    const { personId: chair } = await addMember(app, firm, ['line_manager'], 'Later on top');
    const improvement = [{ title: 'Improvement', inputs: ['improvement'] }];
    await hold({ items: improvement, chair_id: chair });
    app.clock.advance(1_000);
    const { version } = await read(`people/${chair}`, firm.founder);
    const role = { role: 'top_management', starts_on: '2026-01-01', ends_on: null, scope: '' };
    await act('person.give_role', { id: chair, version, ...role });
    const uncounted = { state: 'not_counted', why_not: 'chair_not_top' };
    expect(await covered('improvement')).toMatchObject(uncounted);
    await hold({ items: improvement, chair_id: chair });
    expect(await covered('improvement')).toMatchObject({ state: 'covered' });
  });
});

describe('the pack', () => {
  it('shows live records, and stays as it was once it is frozen', async () => {
    const decision = await act('decision.record', { chosen: 'Two suppliers for steel' }, boss);
    await act('resource_request.ask', { what: 'A second press', why: 'Orders wait' }, manager);
    const problem = { kind: 'nonconformity', title: 'Gauge lost' };
    await act('problem.raise', { ...problem, severity: 'minor' }, staff);
    await act(
      'problem.raise',
      { kind: 'incident', title: 'Hand caught', severity: 'serious' },
      staff,
    );
    await act(
      'problem.raise',
      { kind: 'complaint', title: 'Late again', severity: 'major' },
      staff,
    );
    const { id } = await plan();
    await act('meeting.say_input', {
      id,
      input: 'suppliers',
      text: 'One is late',
      data_as_of: '2026-10-31',
    });
    const panel = async (input: string, who = boss) => {
      const { content, frozen } = await read(`meetings/${id}/pack`, who);
      const panels = content.panels as { input: string }[];
      return { frozen, panel: panels.find((one) => one.input === input) };
    };
    expect(await panel('earlier_decisions')).toMatchObject({
      frozen: null,
      panel: {
        live: true,
        facts: [{ label: 'Two suppliers for steel', standing: 'no_look_back', owner: 'Boss' }],
      },
    });
    expect(await panel('resources')).toMatchObject({
      panel: { total: 1, facts: [{ label: 'A second press', words: 'Orders wait' }] },
    });
    // Whoever prepares the meeting need not be one who may answer it.
    const keeper = await addMember(app, firm, ['system_manager'], 'Keeper');
    expect(await panel('resources', keeper)).toMatchObject({
      panel: { total: 1, facts: [{ label: 'A second press' }] },
    });
    expect(await panel('problems')).toMatchObject({
      panel: { total: 2, facts: [{ standing: 'serious' }, { standing: 'minor' }] },
    });
    expect(await panel('customers')).toMatchObject({
      panel: { total: 1, facts: [{ kind: 'problem', standing: 'major' }] },
    });
    expect(await panel('suppliers')).toMatchObject({
      panel: { live: false, said: { text: 'One is late' }, data_as_of: '2026-10-31' },
    });
    const frozen = await act('meeting.freeze_pack', { id });
    expect(frozen.checkpoint.size).toBeGreaterThan(0);
    await act('decision.withdraw', { ...decision, reason: 'It was a mistake' }, boss);
    await act('meeting.say_input', { id, input: 'suppliers', text: 'Two are late' });
    expect(await panel('earlier_decisions')).toMatchObject({
      frozen: { id: frozen.pack_id, checkpoint: frozen.checkpoint },
      panel: { facts: [{ label: 'Two suppliers for steel' }] },
    });
    expect(await panel('suppliers')).toMatchObject({ panel: { said: { text: 'One is late' } } });
    await act('meeting.start', { id });
    expect(await refused('meeting.freeze_pack', { id })).toBe('meeting.is_running');
  });
});

describe('what a meeting decided', () => {
  it('is told once to each, by mail and on their page', async () => {
    const { id, item } = await plan();
    await act('meeting.start', { id });
    const { decision_id } = await act('meeting.item.decide', { item_id: item, chosen: 'We hire' });
    expect(await refused('meeting.item.link', { item_id: item, record: { decision_id } })).toBe(
      'meeting.record_linked',
    );
    expect(await refused('meeting.tell', { id, everyone: true })).toBe('meeting.not_held');
    await act('meeting.end', { id });
    const told = await act('meeting.tell', { id, person_ids: [staff.personId] });
    expect(told.told).toBe(1);
    expect(await refused('meeting.tell', { id, person_ids: [staff.personId] })).toBe(
      'meeting.nobody_to_tell',
    );
    await tellTask.run(app.platform, firm.founder.scope, { meetingId: id });
    await tellTask.run(app.platform, firm.founder.scope, { meetingId: id });
    const sent = await mails();
    expect(sent.map(({ to_address }) => to_address)).toEqual(['staff@example.org']);
    expect(sent[0]?.body_text).toContain('Decided: We hire');
    expect((await read('meetings/told', staff)).rows).toMatchObject([
      { meeting_id: id, decisions: [{ kind: 'decision', label: 'We hire' }] },
    ]);
    expect((await read('meetings/told', manager)).rows).toEqual([]);
    expect((await read(`meetings/${id}/told`)).rows).toMatchObject([
      { person: { name: 'Staff member' } },
    ]);
  });
});

it('an auditor reads what was held, and is led to no meeting that is being prepared', async () => {
  const auditor = await addMember(app, firm, ['internal_auditor'], 'Auditor');
  const { id } = await hold();
  const next = await act('meeting.plan_next', { id, day: '2026-12-22' });
  expect(await read(`meetings/${id}`, auditor)).toMatchObject({ state: 'held', next_id: null });
  expect(await read(`meetings/${id}`)).toMatchObject({ next_id: next.id });
});

describe('whoever leaves', () => {
  it('leaves an empty chair that stands out, and a calendar that is closed', async () => {
    const leaver = await addMember(app, firm, ['line_manager'], 'Leaver');
    const { id } = await plan({
      day: '2026-12-18',
      chair_id: leaver.personId,
      writer_id: leaver.personId,
      items: [{ title: 'Theirs', presenter_id: leaver.personId }],
    });
    const { path } = await act('calendar_feed.open', {}, leaver);
    const { version } = await read(`people/${leaver.personId}`, firm.founder);
    await act('person.leave', { id: leaver.personId, version, to_id: manager.personId });
    expect(await read(`meetings/${id}`)).toMatchObject({
      chair: null,
      writer: null,
      seats: [],
      agenda: [{ presenter: null }],
    });
    expect((await app.app.inject({ method: 'GET', url: path })).statusCode).toBe(404);
  });
});
