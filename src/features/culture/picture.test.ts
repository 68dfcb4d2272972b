import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  addMember,
  asOwner,
  foundFirm,
  get,
  post,
  startApp,
  type Firm,
  type TestApp,
} from '../../../test/app.ts';
import { leadershipOf, TODAY, WRITTEN } from '../../../test/leadership.ts';
import { addDays, type Day } from '../../lib/day.ts';
import type { PictureAnswer } from './contract.ts';

const BEFORE = addDays(TODAY, -7);

let app: TestApp;
let firm: Firm;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());
beforeEach(async () => {
  goTo(addDays(WRITTEN, -100));
  firm = await foundFirm(app);
  goTo(TODAY);
});

const { goTo, open, moveDue, pictureOf, touch, openMany } = leadershipOf(() => ({ app, firm }));
const told = (picture: PictureAnswer) => picture.signals.map(({ id, cause }) => `${id} ${cause}`);

describe('S1, delayed actions', () => {
  it('is told at 8 late of 16 and not at 7: the near end of the interval has to cross', async () => {
    const ids = await openMany(7, 16);
    expect(told(await pictureOf())).toEqual([]);
    await moveDue(ids[15] as string, 1, addDays(TODAY, -12), addDays(TODAY, -9));
    const picture = await pictureOf();
    expect(told(picture)).toEqual(['S1 overdue_share']);
    expect(picture.headline).toEqual(picture.signals[0]?.says);
    expect(picture.signals[0]).toMatchObject({ form: 'team', evidence: { total: 8 } });
    expect(picture.signals[0]?.says.values).toMatchObject({ late: 8, open: 16, topLate: 0 });
    const list = await get(app, firm.founder, `/api/actions?ids=${ids.slice(0, 7).join(',')}`);
    expect(list.body.total).toBe(7);
  });

  it('is told of a leader’s important action over 30 days late, to that leader alone', async () => {
    const other = await addMember(app, firm, ['top_management'], 'Other director');
    const late = { significance: 'high' };
    await open(addDays(BEFORE, -30), firm.founder, late);
    expect(told(await pictureOf())).toEqual([]);
    expect((await pictureOf()).forming).toBe(1);
    const id = await open(addDays(BEFORE, -31), firm.founder, late);
    const picture = await pictureOf();
    expect(told(picture)).toEqual(['S1 long_overdue']);
    expect(picture.signals[0]).toMatchObject({ form: 'you', evidence: { total: 2 } });
    expect(picture.signals[0]?.evidence.records[0]).toEqual({ kind: 'action', id });
    expect(told(await pictureOf(other))).toEqual([]);
    expect((await pictureOf(other)).forming).toBe(0);
  });
});

describe('S2, silent slipping', () => {
  it('is told at 4 late moves of 5, not at 3 of 5 and not at 4 of 4', async () => {
    const ids = await openMany(0, 10);
    const [slipped, inTime] = [ids.slice(0, 4), ids.slice(4)];
    for (const id of slipped) await moveDue(id, 1, addDays(WRITTEN, 1), addDays(TODAY, -18));
    for (const id of slipped) await moveDue(id, 2, addDays(TODAY, -10), addDays(TODAY, 200));
    expect(told(await pictureOf())).toEqual([]);
    await moveDue(inTime[0] as string, 1, addDays(TODAY, -10), addDays(TODAY, 120));
    expect(told(await pictureOf())).toEqual(['S2 late_extensions']);
    await moveDue(inTime[1] as string, 1, addDays(TODAY, -10), addDays(TODAY, 120));
    expect(told(await pictureOf())).toEqual([]);
  });

  it('is told of an open action moved three times, not of one moved twice', async () => {
    const line = await addMember(app, firm, ['line_manager'], 'Line manager');
    const id = await open(addDays(TODAY, 10), line);
    for (let at = 0; at < 2; at += 1) {
      await moveDue(id, 1 + at, addDays(TODAY, -19 + at), addDays(TODAY, 20 + at));
    }
    expect(told(await pictureOf(line))).toEqual([]);
    await moveDue(id, 3, addDays(TODAY, -9), addDays(TODAY, 60));
    const picture = await pictureOf(line);
    expect(told(picture)).toEqual(['S2 moved_often']);
    expect(picture).toMatchObject({ figures: [], waiting: [], top_team: null });
    expect(picture.mine).toEqual({ open: 1, overdue: 0 });
    expect(told(await pictureOf())).toEqual([]);
  });
});

describe('S10, over-delegation', () => {
  it('is told at 9 of 12 with one person, not at 8 of 12, not below 12, not of a director', async () => {
    const staff = await addMember(app, firm, ['staff'], 'Quality manager');
    const later = addDays(TODAY, 90);
    const ids: string[] = [];
    for (let at = 0; at < 11; at += 1) ids.push(await open(later, at < 8 ? staff : firm.founder));
    expect(told(await pictureOf())).toEqual([]);
    const last = await open(later, firm.founder);
    expect(told(await pictureOf())).toEqual([]);
    goTo(addDays(TODAY, -15));
    await post(app, firm.founder, 'action.assign', {
      id: last,
      version: 1,
      accountable_id: staff.personId,
    });
    goTo(TODAY);
    const picture = await pictureOf();
    expect(told(picture)).toEqual(['S10 one_owner']);
    expect(JSON.stringify(picture)).not.toContain(staff.personId);
    expect(JSON.stringify(picture)).not.toContain('Quality manager');
    await asOwner(app, firm.id, (client) =>
      client.query(
        `INSERT INTO person_role (organisation_id, id, person_id, role, starts_on)
         VALUES ($1, $2, $3, 'top_management', '2020-01-01')`,
        [firm.id, randomUUID(), staff.personId],
      ),
    );
    await touch();
    expect(told(await pictureOf())).toEqual([]);
  });
});

describe('the picture', () => {
  it('says that there are no records, then how many are missing, then that nothing is unusual', async () => {
    expect((await pictureOf()).state).toBe('no_records');
    await openMany(0, 4);
    const few = await pictureOf();
    expect(few.state).toBe('not_enough');
    expect(few.figures.find(({ id }) => id === '3d')?.figure).toEqual({
      kind: 'not_enough',
      has: 4,
      needs: 5,
    });
    await openMany(0, 1);
    expect(await pictureOf()).toMatchObject({
      state: 'nothing',
      headline: { key: 'headline.nothing' },
    });
  });

  it('says that most open actions have no date rather than that nothing is unusual', async () => {
    await openMany(0, 5);
    const undated = { title: 'Look at the roof', accountable_id: firm.founder.personId };
    for (let count = 0; count < 6; count += 1) {
      await post(app, firm.founder, 'action.create', undated);
    }
    expect(await pictureOf()).toMatchObject({
      state: 'undated',
      headline: { key: 'headline.undated', values: { count: 6, cases: 11 } },
    });
    const list = await get(app, firm.founder, '/api/actions?state=undated');
    expect(list.body.total).toBe(6);
  });

  it('is for leaders: not for staff, the system manager or a reader from outside', async () => {
    for (const role of [
      'staff',
      'system_manager',
      'internal_auditor',
      'external_auditor',
    ] as const) {
      const member = await addMember(app, firm, [role]);
      expect((await get(app, member, '/api/culture/picture')).status, role).toBe(403);
    }
  });

  it('can be seen as it was on a past day', async () => {
    const ids = await openMany(8, 16);
    for (const id of ids.slice(0, 8)) {
      await post(app, firm.founder, 'action.cancel', { id, version: 1, reason: 'No use' });
    }
    const now = await pictureOf();
    expect(told(now)).toEqual([]);
    expect(now.stopped.map(({ key }) => key)).toEqual(['stopped.S1.overdue_share.team']);
    const then = await pictureOf(firm.founder, addDays(TODAY, -1));
    expect(then.as_of).toBe(addDays(TODAY, -1));
    expect(told(then)).toEqual(['S1 overdue_share']);
    const long = await pictureOf(firm.founder, addDays(TODAY, -200));
    expect(long).toMatchObject({ state: 'no_records', records_since: null });
  });

  it('tells at once what an imported list says of the weeks before', async () => {
    await open(addDays(TODAY, 90), null);
    expect(told(await pictureOf())).toEqual([]);
    await asOwner(app, firm.id, (client) =>
      client.query(
        `INSERT INTO action (organisation_id, id, reference, title, source, significance, opened_on,
           first_due_on, due_on, import_id, recorded_at, changed_at)
         SELECT $1, gen_random_uuid(), 'L-' || n, 'Listed', 'other', 'normal', $2, $3, $3, $1, $4, $4
           FROM generate_series(1, 9) n`,
        [firm.id, addDays(TODAY, -80), addDays(TODAY, -40), app.clock.now()],
      ),
    );
    await touch();
    expect(told(await pictureOf())).toEqual(['S1 overdue_share']);
  });

  it('tells how long people wait, with what is still open counted in', async () => {
    goTo(addDays(TODAY, -20));
    const ids: string[] = [];
    for (let at = 0; at < 5; at += 1) {
      const { body } = await post(app, firm.founder, 'action.propose', { title: 'Idea' });
      ids.push(body.result.id);
    }
    for (const [at, id] of ids.slice(0, 3).entries()) {
      goTo(addDays(TODAY, -20 + 2 * at));
      const no = { id, version: 1, reason: 'Because' };
      expect((await post(app, firm.founder, 'action.decline', no)).status).toBe(200);
    }
    goTo(TODAY);
    const { waiting } = await pictureOf();
    expect(waiting[0]?.says).toEqual({
      key: 'waiting.decision.says',
      values: { cases: 5, days: 365, count: 4 },
    });
  });

  it('counts what was proposed today, as long as there is too little for a median', async () => {
    const said = async (asOf?: Day) => (await pictureOf(firm.founder, asOf)).waiting[0]?.says;
    const proposed = (count: number) => ({
      key: 'waiting.decision.not_enough',
      values: { count, needs: 5, days: 365 },
    });
    expect(await said()).toEqual(proposed(0));
    await post(app, firm.founder, 'action.propose', { title: 'A first idea' });
    expect(await said()).toEqual(proposed(1));
    expect(await said(addDays(TODAY, -1))).toEqual(proposed(0));
  });

  it('counts proposals of today also where there are actions enough for a median', async () => {
    await openMany(0, 5);
    await post(app, firm.founder, 'action.propose', { title: 'A first idea' });
    const { waiting } = await pictureOf();
    expect(waiting.map(({ says }) => says.key)).toEqual([
      'waiting.decision.not_enough',
      'waiting.done.longer',
    ]);
    expect(waiting[0]?.says.values).toMatchObject({ count: 1 });
  });
});

describe('the page behind', () => {
  it('a signal shows its records and how it is worked out, and names nobody', async () => {
    const staff = await addMember(app, firm, ['staff'], 'Somebody Else');
    const ids = await openMany(8, 16, staff);
    const { body } = await get(app, firm.founder, '/api/culture/signals/S1');
    expect(body).toMatchObject({ id: 'S1', state: 'live', cards: [{ state: 'live' }] });
    const [card] = body.cards;
    expect(card.records.map((row: { id: string }) => row.id).toSorted()).toEqual(
      ids.slice(0, 8).toSorted(),
    );
    expect(card.records[0]).toMatchObject({ late_days: 15, mine: false });
    expect(card.how.map(({ key }: { key: string }) => key)).toEqual([
      'signal.S1.overdue_share.rule',
      'how.share',
      'how.twice',
    ]);
    expect(JSON.stringify(body)).not.toContain('Somebody');
    const quiet = await get(app, firm.founder, '/api/culture/signals/S2');
    expect(quiet.body).toMatchObject({ state: 'quiet', cards: [] });
    const line = await addMember(app, firm, ['line_manager']);
    const others = await get(app, line, '/api/culture/signals/S1');
    expect(others.body).toMatchObject({ state: 'quiet', cards: [] });
    expect((await get(app, staff, '/api/culture/signals/S1')).status).toBe(403);
  });

  it('a figure is the top team’s to look at', async () => {
    await openMany(8, 16);
    const { body } = await get(app, firm.founder, '/api/culture/figures/3d');
    expect(body).toMatchObject({ verdict: 'act', limit: { act: 0.3, floor: 5 } });
    expect(body.records).toHaveLength(8);
    const line = await addMember(app, firm, ['line_manager']);
    expect((await get(app, line, '/api/culture/figures/3d')).status).toBe(403);
    expect((await get(app, firm.founder, '/api/culture/figures/9z')).status).toBe(400);
  });
});
