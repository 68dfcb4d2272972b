import type { Firm } from '../firm.ts';
import { TODAY } from '../program.ts';
import type { Examples } from './example.ts';
import { upload } from './uploads.ts';

type At = { id: string; version: number };
const TO_COME = '2026-12-24';

export const actionExamples: Examples = {
  records: {
    action: async (firm) => (await action(firm)).id,
    action_link: async (firm) => (await linked(firm)).link_id,
    action_view: view,
    file: async (firm) => (await filed(firm)).file_id,
  },
  requests: {
    'action.create': async (firm) => ({
      body: {
        title: firm.text('title'),
        description: firm.text('description'),
        why: firm.text('why'),
        source: 'audit',
        process: firm.text('process'),
        accountable_id: firm.founder.personId,
        helper_ids: [(await firm.person()).id],
        due_on: TO_COME,
      },
    }),
    'action.propose': (firm) => ({
      body: { title: firm.text('idea'), description: firm.text('description') },
    }),
    'action.accept': async (firm) => ({
      body: { ...(await proposal(firm)), accountable_id: firm.founder.personId, due_on: TO_COME },
    }),
    'action.decline': async (firm) => ({
      body: { ...(await proposal(firm)), reason: firm.text('reason') },
    }),
    'action.hand_decision': async (firm) => ({
      body: {
        ...(await proposal(firm)),
        decider_id: (await firm.person()).id,
        reason: firm.text('reason'),
      },
    }),
    'action.edit': async (firm) => ({
      body: { ...(await action(firm)), description: firm.text('description') },
    }),
    'action.assign': async (firm) => ({
      body: {
        ...(await action(firm)),
        accountable_id: (await firm.person()).id,
        helper_ids: [(await firm.person()).id],
        reason: firm.text('reason'),
      },
    }),
    'action.move_due': async (firm) => ({
      body: { ...(await action(firm)), due_on: '2027-01-15', reason: firm.text('reason') },
    }),
    'action.contain': async (firm) => ({
      body: { ...(await action(firm)), containment: firm.text('containment') },
    }),
    'action.plan': async (firm) => ({
      body: { ...(await action(firm)), cause: firm.text('cause'), corrective_action: firm.text() },
    }),
    'action.finish': async (firm) => ({
      body: {
        ...(await action(firm)),
        result: firm.text('result'),
        check_due_on: TO_COME,
        checker_id: (await firm.person()).id,
      },
    }),
    'action.plan_check': async (firm) => ({
      body: {
        ...(await finished(firm)),
        checker_id: (await firm.person()).id,
        check_due_on: TO_COME,
      },
    }),
    'action.check': async (firm) => {
      const checker = await firm.member(['system_manager']);
      const body = {
        ...(await finished(firm, checker.personId)),
        verdict: 'effective',
        note: firm.text('note'),
      };
      return { body, by: checker.session };
    },
    'action.reopen': async (firm) => ({
      body: { ...(await finished(firm)), reason: firm.text('reason'), due_on: TO_COME },
    }),
    'action.cancel': async (firm) => ({
      body: { ...(await action(firm)), reason: firm.text('reason') },
    }),
    'action.comment': async (firm) => ({
      body: { id: (await action(firm)).id, text: firm.text('comment') },
    }),
    'action.link': async (firm) => ({ body: await linkWords(firm) }),
    'action.unlink': async (firm) => ({ body: await linked(firm) }),
    'action.assign_many': async (firm) => ({
      body: {
        actions: [await action(firm)],
        accountable_id: (await firm.person()).id,
        reason: firm.text('reason'),
      },
    }),
    'action.move_due_many': async (firm) => ({
      body: { actions: [await action(firm)], due_on: '2027-01-15', reason: firm.text('reason') },
    }),
    'action_view.save': (firm) => ({
      body: { name: firm.text('view'), query: `?q=${firm.marker}`, shared: true },
    }),
    'action_view.remove': async (firm) => ({ body: { id: await view(firm) } }),
    'action.add_file': async (firm) => ({
      body: { id: (await action(firm)).id, upload: await upload(firm) },
    }),
    'action.list': () => ({ query: { state: 'all', size: '200' } }),
    'action.read': async (firm) => ({ params: { id: (await action(firm)).id } }),
    'action_view.list': () => ({}),
    'action_process.list': () => ({}),
    'action.owned': (firm) => ({ params: { person: firm.founder.personId } }),
    'action.export': [
      () => ({ query: { state: 'all', format: 'csv' } }),
      () => ({ query: { state: 'all', format: 'xlsx' } }),
    ],
    'action.download_file': async (firm) => {
      const { id, file_id } = await filed(firm);
      return { params: { id, file_id } };
    },
  },
};

export async function action(firm: Firm): Promise<At> {
  const { id, version } = await firm.run('action.create', {
    title: firm.text('action'),
    accountable_id: firm.founder.personId,
    due_on: TO_COME,
  });
  return { id, version };
}

async function proposal(firm: Firm): Promise<At> {
  const { id } = await firm.run('action.propose', { title: firm.text('idea') });
  return { id, version: 1 };
}

async function finished(firm: Firm, checker?: string): Promise<At> {
  const checks = checker === undefined ? {} : { check_due_on: TODAY, checker_id: checker };
  const body = { ...(await action(firm)), result: firm.text('result'), ...checks };
  const { id, version } = await firm.run('action.finish', body);
  return { id, version };
}

async function linkWords(firm: Firm): Promise<{ id: string; label: string; target: string }> {
  const target = `https://example.org/${firm.marker}`;
  return { id: (await action(firm)).id, label: firm.text('link'), target };
}

async function linked(firm: Firm): Promise<{ id: string; link_id: string }> {
  const words = await linkWords(firm);
  const { id } = await firm.run('action.link', words);
  return { id: words.id, link_id: id };
}

async function filed(firm: Firm): Promise<{ id: string; file_id: string }> {
  const { id } = await action(firm);
  const file = await firm.run('action.add_file', { id, upload: await upload(firm) });
  return { id, file_id: file.id };
}

async function view(firm: Firm): Promise<string> {
  const words = { name: firm.text('view'), query: `?q=${firm.marker}`, shared: true };
  return (await firm.run('action_view.save', words)).id as string;
}
