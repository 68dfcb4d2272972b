import type { Firm } from '../firm.ts';
import { TODAY } from '../program.ts';
import type { Examples } from './example.ts';

type At = { id: string; version: number };

export const measureExamples: Examples = {
  records: {
    measure: async (firm) => (await measure(firm)).id,
    measure_note: async (firm) => {
      const { id } = await measure(firm);
      await firm.run('measure.add_note', { id, day: TODAY, text: firm.text('note') });
      const { notes } = await firm.do('measure.read', { params: { id } });
      return (notes as { id: string }[])[0]?.id ?? '';
    },
    posting_key: async (firm) => (await key(firm)).id,
  },
  requests: {
    'measure.create': async (firm) => ({
      body: {
        name: firm.text('measure'),
        definition: firm.text('definition'),
        unit: 'days',
        kind: 'xmr',
        better: 'lower',
        source: firm.text('source'),
        owner_id: (await firm.person()).id,
      },
    }),
    'measure.edit': async (firm) => ({
      body: {
        ...(await measure(firm)),
        definition: firm.text('definition'),
        owner_id: firm.founder.personId,
      },
    }),
    'measure.record_values': async (firm) => ({
      body: { id: (await measured(firm)).id, values: written(1, 7), reason: firm.text('reason') },
    }),
    'measure.post_values': async (firm) => ({
      body: {
        id: (await measured(firm)).id,
        values: [{ period: '2025-01', value: 7 }],
        reason: firm.text('reason'),
      },
    }),
    'posting_key.make': async (firm) => ({
      body: {
        name: firm.text('key'),
        measure_ids: [(await measure(firm)).id],
        expires_on: '2027-06-30',
      },
    }),
    'posting_key.end': async (firm) => ({ body: { id: (await key(firm)).id } }),
    'posting_key.list': async (firm) => {
      await key(firm);
      return {};
    },
    'measure.set_target': async (firm) => ({
      body: { ...(await measure(firm)), starts_on: TODAY, target: 3, reason: firm.text('reason') },
    }),
    'measure.rebase': async (firm) => ({
      body: { ...(await measured(firm)), starts_on: '2026-01-01', reason: firm.text('reason') },
    }),
    'measure.withdraw_rebase': async (firm) => {
      const starts_on = '2026-01-01';
      const reason = firm.text('reason');
      const at = await firm.run('measure.rebase', { ...(await measured(firm)), starts_on, reason });
      return { body: { ...at, starts_on, reason } };
    },
    'measure.add_note': async (firm) => ({
      body: { id: (await measure(firm)).id, day: TODAY, text: firm.text('note') },
    }),
    'measure.retire': async (firm) => ({
      body: { ...(await measure(firm)), reason: firm.text('reason') },
    }),
    'measure.resume': async (firm) => ({
      body: {
        ...(await firm.run('measure.retire', {
          ...(await measure(firm)),
          reason: firm.text('reason'),
        })),
        reason: firm.text('reason'),
      },
    }),
    'measure.list': async (firm) => {
      await measured(firm);
      return {};
    },
    'measure.read': async (firm) => ({ params: { id: (await measured(firm)).id } }),
  },
};

function measure(firm: Firm): Promise<At> {
  const words = { name: firm.text('measure'), kind: 'xmr', better: 'lower' };
  return firm.run('measure.create', { ...words, owner_id: firm.founder.personId });
}

async function key(firm: Firm): Promise<{ id: string }> {
  const measure_ids = [(await measure(firm)).id];
  const words = { name: firm.text('key'), expires_on: '2027-06-30' };
  return firm.run('posting_key.make', { ...words, measure_ids });
}

/** One with a year of values and seven months that are unlike it. */
async function measured(firm: Firm): Promise<At> {
  const { id } = await measure(firm);
  return firm.run('measure.record_values', {
    id,
    values: [...written(12, 9), ...written(7, 2, 12)],
  });
}

/** Values that go up and down by one, of months from January 2025 on or some months later. */
function written(months: number, value: number, from = 0) {
  return Array.from({ length: months }, (_, at) => ({
    row: from + at + 1,
    period: new Date(Date.UTC(2025, from + at, 1)).toISOString().slice(0, 7),
    value: String(value + (at % 2)),
  }));
}
