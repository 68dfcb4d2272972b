import { afterAll, beforeAll, expect, it } from 'vitest';
import { act as acted, look } from '../../../test/acting.ts';
import {
  addMember,
  asOwner,
  foundFirm,
  post,
  startApp,
  type Firm,
  type TestApp,
} from '../../../test/app.ts';
import { leadershipOf, TODAY } from '../../../test/leadership.ts';
import { addDays, day } from '../../lib/day.ts';
import { systemScope } from '../../platform/jobs/runner.ts';
import { evaluations } from './jobs.ts';

let app: TestApp;
let firm: Firm;

const BEGUN = day('2025-08-20');

beforeAll(async () => {
  app = await startApp();
  goTo(BEGUN);
  firm = await foundFirm(app);
  for (let made = 0; made < 20; made += 1) {
    const due_on = made < 5 ? addDays(BEGUN, 5) : '2027-03-01';
    await act('action.create', { title: 'Promised', due_on });
  }
  goTo(day('2026-09-20'));
  const { id, version } = await act('action.create', { title: 'Before it' });
  await act('action.finish', { id, version, result: 'Done' });
  goTo(TODAY);
});
afterAll(() => app.stop());

const { goTo } = leadershipOf(() => ({ app, firm }));
const act = (command: string, body: object) => acted(app, firm.founder, command, body);
const read = (path: string) => look(app, firm.founder, `/api/culture/${path}`);
const heads = () =>
  asOwner(app, firm.id, async (client) => {
    const { rows } = await client.query<{ head: string }>(
      'SELECT head FROM culture_month WHERE organisation_id = $1 ORDER BY month, head',
      [firm.id],
    );
    return rows.map(({ head }) => Number(head));
  });

async function night(): Promise<void> {
  const scope = await systemScope(app.platform, firm.id);
  await evaluations.run(app.platform, scope!);
}

it('a figure is judged by its limits until a night has counted its months, and then by them', async () => {
  // 5 of 20 late: the near end of the interval is .145, so no limit is crossed; but it never comes below .15.
  expect(await read('figures/3d')).toMatchObject({ verdict: 'in_order' });
  expect(await read('figures/3d/course')).toMatchObject({
    judged_by: 'limits',
    why: 'few_months',
    months: 0,
    points: [],
    own: null,
  });
  await night();
  const course = await read('figures/3d/course');
  expect(course).toMatchObject({
    judged_by: 'course',
    why: null,
    months: 14,
    own: { low: 0.25, middle: 0.25, high: 0.25 },
    variation: 'common',
    watch: 'fail',
    act: 'pass',
  });
  expect(course.points[0]).toMatchObject({ month: '2025-09-30', value: 0.25, cases: 20 });
  expect(course.points.at(-1)).toMatchObject({ month: '2026-10-31', centre: 0.25, rule: null });
  expect(await read('figures/3d')).toMatchObject({ verdict: 'watch' });
  expect((await read('picture')).figures.map(({ id }: { id: string }) => id)).toContain('3d');
});

it('a past day knows the months that were over by then', async () => {
  expect(await read('figures/3d/course?as_of=2026-07-15')).toMatchObject({
    judged_by: 'limits',
    why: 'few_months',
    months: 10,
  });
  expect(await read('figures/3d?as_of=2026-07-15')).toMatchObject({ verdict: 'in_order' });
});

it('a month is counted once, and again only where something may have changed it', async () => {
  const before = await heads();
  await act('action.create', { title: 'Of today' });
  await night();
  expect(await heads()).toEqual(before);
  await act('team.create', { name: 'Welding' });
  await night();
  const after = await heads();
  expect(after).toHaveLength(before.length);
  expect(Math.min(...after)).toBeGreaterThan(Math.max(...before));
  expect(await read('figures/3d/course')).toMatchObject({ months: 14 });
});

it('a month that was counted in another shape is counted again, though nothing was written since', async () => {
  await asOwner(app, firm.id, (client) =>
    client.query('UPDATE culture_month SET shape = 0 WHERE organisation_id = $1', [firm.id]),
  );
  expect(await read('figures/3d/course')).toMatchObject({ months: 0 });
  await night();
  expect(await read('figures/3d/course')).toMatchObject({ months: 14 });
});

it('a change in how the firm is led stands beside what people do, until it is taken back', async () => {
  const words = { what: 'Weekly visits', since: '2026-05-03', reason: 'Nobody had seen us' };
  const change = await act('leadership_change.record', words);
  const over = await read('over_time');
  expect(over).toMatchObject({ state: 'too_early', pairs: [], r: null, p: null });
  expect(over.changes).toMatchObject([{ ...words, version: 1, can: { withdraw: true } }]);
  expect(over.changes[0].figures.map(({ id }: { id: string }) => id)).toEqual([
    '6a',
    '5f',
    '5e',
    '8c',
    '8b',
  ]);
  expect((await read('figures/6a/course')).changes).toMatchObject([
    { what: 'Weekly visits', study: { outcome: 'too_few_before', from: null } },
  ]);
  expect((await read('figures/3d/course')).changes).toEqual([]);
  const tomorrow = { ...words, since: addDays(TODAY, 1) };
  const early = await post(app, firm.founder, 'leadership_change.record', tomorrow);
  expect(early.body.refusal.code).toBe('leadership_change.not_begun');
  await act('leadership_change.withdraw', { ...change, why: 'It was April' });
  expect((await read('over_time')).changes).toEqual([]);
  const again = { id: change.id, version: 2, why: 'Once more' };
  const twice = await post(app, firm.founder, 'leadership_change.withdraw', again);
  expect(twice.body.refusal.code).toBe('leadership_change.is_withdrawn');
});

it('is the top team’s alone', async () => {
  const line = await addMember(app, firm, ['line_manager'], 'Line');
  const words = { what: 'Weekly visits', since: TODAY, reason: 'So that we see' };
  expect((await post(app, line, 'leadership_change.record', words)).status).toBe(403);
});

it('what was done around an audit is counted, with the records behind it', async () => {
  const held = await act('standard_held.add', { standard: 'iso-9001', edition: '2015' });
  const audit = await act('external_audit.add', {
    standard_held_id: held.id,
    kind: 'surveillance',
    starts_on: '2026-10-06',
    ends_on: '2026-10-07',
  });
  // The same visit, for another standard: what was done around it is told once.
  const environment = await act('standard_held.add', { standard: 'iso-14001', edition: '2026' });
  const same = await act('external_audit.add', {
    standard_held_id: environment.id,
    kind: 'surveillance',
    starts_on: '2026-10-06',
    ends_on: '2026-10-07',
  });
  const { audits } = await read('audits');
  expect(audits).toMatchObject([
    { id: [audit.id, same.id].toSorted()[0], standards: ['iso-14001', 'iso-9001'] },
  ]);
  expect((await read(`audits/${same.id}`)).id).toBe(audits[0].id);
  expect(audits[0].stretches).toMatchObject([
    { stretch: 'long_before', days: 90, closed: 0, is_over: true, is_known: true },
    { stretch: 'before', days: 30, closed: 1, begun: 1, written: 0 },
    { stretch: 'during', days: 2, closed: 0 },
    { stretch: 'after', days: 30, begun: 0, is_over: true },
    { stretch: 'long_after', days: 90, begun: 1, is_over: false },
  ]);
  const one = await read(`audits/${audit.id}`);
  expect(one.stretches[1]).toMatchObject({
    total: 2,
    records: [{ kind: 'action', title: 'Before it' }, { title: 'Before it' }],
  });
  expect((await read('audits?as_of=2026-10-05')).audits).toEqual([]);
  await act('external_audit.add', {
    standard_held_id: held.id,
    kind: 'stage_2',
    starts_on: '2025-09-25',
    ends_on: '2025-09-26',
  });
  // The firm has kept records since 20 August 2025: nothing is known of most of the ninety days.
  expect((await read('audits')).audits[1].stretches).toMatchObject([
    { stretch: 'long_before', is_known: false },
    { stretch: 'before', is_known: true },
    {},
    {},
    { is_known: true },
  ]);
});
