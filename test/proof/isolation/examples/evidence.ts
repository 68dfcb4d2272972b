import { randomUUID } from 'node:crypto';
import type { Firm } from '../firm.ts';
import type { Examples } from './example.ts';

/** The record itself and the outbox: what the firm can see of its own books and mail. */
export const evidenceExamples: Examples = {
  records: { mail },
  requests: {
    'evidence.sign': async (firm) => {
      await firm.person();
      return {};
    },
    'evidence.verify': () => ({}),
    'evidence.read': () => ({}),
    'evidence.download': async (firm) => {
      await firm.run('evidence.sign');
      return {};
    },
    'disclosure.read': named,
    'disclosure.print_council': named,
    'disclosure.print_notice': () => ({}),
    'outbox.list': () => ({}),
    'outbox.read': async (firm) => ({ params: { id: await mail(firm) } }),
  },
};

/** Somebody who opens sealed letters: their name stands on what is told of how the product is set up. */
async function named(firm: Firm): Promise<object> {
  await firm.run('handler.name', { person_id: (await firm.person()).id });
  return {};
}

async function mail(firm: Firm): Promise<string> {
  const { id } = await firm.person({ email: `${randomUUID()}@example.org` });
  await firm.run('person.invite', { id, route: 'mail' });
  const { rows } = await firm.do('outbox.list');
  return (rows as { id: string }[])[0]?.id ?? '';
}
