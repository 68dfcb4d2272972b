import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  addMember,
  foundFirm,
  startApp,
  type Firm,
  type Member,
  type TestApp,
} from '../../../test/app.ts';
import { act as acted, look, type At } from '../../../test/acting.ts';

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

describe('one’s own pages', () => {
  it('says what waits for this person and where their proposals stand', async () => {
    await open({ accountable_id: ana.personId, due_on: '2026-11-20' });
    await open({ helper_ids: [ana.personId] });
    const toCheck = await open({ significance: 'high' });
    await act(firm.founder, 'action.finish', {
      ...toCheck,
      result: 'Fitted',
      check_due_on: '2026-11-24',
      checker_id: ana.personId,
    });
    await act(ana, 'action.propose', { title: 'Waits' });
    expect(await page(ana, 'staff')).toMatchObject({
      open: 1,
      late: 1,
      checks: 1,
      checks_late: 0,
      waiting: 1,
      answered: 0,
      decisions: 0,
    });
    const mine = await page(ana, 'mine');
    expect(mine.open.total).toBe(2);
    expect(mine.checks).toMatchObject([
      { done_by: 'Founder', check_due_on: '2026-11-24', late_days: 0 },
    ]);
  });

  it('follows each proposal from the question to the result', async () => {
    const ideas = [];
    for (const title of ['Waits', 'Refused', 'Promised', 'Done']) {
      ideas.push(await act(ana, 'action.propose', { title }));
      app.clock.advance(60_000);
    }
    const [, refused, promised, done] = ideas as [At, At, At, At];
    await act(firm.founder, 'action.decline', { ...refused, reason: 'Too dear' });
    const yes = { accountable_id: md(), due_on: '2026-12-24', reason: 'Good' };
    await act(firm.founder, 'action.accept', { ...promised, ...yes });
    const accepted = await act(firm.founder, 'action.accept', { ...done, ...yes });
    await act(firm.founder, 'action.finish', { ...accepted, result: 'It hangs there' });
    const { rows } = await page(ana, 'answers');
    expect(rows).toMatchObject([
      { title: 'Done', outcome: 'done', result: 'It hangs there', decided_by: 'Founder' },
      { title: 'Promised', outcome: 'promised', accountable: 'Founder', due_on: '2026-12-24' },
      { title: 'Refused', outcome: 'declined', reason: 'Too dear', decided_by: 'Founder' },
      { title: 'Waits', outcome: 'waits', decided_on: null, waiting_days: 0 },
    ]);
    expect((await page(firm.founder, 'answers')).rows).toEqual([]);
  });
});
