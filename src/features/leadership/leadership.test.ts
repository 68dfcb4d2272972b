import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act as acted, look, type At } from '../../../test/acting.ts';
import {
  addMember,
  asOwner,
  foundFirm,
  get,
  NOW,
  post,
  startApp,
  type Firm,
  type Member,
  type TestApp,
} from '../../../test/app.ts';
import { raised } from '../../../test/problems.ts';
import { addDays, day } from '../../lib/day.ts';

const FIRST = day('2026-11-24');

let app: TestApp;
let firm: Firm;
let line: Member;
let staff: Member;
let stranger: Member;
let plant: At;
let welding: At;

beforeAll(async () => {
  app = await startApp();
  firm = await foundFirm(app);
  line = await addMember(app, firm, ['line_manager'], 'Line manager');
  staff = await addMember(app, firm, ['staff'], 'Welder');
  stranger = await addMember(app, firm, ['staff'], 'Clerk');
  plant = await act('team.create', { name: 'Plant' }, firm.founder);
  welding = await act('team.create', { name: 'Welding', parent_id: plant.id }, firm.founder);
  await asOwner(app, firm.id, (client) =>
    client.query('UPDATE person SET team_id = $2 WHERE organisation_id = $1 AND id = $3', [
      firm.id,
      welding.id,
      staff.personId,
    ]),
  );
});
afterAll(() => app.stop());

const act = (command: string, body: object, who: Member = line): Promise<At> =>
  acted(app, who, command, body);

/** Days go by; they never come back. */
let gone = 0;
function later(days: number): void {
  gone += days;
  app.clock.set(new Date(NOW.getTime() + gone * 86_400_000));
}
const on = (days: number) => addDays(FIRST, gone + days);

async function refused(command: string, body: object, who: Member = line): Promise<string> {
  const { status, body: answer } = await post(app, who, command, body);
  return status === 422 ? answer.refusal.code : String(status);
}

const everyone = { everyone: true };
const promised = (to: object = everyone, who: Member = line) =>
  act(
    'commitment.make',
    {
      what: 'Two welding helmets more',
      notice: 'They hang at the booth',
      due_on: on(10),
      to: { everyone: false, ...to },
    },
    who,
  );

describe('a promise', () => {
  it('is made to a team and seen by those below it, by its maker and by the top', async () => {
    const at = await promised({ team_ids: [plant.id] });
    const url = `/api/commitments/${at.id}`;
    for (const reader of [line, staff, firm.founder]) {
      expect(await look(app, reader, url)).toMatchObject({
        standing: 'open',
        teams: [{ id: plant.id, name: 'Plant' }],
        owner: { name: 'Line manager' },
      });
    }
    expect((await get(app, stranger, url)).status).toBe(404);
    const move = { ...at, due_on: on(12), reason: 'Late supplier' };
    expect(await refused('commitment.move', move, stranger)).toBe('404');
    expect(await refused('commitment.move', move, staff)).toBe('403');
    expect(await refused('commitment.make', {}, staff)).toBe('400');
    const list = await look(app, stranger, '/api/commitments?state=all');
    expect(list.rows.map(({ id }: At) => id)).not.toContain(at.id);
  });

  it('is kept where something shows it by its first day, and late where it does after', async () => {
    const problem = await raised(app, staff);
    const kept = await promised();
    await act(
      'commitment.show',
      { id: kept.id, on_day: on(0), case: { kind: 'problem', problem_id: problem.id } },
      staff,
    );
    expect(await look(app, staff, `/api/commitments/${kept.id}`)).toMatchObject({
      standing: 'kept',
      evidence: [{ kind: 'problem', record_id: problem.id, added_by: { name: 'Welder' } }],
      can: { show: true, move: false, withdraw: false },
    });
    const late = await promised();
    await act('commitment.move', { ...late, due_on: on(20), reason: 'An order' });
    later(15);
    await act('commitment.show', {
      id: late.id,
      on_day: on(0),
      case: { kind: 'text', label: 'They hang there' },
    });
    const url = `/api/commitments/${late.id}`;
    expect(await look(app, line, url)).toMatchObject({
      standing: 'kept_late',
      first_due_on: on(-5),
      due_on: on(5),
      moves: [{ reason: 'An order', moved_on: on(-15) }],
    });
    expect(await look(app, line, `${url}?as_of=${on(-1)}`)).toMatchObject({
      standing: 'open',
      evidence: [],
      can: { show: false, move: false, withdraw: false },
    });
  });

  it('is broken where nothing shows it, and says why it was taken back', async () => {
    const at = await promised();
    const back = await promised();
    await act('commitment.withdraw', { ...back, reason: 'The booth closes' });
    later(41);
    expect((await look(app, line, `/api/commitments/${at.id}`)).standing).toBe('broken');
    expect(await look(app, line, `/api/commitments/${back.id}`)).toMatchObject({
      standing: 'withdrawn',
      withdraw_reason: 'The booth closes',
    });
    const unknown = { kind: 'action', action_id: randomUUID() };
    const shown = { id: at.id, on_day: on(0), case: unknown };
    expect(await refused('commitment.show', shown)).toBe('404');
    const nobody = { what: 'W', notice: 'N', due_on: on(0), to: { everyone: false } };
    expect(await refused('commitment.make', nobody)).toBe('commitment.to_nobody');
  });
});

describe('a visit', () => {
  it('is answered to the team that was visited', async () => {
    const at = await act('visit.record', {
      team_id: welding.id,
      shift: 'late',
      points: ['The crane waits', 'No gloves in size 8'],
    });
    const url = `/api/visits/${at.id}`;
    const { points } = await look(app, staff, url);
    expect(points).toMatchObject([
      { text: 'The crane waits', reply: '', reply_by: on(14) },
      { text: 'No gloves in size 8' },
    ]);
    expect((await get(app, stranger, url)).status).toBe(404);
    const told = { point_id: points[0].id, reply: 'A second crane driver from Monday' };
    expect(await refused('visit.reply', told, staff)).toBe('403');
    expect(await refused('visit.reply', told, stranger)).toBe('404');
    later(3);
    await act('visit.reply', told);
    expect(await refused('visit.reply', told)).toBe('visit.is_answered');
    expect((await look(app, staff, url)).points[0]).toMatchObject({
      reply: 'A second crane driver from Monday',
      replied_on: on(0),
    });
    expect((await look(app, staff, `${url}?as_of=${on(-3)}`)).points[0].reply).toBe('');
    const open = await look(app, staff, '/api/visits?state=unanswered');
    expect(open).toMatchObject({ total: 1, can: { lead: false } });
    expect(await refused('visit.record', { team_id: randomUUID() })).toBe('visit.team_unknown');
  });
});

describe('a message that says why', () => {
  it('tells how many it was for and where it was told, and nobody who read it', async () => {
    const problem = await raised(app, staff);
    const at = await act(
      'why_message.write',
      {
        title: 'Why we stop',
        text: 'One stop saved an order.',
        case: { kind: 'problem', problem_id: problem.id },
        everyone: false,
        team_ids: [plant.id],
      },
      firm.founder,
    );
    const telling = { id: at.id, occasion: 'Shift handover', people: 7 };
    expect(await refused('why_message.tell', telling, stranger)).toBe('404');
    await act('why_message.tell', telling, firm.founder);
    const message = await look(app, staff, `/api/why_messages/${at.id}`);
    expect(message).toMatchObject({
      addressed: 1,
      case: { kind: 'problem', record_id: problem.id },
      tellings: [{ occasion: 'Shift handover', people: 7, told_on: on(0) }],
      can: { tell: false },
    });
    expect((await get(app, stranger, `/api/why_messages/${at.id}`)).status).toBe(404);
    expect((await look(app, staff, '/api/why_messages')).total).toBe(1);
  });
});

describe('a duty of top management', () => {
  const duty = async (name: string) => {
    const { rows } = await look(app, staff, '/api/duties');
    return rows.find((one: { duty: string }) => one.duty === name);
  };

  it('lies with somebody of top management, with tasks of others beneath', async () => {
    expect(await duty('resources')).toMatchObject({ holder: null, holder_left: false, tasks: [] });
    const to = (person: Member) => ({ duty: 'resources', person_id: person.personId });
    expect(await refused('duty.appoint', to(line), firm.founder)).toBe('duty.not_top_management');
    expect(await refused('duty.appoint', to(firm.founder))).toBe('403');
    const task = { duty: 'resources', what: 'Plan shifts', person_id: line.personId };
    expect(await refused('duty.delegate', task, firm.founder)).toBe('duty.nobody_answers');
    await act('duty.appoint', to(firm.founder), firm.founder);
    const { id } = await act('duty.delegate', task, firm.founder);
    expect(await duty('resources')).toMatchObject({
      holder: { id: firm.founder.personId },
      tasks: [{ id, what: 'Plan shifts', person: { name: 'Line manager' } }],
    });
    await act('duty.end_task', { id }, firm.founder);
    expect((await duty('resources')).tasks).toEqual([]);
  });

  it('stands empty when who answers for it is no longer of top management', async () => {
    const second = await addMember(app, firm, ['top_management'], 'Second');
    await act('duty.appoint', { duty: 'why', person_id: second.personId }, firm.founder);
    await asOwner(app, firm.id, (client) =>
      client.query('UPDATE person_role SET ends_on = $2 WHERE person_id = $1', [
        second.personId,
        on(-1),
      ]),
    );
    expect(await duty('why')).toMatchObject({ holder: null, holder_left: true });
  });

  it('changes hands one after another, also the first time', async () => {
    const second = await addMember(app, firm, ['top_management'], 'Third');
    const hands = [firm.founder, second, firm.founder, second, firm.founder, second];
    const answers = await Promise.all(
      hands.map(({ personId }) =>
        post(app, firm.founder, 'duty.appoint', { duty: 'improvement', person_id: personId }),
      ),
    );
    for (const { status } of answers) expect([200, 422]).toContain(status);
    expect(answers.some(({ status }) => status === 200)).toBe(true);
    expect((await duty('improvement')).holder).not.toBeNull();
  });
});
