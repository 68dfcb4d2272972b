import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { act as acted, look, type At } from '../../../test/acting.ts';
import {
  addMember,
  foundFirm,
  NOW,
  post,
  startApp,
  type Firm,
  type Member,
  type TestApp,
} from '../../../test/app.ts';
import { said as saidBy } from '../../../test/voice.ts';
import { systemActor } from '../../platform/access/actor.ts';
import { openScope } from '../../platform/access/scope.ts';
import { followUp } from './jobs/follow-up.ts';

let app: TestApp;
let firm: Firm;
let manager: Member;
let staff: Member;
let other: Member;

beforeAll(async () => (app = await startApp()));
afterAll(() => app.stop());
// Each test has a firm of its own, so that the clock can start anew: the ledger of one lets no time go back.
beforeEach(async () => {
  app.clock.set(NOW);
  firm = await foundFirm(app);
  manager = await addMember(app, firm, ['line_manager'], 'Line manager');
  staff = await addMember(app, firm, ['staff'], 'Staff member');
  other = await addMember(app, firm, ['staff'], 'Colleague');
});

const act = (command: string, body: object, who: Member = manager): Promise<At> =>
  acted(app, who, command, body);
const said = (words: object = {}, who: Member = staff) => saidBy(app, who, words);
const read = (id: string, who: Member = staff) => look(app, who, `/api/voice/${id}`);

async function refused(command: string, body: object, who: Member = manager): Promise<string> {
  const { status, body: answer } = await post(app, who, command, body);
  return status === 422 ? answer.refusal.code : String(status);
}

const night = () => followUp.run(app.platform, openScope(firm.id, systemActor, 'Europe/Berlin'));
const DAY = 24 * 3_600_000;

describe('an idea', () => {
  it('is decided with a reason, which is its first word where nobody said one', async () => {
    const at = await said();
    const no = { decision: 'no', reason: 'The hoses are replaced in May' };
    expect(await refused('voice.decide', { ...at, ...no }, other)).toBe('403');
    expect(await refused('voice.decide', { ...at, decision: 'no', reason: '' })).toBe(
      'item.reason_needed',
    );
    expect(await refused('voice.decide', { ...at, decision: 'answered', reason: 'x' })).toBe(
      'item.cannot_be_decided_so',
    );
    const own = await said({}, manager);
    expect(await refused('voice.decide', { ...own, ...no })).toBe('item.own');
    const next = await act('voice.decide', { ...at, ...no });
    expect(await read(at.id)).toMatchObject({
      standing: 'closed',
      closed_how: 'no',
      first_reply_on: '2026-11-24',
      decided: { ...no, on: '2026-11-24', by: { name: 'Line manager' } },
      own: true,
      can: { reply: true, withdraw: false },
    });
    expect(await refused('voice.decide', { ...next, ...no })).toBe('item.closed');
    await act('voice.reply', { ...next, text: 'Fair enough' }, staff);
  });

  it('is tried until a day, looked at by a measure, and then decided', async () => {
    const at = await said();
    const trial = { decision: 'try', reason: 'Let us see', try_measure: 'Wrong hoses a week' };
    expect(await refused('voice.decide', { ...at, ...trial })).toBe('item.try_until_needed');
    expect(
      await refused('voice.decide', { ...at, ...trial, try_until: '2027-01-15', try_measure: '' }),
    ).toBe('item.try_measure_needed');
    const tried = await act('voice.decide', { ...at, ...trial, try_until: '2026-11-30' });
    expect(await read(at.id)).toMatchObject({
      standing: 'trying',
      trial: { until: '2026-11-30', measure: 'Wrong hoses a week', ended_on: null },
    });
    const over = async () => (await look(app, manager, '/api/voice?state=try_over')).total;
    const before = await over();
    app.clock.advance(7 * DAY);
    expect(await over()).toBe(before + 1);
    const end = { outcome: 'None since', decision: 'yes', reason: 'It works' };
    expect(await refused('voice.end_try', { ...tried, ...end, outcome: '' })).toBe(
      'item.outcome_needed',
    );
    const ended = await act('voice.end_try', { ...tried, ...end }, firm.founder);
    const follows = { decision: 'yes', reason: 'It works', on: '2026-12-01' };
    expect(await read(at.id)).toMatchObject({
      standing: 'decided',
      decided: { ...follows, by: { name: 'Founder' } },
      trial: { ended_on: '2026-12-01', outcome: 'None since' },
    });
    const wall = await look(app, staff, '/api/voice_wall');
    expect(wall.rows[0]).toMatchObject({ decided_by: 'Founder', decided_on: '2026-12-01' });
    expect(await refused('voice.end_try', { ...ended, ...end })).toBe('item.not_tried');
  });

  it('that was tried is not decided in the end by whoever raised it', async () => {
    const at = await said({}, manager);
    const trial = { decision: 'try', reason: 'Let us see', try_measure: 'Wrong hoses a week' };
    const tried = { ...at, ...trial, try_until: '2026-11-30' };
    const next = await act('voice.decide', tried, firm.founder);
    const end = { ...next, outcome: 'None since', decision: 'yes', reason: 'It works' };
    expect(await refused('voice.end_try', end)).toBe('item.own');
    await act('voice.end_try', end, firm.founder);
  });

  it('may be taken on by its raiser as an action, and is done when that is', async () => {
    const at = await said();
    const yes = await act('voice.decide', { ...at, decision: 'yes', reason: 'Good' });
    const words = { title: 'Label the hoses', due_on: '2026-12-24' };
    const forOther = { ...yes, ...words, accountable_id: other.personId };
    expect(await refused('voice.implement', forOther, staff)).toBe('item.only_oneself');
    expect(await refused('voice.implement', { ...yes, ...words }, other)).toBe('403');
    const taken = { ...yes, ...words, accountable_id: staff.personId };
    const { body } = await post(app, staff, 'voice.implement', taken);
    const { action_id: actionId, version } = body.result;
    expect(await refused('voice.finish', { id: at.id, version, outcome: 'x' })).toBe(
      'item.has_action',
    );
    const action = await look(app, staff, `/api/actions/${actionId}`);
    expect(action).toMatchObject({ source: 'idea', accountable: { name: 'Staff member' } });
    expect(action.source_reference).toBe((await read(at.id)).reference);
    await act(
      'action.finish',
      { id: actionId, version: action.version, result: 'All 40 have labels' },
      staff,
    );
    expect(await read(at.id)).toMatchObject({
      standing: 'closed',
      closed_how: 'done',
      outcome: 'All 40 have labels',
      action: { id: actionId },
    });
    const { version: done } = await look(app, staff, `/api/actions/${actionId}`);
    await act('action.reopen', {
      id: actionId,
      version: done,
      reason: 'They fall off',
      due_on: '2026-12-30',
    });
    expect(await read(at.id)).toMatchObject({
      standing: 'decided',
      done_on: null,
      closed_on: null,
    });
    const again = await look(app, staff, `/api/actions/${actionId}`);
    const stop = { id: actionId, version: again.version, reason: 'No labels' };
    await act('action.cancel', stop, firm.founder);
    expect(await read(at.id)).toMatchObject({ standing: 'decided', action: null });
  });

  it('brings what somebody says it brought, once it is done', async () => {
    const at = await said();
    const yes = await act('voice.decide', { ...at, decision: 'yes', reason: 'Good' });
    expect(await refused('voice.say_benefit', { ...yes, hours: 20 })).toBe('item.not_done');
    const done = await act('voice.finish', { ...yes, outcome: 'Labelled' });
    expect(await refused('voice.say_benefit', done)).toBe('item.benefit_needed');
    await act('voice.say_benefit', { ...done, money: 300.5, hours: 20, note: 'Fewer mix-ups' });
    expect(await read(at.id)).toMatchObject({ benefit_money: 300.5, benefit_hours: 20 });
  });

  it('is joined rather than repeated, and found while somebody types', async () => {
    const at = await said({ text: 'The torque wrench on line seven slips out of its holder' });
    await said({ text: 'A different matter altogether, about the canteen' });
    const found = await look(app, other, '/api/voice_similar?q=wrench%20line%20seven%20slipp');
    expect(found.rows[0]).toMatchObject({ id: at.id, supporters: 0, standing: 'waits' });
    await post(app, other, 'voice.join', { id: at.id });
    expect(await refused('voice.join', { id: at.id }, other)).toBe('item.joined');
    expect(await refused('voice.join', { id: at.id }, staff)).toBe('item.own');
    expect(await read(at.id, other)).toMatchObject({ supporters: 1, joined: true });
    const { rows } = await look(app, other, '/api/voice_mine');
    expect(rows.map(({ id }: At) => id)).toEqual([at.id]);
    await post(app, other, 'voice.leave', { id: at.id });
    expect(await refused('voice.leave', { id: at.id }, other)).toBe('item.not_joined');
    const no = { decision: 'no', reason: 'The holder is replaced next week' };
    await act('voice.decide', { ...at, ...no });
    const over = await look(app, other, '/api/voice_similar?q=wrench%20seven');
    expect(over.rows).toMatchObject([{ id: at.id, standing: 'closed' }]);
    const taken = await said({ text: 'The torque wrench on line eight' });
    const both = await look(app, other, '/api/voice_similar?q=torque%20wrench%20seven');
    expect(both.rows.map(({ id }: At) => id)).toEqual([taken.id, at.id]);
    await act('voice.withdraw', taken, staff);
    const after = await look(app, other, '/api/voice_similar?q=torque%20wrench%20seven');
    expect(after.rows.map(({ id }: At) => id)).toEqual([at.id]);
  });

  it('is found by the beginning of a word in any script', async () => {
    const at = await said({ text: 'Маркировать шланги охлаждения' });
    const found = await look(app, other, `/api/voice_similar?q=${encodeURIComponent('шлан')}`);
    expect(found.rows).toMatchObject([{ id: at.id }]);
  });

  it('is thanked for, and the thanks stands with it', async () => {
    const at = await said();
    await said({ kind: 'thanks', text: 'It saves me ten minutes a day', about_id: at.id }, other);
    const record = await read(at.id);
    expect(record.thanks).toMatchObject([
      { text: 'It saves me ten minutes a day', by: { name: 'Colleague' } },
    ]);
    const thanks = await read(record.thanks[0].id, other);
    expect(thanks).toMatchObject({ standing: 'closed', closed_how: 'said', about: { id: at.id } });
    const own = { kind: 'thanks', text: 'Well done, me', about_id: at.id };
    expect(await refused('voice.raise', own, staff)).toBe('item.about_unknown');
    await act('voice.withdraw', at, staff);
    expect(await refused('voice.raise', own, other)).toBe('item.about_unknown');
  });
});

describe('a barrier', () => {
  it('is closed by whoever raised it and nobody else', async () => {
    const at = await said({ kind: 'barrier', text: 'The lift waits for a part' });
    const yes = await act('voice.decide', { ...at, decision: 'yes', reason: 'Part is ordered' });
    const done = await act('voice.finish', { ...yes, outcome: 'The part is in' });
    const asked = await read(at.id);
    expect(asked).toMatchObject({
      standing: 'asked_gone',
      gone_until: '2026-12-08',
      can: { say_gone: true },
    });
    expect(await refused('voice.say_gone', { ...done, gone: true })).toBe('403');
    const not = await act('voice.say_gone', { ...done, gone: false }, staff);
    expect(await read(at.id)).toMatchObject({ standing: 'decided', gone: false, done_on: null });
    const again = await act('voice.finish', { ...not, outcome: 'Now it runs' });
    await act('voice.say_gone', { ...again, gone: true }, staff);
    expect(await read(at.id)).toMatchObject({ closed_how: 'gone', gone: true });
  });

  it('that an action did not remove may be taken on anew', async () => {
    const at = await said({ kind: 'barrier', text: 'The lift waits for a part' });
    const yes = await act('voice.decide', { ...at, decision: 'yes', reason: 'Part is ordered' });
    const words = { accountable_id: staff.personId, due_on: '2026-12-24' };
    const taken = { ...yes, ...words, title: 'Fit the part' };
    const { body } = await post(app, manager, 'voice.implement', taken);
    const { action_id: id } = body.result;
    const { version } = await look(app, staff, `/api/actions/${id}`);
    await act('action.finish', { id, version, result: 'Fitted' }, staff);
    const asked = await read(at.id);
    const not = { id: at.id, version: asked.version, gone: false };
    const back = await act('voice.say_gone', not, staff);
    expect(await read(at.id, manager)).toMatchObject({
      standing: 'decided',
      action: null,
      can: { implement: true, finish: true },
    });
    await act('voice.implement', { ...back, ...words, title: 'Another lift' });
  });

  it('is not ended by a no; without an answer it is closed after a time, visibly so', async () => {
    const at = await said({ kind: 'barrier' });
    const no = await act('voice.decide', { ...at, decision: 'no', reason: 'Not this year' });
    expect((await read(at.id)).standing).toBe('decided');
    const asked = await act('voice.ask_gone', no);
    expect(await refused('voice.ask_gone', asked)).toBe('item.gone_asked');
    app.clock.advance(13 * DAY);
    await night();
    expect((await read(at.id)).standing).toBe('asked_gone');
    app.clock.advance(DAY);
    await night();
    expect(await read(at.id)).toMatchObject({
      standing: 'closed',
      closed_how: 'unanswered',
      gone: null,
    });
  });
});

describe('a near miss', () => {
  it('can become a problem, in one act', async () => {
    const at = await said({ kind: 'near_miss', text: 'A pallet fell' });
    const problem = { title: 'Pallets fall at dock 2', kind: 'near_miss', severity: 'serious' };
    const idea = await said();
    const become = { ...problem, reason: 'We look for the cause' };
    expect(await refused('voice.make_problem', { ...idea, ...become })).toBe(
      'item.no_problem_kind',
    );
    const own = await said({ kind: 'near_miss' }, manager);
    expect(await refused('voice.make_problem', { ...own, ...become })).toBe('item.own');
    const { body } = await post(app, manager, 'voice.make_problem', { ...at, ...become });
    const { problem_id: problemId, reference } = body.result;
    expect(await read(at.id)).toMatchObject({
      closed_how: 'problem',
      problem_id: problemId,
      decided: { decision: 'yes', reason: 'We look for the cause' },
    });
    expect(await look(app, staff, `/api/problems/${problemId}`)).toMatchObject({
      ...problem,
      reference,
      noticed_on: '2026-11-24',
    });
  });
});
