import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

let app: TestApp;
let firm: Firm;
let boss: Member;
let manager: Member;
let writer: Member;
let staff: Member;
let auditor: Member;

beforeAll(async () => {
  app = await startApp();
  firm = await foundFirm(app);
  boss = await addMember(app, firm, ['top_management'], 'Boss');
  manager = await addMember(app, firm, ['line_manager'], 'Line manager');
  writer = await addMember(app, firm, ['staff'], 'Writer');
  staff = await addMember(app, firm, ['staff'], 'Staff member');
  auditor = await addMember(app, firm, ['internal_auditor'], 'Auditor');
});
afterAll(() => app.stop());

type At = { id: string; version: number };

// oxlint-disable-next-line typescript/no-explicit-any -- a test reads the answer it expects
async function act(command: string, body: object, who: Member = boss): Promise<any> {
  const answer = await post(app, who, command, body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body.result;
}

async function refused(command: string, body: object, who: Member = boss): Promise<string> {
  const { status, body: answer } = await post(app, who, command, body);
  return status === 422 ? answer.refusal.code : String(status);
}

// oxlint-disable-next-line typescript/no-explicit-any -- a test reads the answer it expects
const read = async (id: string, who: Member = boss, rest = ''): Promise<any> =>
  (await get(app, who, `/api/meetings/${id}${rest}`)).body;

async function itemsOf(id: string): Promise<At[]> {
  const { agenda } = await read(id);
  return (agenda as At[]).map(({ id: item, version }) => ({ id: item, version }));
}

async function plan(more: object = {}): Promise<At> {
  const { id, version } = await act('meeting.plan', {
    name: 'Management meeting',
    day: '2026-11-24',
    starts_at: '09:00',
    rhythm: 'month',
    chair_id: boss.personId,
    writer_id: writer.personId,
    seats: [manager.personId],
    items: [
      { title: 'Objectives', minutes: 20, inputs: ['objectives'], standing: true },
      { title: 'Customers', minutes: 15, inputs: ['customers'], data_as_of: '2026-10-31' },
      { title: 'A new press', minutes: 25 },
    ],
    ...more,
  });
  return { id, version };
}

describe('a meeting', () => {
  it('is planned, moved with a reason, and keeps the day planned first', async () => {
    const first = await plan({ day: '2026-12-01' });
    expect(await read(first.id)).toMatchObject({
      state: 'planned',
      series_id: first.id,
      first_day: '2026-12-01',
      planned_minutes: 60,
      chair: { name: 'Boss' },
      seats: [
        { person: { name: 'Boss' } },
        { person: { name: 'Line manager' } },
        { person: { name: 'Writer' } },
      ],
      can: { edit: true, start: true, sign: false, plan_next: false },
    });
    expect(await refused('meeting.move', { ...first, day: '2026-12-02', reason: '' })).toBe(
      'meeting.reason_needed',
    );
    expect(await refused('meeting.move', { ...first, day: '2026-11-01', reason: 'x' })).toBe(
      'meeting.day_past',
    );
    await act('meeting.move', { ...first, day: '2026-12-03', reason: 'The boss is away' });
    expect(await read(first.id)).toMatchObject({
      day: '2026-12-03',
      first_day: '2026-12-01',
      moves: [{ from_day: '2026-12-01', to_day: '2026-12-03', reason: 'The boss is away' }],
    });
    expect(await refused('meeting.edit', { ...first, name: 'Too late' })).toBe(
      'record.changed_meanwhile',
    );
    await act('meeting.cancel', { id: first.id, reason: 'Nobody has time' });
    expect(await refused('meeting.start', { id: first.id })).toBe('meeting.is_cancelled');
  });

  it('is over before midnight and needs somebody in the chair', async () => {
    const late = { starts_at: '23:30', items: [{ title: 'Everything', minutes: 45 }] };
    expect(await refused('meeting.plan', { name: 'Late', day: '2026-12-01', ...late })).toBe(
      'meeting.beyond_the_day',
    );
    const bare = await act('meeting.plan', { name: 'No chair', day: '2026-11-24' }, manager);
    const { id } = await act('meeting.item.add', { id: bare.id, title: 'One' }, manager);
    expect(id).toBeDefined();
    const keeper = await addMember(app, firm, ['system_manager'], 'Keeper');
    expect(await refused('meeting.start', { id: bare.id }, keeper)).toBe('meeting.no_chair');
  });

  it('runs item by item, and what is decided is born in it', async () => {
    const { id } = await plan();
    const meeting = await act('meeting.start', { id });
    expect(await refused('meeting.start', { id })).toBe('meeting.is_running');
    const [objectives, customers, press] = await itemsOf(id);

    await act('meeting.item.time_start', { id: objectives!.id });
    app.clock.set(new Date('2026-11-24T09:10:00Z'));
    await act('meeting.item.time_start', { id: customers!.id });
    app.clock.set(new Date('2026-11-24T09:12:00Z'));
    await act('meeting.item.time_stop', { id: customers!.id });
    await act('meeting.item.time_set', { id: customers!.id, seconds: 300 });

    expect(await refused('meeting.item.settle', { ...press, outcome: 'decided' })).toBe(
      'meeting.decision_needed',
    );
    const decided = await act(
      'meeting.item.decide',
      { item_id: press!.id, chosen: 'We buy the press', owner_id: boss.personId },
      writer,
    );
    await act('meeting.item.direct', {
      item_id: press!.id,
      title: 'Get three offers',
      accountable_id: manager.personId,
      due_on: '2026-12-20',
    });
    expect((await get(app, staff, `/api/decisions/${decided.decision_id}`)).body).toMatchObject({
      chosen: 'We buy the press',
      decided_on: '2026-11-24',
      owner: { name: 'Boss' },
    });
    expect(await refused('meeting.item.settle', { ...objectives, outcome: 'no_change' })).toBe(
      'meeting.reason_needed',
    );
    await act('meeting.item.settle', {
      ...objectives,
      outcome: 'no_change',
      reason: 'All on track',
    });
    expect(await refused('meeting.end', { id })).toBe('meeting.items_open');
    await act('meeting.end', { id, defer_rest: 'No time left' });
    const held = await read(id);
    expect(held).toMatchObject({
      state: 'held',
      held_on: '2026-11-24',
      running: null,
      agenda: [
        { outcome: 'no_change', outcome_reason: 'All on track', seconds: 600 },
        { outcome: 'deferred', outcome_reason: 'No time left', seconds: 300 },
        {
          outcome: 'decided',
          born: [
            { kind: 'decision', label: 'We buy the press', owner: { name: 'Boss' }, late: false },
            { kind: 'action', label: 'Get three offers', due_on: '2026-12-20' },
          ],
        },
      ],
      can: { start: false, sign: true, plan_next: true },
    });
    expect(meeting.id).toBe(id);

    const next = await act('meeting.plan_next', { id, day: '2026-12-22' });
    expect(await refused('meeting.plan_next', { id, day: '2026-12-23' })).toBe(
      'meeting.next_is_planned',
    );
    expect(await read(next.id)).toMatchObject({
      series_id: id,
      previous_id: id,
      agenda: [
        { title: 'Objectives', carried_from: null, carried_times: 0, outcome: null },
        { title: 'Customers', carried_from: customers!.id, carried_times: 1, outcome: null },
      ],
    });
  });

  it('lets two people write at once without losing a word', async () => {
    const { id } = await plan();
    await act('meeting.start', { id });
    const [item] = await itemsOf(id);
    const say = (words: object, who: Member) =>
      act('meeting.note.write', { item_id: item!.id, ...words }, who);
    const note = await say({ text: 'We talked' }, writer);
    const seen = { note_id: note.id, version: note.version };
    const [first, second] = await Promise.all([
      say({ ...seen, text: 'We talked about steel' }, writer),
      say({ ...seen, text: 'We talked about prices' }, manager),
    ]);
    expect([first.kept_apart, second.kept_apart].toSorted()).toEqual([false, true]);
    const { notes } = (await read(id)).agenda[0];
    expect(notes.map(({ text }: { text: string }) => text).toSorted()).toEqual([
      'We talked about prices',
      'We talked about steel',
    ]);
    expect(notes[1]).toMatchObject({ beside_id: note.id, late: false });
    expect(await refused('meeting.note.write', { item_id: item!.id, ...seen, text: '' })).toBe(
      'record.changed_meanwhile',
    );
  });

  it('is read by who sits in it, by the top, and by auditors once it was held', async () => {
    const { id } = await plan();
    const status = async (who: Member) => (await get(app, who, `/api/meetings/${id}`)).status;
    expect(await status(manager)).toBe(200);
    expect(await status(staff)).toBe(404);
    expect(await status(auditor)).toBe(404);
    expect(await refused('meeting.start', { id }, staff)).toBe('403');
    await act('meeting.start', { id });
    await act('meeting.end', { id, defer_rest: 'Nothing was dealt with' });
    expect(await status(auditor)).toBe(200);
    const listed = async (who: Member) =>
      ((await get(app, who, '/api/meetings?state=all')).body.rows as At[]).some(
        (row) => row.id === id,
      );
    expect(await Promise.all([manager, staff, auditor].map(listed))).toEqual([true, false, true]);
  });
});

describe('the minutes', () => {
  it('are signed as they are, by nobody in another one’s place', async () => {
    const { id } = await plan({ seats: [manager.personId] });
    expect((await get(app, boss, `/api/meetings/${id}/minutes`)).status).toBe(404);
    await act('meeting.start', { id });
    await act('meeting.seat.mark', {
      id,
      person_id: manager.personId,
      attendance: 'deputy',
      deputy_id: staff.personId,
    });
    const conclusion = { answer: 'yes', words: 'It does what we need' };
    const words = {
      suitable: conclusion,
      adequate: conclusion,
      effective: { answer: 'partly', words: 'Too slow' },
      aligned: conclusion,
    };
    expect(await refused('meeting.conclude', { id, ...words }, manager)).toBe('403');
    await act('meeting.conclude', { id, ...words });
    expect(await refused('meeting.conclude', { id, ...words })).toBe('record.changed_meanwhile');
    await act('meeting.end', { id, defer_rest: 'No time' });
    const minutes = await read(id, boss, '/minutes');
    expect(minutes).toMatchObject({
      sign_as: 'chair',
      content: {
        attendance: [
          { name: 'Boss', attendance: 'present' },
          { name: 'Line manager', attendance: 'deputy', deputy: 'Staff member' },
          { name: 'Writer', attendance: null },
        ],
        conclusion: { effective: { answer: 'partly' }, by: 'Boss' },
      },
    });
    const { content_hash } = minutes;
    expect(await refused('meeting.sign', { id, content_hash }, staff)).toBe('meeting.deputy_signs');
    expect(await refused('meeting.sign', { id, content_hash }, manager)).toBe(
      'meeting.not_yours_to_sign',
    );
    expect(await refused('meeting.sign', { id, content_hash: '0'.repeat(64) })).toBe(
      'meeting.minutes_changed',
    );
    await act('meeting.sign', { id, content_hash });
    expect(await refused('meeting.sign', { id, content_hash })).toBe('meeting.signed_already');
    expect((await read(id)).signatures).toMatchObject([
      { person: { name: 'Boss' }, part: 'chair', current: true, content_hash },
    ]);

    app.clock.set(new Date('2026-11-25T09:00:00Z'));
    const [item] = await itemsOf(id);
    await act('meeting.note.write', { item_id: item!.id, text: 'An afterthought' }, writer);
    const later = await read(id);
    expect(later.signatures).toMatchObject([{ current: false }]);
    expect(later.agenda[0].notes).toMatchObject([{ text: 'An afterthought', late: true }]);
    expect((await read(id, boss, '?as_of=2026-11-24')).signatures).toMatchObject([
      { current: true },
    ]);
  });
});
