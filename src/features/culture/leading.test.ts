import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { act as acted, look, type At } from '../../../test/acting.ts';
import {
  addMember,
  asOwner,
  foundFirm,
  post,
  startApp,
  type Firm,
  type Member,
  type TestApp,
} from '../../../test/app.ts';
import { leadershipOf, TODAY } from '../../../test/leadership.ts';
import { raised } from '../../../test/problems.ts';
import { said } from '../../../test/voice.ts';
import { addDays } from '../../lib/day.ts';
import { systemScope } from '../../platform/jobs/runner.ts';
import { countDay } from './reads/counts.ts';
import type { Counts } from './rules/aggregates/counts.ts';
import { LEAVES_THE_PAST } from './rules/past.ts';

let app: TestApp;
let firm: Firm;
let line: Member;
let team: At;

beforeAll(async () => {
  app = await startApp();
  goTo(addDays(TODAY, -130));
  firm = await foundFirm(app);
  line = await addMember(app, firm, ['line_manager'], 'Line');
  team = await act('team.create', { name: 'Welding' });
});
afterAll(() => app.stop());

const { goTo } = leadershipOf(() => ({ app, firm }));
const act = (command: string, body: object, who: Member = firm.founder) =>
  acted(app, who, command, body);
const figure = async (id: string) =>
  (await look(app, firm.founder, `/api/culture/figures/${id}`)).figure;

async function count(on: string): Promise<Counts> {
  const scope = await systemScope(app.platform, firm.id);
  return app.platform.database.transactions.read(scope!, (tx) => countDay(tx, scope!, on as never));
}

it('what leaders do is counted by the record it leaves, and only theirs of the top', async () => {
  await act('action.create', { title: 'The first thing on record' });
  goTo(addDays(TODAY, -40));
  for (const who of [firm.founder, line]) {
    await act('visit.record', { team_id: team.id, points: ['The crane waits'] }, who);
  }
  await act('commitment.make', {
    what: 'A second crane',
    notice: 'It is there',
    due_on: addDays(TODAY, -20),
    to: { everyone: true },
  });
  goTo(addDays(TODAY, -10));
  await act('why_message.write', {
    title: 'Why',
    text: 'Because',
    case: { kind: 'text', label: 'An order' },
    everyone: true,
  });
  await act('decision.record', { chosen: 'A second crane' });
  goTo(TODAY);
  const { leading } = await count(TODAY);
  expect(leading.firstHand).toEqual({ weeks: 12, acted: 2 });
  expect(leading.acts.records.map(({ kind }) => kind).toSorted()).toEqual([
    'decision',
    'visit',
    'why_message',
  ]);
  expect(leading.reach).toEqual({ teams: 1, visited: 1 });
  expect(leading.answers).toEqual({ due: 2, answered: 0 });
  expect(leading.promises).toEqual({ due: 1, kept: 0 });
  expect(leading.messages.total).toBe(1);
  expect(leading.active).toEqual({ people: 1, here: 2 });
  expect(await figure('1a')).toMatchObject({ kind: 'share', hits: 2, cases: 12 });
  expect(await figure('4c')).toMatchObject({ kind: 'share', hits: 1, cases: 1 });
  expect(await figure('4b')).toMatchObject({ kind: 'not_enough', has: 1, needs: 5 });
});

it('concerns answered and barriers removed are acts as well, but for what was said to one person alone', async () => {
  const acts = async () => (await count(TODAY)).leading.acts;
  const before = await acts();
  const yes = { decision: 'yes', reason: 'The rack is moved' };
  const concern = await said(app, line, { kind: 'concern' });
  const decided = await said(app, line, { kind: 'concern' });
  const barrier = await said(app, line, { kind: 'barrier' });
  const personal = { kind: 'concern', to_person_id: firm.founder.personId };
  const secret = await said(app, line, personal);
  const own = await said(app, firm.founder, { kind: 'concern' });
  await act('voice.reply', { ...own, text: 'It is on the stairs' });
  await act('voice.reply', { ...concern, text: 'I look at it on Monday' });
  await act('voice.reply', { ...secret, text: 'Between us' });
  await act('voice.decide', { ...decided, ...yes });
  const agreed = await act('voice.decide', { ...barrier, ...yes });
  await act('voice.reply', { ...(await said(app, line)), text: 'A fine idea' });
  expect(await acts()).toEqual(expect.objectContaining({ total: before.total + 2 }));
  const done = await act('voice.finish', { ...agreed, outcome: 'Moved' });
  const known = await acts();
  expect(known.total).toBe(before.total + 3);
  expect(
    known.records
      .filter(({ kind }) => kind === 'item')
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual([concern.id, decided.id, barrier.id].toSorted());
  await act('voice.say_gone', { ...done, gone: false }, line);
  expect((await acts()).total).toBe(before.total + 2);
});

it('what was done around an external audit is counted on both sides of its day', async () => {
  const held = await act('standard_held.add', {
    standard: 'iso-9001',
    edition: '2015',
    since: '2024-01-01',
  });
  await act('external_audit.add', {
    standard_held_id: held.id,
    kind: 'surveillance',
    starts_on: addDays(TODAY, -2),
    ends_on: addDays(TODAY, -1),
  });
  const before = await count(TODAY);
  expect(before.leading.surge).toMatchObject({ near: 0, far: 0 });
  expect(before.leading.talk).toMatchObject({ near: 1, far: 0 });
});

it('an overridden hold and a serious problem are counted from their records', async () => {
  const hold = await act('hold.call', { what: 'Press 4', why: 'No guard' }, line);
  await act('hold.override', { ...hold, reason: 'The order' });
  await raised(app, line, { severity: 'serious', kind: 'near_miss' });
  const { problems } = await count(TODAY);
  expect(problems.holds).toEqual({ all: 1, respected: 0 });
  expect(problems.overridden).toMatchObject([{ leaderId: firm.founder.personId }]);
  expect(problems.untold.total).toBe(1);
  expect(problems.lags).toEqual([0]);
  const signal = await look(app, firm.founder, '/api/culture/signals/S21');
  expect(signal).toMatchObject({ state: 'live', cards: [{ form: 'you' }] });
  expect((await look(app, line, '/api/culture/signals/S21')).state).toBe('quiet');
});

it('what a key posts is nobody’s activity', async () => {
  const measure = await act('measure.create', { name: 'Scrap', kind: 'xmr', better: 'lower' });
  const made = await post(app, firm.founder, 'posting_key.make', {
    name: 'Scales',
    measure_ids: [measure.id],
    expires_on: addDays(TODAY, 90),
  });
  const before = await count(TODAY);
  app.clock.set(new Date(app.clock.now().getTime() + 60_000));
  const send = (headers: Record<string, string>) =>
    app.app.inject({
      method: 'POST',
      url: '/api/measure.post_values',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...headers },
      payload: { id: measure.id, values: [{ period: '2026-10', value: 3 }] },
    });
  const posted = await send({ authorization: `Bearer ${made.body.result.key}` });
  expect(posted.statusCode, posted.body).toBe(200);
  const { active, weeks } = (await count(TODAY)).leading;
  expect(active).toEqual(before.leading.active);
  expect(weeks).toEqual(before.leading.weeks);
  // The same from a person's hand counts.
  await act('measure.record_values', {
    id: measure.id,
    values: [{ row: 1, period: '2026-11', value: '4' }],
  });
  expect((await count(TODAY)).leading.weeks).not.toEqual(before.leading.weeks);
});

it('what is done today leaves yesterday as it was', async () => {
  const yesterday = addDays(TODAY, -1);
  const types = () =>
    asOwner(app, firm.id, async (client) => {
      const { rows } = await client.query<{ type: string }>(
        'SELECT type FROM ledger_entry WHERE organisation_id = $1 ORDER BY sequence',
        [firm.id],
      );
      return rows.map(({ type }) => type);
    });
  const [before, known] = [await count(yesterday), await types()];
  const { rows } = await look(app, firm.founder, '/api/commitments?state=all');
  await act('commitment.show', {
    id: rows[0].id,
    on_day: addDays(TODAY, -30),
    case: { kind: 'text', label: 'It is there' },
  });
  const { rows: visits } = await look(app, firm.founder, '/api/visits');
  await act('visit.reply', { point_id: visits[0].points[0].id, reply: 'It comes' });
  await act('visit.record', { team_id: team.id, points: [], visited_on: yesterday });
  await act('duty.appoint', { duty: 'why', person_id: firm.founder.personId });
  const problem = await raised(app, line);
  await act('problem.withdraw', { ...problem, reason: 'None' });
  const written = (await types()).slice(known.length);
  expect(written.length).toBeGreaterThan(5);
  expect(written.filter((type) => !LEAVES_THE_PAST.includes(type))).toEqual([]);
  expect(await count(yesterday)).toEqual(before);
  expect((await count(TODAY)).leading.promises).toEqual({ due: 1, kept: 1 });
});
