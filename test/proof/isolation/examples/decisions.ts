import type { Firm } from '../firm.ts';
import { TODAY } from '../program.ts';
import type { Examples } from './example.ts';

type At = { id: string; version: number };

const LATER = '2027-06-01';

export const decisionExamples: Examples = {
  records: {
    decision: async (firm) => (await decision(firm)).id,
    decision_fact: async (firm) => (await withFact(firm)).fact_id,
    resource_request: async (firm) => (await request(firm)).id,
  },
  requests: {
    'decision.record': [
      async (firm) => ({
        body: {
          chosen: firm.text('decision'),
          question: firm.text('question'),
          options: [firm.text('option')],
          why: firm.text('why'),
          given_up: firm.text('given up'),
          expected: firm.text('expected'),
          owner_id: (await firm.person()).id,
          look_back_on: LATER,
          facts: [{ kind: 'text', label: firm.text('fact'), target: firm.text('place') }],
        },
      }),
      async (firm) => ({
        body: {
          chosen: firm.text('decision'),
          facts: [
            { kind: 'action', action_id: await action(firm) },
            { kind: 'measure', measure_id: await measure(firm) },
          ],
        },
      }),
    ],
    'decision.complete': async (firm) => ({
      body: {
        ...(await decision(firm)),
        why: firm.text('why'),
        owner_id: (await firm.person()).id,
      },
    }),
    'decision.fact.add': [
      async (firm) => ({
        body: {
          ...(await decision(firm)),
          fact: { kind: 'action', action_id: await action(firm) },
        },
      }),
      async (firm) => ({
        body: {
          ...(await decision(firm)),
          fact: { kind: 'measure', measure_id: await measure(firm) },
        },
      }),
    ],
    'decision.fact.remove': async (firm) => ({ body: await withFact(firm) }),
    'decision.look_back': async (firm) => ({
      body: { ...(await decision(firm)), verdict: 'partly', learned: firm.text('learned') },
    }),
    'decision.move_look_back': async (firm) => ({
      body: {
        ...(await decision(firm)),
        look_back_on: '2027-09-01',
        reason: firm.text('reason'),
      },
    }),
    'decision.withdraw': async (firm) => ({
      body: { ...(await decision(firm)), reason: firm.text('reason') },
    }),
    'decision.list': [
      async (firm) => {
        await withFact(firm);
        return { query: { owner: firm.founder.personId, from: '2026-01-01', to: TODAY } };
      },
      async (firm) => {
        const measure_id = await measure(firm);
        const facts = [{ kind: 'measure', measure_id }];
        await firm.run('decision.record', { chosen: firm.text('decision'), facts });
        return { query: { measure: measure_id } };
      },
      async (firm) => {
        const action_id = await action(firm);
        const facts = [{ kind: 'action', action_id }];
        await firm.run('decision.record', { chosen: firm.text('decision'), facts });
        return { query: { action: action_id } };
      },
    ],
    'decision.read': async (firm) => ({ params: { id: (await withFact(firm)).id } }),
    'resource_request.ask': async (firm) => ({
      body: {
        what: firm.text('what'),
        why: firm.text('why'),
        without_it: firm.text('without'),
        cost: firm.text('cost'),
        wanted_by: LATER,
      },
    }),
    'resource_request.answer': async (firm) => ({
      body: {
        ...(await request(firm)),
        answer: 'changed',
        granted: firm.text('granted'),
        why: firm.text('why'),
      },
    }),
    'resource_request.hand_on': async (firm) => ({
      body: { ...(await request(firm)), to_id: (await firm.person()).id },
    }),
    'resource_request.withdraw': async (firm) => ({
      body: { ...(await request(firm)), reason: firm.text('reason') },
    }),
    'resource_request.list': async (firm) => {
      await request(firm);
      return {};
    },
    'resource_request.read': async (firm) => ({ params: { id: (await request(firm)).id } }),
  },
};

function decision(firm: Firm): Promise<At> {
  return firm.run('decision.record', {
    chosen: firm.text('decision'),
    expected: firm.text('expected'),
    look_back_on: LATER,
  });
}

async function withFact(firm: Firm): Promise<At & { fact_id: string }> {
  const { id, version } = await firm.run('decision.fact.add', {
    ...(await decision(firm)),
    fact: { kind: 'text', label: firm.text('fact') },
  });
  const { facts } = await firm.do('decision.read', { params: { id } });
  return { id, version, fact_id: (facts as { id: string }[])[0]?.id ?? '' };
}

function request(firm: Firm): Promise<At> {
  return firm.run('resource_request.ask', { what: firm.text('what'), why: firm.text('why') });
}

async function action(firm: Firm): Promise<string> {
  return (await firm.run('action.create', { title: firm.text('action') })).id;
}

async function measure(firm: Firm): Promise<string> {
  const words = { name: firm.text('measure'), kind: 'xmr', better: 'lower' };
  return (await firm.run('measure.create', words)).id;
}
