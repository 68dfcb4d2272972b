import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
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
import { act as acted, look } from '../../../test/acting.ts';

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
const page = (who: Member, path: string) => look(app, who, `/api/home/${path}`);

const md = () => firm.founder.personId;
const open = (body: object = {}) =>
  act(firm.founder, 'action.create', {
    title: 'Guard on press 3',
    opened_on: '2026-09-01',
    accountable_id: md(),
    ...body,
  });

describe('the manager’s page', () => {
  it('counts exactly what the lists of the same names show', async () => {
    await open({ due_on: '2026-11-01' });
    await open({ due_on: '2026-11-23' });
    await open({ due_on: '2026-11-24' });
    await open({ due_on: '2026-12-01', accountable_id: null });
    await open({ due_on: '2026-12-02' });
    const done = await open({ significance: 'high' });
    await act(firm.founder, 'action.finish', {
      ...done,
      result: 'Fitted',
      check_due_on: '2026-12-20',
      checker_id: ana.personId,
    });
    await act(ana, 'action.propose', { title: 'Label the drums' });
    const { open: opened, counts } = await page(firm.founder, 'manager');
    expect(opened).toBe(5);
    expect(counts).toEqual({
      late: 2,
      due_week: 2,
      stuck: 0,
      unowned: 1,
      check_due: 0,
      unchecked: 1,
      proposed: 1,
    });
    for (const [state, count] of Object.entries(counts)) {
      const list = await get(app, firm.founder, `/api/actions?state=${state}`);
      expect(list.body.total, state).toBe(count);
    }
  });

  it('is not for staff, nor for readers from outside', async () => {
    const auditor = await addMember(app, firm, ['external_auditor'], 'Auditor');
    for (const who of [ana, auditor]) {
      expect((await get(app, who, '/api/home/manager')).status).toBe(403);
      expect((await get(app, who, '/api/home/leader')).status).toBe(403);
    }
    expect((await get(app, auditor, '/api/home/mine')).status).toBe(403);
    expect((await get(app, auditor, '/api/home/reader')).status).toBe(200);
  });
});

describe('the leader’s page', () => {
  it('begins with what to do where nothing is recorded', async () => {
    const {
      picture,
      matters,
      measures,
      promises,
      thanks,
      next_look: nextLook,
    } = await page(firm.founder, 'leader');
    expect(picture.state).toBe('no_records');
    expect(matters.rows).toEqual([]);
    expect(measures).toEqual({ judged: 0, rows: [] });
    expect(promises).toMatchObject({ open: 0, late: 0, fell_due: 0, kept: 0, rows: [] });
    expect(thanks).toBeNull();
    // The clock of the tests stands on a Tuesday.
    expect(nextLook).toBe('2026-11-30');
  });

  it('says which promises of the reader are open, kept and slipped, and of nobody else', async () => {
    await open({ title: 'Late', due_on: '2026-11-10' });
    await open({ title: 'Soon', due_on: '2026-11-30' });
    const kept = await open({ title: 'Kept', due_on: '2026-11-20' });
    await act(firm.founder, 'action.finish', { ...kept, on: '2026-11-20', result: 'Done' });
    await open({ title: 'Hers', due_on: '2026-11-01', accountable_id: ana.personId });
    const { promises } = await page(firm.founder, 'leader');
    expect(promises).toMatchObject({ open: 2, late: 1, due_week: 1, fell_due: 2, kept: 1 });
    expect(promises.rows.map((row: { title: string }) => row.title)).toEqual(['Late', 'Soon']);
    expect(promises.rows[0]).toMatchObject({ late_days: 14, can: { finish: true } });
  });

  it('shows a decision to those who may take it, and after it was handed on to the one asked', async () => {
    const line = await addMember(app, firm, ['line_manager'], 'Line manager');
    const idea = await act(ana, 'action.propose', { title: 'Label the drums' });
    app.clock.advance(3 * 86_400_000);
    const { matters } = await page(line, 'leader');
    expect(matters).toMatchObject({
      totals: { proposal: 1 },
      rows: [
        {
          kind: 'proposal',
          record: {
            title: 'Label the drums',
            asked_by: 'Ana Horvat',
            waiting_days: 3,
            asked_of_you: false,
            can: { decide: true },
          },
        },
      ],
    });
    const ben = await addMember(app, firm, ['staff'], 'Ben Okafor');
    const handed = await act(firm.founder, 'action.hand_decision', {
      ...idea,
      decider_id: ben.personId,
      reason: 'You know the drums',
    });
    expect((await page(firm.founder, 'leader')).matters.totals.proposal).toBe(0);
    expect((await page(ben, 'mine')).decisions).toMatchObject({
      total: 1,
      rows: [{ asked_of_you: true, can: { decide: true } }],
    });
    expect((await page(ana, 'mine')).decisions.total).toBe(0);
    await act(ben, 'action.accept', {
      ...handed,
      accountable_id: ben.personId,
      due_on: '2026-12-24',
      reason: 'Cheap and clear',
    });
    expect((await page(ben, 'mine')).decisions.total).toBe(0);
    app.clock.advance(-3 * 86_400_000);
  });

  it('refuses to let somebody who proposed it decide on it', async () => {
    const idea = await act(ana, 'action.propose', { title: 'Label the drums' });
    const answer = await post(app, firm.founder, 'action.hand_decision', {
      ...idea,
      decider_id: ana.personId,
    });
    expect(answer).toMatchObject({
      status: 422,
      body: { refusal: { code: 'action.decider_is_proposer' } },
    });
  });

  it('thanks somebody for what the records say, and never the reader', async () => {
    const idea = await act(ana, 'action.propose', { title: 'Label the drums' });
    const accepted = await act(firm.founder, 'action.accept', {
      ...idea,
      accountable_id: md(),
      due_on: '2026-12-24',
    });
    expect((await page(firm.founder, 'leader')).thanks).toBeNull();
    await act(firm.founder, 'action.finish', { ...accepted, result: 'Labelled' });
    expect((await page(firm.founder, 'leader')).thanks).toMatchObject({
      person: { name: 'Ana Horvat' },
      why: 'proposal',
      proved: false,
      other: 'Founder',
      title: 'Label the drums',
    });
    const lead = await addMember(app, firm, ['line_manager'], 'Line manager');
    const own = await act(lead, 'action.propose', { title: 'Mine' });
    const mine = await act(firm.founder, 'action.accept', {
      ...own,
      accountable_id: lead.personId,
      due_on: '2026-12-24',
    });
    await act(lead, 'action.finish', { ...mine, result: 'Done' });
    expect((await page(lead, 'leader')).thanks.person.name).toBe('Ana Horvat');
  });

  it('tells a line manager of own matters only', async () => {
    const line = await addMember(app, firm, ['line_manager'], 'Line manager');
    await open({ due_on: '2026-11-10', accountable_id: line.personId });
    const { picture, promises } = await page(line, 'leader');
    expect(picture).toMatchObject({ top_team: null, mine: { open: 1, overdue: 1 } });
    expect(promises).toMatchObject({ open: 1, late: 1 });
  });

  it('can be seen as it stood on a past day, and nothing can be done there', async () => {
    const action = await open({ due_on: '2026-11-26' });
    const idea = await act(ana, 'action.propose', { title: 'Label the drums' });
    app.clock.advance(5 * 86_400_000);
    await act(firm.founder, 'action.finish', { ...action, result: 'Fitted' });
    await act(firm.founder, 'action.decline', { ...idea, reason: 'They are labelled' });
    const now = await page(firm.founder, 'leader');
    const then = await page(firm.founder, 'leader?as_of=2026-11-27');
    expect([now.promises.open, now.matters.totals.proposal]).toEqual([0, 0]);
    expect(then).toMatchObject({
      as_of: '2026-11-27',
      picture: { as_of: '2026-11-27' },
      promises: { open: 1, late: 1 },
      matters: { totals: { proposal: 1 }, rows: [{ record: { can: { decide: false } } }] },
    });
    expect(then.promises.rows[0].can.finish).toBe(false);
    const manager = await page(firm.founder, 'manager?as_of=2026-11-27');
    expect(manager.counts).toMatchObject({ late: 1, proposed: 1 });
    app.clock.advance(-5 * 86_400_000);
  });

  it('says how far the management review has come, where a standard asks for one', async () => {
    expect((await page(firm.founder, 'leader')).review).toBeNull();
    await act(firm.founder, 'standard_held.add', { standard: 'iso-9001', edition: '2015' });
    const meeting = await act(firm.founder, 'meeting.plan', {
      name: 'Management meeting',
      day: '2026-11-24',
      chair_id: md(),
      items: [{ title: 'Do customers come back?', inputs: ['customers'] }],
    });
    const { review } = await page(firm.founder, 'leader');
    expect(review).toMatchObject({ covered: 0, next: { name: 'Management meeting' } });
    await act(firm.founder, 'meeting.start', { id: meeting.id });
    const { agenda } = await look(app, firm.founder, `/api/meetings/${meeting.id}`);
    const { id, version } = agenda[0];
    await act(firm.founder, 'meeting.item.settle', { id, version, outcome: 'informed' });
    await act(firm.founder, 'meeting.end', { id: meeting.id });
    const after = (await page(firm.founder, 'leader')).review;
    expect(after).toEqual({ ...review, covered: 1, next: null });
  });
});
