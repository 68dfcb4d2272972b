import type { Firm } from '../firm.ts';
import { TODAY } from '../program.ts';
import type { Examples } from './example.ts';
import { team } from './places.ts';

type At = { id: string; version: number };

const LATER = '2027-06-01';

export const leadershipExamples: Examples = {
  records: {
    commitment: async (firm) => (await commitment(firm)).id,
    commitment_evidence: async (firm) => (await shown(firm)).evidence_id,
    visit: async (firm) => (await visit(firm)).id,
    visit_point: async (firm) => (await point(firm)).point_id,
    why_message: async (firm) => (await message(firm)).id,
    why_telling: async (firm) => (await told(firm)).telling_id,
    duty_holder: async (firm) => held(firm),
    duty_task: async (firm) => (await task(firm)).id,
  },
  requests: {
    'commitment.make': async (firm) => ({
      body: {
        what: firm.text('promise'),
        notice: firm.text('notice'),
        due_on: LATER,
        to: {
          everyone: false,
          team_ids: [(await team(firm)).id],
          person_ids: [(await firm.person()).id],
        },
      },
    }),
    'commitment.show': [
      async (firm) => ({
        body: {
          id: (await commitment(firm)).id,
          on_day: TODAY,
          case: { kind: 'action', action_id: await action(firm) },
        },
      }),
      async (firm) => ({
        body: {
          id: (await commitment(firm)).id,
          on_day: TODAY,
          case: { kind: 'decision', decision_id: await decision(firm) },
        },
      }),
      async (firm) => ({
        body: {
          id: (await commitment(firm)).id,
          on_day: TODAY,
          case: { kind: 'problem', problem_id: await problem(firm) },
        },
      }),
    ],
    'commitment.move': async (firm) => ({
      body: { ...(await commitment(firm)), due_on: '2027-07-01', reason: firm.text('reason') },
    }),
    'commitment.withdraw': async (firm) => ({
      body: { ...(await commitment(firm)), reason: firm.text('reason') },
    }),
    'commitment.list': async (firm) => {
      await shown(firm);
      return { query: { state: 'all' } };
    },
    'commitment.read': async (firm) => ({ params: { id: (await shown(firm)).id } }),
    'visit.record': async (firm) => ({
      body: {
        team_id: (await team(firm)).id,
        note: firm.text('note'),
        points: [firm.text('point')],
      },
    }),
    'visit.reply': async (firm) => ({
      body: { point_id: (await point(firm)).point_id, reply: firm.text('reply') },
    }),
    'visit.list': async (firm) => {
      await point(firm);
      return { query: { state: 'unanswered' } };
    },
    'visit.read': async (firm) => ({ params: { id: (await visit(firm)).id } }),
    'why_message.write': [
      async (firm) => ({
        body: {
          ...words(firm),
          case: { kind: 'problem', problem_id: await problem(firm) },
          everyone: false,
          team_ids: [(await team(firm)).id],
        },
      }),
      async (firm) => ({
        body: { ...words(firm), case: { kind: 'action', action_id: await action(firm) } },
      }),
      async (firm) => ({
        body: { ...words(firm), case: { kind: 'decision', decision_id: await decision(firm) } },
      }),
    ],
    'why_message.tell': async (firm) => ({
      body: { id: (await message(firm)).id, occasion: firm.text('occasion'), people: 7 },
    }),
    'why_message.list': async (firm) => {
      await told(firm);
      return {};
    },
    'why_message.read': async (firm) => ({ params: { id: (await told(firm)).id } }),
    'duty.appoint': async (firm) => ({
      body: {
        duty: 'managers',
        person_id: (await firm.member(['top_management'])).personId,
      },
    }),
    'duty.delegate': async (firm) => {
      await held(firm);
      return {
        body: {
          duty: 'resources',
          what: firm.text('task'),
          person_id: (await firm.person()).id,
        },
      };
    },
    'duty.end_task': async (firm) => ({ body: { id: (await task(firm)).id } }),
    'duty.list': async (firm) => {
      await task(firm);
      return {};
    },
  },
};

const words = (firm: Firm) => ({
  title: firm.text('title'),
  text: firm.text('why'),
  everyone: true,
});

async function commitment(firm: Firm): Promise<At> {
  const { id, version } = await firm.run('commitment.make', {
    what: firm.text('promise'),
    notice: firm.text('notice'),
    due_on: LATER,
    to: { everyone: false, team_ids: [(await team(firm)).id], person_ids: [] },
  });
  return { id, version };
}

async function shown(firm: Firm): Promise<{ id: string; evidence_id: string }> {
  const { id } = await commitment(firm);
  const label = firm.text('evidence');
  const { evidence_id } = await firm.run('commitment.show', {
    id,
    on_day: TODAY,
    case: { kind: 'text', label },
  });
  return { id, evidence_id };
}

async function visit(firm: Firm): Promise<At> {
  const { id, version } = await firm.run('visit.record', {
    team_id: (await team(firm)).id,
    note: firm.text('note'),
    points: [firm.text('point')],
  });
  return { id, version };
}

async function point(firm: Firm): Promise<{ point_id: string }> {
  const { points } = await firm.do('visit.read', { params: { id: (await visit(firm)).id } });
  return { point_id: points[0].id };
}

async function message(firm: Firm): Promise<At> {
  const { id, version } = await firm.run('why_message.write', {
    ...words(firm),
    everyone: false,
    team_ids: [(await team(firm)).id],
    case: { kind: 'text', label: firm.text('case') },
  });
  return { id, version };
}

async function told(firm: Firm): Promise<{ id: string; telling_id: string }> {
  const { id } = await message(firm);
  const { telling_id } = await firm.run('why_message.tell', {
    id,
    occasion: firm.text('occasion'),
    people: 3,
  });
  return { id, telling_id };
}

/** Each time somebody else answers for the same duty. */
async function held(firm: Firm): Promise<string> {
  const { personId: person_id } = await firm.member(['top_management']);
  return (await firm.run('duty.appoint', { duty: 'resources', person_id })).id;
}

async function task(firm: Firm): Promise<{ id: string }> {
  await held(firm);
  const { id } = await firm.run('duty.delegate', {
    duty: 'resources',
    what: firm.text('task'),
    person_id: (await firm.person()).id,
  });
  return { id };
}

async function action(firm: Firm): Promise<string> {
  return (await firm.run('action.create', { title: firm.text('action') })).id;
}

async function decision(firm: Firm): Promise<string> {
  return (await firm.run('decision.record', { chosen: firm.text('decision') })).id;
}

async function problem(firm: Firm): Promise<string> {
  const said = { title: firm.text('problem'), kind: 'incident' };
  return (await firm.run('problem.raise', said)).id;
}
