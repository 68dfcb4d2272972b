import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  addMember,
  foundFirm,
  startApp,
  type Firm,
  type Member,
  type TestApp,
} from '../../../test/app.ts';
import { act as acted, look } from '../../../test/acting.ts';
import type { LeaderAnswer } from './contract.ts';

const DAY = 86_400_000;

let app: TestApp;
let firm: Firm;
let ana: Member;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());
beforeEach(async () => {
  firm = await foundFirm(app);
  ana = await addMember(app, firm, ['staff'], 'Ana Horvat');
});

const act = (who: Member, command: string, body: object) => acted(app, who, command, body);
const leader = (who = firm.founder, query = ''): Promise<LeaderAnswer> =>
  look(app, who, `/api/home/leader${query}`);
const mine = (who: Member) => look(app, who, '/api/home/mine');
const kinds = ({ matters }: LeaderAnswer) => matters.rows.map(({ kind }) => kind);
const ask = (what: string, body: object = {}) =>
  act(firm.founder, 'resource_request.ask', { what, why: 'It is needed', ...body });
const late = (title: string, due: string) =>
  act(firm.founder, 'action.create', {
    title,
    opened_on: '2026-08-01',
    due_on: due,
    accountable_id: firm.founder.personId,
  });

describe('what only the leader can decide', () => {
  it('holds requests until they are answered or given to somebody else to answer', async () => {
    const first = await ask('A crane');
    app.clock.advance(DAY);
    const second = await ask('A second press');
    const line = await addMember(app, firm, ['line_manager'], 'Line manager');
    expect(await leader()).toMatchObject({
      matters: {
        totals: { request: 2 },
        rows: [
          { kind: 'request', record: { what: 'A crane', waiting_days: 1, can: { answer: true } } },
          { kind: 'request', record: { what: 'A second press', waiting_days: 0 } },
        ],
      },
    });
    // A line manager cannot answer what was asked of top management.
    expect((await leader(line)).matters.totals.request).toBe(0);
    await act(firm.founder, 'resource_request.hand_on', { ...first, to_id: line.personId });
    await act(firm.founder, 'resource_request.answer', { ...second, answer: 'yes' });
    expect((await leader()).matters.totals.request).toBe(0);
    const handed = { id: first.id, can: { answer: true } };
    expect((await leader(line)).matters.rows).toMatchObject([{ kind: 'request', record: handed }]);
    expect((await mine(line)).requests).toMatchObject({ total: 1, rows: [handed] });
    expect((await look(app, line, '/api/home/staff')).decisions).toBe(1);
    app.clock.advance(-DAY);
  });

  it('shows the weightiest three, counts all of them, and shows no promise twice', async () => {
    await late('Long late', '2026-11-01');
    await late('A little late', '2026-11-10');
    await act(ana, 'action.propose', { title: 'Label the drums' });
    await ask('A crane', { wanted_by: '2026-11-27' });
    await ask('A second press');
    const page = await leader();
    expect(kinds(page)).toEqual(['request', 'late_action', 'proposal']);
    expect(page.matters.totals).toEqual({
      proposal: 1,
      request: 2,
      word: 0,
      late_action: 1,
      look_back: 0,
    });
    expect(page.promises.rows.map(({ title }) => title)).toEqual(['A little late']);
    expect(page.promises).toMatchObject({ open: 2, late: 2 });
  });

  it('asks to look back at a decision from the day that was planned for it', async () => {
    const { id } = await act(firm.founder, 'decision.record', {
      chosen: 'Two shifts',
      why: 'Orders',
      expected: 'Nothing leaves late',
      look_back_on: '2026-11-26',
    });
    expect(kinds(await leader())).toEqual([]);
    app.clock.advance(3 * DAY);
    const due = { id, chosen: 'Two shifts', expected: 'Nothing leaves late', late_days: 1 };
    expect((await leader()).matters.rows).toMatchObject([{ kind: 'look_back', record: due }]);
    expect((await mine(firm.founder)).look_backs).toMatchObject({ total: 1, rows: [due] });
    await act(firm.founder, 'decision.look_back', {
      id,
      version: 1,
      verdict: 'worked',
      learned: 'Earlier next time',
    });
    expect(kinds(await leader())).toEqual([]);
    const then = await leader(firm.founder, '?as_of=2026-11-26');
    expect(then.matters.rows).toMatchObject([
      { kind: 'look_back', record: { late_days: 0, can: { look_back: false } } },
    ]);
    app.clock.advance(-3 * DAY);
  });
});

describe('a check-in that is due', () => {
  it('waits among the things of whoever owns the objective, and of nobody else', async () => {
    const { id } = await act(firm.founder, 'objective.set', {
      name: 'Deliver on time',
      why: 'Customers leave',
      judged: 'Nine of ten',
      due_on: '2027-06-30',
      rhythm: 'month',
      owner_id: ana.personId,
    });
    expect((await mine(ana)).check_ins).toEqual([]);
    app.clock.advance(40 * DAY);
    expect((await mine(ana)).check_ins).toMatchObject([{ id, name: 'Deliver on time' }]);
    expect(await look(app, ana, '/api/home/staff')).toMatchObject({ check_ins: 1 });
    expect((await mine(firm.founder)).check_ins).toEqual([]);
    await act(ana, 'objective.check_in', {
      id,
      version: 1,
      state: 'on_track',
      text: 'It goes well',
    });
    expect((await mine(ana)).check_ins).toEqual([]);
    app.clock.advance(-40 * DAY);
  });
});

describe('what really changed in what is measured', () => {
  const MONTHS = Array.from({ length: 14 }, (_, at) => {
    const month = new Date(Date.UTC(2025, 8 + at, 1));
    return month.toISOString().slice(0, 10);
  });

  async function measure(name: string, latest: string, ownerId: string | null = null) {
    const at = await act(firm.founder, 'measure.create', {
      name,
      kind: 'xmr',
      better: 'higher',
      owner_id: ownerId,
    });
    const values = MONTHS.map((period, row) => ({
      row: row + 1,
      period,
      value: row === MONTHS.length - 1 ? latest : String(90 + (row % 3)),
    }));
    return act(firm.founder, 'measure.record_values', { id: at.id, values });
  }

  it('names the measures whose latest value is news and counts those that are to be left alone', async () => {
    await measure('Punctual', '91');
    await measure('Scrap', '60');
    const own = await measure('Mine', '130', firm.founder.personId);
    const { measures } = await leader();
    expect(measures.judged).toBe(3);
    expect(measures.rows).toMatchObject([
      { id: own.id, name: 'Mine', verdict: { variation: 'improvement_high', rule: 'outside' } },
      { name: 'Scrap', verdict: { variation: 'concern_low', rule: 'outside' } },
    ]);
    expect(measures.rows[0]?.points).toHaveLength(1);
    // On an earlier day none of it was known.
    expect((await leader(firm.founder, '?as_of=2026-11-20')).measures.judged).toBe(0);
  });
});
