import { randomUUID } from 'node:crypto';
import type { Firm } from '../firm.ts';
import { NOBODY } from '../send.ts';
import type { Examples } from './example.ts';

/** What a link in a mail opens for whoever holds it. */
export const weeklyExamples: Examples = {
  records: {},
  requests: {
    'mail_answer.question': async (firm) => ({ body: { token: await linked(firm) }, by: NOBODY }),
    'mail_answer.give': async (firm) => ({
      body: {
        token: await linked(firm),
        answer: 'yes',
        accountable_id: firm.founder.personId,
        due_on: '2026-12-24',
      },
      by: NOBODY,
    }),
  },
};

/** The token of a link that was mailed to the founder about a proposal. */
async function linked(firm: Firm): Promise<string> {
  const { answerLinks } = firm.program.platform.identity;
  const { id, version } = await firm.run('action.propose', { title: firm.text('proposal') });
  const link = randomUUID();
  const now = firm.program.platform.clock.now();
  await firm.sql(
    `INSERT INTO identity.answer_link
       (id, organisation_id, person_id, purpose, record_id, record_version, made_at, expires_at)
     VALUES ($1, $2, $3, 'proposal', $4, $5, $6, $6::timestamptz + interval '8 days')`,
    [link, firm.id, firm.founder.personId, id, version, now],
  );
  return answerLinks.sign(answerLinks.address(link)).split('#')[1] ?? '';
}
