import { randomUUID } from 'node:crypto';
import type { Firm } from '../firm.ts';
import { TODAY } from '../program.ts';
import type { Examples } from './example.ts';
import { audit } from './organisation.ts';

/** The pages that are worked out of everything else. */
export const homeExamples: Examples = {
  records: {
    signal_life: life,
    signal_answer: async (firm) => {
      const words = firm.text('answer');
      return (
        await firm.run('signal.answer', { life_id: await life(firm), answer: 'fixed', words })
      ).id;
    },
    indicator_limit: async (firm) => (await firm.run('limit.set', await limitsOf('3d', firm))).id,
    leadership_change: async (firm) => (await change(firm)).id,
  },
  requests: {
    'culture.picture': () => ({}),
    'culture.shared_signals': () => ({}),
    'signal.answer': async (firm) => ({
      body: { life_id: await life(firm), answer: 'explained', words: firm.text('answer') },
    }),
    'culture.course': () => ({ params: { figure: '6a' } }),
    'culture.over_time': () => ({}),
    'culture.audits': () => ({}),
    'culture.audit': async (firm) => ({
      params: { audit: (await audit(firm)).id },
    }),
    'leadership_change.record': (firm) => ({ body: changeOf(firm) }),
    'leadership_change.withdraw': async (firm) => ({
      body: { ...(await change(firm)), why: firm.text('why') },
    }),
    'limit.set': async (firm) => ({ body: await limitsOf('3c', firm) }),
    'culture.signal': () => ({ params: { signal: 'S1' } }),
    'culture.figures': () => ({}),
    'culture.figure': () => ({ params: { figure: '3c' } }),
    'culture.profile': () => ({}),
    'culture.dimension': () => ({ params: { dimension: 'D4' } }),
    'culture.exists': () => ({}),
    'home.leader': () => ({}),
    'home.manager': () => ({}),
    'home.staff': () => ({}),
    'home.reader': () => ({}),
    'home.mine': () => ({}),
    'home.answers': () => ({}),
  },
};

/** New limits after those that hold; each time others. */
async function limitsOf(indicator: string, firm: Firm) {
  const { own_limits: own } = await firm.do('culture.figure', { params: { figure: indicator } });
  const watch = 0.4 + own.version / 1_000;
  return { indicator, version: own.version, watch, act: 0.8, reason: firm.text('reason') };
}

function changeOf(firm: Firm) {
  return { what: firm.text('what'), since: TODAY, reason: firm.text('reason') };
}

async function change(firm: Firm): Promise<{ id: string; version: number }> {
  const { id, version } = await firm.run('leadership_change.record', changeOf(firm));
  return { id, version };
}

/** The night notes when a signal begins; here one is noted as it would. */
async function life(firm: Firm): Promise<string> {
  const id = randomUUID();
  await firm.sql(
    `INSERT INTO signal_life (organisation_id, id, signal, cause, began_on, ended_on)
      SELECT current_organisation(), $1::uuid, 'S1', $2, $3::date, NULL`,
    [id, id, TODAY],
  );
  return id;
}
