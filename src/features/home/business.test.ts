import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { act as acted, look } from '../../../test/acting.ts';
import {
  addMember,
  asOwner,
  foundFirm,
  NOW,
  startApp,
  type Firm,
  type Member,
  type TestApp,
} from '../../../test/app.ts';
import { raised } from '../../../test/problems.ts';
import { said } from '../../../test/voice.ts';
import { systemScope } from '../../platform/jobs/runner.ts';
import { voice } from '../voice/feature.ts';
import type { LeaderAnswer } from './contract.ts';

const DAY = 86_400_000;

let app: TestApp;
let firm: Firm;
let ana: Member;
let line: Member;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());
beforeEach(async () => {
  app.clock.set(NOW);
  firm = await foundFirm(app);
  ana = await addMember(app, firm, ['staff'], 'Ana Horvat');
  line = await addMember(app, firm, ['line_manager'], 'Line');
});

const act = (who: Member, command: string, body: object) => acted(app, who, command, body);
const leader = (who = firm.founder): Promise<LeaderAnswer> => look(app, who, '/api/home/leader');

describe('what people said and only the leader can decide', () => {
  it('is what went up because nobody answered, until it is decided', async () => {
    const idea = await said(app, ana);
    await act(ana, 'voice.raise', { kind: 'thanks', text: 'Well done' });
    expect((await leader()).matters.totals.word).toBe(0);
    app.clock.advance(21 * DAY);
    const scope = await systemScope(app.platform, firm.id);
    for (const job of voice.nightly ?? []) await job.run(app.platform, scope!);
    const { matters } = await leader();
    expect(matters.totals.word).toBe(1);
    expect(matters.rows).toMatchObject([
      { kind: 'word', record: { id: idea.id, escalated: true, raiser: { name: 'Ana Horvat' } } },
    ]);
    expect((await leader(line)).matters.totals.word).toBe(0);
    const yes = { decision: 'yes', reason: 'The labels are ordered' };
    const now = await look(app, firm.founder, `/api/voice/${idea.id}`);
    await act(firm.founder, 'voice.decide', { id: idea.id, version: now.version, ...yes });
    expect((await leader()).matters.totals.word).toBe(0);
  });

  it('is what was said to them alone and is past its day, and nobody else’s matter', async () => {
    await act(ana, 'voice.raise', {
      kind: 'concern',
      text: 'Between us',
      to_person_id: firm.founder.personId,
    });
    expect((await leader()).matters.totals.word).toBe(0);
    app.clock.advance(30 * DAY);
    expect((await leader()).matters.rows).toMatchObject([
      { kind: 'word', record: { words: 'Between us', way: 'to_person' } },
    ]);
    expect((await leader(line)).matters.rows).toEqual([]);
  });
});

describe('the end of a leader’s page', () => {
  it('is silent where nothing is known', async () => {
    expect(await leader()).toMatchObject({
      money: null,
      course: null,
      word_thanks: null,
      for_review: 0,
      hearing: { cases: 0 },
      promises: { people: { open: 0, rows: [] } },
    });
  });

  it('says what went wrong costs this month and last, as known and as estimated', async () => {
    const first = await raised(app, ana);
    await act(firm.founder, 'problem.say_cost', { ...first, known: 400, estimated: 900, why: '' });
    app.clock.advance(10 * DAY);
    const second = await raised(app, ana);
    await act(firm.founder, 'problem.say_cost', { ...second, known: null, estimated: 70, why: '' });
    await raised(app, ana);
    expect((await leader()).money).toEqual({
      currency: 'EUR',
      cost: {
        month: '2026-12-01',
        before: { known: 400, estimated: 0 },
        now: { known: 0, estimated: 70 },
        unsaid: 1,
      },
      benefit: null,
    });
  });

  it('says what the last improvement brings, and whom to thank for it until they were thanked', async () => {
    const done = async (text: string, money: number) => {
      let at = await said(app, ana, { text });
      at = await act(firm.founder, 'voice.decide', { ...at, decision: 'yes', reason: 'Good' });
      at = await act(firm.founder, 'voice.finish', { ...at, outcome: 'Labelled' });
      await act(firm.founder, 'voice.say_benefit', { ...at, money, hours: null, note: '' });
      return at;
    };
    await done('Label the hoses', 500);
    app.clock.advance(DAY);
    const last = await done('A lamp at the press', 1_200);
    const page = await leader();
    expect(page.money).toMatchObject({
      cost: null,
      benefit: { last: { id: last.id, money: 1_200, hours: null }, money: 1_700, count: 2 },
    });
    const thanks = { item_id: last.id, person: { name: 'Ana Horvat' }, outcome: 'Labelled' };
    expect(page).toMatchObject({ word_thanks: thanks, thanks: null });
    await act(firm.founder, 'voice.raise', { kind: 'thanks', text: 'Thanks', about_id: last.id });
    expect((await leader()).word_thanks).toMatchObject({ words: 'Label the hoses' });
  });

  it('calls a picture without words by its number, and tells no benefit of nothing', async () => {
    let at = await said(app, ana, { text: 'A picture' });
    at = await act(firm.founder, 'voice.decide', { ...at, decision: 'yes', reason: 'Good' });
    at = await act(firm.founder, 'voice.finish', { ...at, outcome: 'Labelled' });
    await asOwner(app, firm.id, (client) =>
      client.query(`UPDATE voice_item SET text = '' WHERE id = $1`, [at.id]),
    );
    at = await act(firm.founder, 'voice.say_benefit', { ...at, money: 0, hours: 0, note: '' });
    expect(await leader()).toMatchObject({ money: null, word_thanks: { words: 'V-1' } });
    await act(firm.founder, 'voice.say_benefit', { ...at, money: 0, hours: 2, note: '' });
    expect((await leader()).money).toMatchObject({ benefit: { last: { text: 'V-1', hours: 2 } } });
  });

  it('says for the top team alone which objectives are not on track', async () => {
    const objective = async (name: string, state: string) => {
      const due = { owner_id: firm.founder.personId, due_on: '2027-06-30', judged: 'They say so' };
      const { id, version } = await act(firm.founder, 'objective.set', { name, ...due });
      await act(firm.founder, 'objective.check_in', { id, version, state, text: 'So it is' });
      return id;
    };
    await objective('Deliver on the day', 'on_track');
    const risky = await objective('Less scrap', 'at_risk');
    const off = await objective('No accident', 'off_track');
    expect((await leader()).course).toEqual({
      open: 3,
      unsaid: 0,
      off: [
        { id: off, name: 'No accident', state: 'off_track' },
        { id: risky, name: 'Less scrap', state: 'at_risk' },
      ],
    });
    expect((await leader(line)).course).toBeNull();
  });

  it('holds what was promised to people from a week before its day until it is shown', async () => {
    const promise = await act(firm.founder, 'commitment.make', {
      what: 'A second crane',
      notice: 'It is there',
      due_on: '2026-12-10',
      to: { everyone: true },
    });
    expect((await leader()).promises.people).toEqual({ open: 1, rows: [] });
    app.clock.advance(10 * DAY);
    expect((await leader()).promises.people.rows).toMatchObject([
      { id: promise.id, late: false, due_on: '2026-12-10' },
    ]);
    app.clock.advance(10 * DAY);
    expect((await leader()).promises.people.rows).toMatchObject([{ id: promise.id, late: true }]);
    await act(firm.founder, 'commitment.show', {
      id: promise.id,
      on_day: '2026-12-09',
      case: { kind: 'text', label: 'It is there' },
    });
    expect((await leader()).promises.people).toEqual({ open: 0, rows: [] });
  });
});
