import type { Firm } from '../firm.ts';
import { TODAY } from '../program.ts';
import type { Examples } from './example.ts';
import { picture } from './uploads.ts';

type At = { id: string; version: number };

const LATER = '2027-06-01';
const YES = { decision: 'yes', reason: 'Good' };

export const voiceExamples: Examples = {
  records: {
    item: async (firm) => (await own(firm)).id,
    voice_place: async (firm) => (await place(firm)).id,
  },
  requests: {
    'voice.raise': [
      async (firm) => ({
        body: {
          kind: 'thanks',
          text: firm.text('thanks'),
          place_id: (await place(firm)).id,
          about_id: (await others(firm)).id,
          pictures: [await picture(firm)],
        },
      }),
      async (firm) => ({
        body: {
          kind: 'concern',
          text: firm.text('concern'),
          to_person_id: (await firm.person()).id,
        },
      }),
    ],
    'voice.reply': async (firm) => ({
      body: { ...(await own(firm)), text: firm.text('reply') },
    }),
    'voice.decide': async (firm) => ({
      body: {
        ...(await others(firm)),
        decision: 'try',
        reason: firm.text('reason'),
        try_until: LATER,
        try_measure: firm.text('measure'),
      },
    }),
    'voice.end_try': async (firm) => {
      const tried = await firm.run('voice.decide', {
        ...(await others(firm)),
        decision: 'try',
        reason: firm.text('reason'),
        try_until: LATER,
        try_measure: firm.text('measure'),
      });
      const end = { outcome: firm.text('outcome'), decision: 'yes', reason: firm.text('reason') };
      return { body: { ...tried, ...end } };
    },
    'voice.implement': async (firm) => ({
      body: {
        ...(await agreed(firm)),
        title: firm.text('action'),
        accountable_id: (await firm.person()).id,
        due_on: LATER,
      },
    }),
    'voice.finish': async (firm) => ({
      body: { ...(await agreed(firm)), outcome: firm.text('outcome') },
    }),
    'voice.ask_gone': async (firm) => ({ body: await agreed(firm, 'barrier') }),
    'voice.say_gone': async (firm) => {
      const { session } = await firm.member(['line_manager']);
      const raised = await own(firm, { kind: 'barrier' });
      const yes = await firm.do('voice.decide', { body: { ...raised, ...YES } }, session);
      const asked = await firm.do('voice.ask_gone', { body: yes }, session);
      return { body: { ...asked, gone: true } };
    },
    'voice.say_fair': async (firm) => {
      const { session } = await firm.member(['line_manager']);
      const raised = await own(firm);
      const no = { decision: 'no', reason: firm.text('reason') };
      const { id } = await firm.do('voice.decide', { body: { ...raised, ...no } }, session);
      return { body: { id, score: 4 } };
    },
    'voice.say_benefit': async (firm) => {
      const done = await firm.run('voice.finish', {
        ...(await agreed(firm)),
        outcome: firm.text('outcome'),
      });
      return { body: { ...done, money: 12.5, hours: 3, note: firm.text('note') } };
    },
    'voice.make_problem': async (firm) => ({
      body: {
        ...(await others(firm, { kind: 'near_miss' })),
        title: firm.text('problem'),
        kind: 'near_miss',
        what_happened: firm.text('what happened'),
        severity: 'serious',
        reason: firm.text('reason'),
      },
    }),
    'voice.join': async (firm) => ({ body: { id: (await others(firm)).id } }),
    'voice.leave': async (firm) => {
      const { id } = await others(firm);
      await firm.run('voice.join', { id });
      return { body: { id } };
    },
    'voice.redirect': async (firm) => ({
      body: {
        ...(await own(firm, { to_person_id: (await firm.person()).id })),
        to_person_id: (await firm.person()).id,
      },
    }),
    'voice.withdraw': async (firm) => ({ body: await own(firm) }),
    'voice.place_add': async (firm) => ({ body: await placeWords(firm) }),
    'voice.place_edit': async (firm) => ({
      body: { ...(await place(firm)), ...(await placeWords(firm)), people: 9 },
    }),
    'voice.place_retire': async (firm) => ({ body: await place(firm) }),
    'voice.promise_set': () => ({ body: { kind: 'question', days: 9 } }),
    'voice.list': async (firm) => ({ query: await boardOf(firm) }),
    'voice.export': async (firm) => ({ query: { ...(await boardOf(firm)), format: 'csv' } }),
    'voice.read': async (firm) => ({ params: { id: (await own(firm)).id } }),
    'voice.mine': async (firm) => {
      await own(firm);
      return {};
    },
    'voice.similar': async (firm) => {
      await own(firm, { text: firm.text('wrench') });
      return { query: { q: 'wrench' } };
    },
    'voice.wall': async (firm) => {
      await agreed(firm);
      return {};
    },
    'voice.places': async (firm) => {
      await place(firm);
      return {};
    },
    'voice.download_picture': async (firm) => {
      const { id } = await own(firm, { pictures: [await picture(firm)] });
      const { pictures } = await firm.do('voice.read', { params: { id } });
      return { params: { id, file_id: pictures[0].id } };
    },
  },
};

/** Something the founder said. */
async function own(firm: Firm, words: object = {}): Promise<At> {
  const { id, version } = await firm.run('voice.raise', {
    kind: 'idea',
    text: firm.text('idea'),
    ...words,
  });
  return { id, version };
}

/** Something somebody else said, on which the founder may decide. */
async function others(firm: Firm, words: object = {}): Promise<At> {
  const { session } = await firm.member(['staff']);
  const body = { kind: 'idea', text: firm.text('idea'), ...words };
  const { id, version } = await firm.do('voice.raise', { body }, session);
  return { id, version };
}

async function agreed(firm: Firm, kind = 'idea'): Promise<At> {
  return firm.run('voice.decide', { ...(await others(firm, { kind })), ...YES });
}

async function placeWords(firm: Firm) {
  const site = await firm.run('site.create', { name: firm.text('site') });
  const team = await firm.run('team.create', { name: firm.text('team') });
  return { name: firm.text('place'), site_id: site.id, team_id: team.id, people: 7 };
}

async function place(firm: Firm): Promise<At> {
  return firm.run('voice.place_add', await placeWords(firm));
}

/** The board, narrowed in every way in which it can be. */
async function boardOf(firm: Firm): Promise<Record<string, string>> {
  const { id: placeId } = await place(firm);
  await own(firm, { place_id: placeId });
  const team = (await firm.run('team.create', { name: firm.text('team') })).id;
  return { place: placeId, team, from: '2026-01-01', to: TODAY, state: 'all' };
}
