import type { Firm } from '../firm.ts';
import { TODAY } from '../program.ts';
import type { Examples } from './example.ts';
import { upload } from './uploads.ts';

type At = { id: string; version: number };

const LATER = '2027-06-01';

export const problemExamples: Examples = {
  records: {
    problem: async (firm) => (await problem(firm)).id,
    problem_entry: async (firm) => (await contained(firm)).entry_id,
  },
  requests: {
    'problem.places': async (firm) => {
      await firm.run('voice.place_add', { name: firm.text('place') });
      return {};
    },
    'problem.raise': async (firm) => ({
      body: {
        title: firm.text('problem'),
        kind: 'incident',
        what_happened: firm.text('what happened'),
        severity: 'serious',
        process: firm.text('process'),
        place: firm.text('place'),
        team_id: (await firm.run('team.create', { name: firm.text('team') })).id,
        concerns: firm.text('order'),
      },
    }),
    'problem.edit': async (firm) => ({
      body: {
        ...(await problem(firm)),
        what_happened: firm.text('more'),
        team_id: (await firm.run('team.create', { name: firm.text('team') })).id,
      },
    }),
    'problem.appoint': async (firm) => ({
      body: { ...(await problem(firm)), owner_id: (await firm.person()).id },
    }),
    'problem.contain': async (firm) => ({ body: await done(firm) }),
    'problem.correct': async (firm) => ({ body: await done(firm) }),
    'problem.look_elsewhere': async (firm) => ({ body: { ...(await done(firm)), found: true } }),
    'problem.entry.remove': async (firm) => ({ body: await contained(firm) }),
    'problem.cause.add': async (firm) => ({
      body: {
        ...(await problem(firm)),
        parent: null,
        text: firm.text('cause'),
        category: 'clarity',
      },
    }),
    'problem.cause.edit': async (firm) => ({
      body: { ...(await caused(firm)), cause: 1, text: firm.text('cause'), root: true },
    }),
    'problem.cause.move': async (firm) => {
      const { id, version } = await firm.run('problem.cause.add', {
        ...(await caused(firm)),
        parent: null,
        text: firm.text('cause'),
        category: 'time',
      });
      return { body: { id, version, cause: 2, parent: 1 } };
    },
    'problem.cause.remove': async (firm) => ({ body: { ...(await caused(firm)), cause: 1 } }),
    'problem.check_fairness': async (firm) => ({
      body: {
        ...(await problem(firm)),
        another: firm.text('another'),
        rule: firm.text('rule'),
        means: firm.text('means'),
        intent: firm.text('intent'),
      },
    }),
    'problem.say_same_cause': async (firm) => ({
      body: { ...(await problem(firm)), same_as_id: (await problem(firm)).id },
    }),
    'problem.say_cost': async (firm) => ({
      body: { ...(await problem(firm)), known: 12.5, estimated: null, why: firm.text('why') },
    }),
    'problem.tell_top': async (firm) => {
      const { session } = await firm.member(['line_manager']);
      const { id } = await firm.do(
        'problem.raise',
        { body: { title: firm.text('problem') } },
        session,
      );
      return { body: { id, version: 1, told_to: firm.founder.personId } };
    },
    'problem.open_action': async (firm) => ({
      body: {
        ...(await problem(firm)),
        title: firm.text('action'),
        description: firm.text('description'),
        accountable_id: (await firm.person()).id,
        helper_ids: [(await firm.person()).id],
        due_on: LATER,
      },
    }),
    'problem.action.link': async (firm) => ({
      body: { ...(await problem(firm)), action_id: await action(firm) },
    }),
    'problem.action.unlink': async (firm) => {
      const action_id = await action(firm);
      const { id, version } = await firm.run('problem.action.link', {
        ...(await problem(firm)),
        action_id,
      });
      return { body: { id, version, action_id } };
    },
    'problem.plan_check': async (firm) => ({
      body: {
        ...(await problem(firm)),
        check_due_on: LATER,
        checker_id: (await firm.person()).id,
      },
    }),
    'problem.check': async (firm) => ({
      body: { ...(await problem(firm)), verdict: 'partly', note: firm.text('note') },
    }),
    'problem.close': async (firm) => ({
      body: {
        ...(await problem(firm)),
        note: firm.text('note'),
        thanks: firm.text('thanks'),
      },
    }),
    'problem.reopen': async (firm) => {
      const { id, version } = await firm.run('problem.close', await problem(firm));
      return { body: { id, version, reason: firm.text('reason') } };
    },
    'problem.withdraw': async (firm) => ({
      body: { ...(await problem(firm)), reason: firm.text('reason') },
    }),
    'problem.add_file': async (firm) => ({
      body: { id: (await problem(firm)).id, upload: await upload(firm) },
    }),
    'problem.download_file': async (firm) => {
      const { id } = await problem(firm);
      const file = await firm.run('problem.add_file', { id, upload: await upload(firm) });
      return { params: { id, file_id: file.id } };
    },
    'problem.list': async (firm) => {
      await problem(firm);
      return { query: { owner: firm.founder.personId, from: '2026-01-01', to: TODAY } };
    },
    'problem.export': async (firm) => {
      await contained(firm);
      const { id: place } = await firm.run('voice.place_add', { name: firm.text('place') });
      await problem(firm);
      return { query: { state: 'all', place, format: 'csv' } };
    },
    'problem.read': async (firm) => ({ params: { id: (await contained(firm)).id } }),
    'problem.eight_d': async (firm) => ({ params: { id: (await contained(firm)).id } }),
    'problem.print_eight_d': async (firm) => ({ params: { id: (await contained(firm)).id } }),
    'problem.same_cause': async (firm) => {
      await caused(firm);
      return { params: { id: (await caused(firm)).id } };
    },
    'problem.trends': async (firm) => {
      await caused(firm);
      return {};
    },
  },
};

export const holdExamples: Examples = {
  records: { hold: async (firm) => (await hold(firm)).id },
  requests: {
    'hold.call': async (firm) => ({
      body: {
        what: firm.text('what'),
        why: firm.text('why'),
        process: firm.text('process'),
        place: firm.text('place'),
        problem_id: (await problem(firm)).id,
      },
    }),
    'hold.uphold': async (firm) => ({
      body: { ...(await hold(firm)), reason: firm.text('reason') },
    }),
    'hold.override': async (firm) => ({
      body: { ...(await hold(firm)), reason: firm.text('reason') },
    }),
    'hold.release': async (firm) => ({ body: { ...(await hold(firm)), note: firm.text('note') } }),
    'hold.list': async (firm) => {
      await hold(firm);
      return { query: { state: 'all' } };
    },
    'hold.read': async (firm) => ({ params: { id: (await hold(firm)).id } }),
  },
};

async function problem(firm: Firm): Promise<At> {
  const { id, version } = await firm.run('problem.raise', {
    title: firm.text('problem'),
    process: 'Welding',
  });
  return { id, version };
}

async function done(firm: Firm) {
  return {
    ...(await problem(firm)),
    text: firm.text('done'),
    done_by: (await firm.person()).id,
  };
}

async function contained(firm: Firm): Promise<At & { entry_id: string }> {
  const { id, version } = await firm.run('problem.contain', await done(firm));
  const { containment } = await firm.do('problem.read', { params: { id } });
  return { id, version, entry_id: (containment as { id: string }[])[0]?.id ?? '' };
}

async function caused(firm: Firm): Promise<At> {
  return firm.run('problem.cause.add', {
    ...(await problem(firm)),
    parent: null,
    text: firm.text('cause'),
    category: 'tools',
  });
}

async function action(firm: Firm): Promise<string> {
  return (await firm.run('action.create', { title: firm.text('action') })).id;
}

async function hold(firm: Firm): Promise<At> {
  const { id, version } = await firm.run('hold.call', {
    what: firm.text('what'),
    why: firm.text('why'),
  });
  return { id, version };
}
