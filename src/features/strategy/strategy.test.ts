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
let owner: Member;
let staff: Member;

beforeAll(async () => {
  app = await startApp();
  firm = await foundFirm(app);
  owner = await addMember(app, firm, ['line_manager'], 'Line owner');
  staff = await addMember(app, firm, ['staff'], 'Staff member');
});
afterAll(() => app.stop());

async function act(command: string, body: object, who: Member = firm.founder) {
  const answer = await post(app, who, command, body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body.result as { id: string; version: number };
}

const refused = async (command: string, body: object, who: Member = firm.founder) =>
  (await post(app, who, command, body)).body.refusal?.code;

const setGoal = (more: object = {}) =>
  act('goal.set', {
    name: 'Customers come back',
    field: 'customer',
    horizon: '2028-12-31',
    owner_id: firm.founder.personId,
    ...more,
  });
const setObjective = (more: object = {}) =>
  act(
    'objective.set',
    {
      name: 'Deliver on the day promised',
      owner_id: owner.personId,
      due_on: '2027-06-30',
      judged: 'Nineteen of twenty on the day',
      ...more,
    },
    owner,
  );
const map = async (query = '', who: Member = staff) =>
  (await get(app, who, `/api/strategy${query}`)).body;
const objective = async (id: string, who: Member = staff) =>
  (await get(app, who, `/api/objectives/${id}`)).body;

describe('a goal', () => {
  it('is set by top management, for somebody of top management', async () => {
    const { id } = await setGoal();
    expect(await refused('goal.set', wish({ owner_id: owner.personId }))).toBe(
      'goal.owner_not_top',
    );
    expect(await refused('goal.set', wish({ horizon: '2020-01-01' }))).toBe('goal.horizon_past');
    expect((await post(app, owner, 'goal.set', wish())).status).toBe(403);
    const { goals, can } = await map();
    expect(goals.find((goal: { id: string }) => goal.id === id)).toMatchObject({
      name: 'Customers come back',
      owner: { name: 'Founder' },
    });
    expect(can).toEqual({ create_goal: false, create_objective: false });
  });

  it('changes direction only with a reason, and what it was stays', async () => {
    const goal = await setGoal();
    const turn = { ...goal, name: 'Customers recommend us' };
    expect(await refused('goal.edit', turn)).toBe('goal.reason_needed');
    const { version } = await act('goal.edit', { ...turn, reason: 'Coming back was not enough' });
    expect(await refused('goal.edit', { ...turn, reason: 'Again' })).toBe(
      'record.changed_meanwhile',
    );
    await act('goal.edit', { id: goal.id, version, why: 'They bring the next order' });
    const { turns, name } = (await get(app, staff, `/api/goals/${goal.id}`)).body;
    expect(name).toBe('Customers recommend us');
    expect(turns).toMatchObject([
      {
        name_before: 'Customers come back',
        reason: 'Coming back was not enough',
        turned_on: '2026-11-24',
      },
    ]);
  });

  it('is closed with a reason, and takes no more objectives', async () => {
    const goal = await setGoal();
    const close = { ...goal, outcome: 'given_up' };
    expect(await refused('goal.close', close)).toBe('strategy.reason_needed');
    await act('goal.close', { ...close, reason: 'The market is gone' });
    const wanted = { name: 'Late', owner_id: null, due_on: '2027-01-01', judged: 'x' };
    expect(await refused('objective.set', { ...wanted, goal_ids: [goal.id] })).toBe(
      'objective.goal_not_open',
    );
  });

  const wish = (more: object = {}) => ({
    name: 'More',
    field: 'growth',
    horizon: '2028-12-31',
    owner_id: firm.founder.personId,
    ...more,
  });
});

describe('an objective', () => {
  it('keeps a goal it serves that was closed, when anything else of it is changed', async () => {
    const [kept, other] = [await setGoal(), await setGoal()];
    const { id, version } = await setObjective({ goal_ids: [kept.id] });
    await act('goal.close', { ...kept, outcome: 'given_up', reason: 'The market is gone' });
    await act('objective.edit', { id, version, goal_ids: [kept.id, other.id], why: 'Both' });
    const { goals } = (await get(app, staff, `/api/objectives/${id}`)).body;
    expect(goals.map((goal: { id: string }) => goal.id).toSorted()).toEqual(
      [kept.id, other.id].toSorted(),
    );
  });

  it('serves goals, and needs something it can be judged by', async () => {
    const goal = await setGoal();
    const { id } = await setObjective({ goal_ids: [goal.id] });
    const bare = { name: 'Wish', owner_id: null, due_on: '2027-01-01' };
    expect(await refused('objective.set', bare)).toBe('objective.not_judged');
    expect(await refused('objective.set', { ...bare, target: 5 })).toBe(
      'objective.target_without_measure',
    );
    expect(await refused('objective.set', { ...bare, judged: 'x', due_on: '2020-01-01' })).toBe(
      'objective.due_past',
    );
    expect(await objective(id)).toMatchObject({
      goals: [{ id: goal.id }],
      state: null,
      next_check_in: '2026-12-24',
      can: { edit: false, check_in: false },
    });
    expect((await objective(id, owner)).can).toEqual({
      edit: true,
      set_terms: false,
      check_in: true,
      close: true,
    });
  });

  it('keeps every state of what it is judged by', async () => {
    const measure = await act('measure.create', {
      name: 'Late deliveries',
      kind: 'xmr',
      better: 'lower',
      unit: '%',
    });
    const made = await setObjective({ measure_id: measure.id, target: 5 });
    const terms = { ...made, judged: '', measure_id: measure.id, target: 8, due_on: '2027-06-30' };
    expect((await post(app, owner, 'objective.set_terms', terms)).status).toBe(403);
    expect(await refused('objective.set_terms', terms)).toBe('strategy.reason_needed');
    app.clock.advance(1_000);
    await act('objective.set_terms', { ...terms, reason: 'Two suppliers are gone' });
    const record = await objective(made.id);
    expect(record.terms).toMatchObject([
      { target: 8, reason: 'Two suppliers are gone', measure_name: 'Late deliveries' },
      { target: 5, reason: '' },
    ]);
    expect(record.measure).toMatchObject({
      name: 'Late deliveries',
      variation: null,
      owned: false,
    });
  });

  it('passes to who takes over when its owner leaves; a goal waits for a new name', async () => {
    const leaver = await addMember(app, firm, ['top_management'], 'Leaver');
    const goal = await setGoal({ owner_id: leaver.personId });
    const made = await setObjective({ owner_id: leaver.personId });
    await act('person.leave', { id: leaver.personId, version: 1, to_id: owner.personId });
    expect((await objective(made.id)).owner.name).toBe('Line owner');
    expect((await get(app, staff, `/api/goals/${goal.id}`)).body.owner).toBe(null);
  });

  it('is closed with what became of it', async () => {
    const made = await setObjective();
    await act('objective.close', { ...made, outcome: 'partly', reason: 'Nine of ten' }, owner);
    expect(await objective(made.id)).toMatchObject({
      outcome: 'partly',
      close_reason: 'Nine of ten',
    });
    const again = { ...made, version: 2, state: 'on_track' };
    expect(await refused('objective.check_in', again, owner)).toBe('objective.is_closed');
  });
});

describe('the line of sight', () => {
  it('leads from an action to the goals it serves', async () => {
    const goal = await setGoal();
    const made = await setObjective({ goal_ids: [goal.id] });
    const action = await act('action.create', { title: 'Ask the carrier' });
    const line = async () =>
      (await get(app, staff, `/api/strategy/line?action_id=${action.id}`)).body.lines;
    expect(await line()).toEqual([]);
    const target = `/objectives/${made.id}`;
    await act('action.link', { id: action.id, label: 'Deliver on the day', target });
    expect(await line()).toEqual([
      {
        objective: { id: made.id, name: 'Deliver on the day promised' },
        goals: [{ id: goal.id, name: 'Customers come back' }],
      },
    ]);
    const record = await objective(made.id);
    expect(record.actions).toEqual({ total: 1, open: 1, late: 0 });
    expect(record.linked_actions).toMatchObject([{ id: action.id, open: true, late: false }]);
  });
});

// The last: the ledger's clock only goes forward.
describe('an objective over time', () => {
  it('is checked in on, and a late check-in answers the latest planned day', async () => {
    const made = await setObjective();
    app.clock.set(new Date('2027-02-02T09:00:00Z'));
    const say = { ...made, state: 'off_track' };
    expect(await refused('objective.check_in', say, owner)).toBe('objective.say_what');
    expect((await post(app, staff, 'objective.check_in', { ...say, text: 'x' })).status).toBe(403);
    await act('objective.check_in', { ...say, text: 'The carrier changed' }, owner);
    const record = await objective(made.id);
    expect(record).toMatchObject({ state: 'off_track', next_check_in: '2027-02-24' });
    expect(record.check_ins).toMatchObject([{ due_on: '2027-01-24', said_on: '2027-02-02' }]);
    const before = (await map('?as_of=2026-12-01')).objectives.find(
      (one: { id: string }) => one.id === made.id,
    );
    expect(before).toMatchObject({ state: null, next_check_in: '2027-01-24' });
  });

  it('is called on a past day as it was called then, as its goal is', async () => {
    const goal = await setGoal();
    const made = await setObjective({ goal_ids: [goal.id] });
    const then = app.clock.now().toISOString().slice(0, 10);
    app.clock.advance(2 * 86_400_000);
    await act('objective.edit', { ...made, name: 'Never late', owner_id: firm.founder.personId });
    await act('goal.edit', {
      ...goal,
      name: 'They stay',
      why: 'They pay for it',
      reason: 'More is asked',
    });
    const find = async (query: string) => {
      const { objectives, goals } = await map(query);
      const of = (rows: { id: string }[], id: string) => rows.find((one) => one.id === id);
      return [of(objectives, made.id), of(goals, goal.id)];
    };
    expect(await find('')).toMatchObject([{ name: 'Never late' }, { name: 'They stay' }]);
    expect(await find(`?as_of=${then}`)).toMatchObject([
      { name: 'Deliver on the day promised', owner: { id: owner.personId } },
      { name: 'Customers come back', why: '' },
    ]);
  });
});
