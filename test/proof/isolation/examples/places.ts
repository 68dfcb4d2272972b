import type { Firm } from '../firm.ts';
import type { Examples } from './example.ts';

type At = { id: string; version: number };

export const placeExamples: Examples = {
  records: {
    team: async (firm) => (await team(firm)).id,
    site: async (firm) => (await site(firm)).id,
  },
  requests: {
    'team.create': async (firm) => ({
      body: {
        name: firm.text('team'),
        parent_id: (await team(firm)).id,
        site_id: (await site(firm)).id,
        lead_id: (await firm.person()).id,
      },
    }),
    'team.edit': async (firm) => ({ body: { ...(await team(firm)), name: firm.text('team') } }),
    'team.close': async (firm) => ({
      body: { ...(await team(firm)), to_team_id: (await team(firm)).id },
    }),
    'team.reopen': async (firm) => {
      const closed = await firm.run('team.close', await team(firm));
      return { body: { id: closed.id, version: closed.version } };
    },
    'site.create': (firm) => ({ body: { name: firm.text('site'), address: firm.text('address') } }),
    'site.edit': async (firm) => ({ body: { ...(await site(firm)), name: firm.text('site') } }),
    'site.close': async (firm) => ({
      body: { ...(await site(firm)), to_site_id: (await site(firm)).id },
    }),
    'site.reopen': async (firm) => {
      const closed = await firm.run('site.close', await site(firm));
      return { body: { id: closed.id, version: closed.version } };
    },
    'team.list': () => ({}),
    'site.list': () => ({}),
  },
};

export async function team(firm: Firm): Promise<At> {
  const { id, version } = await firm.run('team.create', { name: firm.text('team') });
  return { id, version };
}

export async function site(firm: Firm): Promise<At> {
  const { id, version } = await firm.run('site.create', { name: firm.text('site') });
  return { id, version };
}
