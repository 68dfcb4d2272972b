import { afterAll, beforeAll, expect, it } from 'vitest';
import { act as acted, look } from '../../../test/acting.ts';
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
import { addDays, type Day } from '../../lib/day.ts';
import { systemScope } from '../../platform/jobs/runner.ts';
import { countDay } from './reads/counts.ts';
import { LEAVES_THE_PAST } from './rules/past.ts';

let app: TestApp;
let firm: Firm;
let finance: Member;
let line: Member;

beforeAll(async () => {
  app = await startApp();
  goTo(addDays(TODAY, -100));
  firm = await foundFirm(app);
  finance = await addMember(app, firm, ['top_management'], 'Finance');
  line = await addMember(app, firm, ['line_manager'], 'Line');
  const held = { standard: 'iso-9001', edition: '2015', since: '2024-01-01' };
  await act('standard_held.add', held);
});
afterAll(() => app.stop());

const { goTo } = leadershipOf(() => ({ app, firm }));
const act = (command: string, body: object) => acted(app, firm.founder, command, body);
const read = (path: string, who: Member = firm.founder) => look(app, who, `/api/culture/${path}`);

type Seats = Readonly<Record<string, 'present' | 'absent'>>;

/** A review with as many items, all put off at the end; returns its id and those of its items. */
async function review(on: Day, items: number, chair: Member, marked: Seats) {
  goTo(on);
  const inputs = ['objectives', 'customers', 'audits', 'resources'];
  const planned = await act('meeting.plan', {
    name: 'Review',
    rhythm: 'quarter',
    day: on,
    starts_at: '09:00',
    chair_id: chair.personId,
    seats: [firm.founder.personId, finance.personId],
    items: Array.from({ length: items }, (_, at) => ({
      title: `Item ${at}`,
      minutes: 20,
      inputs: [inputs[at % inputs.length]],
      data_as_of: addDays(on, -10),
    })),
  });
  const { agenda } = await look(app, firm.founder, `/api/meetings/${planned.id}`);
  await act('meeting.start', { id: planned.id, chaired_by: firm.founder.personId });
  for (const [person_id, attendance] of Object.entries(marked)) {
    await act('meeting.seat.mark', { id: planned.id, person_id, attendance, deputy_id: null });
  }
  return { id: planned.id, items: agenda.map(({ id }: { id: string }) => id) as string[] };
}

it('an empty chair is told at the first look, to whom it concerns alone, with the meeting behind it', async () => {
  const { id } = await review(addDays(TODAY, -3), 8, finance, {
    [finance.personId]: 'absent',
  });
  await act('meeting.end', { id, defer_rest: 'No time' });
  goTo(TODAY);
  const own = await read('signals/S8', finance);
  expect(own).toMatchObject({
    state: 'live',
    cards: [
      {
        cause: 'top_absent',
        form: 'you',
        evidence: { total: 1, records: [{ kind: 'meeting', id }] },
        records: [{ kind: 'meeting', id, title: 'Review', ended_on: addDays(TODAY, -3) }],
      },
    ],
  });
  expect((await read('signals/S8', line)).state).toBe('quiet');
  expect((await read('signals/S8')).state).toBe('quiet');
  expect((await read('picture', finance)).signals.map((one: { id: string }) => one.id)).toEqual([
    'S8',
  ]);
  expect((await read(`signals/S8?as_of=${addDays(TODAY, -4)}`, finance)).state).toBe('quiet');
});

it('items that end without a decision are a figure, and a signal a week later', async () => {
  goTo(TODAY);
  expect(await read('figures/7a')).toMatchObject({
    verdict: 'act',
    figure: { kind: 'share', hits: 0, cases: 8 },
  });
  expect(await read('figures/1d')).toMatchObject({ figure: { kind: 'not_enough', has: 2 } });
  expect(await read('figures/7d')).toMatchObject({ figure: { hits: 0 } });
  expect((await read('signals/S9')).state).toBe('forming');
  goTo(addDays(TODAY, 7));
  expect((await read('signals/S9')).state).toBe('live');
  expect((await read('signals/S9', finance)).state).toBe('live');
  goTo(TODAY);
});

it('what is done about meetings today leaves yesterday as it was', async () => {
  const yesterday = addDays(TODAY, -1);
  const { id, items } = await review(yesterday, 4, firm.founder, {
    [finance.personId]: 'present',
  });
  await act('meeting.end', { id, defer_rest: 'No time' });
  const scope = await systemScope(app.platform, firm.id);
  const before = await counted();
  expect(before.counts.meetings.items.all).toBe(12);
  expect(before.counts.meetings.inputs.considered).toBe(0);
  goTo(TODAY);
  const next = await act('meeting.plan_next', { id, day: TODAY });
  await act('meeting.seat.mark', {
    id,
    person_id: finance.personId,
    attendance: 'absent',
    deputy_id: null,
  });
  for (const item of items) {
    await act('meeting.item.settle', { id: item, version: 2, outcome: 'informed', reason: '' });
    await act('meeting.item.time_set', { id: item, seconds: 600 });
  }
  await act('meeting.start', { id: next.id, held_on: yesterday });
  await act('meeting.end', { id: next.id, defer_rest: 'No time' });
  const after = await counted();
  const written = after.types.slice(before.types.length);
  expect(written.length).toBeGreaterThan(10);
  expect(written.filter((type) => !LEAVES_THE_PAST.includes(type))).toEqual([]);
  expect(after.counts).toEqual(before.counts);
  const today = await count(TODAY);
  expect(today.meetings.items.all).toBe(16);
  expect(today.meetings.inputs.considered).toBe(4);
  expect(today.meetings.time).toEqual({ items: 4, planned: 80, spent: 40 });

  function count(on: Day) {
    return app.platform.database.transactions.read(scope!, (tx) => countDay(tx, scope!, on));
  }
  async function counted() {
    const types = await asOwner(app, firm.id, async (client) => {
      const { rows } = await client.query<{ type: string }>(
        'SELECT type FROM ledger_entry WHERE organisation_id = $1 ORDER BY sequence',
        [firm.id],
      );
      return rows.map(({ type }) => type);
    });
    return { types, counts: await count(yesterday) };
  }
});

it('what the management gave in its meetings counts by its first date, what others gave does not', async () => {
  const planned = async (kind: string, inputs: string[]) => {
    const { id } = await act('meeting.plan', {
      name: kind,
      kind,
      rhythm: 'once',
      day: TODAY,
      starts_at: '14:00',
      chair_id: firm.founder.personId,
      seats: [firm.founder.personId],
      items: [{ title: 'Scrap', minutes: 10, inputs }],
    });
    const { agenda } = await look(app, firm.founder, `/api/meetings/${id}`);
    await act('meeting.start', { id, chaired_by: firm.founder.personId });
    return agenda[0].id as string;
  };
  goTo(TODAY);
  const [led, covering, team] = [
    await planned('management', []),
    await planned('team', ['resources']),
    await planned('team', []),
  ];
  const due = { due_on: addDays(TODAY, 10), accountable_id: firm.founder.personId };
  const direct = async (item_id: string, title: string) => {
    const answer = await post(app, firm.founder, 'meeting.item.direct', { item_id, title, ...due });
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    return answer.body.result.action_id as string;
  };
  const kept = await direct(led, 'Weigh the scrap');
  const missed = [await direct(led, 'Ask the supplier'), await direct(covering, 'A new saw')];
  await direct(team, 'Tidy the rack');
  await act('action.finish', { id: kept, version: 1, result: 'Weighed' });
  const scope = await systemScope(app.platform, firm.id);
  const given = async (on: Day) => {
    const counts = await app.platform.database.transactions.read(scope!, (tx) =>
      countDay(tx, scope!, on),
    );
    return counts.given;
  };
  expect(await given(addDays(TODAY, 10))).toMatchObject({ due: 0, done: 0 });
  const after = await given(addDays(TODAY, 11));
  expect(after).toMatchObject({ due: 3, done: 1, missed: { total: 2 } });
  expect(after.missed.ids.toSorted()).toEqual(missed.toSorted());
});
