import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { act as acted, look, type At } from '../../../test/acting.ts';
import {
  addMember,
  foundFirm,
  NOW,
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

beforeAll(async () => (app = await startApp()));
afterAll(() => app.stop());
// Each test has a firm of its own, so that the clock can start anew: the ledger of one lets no time go back.
beforeEach(async () => {
  app.clock.set(NOW);
  firm = await foundFirm(app);
  manager = await addMember(app, firm, ['line_manager'], 'Line manager');
  staff = await addMember(app, firm, ['staff'], 'Staff member');
});

const act = (command: string, body: object, who: Member = manager): Promise<At> =>
  acted(app, who, command, body);
const said = (words: object = {}, who: Member = staff) => saidBy(app, who, words);
const read = (id: string, who: Member = staff) => look(app, who, `/api/voice/${id}`);

const night = () => followUp.run(app.platform, openScope(firm.id, systemActor, 'Europe/Berlin'));
const DAY = 24 * 3_600_000;

describe('the promised day', () => {
  it('passed without a word takes it to top management, by rule', async () => {
    const late = await said({ kind: 'near_miss' });
    const heard = await said({ kind: 'near_miss' });
    const personal = await said({ kind: 'near_miss', to_person_id: manager.personId });
    await act('voice.reply', { ...heard, text: 'I come and look' });
    app.clock.advance(2 * DAY);
    await night();
    expect((await read(late.id)).level).toBe('line');
    app.clock.advance(DAY);
    await night();
    await night();
    expect(await read(late.id)).toMatchObject({
      level: 'top',
      escalated_on: '2026-11-27',
      late_days: 1,
    });
    expect((await read(heard.id)).level).toBe('line');
    expect((await read(personal.id)).level).toBe('line');
    const { rows } = await look(app, firm.founder, '/api/voice?state=past_promise&level=top');
    expect(rows.map(({ id }: At) => id)).toContain(late.id);
  });

  it('of the past is seen as it was', async () => {
    const at = await said();
    app.clock.advance(DAY);
    await act('voice.decide', { ...at, decision: 'no', reason: 'x' });
    const then = await look(app, staff, `/api/voice/${at.id}?as_of=2026-11-24`);
    expect(then).toMatchObject({ standing: 'waits', decided: null, can: { reply: false } });
    const list = await look(app, staff, '/api/voice?state=open&as_of=2026-11-24&size=200');
    expect(list.rows.map(({ id }: At) => id)).toContain(at.id);
  });
});

describe('how soon people hear', () => {
  it('is told from five cases on, with those that wait counted', async () => {
    const own = await foundFirm(app, 'Small');
    const worker = await addMember(app, own, ['staff'], 'Worker');
    const hearing = async () => (await look(app, worker, '/api/voice_mine')).hearing;
    const items = [];
    for (let one = 0; one < 4; one += 1) items.push(await saidBy(app, worker));
    expect(await hearing()).toEqual({
      days: null,
      cases: 4,
      floor: 5,
      window: 90,
      loop: null,
    });
    items.push(await saidBy(app, worker));
    app.clock.advance(6 * DAY);
    for (const at of items.slice(0, 3)) {
      await acted(app, own.founder, 'voice.reply', { ...at, text: 'Yes' });
    }
    expect(await hearing()).toMatchObject({ days: 4, cases: 5 });
    const wall = await look(app, worker, '/api/voice_wall');
    expect(wall).toMatchObject({ rows: [], hearing: { cases: 5 } });
    const [at] = items;
    const decide = { id: at!.id, version: 2, decision: 'yes', reason: 'We do it in January' };
    await acted(app, own.founder, 'voice.decide', decide);
    expect((await look(app, worker, '/api/voice_wall')).rows).toMatchObject([
      { id: at!.id, decision: 'yes', raiser: 'Worker', decided_by: 'Founder', on: '2026-11-30' },
    ]);
    // One was decided within thirty days; the others had theirs, and a decision now comes too late for the sentence.
    app.clock.advance(25 * DAY);
    const late = { id: items[1]!.id, version: 2, decision: 'no', reason: 'Too late' };
    await acted(app, own.founder, 'voice.decide', late);
    expect((await hearing()).loop).toEqual({ said: 5, decided: 1, days: 30 });
    const { figure } = await look(app, own.founder, '/api/culture/figures/6c');
    expect(figure).toMatchObject({ hits: 1, cases: 5 });
  });
});
