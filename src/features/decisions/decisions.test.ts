import { randomUUID } from 'node:crypto';
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

let app: TestApp;
let firm: Firm;
let manager: Member;
let staff: Member;

beforeAll(async () => {
  app = await startApp();
  firm = await foundFirm(app);
  manager = await addMember(app, firm, ['line_manager'], 'Line manager');
  staff = await addMember(app, firm, ['staff'], 'Staff member');
});
afterAll(() => app.stop());

type At = { id: string; version: number };

async function act(command: string, body: object, who: Member = manager): Promise<At> {
  const answer = await post(app, who, command, body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body.result;
}

async function refused(command: string, body: object, who: Member = manager): Promise<string> {
  const { status, body: answer } = await post(app, who, command, body);
  return status === 422 ? answer.refusal.code : String(status);
}

const read = async (id: string, query = '', who: Member = staff) =>
  (await get(app, who, `/api/decisions/${id}${query}`)).body;

const list = async (query: string, who: Member = staff) =>
  (await get(app, who, `/api/decisions${query}`)).body;

describe('a decision', () => {
  it('is captured in one line and completed later', async () => {
    const first = await act('decision.record', { chosen: 'We buy the second press' });
    expect(await read(first.id)).toMatchObject({
      kind: 'decided',
      decided_on: '2026-11-24',
      owner: { name: 'Line manager' },
      missing: ['question', 'facts', 'why', 'expected', 'look_back'],
      can: { complete: false },
    });
    const next = await act('decision.complete', {
      ...first,
      question: 'How do we keep the dates?',
      options: ['A second press', 'A third shift'],
      why: 'It is the bottleneck',
      expected: 'No late order after March',
      look_back_on: '2027-04-01',
    });
    const { version } = await act('decision.fact.add', {
      ...next,
      fact: { kind: 'text', label: 'Nine late orders in October', target: 'Folder 12' },
    });
    expect(await read(first.id, '', manager)).toMatchObject({
      version,
      missing: [],
      options: ['A second press', 'A third shift'],
      first_look_back_on: '2027-04-01',
      facts: [{ kind: 'text', label: 'Nine late orders in October', frozen: {} }],
      can: { complete: true, look_back: true, move_look_back: true },
    });
    expect(await refused('decision.complete', { ...first, why: 'Too late' })).toBe(
      'record.changed_meanwhile',
    );
  });

  it('keeps what an action said then, whatever becomes of it', async () => {
    const action = await act(
      'action.create',
      {
        title: 'Repair the press',
        accountable_id: staff.personId,
        opened_on: '2026-11-01',
        due_on: '2026-11-20',
      },
      firm.founder,
    );
    const fact = { kind: 'action', action_id: action.id };
    const decision = await act('decision.record', { chosen: 'Wait for the part', facts: [fact] });
    app.clock.advance(3 * 86_400_000);
    await act(
      'action.move_due',
      { id: action.id, version: 1, due_on: '2027-01-15', reason: 'The part is late' },
      firm.founder,
    );
    const { facts } = await read(decision.id);
    expect(facts).toMatchObject([
      {
        kind: 'action',
        label: 'Repair the press',
        target: `/actions/${action.id}`,
        frozen: {
          as_of: '2026-11-24',
          stage: 'open',
          accountable: 'Staff member',
          due_on: '2026-11-20',
          late_days: 4,
          due_moves: 0,
        },
      },
    ]);
    expect(await refused('decision.fact.add', { ...decision, fact })).toBe('decision.fact_twice');
    const random = { kind: 'action', action_id: randomUUID() };
    expect(await refused('decision.fact.add', { ...decision, fact: random })).toBe('404');
  });

  it('keeps what a measure said then', async () => {
    const measure = await act(
      'measure.create',
      { name: 'Late deliveries', kind: 'xmr', better: 'lower', unit: 'a month' },
      firm.founder,
    );
    await act(
      'measure.record_values',
      { id: measure.id, values: [{ row: 1, period: '2026-10', value: '9' }] },
      firm.founder,
    );
    const { id } = await act('decision.record', {
      chosen: 'Watch it for a month',
      facts: [{ kind: 'measure', measure_id: measure.id }],
    });
    expect((await read(id)).facts).toMatchObject([
      {
        label: 'Late deliveries',
        frozen: { period: '2026-10-01', value: 9, target: null, variation: 'too_early' },
      },
    ]);
  });

  it('is shown as it stood on an earlier day, with the facts it rested on then', async () => {
    const { id } = await act('decision.record', {
      chosen: 'Two shifts in December',
      facts: [{ kind: 'text', label: 'Orders of December' }],
    });
    const then = app.clock.now().toISOString().slice(0, 10);
    app.clock.advance(2 * 86_400_000);
    const [fact] = (await read(id)).facts;
    const second = await act('decision.fact.remove', { id, version: 1, fact_id: fact.id });
    await act('decision.complete', { ...second, why: 'The orders are in', expected: 'On time' });
    expect(await read(id)).toMatchObject({ facts: [], why: 'The orders are in' });
    expect(await read(id, `?as_of=${then}`, manager)).toMatchObject({
      version: 1,
      facts: [{ label: 'Orders of December' }],
      why: '',
      missing: ['question', 'why', 'expected', 'look_back'],
      can: { complete: false },
    });
    expect((await get(app, staff, `/api/decisions/${id}?as_of=2026-01-01`)).status).toBe(404);
  });

  it('is looked back at against what was expected, and then stays as it is', async () => {
    const first = await act('decision.record', {
      chosen: 'One more inspector',
      look_back_on: '2027-02-01',
    });
    const looked = { verdict: 'partly', learned: 'It took until spring' };
    expect(await refused('decision.look_back', { ...first, ...looked })).toBe(
      'decision.nothing_expected',
    );
    const second = await act('decision.complete', { ...first, expected: 'Half the returns' });
    const move = { ...second, look_back_on: '2027-03-01', reason: 'Hired in January' };
    expect(await refused('decision.move_look_back', { ...move, reason: '' })).toBe(
      'decision.reason_needed',
    );
    const third = await act('decision.move_look_back', move);
    const fourth = await act('decision.look_back', { ...third, ...looked });
    expect(await read(first.id, '', manager)).toMatchObject({
      ...looked,
      looked_back_by: { name: 'Line manager' },
      look_back_on: '2027-03-01',
      first_look_back_on: '2027-02-01',
      moves: [{ from_day: '2027-02-01', to_day: '2027-03-01', reason: 'Hired in January' }],
      missing: [],
      can: { complete: false, look_back: false, withdraw: false },
    });
    expect(await refused('decision.complete', { ...fourth, expected: 'A few' })).toBe(
      'decision.was_looked_back',
    );
  });

  it('is withdrawn with a reason and stays to be read', async () => {
    const first = await act('decision.record', {
      chosen: 'No new software',
      kind: 'no_change',
      why: 'The old one is paid for',
    });
    await act('decision.withdraw', { ...first, reason: 'The maker stopped it' });
    expect(await read(first.id)).toMatchObject({
      withdraw_reason: 'The maker stopped it',
      missing: [],
    });
    const { rows } = await list('?state=withdrawn');
    expect(rows.map((row: At) => row.id)).toContain(first.id);
  });

  it('is refused where it changes nothing for no reason, or is to come', async () => {
    const none = { chosen: 'All stays', kind: 'no_change' };
    expect(await refused('decision.record', none)).toBe('decision.why_needed');
    const later = { chosen: 'Later', decided_on: '2027-12-24' };
    expect(await refused('decision.record', later)).toBe('decision.day_to_come');
  });

  it('is found by what it waits for, by its owner and by its days', async () => {
    const other = await foundFirm(app, 'Lists');
    const here = async (query: string) =>
      (await list(query, other.founder)).rows.map((row: { chosen: string }) => row.chosen);
    const keep = (chosen: string, more: object = {}) =>
      act('decision.record', { chosen, ...more }, other.founder);
    const today = app.clock.now().toISOString().slice(0, 10);
    await keep('Due', { decided_on: '2026-01-10', look_back_on: '2026-06-01', expected: 'Much' });
    await keep('Due today', { decided_on: '2026-02-10', look_back_on: today });
    await keep('Without', { decided_on: '2026-03-10' });
    expect(await here('?state=look_back_due')).toEqual(['Due', 'Due today']);
    expect(await here('?state=without_look_back')).toEqual(['Without']);
    expect(await here('?from=2026-02-01&to=2026-02-28')).toEqual(['Due today']);
    expect(await here(`?owner=${other.founder.personId}`)).toEqual(['Without', 'Due today', 'Due']);
    expect(await here(`?owner=${manager.personId}`)).toEqual([]);
    const { counts, rows } = await list('?size=1', other.founder);
    expect(counts).toEqual({ all: 3, look_back_due: 2, without_look_back: 1, incomplete: 3 });
    expect(rows).toHaveLength(1);
  });

  it('passes to whoever takes over, with the version before kept', async () => {
    const leaver = await addMember(app, firm, ['line_manager'], 'Leaver');
    const { id } = await act('decision.record', { chosen: 'Mine for now' }, leaver);
    const leave = { id: leaver.personId, version: 1, to_id: manager.personId };
    await act('person.leave', leave, firm.founder);
    expect(await read(id)).toMatchObject({ owner: { name: 'Line manager' }, version: 2 });
    await asOwner(app, firm.id, async (client) => {
      const { rows } = await client.query(
        `SELECT privilege_type FROM information_schema.role_table_grants
          WHERE table_name = 'decision_version' AND grantee = 'plumbline_app'`,
      );
      expect(rows.map((row) => row.privilege_type).toSorted()).toEqual(['INSERT', 'SELECT']);
    });
  });

  it('is recorded by those who decide, and unknown to another firm and to readers from outside', async () => {
    expect(await refused('decision.record', { chosen: 'Mine' }, staff)).toBe('403');
    const { id, version } = await act('decision.record', { chosen: 'Ours' });
    expect(await refused('decision.complete', { id, version, why: 'So' }, staff)).toBe('403');
    const other = await foundFirm(app, 'Other');
    const foreign = await get(app, other.founder, `/api/decisions/${id}`);
    const random = await get(app, other.founder, `/api/decisions/${randomUUID()}`);
    expect(foreign.status).toBe(404);
    expect(foreign.body).toEqual(random.body);
    const outside = await addMember(app, firm, ['external_auditor'], 'Auditor');
    expect((await get(app, outside, `/api/decisions/${id}`)).status).toBe(403);
  });
});
