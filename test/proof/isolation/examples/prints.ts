import type { Firm } from '../firm.ts';
import { TODAY } from '../program.ts';
import type { Examples } from './example.ts';

/** Documents that are printed of records; what they say is searched as their readers read it. */
export const printExamples: Examples = {
  records: {},
  requests: {
    'meeting.print_minutes': async (firm) => {
      const id = await meeting(firm);
      await firm.run('meeting.start', { id });
      return { params: { id } };
    },
    'meeting.print_pack': async (firm) => {
      const id = await meeting(firm);
      await firm.run('meeting.freeze_pack', { id });
      return { params: { id } };
    },
  },
};

async function meeting(firm: Firm): Promise<string> {
  const { id } = await firm.run('meeting.plan', {
    name: firm.text('meeting'),
    day: TODAY,
    chair_id: firm.founder.personId,
    items: [{ title: firm.text('item'), inputs: ['objectives'] }],
  });
  return id;
}
