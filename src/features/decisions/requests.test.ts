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
let manager: Member;
let staff: Member;

beforeAll(async () => {
  app = await startApp();
  firm = await foundFirm(app);
  manager = await addMember(app, firm, ['line_manager'], 'Line manager');
  staff = await addMember(app, firm, ['staff'], 'Staff member');
});
afterAll(() => app.stop());

type At = { id: string; version: number; decision_id: string };

async function act(command: string, body: object, who: Member): Promise<At> {
  const answer = await post(app, who, command, body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body.result;
}

async function refused(command: string, body: object, who: Member): Promise<string> {
  const { status, body: answer } = await post(app, who, command, body);
  return status === 422 ? answer.refusal.code : String(status);
}

const read = async (id: string, who: Member = staff, query = '') =>
  (await get(app, who, `/api/resource_requests/${id}${query}`)).body;

const ask = (what: string, who: Member = manager) =>
  act(
    'resource_request.ask',
    {
      what,
      why: 'We measure one part at a time',
      without_it: 'Two days longer for each order',
      cost: 'about 20,000',
      wanted_by: '2027-03-01',
    },
    who,
  );

/** Without the decision that an answer names. */
const at = ({ id, version }: At) => ({ id, version });

describe('a request for resources', () => {
  it('waits, and is answered by a decision that rests on it', async () => {
    const first = await ask('A second measuring machine');
    app.clock.advance(9 * 86_400_000);
    expect(await read(first.id)).toMatchObject({
      asked_by: { name: 'Line manager' },
      waiting_days: 9,
      answer: null,
      decision_id: null,
      can: { answer: false },
    });
    const given = {
      ...at(first),
      answer: 'changed',
      granted: 'A used one',
      why: 'It does as well',
    };
    expect(await refused('resource_request.answer', given, manager)).toBe('403');
    const { decision_id: id } = await act('resource_request.answer', given, firm.founder);
    expect((await get(app, staff, `/api/decisions/${id}`)).body).toMatchObject({
      kind: 'decided',
      chosen: 'A used one',
      question: 'A second measuring machine',
      why: 'It does as well',
      owner: { name: 'Founder' },
      request: { id: first.id, answer: 'changed' },
      missing: ['expected', 'look_back'],
      facts: [
        {
          kind: 'resource_request',
          label: 'A second measuring machine',
          frozen: { asked_by: 'Line manager', cost: 'about 20,000', wanted_by: '2027-03-01' },
        },
      ],
    });
    app.clock.advance(5 * 86_400_000);
    expect(await read(first.id)).toMatchObject({
      answer: 'changed',
      waiting_days: 9,
      decision_id: id,
    });
    expect(await read(first.id, staff, '?as_of=2026-11-30')).toMatchObject({
      answer: null,
      granted: '',
      waiting_days: 6,
      decision_id: null,
    });
    expect(await refused('resource_request.answer', { ...given, version: 2 }, firm.founder)).toBe(
      'resource_request.is_answered',
    );
  });

  it('is refused only with a reason, and the refusal is a decision too', async () => {
    const first = at(await ask('A company car'));
    const no = { ...first, answer: 'no' };
    expect(await refused('resource_request.answer', no, firm.founder)).toBe(
      'resource_request.why_needed',
    );
    const answered = await act(
      'resource_request.answer',
      { ...no, why: 'The train is faster' },
      firm.founder,
    );
    expect((await get(app, staff, `/api/decisions/${answered.decision_id}`)).body).toMatchObject({
      kind: 'no_change',
      chosen: 'A company car',
      request: { answer: 'no' },
    });
  });

  it('may be answered by whoever it is handed to, but not by who asks', async () => {
    const first = at(await ask('Training for two'));
    expect(
      await refused(
        'resource_request.hand_on',
        { ...first, to_id: manager.personId },
        firm.founder,
      ),
    ).toBe('resource_request.own_request');
    const handed = { ...first, to_id: staff.personId };
    const next = await act('resource_request.hand_on', handed, firm.founder);
    expect(await read(first.id, staff)).toMatchObject({
      handed_to: { name: 'Staff member' },
      can: { answer: true },
    });
    await act('resource_request.answer', { ...at(next), answer: 'yes' }, staff);
    expect(await read(first.id, staff)).toMatchObject({
      answer: 'yes',
      answered_by: { name: 'Staff member' },
    });
  });

  it.each([
    ['a measure', 'measure.create', { name: 'Lifts', kind: 'c', better: 'lower' }],
    ['an objective', 'objective.set', { name: 'No lifting', judged: 'x', due_on: '2027-06-30' }],
  ])('is asked by whoever owns %s', async (_what, command, record) => {
    const person = await addMember(app, firm, ['staff'], 'Owner');
    const body = { what: 'A crane', why: 'It is heavy' };
    expect(await refused('resource_request.ask', body, person)).toBe('403');
    await act(command, { ...record, owner_id: person.personId }, firm.founder);
    await act('resource_request.ask', body, person);
  });

  it('is asked by managers and by whoever owns an open action', async () => {
    const person = await addMember(app, firm, ['staff'], 'Somebody');
    const body = { what: 'A crane', why: 'It is heavy' };
    expect(await refused('resource_request.ask', body, person)).toBe('403');
    const { body: before } = await get(app, person, '/api/resource_requests');
    expect(before.can).toEqual({ record: false, ask: false });
    const action = { title: 'Lift it', accountable_id: person.personId };
    await act('action.create', action, firm.founder);
    await act('resource_request.ask', body, person);
    const { body: after } = await get(app, person, '/api/resource_requests');
    expect(after.can).toEqual({ record: false, ask: true });
  });

  it('is withdrawn by who asked, and the list shows each under its question', async () => {
    const other = await foundFirm(app, 'Lists');
    const [one, two] = [await ask('One', other.founder), await ask('Two', other.founder)];
    await act(
      'resource_request.withdraw',
      { ...at(one), reason: 'We found one in the store' },
      other.founder,
    );
    const ids = async (query: string) =>
      (await get(app, other.founder, `/api/resource_requests${query}`)).body.rows.map(
        (row: At) => row.id,
      );
    expect(await ids('')).toEqual([two.id]);
    expect(await ids('?state=withdrawn')).toEqual([one.id]);
    expect(await ids('?state=answered')).toEqual([]);
    expect(await ids('?state=all')).toHaveLength(2);
    expect(
      await refused(
        'resource_request.withdraw',
        { ...at(two), reason: 'Not mine' },
        await addMember(app, other, ['line_manager']),
      ),
    ).toBe('403');
  });

  it('passes on when somebody leaves, and nobody answers what they asked for', async () => {
    const leaver = await addMember(app, firm, ['line_manager'], 'Leaver');
    const mine = at(await ask('Mine', leaver));
    const theirs = at(await ask('Theirs'));
    await act('resource_request.hand_on', { ...theirs, to_id: leaver.personId }, firm.founder);
    const leave = { id: leaver.personId, version: 1, to_id: manager.personId };
    await act('person.leave', leave, firm.founder);
    expect(await read(mine.id)).toMatchObject({ asked_by: { name: 'Line manager' } });
    expect(await read(theirs.id)).toMatchObject({
      asked_by: { name: 'Line manager' },
      handed_to: null,
    });
  });
});
