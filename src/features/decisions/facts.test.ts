import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { foundFirm, get, post, startApp, type Firm, type TestApp } from '../../../test/app.ts';
import words from '../strategy/web/en.json';

let app: TestApp;
let firm: Firm;

beforeAll(async () => {
  app = await startApp();
  firm = await foundFirm(app);
});
afterAll(() => app.stop());

const send = (command: string, body: object) => post(app, firm.founder, command, body);

async function act(command: string, body: object) {
  const answer = await send(command, body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body.result;
}

const read = async (url: string) => (await get(app, firm.founder, `/api/${url}`)).body;

it('a measure that is ended while others rest on it stays readable there, and is not chosen again', async () => {
  const { id } = await act('measure.create', {
    name: 'Late deliveries',
    kind: 'xmr',
    better: 'lower',
  });
  const value = { row: 1, period: '2026-01', value: '4' };
  await act('measure.record_values', { id, values: [value] });
  const aims = { owner_id: null, due_on: '2027-06-30', measure_id: id, target: 5 };
  const objective = await act('objective.set', { name: 'Deliver on the day', ...aims });
  const decision = await act('decision.record', {
    kind: 'decided',
    chosen: 'A second gate',
    facts: [{ kind: 'measure', measure_id: id }],
  });
  await act('measure.retire', { id, version: 2, reason: 'The line was sold' });

  const { terms } = await read(`objectives/${objective.id}`);
  expect(terms[0]).toMatchObject({ measure_name: 'Late deliveries', target: 5 });
  const { facts } = await read(`decisions/${decision.id}`);
  expect(facts).toMatchObject([{ kind: 'measure', target: `/measures/${id}` }]);
  const resting = (about: string) => read(`decisions?measure=${about}`);
  expect((await resting(id)).rows).toMatchObject([{ id: decision.id, chosen: 'A second gate' }]);
  expect(await resting(randomUUID())).toMatchObject({ total: 0, rows: [] });
  app.clock.advance(86_400_000);
  const [fact] = facts;
  const version = (await read(`decisions/${decision.id}`)).version;
  await act('decision.fact.remove', { id: decision.id, version, fact_id: fact.id });
  expect((await resting(id)).rows).toEqual([]);
  expect((await read(`decisions?measure=${id}&as_of=2026-11-24`)).rows).toHaveLength(1);
  const { body } = await send('objective.set', { name: 'Once more', ...aims });
  expect(body.refusal.code).toBe('objective.measure_not_there');
  expect(words.refusals['objective.measure_not_there']).toBe(
    'This measure is not kept any more. Choose another one.',
  );
});

it('a decision rests on an objective as it stood that day, and is found beside it', async () => {
  const made = await act('objective.set', {
    name: 'Answer within a day',
    owner_id: firm.founder.personId,
    due_on: '2027-06-30',
    judged: 'Nineteen of twenty',
  });
  await act('objective.check_in', { ...made, state: 'at_risk', text: 'Two are away' });
  const { id } = await act('decision.record', {
    kind: 'directed',
    chosen: 'Two more people answer',
    facts: [{ kind: 'objective', objective_id: made.id }],
  });
  const { facts } = await read(`decisions/${id}`);
  expect(facts).toMatchObject([
    {
      kind: 'objective',
      label: 'Answer within a day',
      target: `/objectives/${made.id}`,
      frozen: { stage: 'at_risk', accountable: 'Founder', due_on: '2027-06-30', late_days: 0 },
    },
  ]);
  expect((await read(`decisions?objective=${made.id}`)).rows).toMatchObject([{ id }]);
  const nowhere = { kind: 'objective', objective_id: randomUUID() };
  const missing = { kind: 'decided', chosen: 'Nothing', facts: [nowhere] };
  expect((await send('decision.record', missing)).status).toBe(404);
});
