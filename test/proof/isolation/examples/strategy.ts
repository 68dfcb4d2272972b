import type { Firm } from '../firm.ts';
import type { Examples } from './example.ts';

type At = { id: string; version: number };
const TO_COME = '2027-06-30';

export const strategyExamples: Examples = {
  records: {
    goal: async (firm) => (await goal(firm)).id,
    objective: async (firm) => (await objective(firm)).id,
    check_in: async (firm) => {
      const { id } = await checkedIn(firm);
      const { check_ins: said } = await firm.do('objective.read', { params: { id } });
      return said[0].id;
    },
  },
  requests: {
    'goal.set': (firm) => ({ body: newGoal(firm) }),
    'goal.edit': async (firm) => ({
      body: { ...(await goal(firm)), name: firm.text('goal'), reason: firm.text('reason') },
    }),
    'goal.close': async (firm) => ({
      body: { ...(await goal(firm)), outcome: 'given_up', reason: firm.text('reason') },
    }),
    'goal.read': async (firm) => ({ params: { id: (await goal(firm)).id } }),
    'objective.set': async (firm) => ({ body: await newObjective(firm) }),
    'objective.edit': async (firm) => ({
      body: {
        ...(await objective(firm)),
        resources: firm.text('resources'),
        owner_id: (await firm.person()).id,
        goal_ids: [(await goal(firm)).id],
      },
    }),
    'objective.set_terms': async (firm) => ({
      body: {
        ...(await objective(firm)),
        measure_id: await measure(firm),
        target: 4,
        judged: firm.text('judged'),
        due_on: TO_COME,
        reason: firm.text('reason'),
      },
    }),
    'objective.check_in': async (firm) => ({
      body: { ...(await objective(firm)), state: 'at_risk', text: firm.text('said') },
    }),
    'objective.close': async (firm) => ({
      body: { ...(await objective(firm)), outcome: 'reached', reason: firm.text('reason') },
    }),
    'objective.read': async (firm) => ({ params: { id: (await checkedIn(firm)).id } }),
    'strategy.map': () => ({}),
    'strategy.line_of_sight': async (firm) => {
      const { id: actionId } = await firm.run('action.create', { title: firm.text('action') });
      const { id } = await objective(firm);
      await firm.run('action.link', {
        id: actionId,
        label: firm.text('label'),
        target: `/objectives/${id}`,
      });
      return { query: { action_id: actionId } };
    },
  },
};

function newGoal(firm: Firm) {
  return {
    name: firm.text('goal'),
    why: firm.text('why'),
    field: 'customer',
    horizon: '2028-12-31',
    owner_id: firm.founder.personId,
  };
}

const goal = (firm: Firm): Promise<At> => firm.run('goal.set', newGoal(firm));

async function measure(firm: Firm): Promise<string> {
  const { id } = await firm.run('measure.create', {
    name: firm.text('measure'),
    kind: 'xmr',
    better: 'higher',
  });
  return id;
}

async function newObjective(firm: Firm) {
  return {
    name: firm.text('objective'),
    why: firm.text('why'),
    owner_id: firm.founder.personId,
    due_on: TO_COME,
    measure_id: await measure(firm),
    target: 3,
    goal_ids: [(await goal(firm)).id],
  };
}

async function objective(firm: Firm): Promise<At> {
  return firm.run('objective.set', await newObjective(firm));
}

async function checkedIn(firm: Firm): Promise<At> {
  const made = await objective(firm);
  return firm.run('objective.check_in', { ...made, state: 'at_risk', text: firm.text('said') });
}
