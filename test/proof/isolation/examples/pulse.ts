import { beginToken, endToken, type Counter } from '../../../../src/features/pulse/web/token.ts';
import type { Firm } from '../firm.ts';
import { NOBODY } from '../send.ts';
import { TODAY } from '../program.ts';
import type { Examples } from './example.ts';

const WAVE = {
  form: 'core',
  supplements: [],
  with_open: true,
  cut: 'whole',
  least: 5,
  opens_on: '2026-12-20',
  closes_on: '2026-12-24',
  kept_days: 30,
};

/** A wave in each state of its life. One runs at a time, so each begins by calling off the one before. */
const examples = {
  records: {
    pulse_wave: async (firm) => (await open(firm)).id,
    pulse_block: async (firm) => (await open(firm)).block,
    pulse_objection: objected,
  },
  requests: {
    'pulse.announce': async (firm) => {
      await free(firm);
      return { body: WAVE };
    },
    'pulse.open': async (firm) => {
      const { id } = await announced(firm);
      await move(firm, id, 'opens_on = $3::date', TODAY);
      return { body: { id } };
    },
    'pulse.close': async (firm) => ({ body: { id: (await over(firm)).id } }),
    'pulse.publish': async (firm) => ({ body: { id: await readFirst(firm) } }),
    'pulse.write_statement': async (firm) => {
      const { id, version } = await aboutFounder(firm);
      return { body: { id, version, words: firm.text('statement') } };
    },
    'pulse.object_to_text': async (firm) => {
      const { id, words } = await aboutFounder(firm);
      return { body: { id, question: 'helps', words, reason: firm.text('reason') } };
    },
    'pulse.judge_text': async (firm) => {
      const third = await firm.member(['staff']);
      await firm.run('handler.name', { person_id: third.personId });
      return { body: { id: await objected(firm), left_out: true }, by: third.session };
    },
    'pulse.answer': async (firm) => ({
      body: { id: await published(firm), decision_id: await decision(firm) },
    }),
    'pulse.tell': async (firm) => {
      const id = await published(firm);
      await firm.run('pulse.answer', { id, decision_id: await decision(firm) });
      return { body: { id } };
    },
    'pulse.cancel': async (firm) => ({
      body: { id: (await open(firm)).id, reason: firm.text('reason') },
    }),
    'pulse.bundle.enter': async (firm) => {
      const { id, block } = await open(firm);
      const forms = [{ answers: { '1.1': 4 }, texts: {} }];
      return { body: { id, block_id: block, forms } };
    },
    'pulse.list': async (firm) => {
      await published(firm);
      return {};
    },
    'pulse.read': async (firm) => ({ params: { id: await published(firm) } }),
    'pulse.own': async (firm) => {
      await open(firm);
      return {};
    },
    'pulse.plan': async (firm) => {
      await people(firm);
      return { query: { cut: 'team', least: '5' } };
    },
    'pulse.print_form': async (firm) => {
      const { id, block } = await open(firm);
      return { params: { id }, query: { block } };
    },
    'pulse.token': async (firm) => {
      const counter = await open(firm);
      const { blinded } = await beginToken(counter);
      return { body: { wave_id: counter.id, blinded } };
    },
    'pulse_box.read': async (firm) => ({
      params: { address: (await open(firm)).address },
      by: NOBODY,
    }),
    'pulse_box.cast': async (firm) => {
      const counter = await open(firm);
      const asking = await beginToken(counter);
      const body = { wave_id: counter.id, blinded: asking.blinded };
      const { signature } = await firm.do('pulse.token', { body });
      const token = await endToken(counter, asking, signature as string);
      const ballot = { ...token, answers: { '1.1': 4 }, texts: { helps: 'They listen' } };
      return { params: { address: counter.address }, body: ballot, by: NOBODY };
    },
    'pulse_box.announcement': async (firm) => ({
      params: { address: (await open(firm)).address },
      by: NOBODY,
    }),
    'pulse.news': async (firm) => {
      await open(firm);
      return {};
    },
    'pulse_box.spent': async (firm) => ({
      params: { address: (await open(firm)).address },
      by: NOBODY,
    }),
  },
} satisfies Examples;

export const pulseExamples: Examples = {
  records: patiently(examples.records),
  requests: patiently(examples.requests),
};

const TRIES = 20;
const turns = new WeakMap<Firm, Promise<unknown>>();

/**
 * One example after the other, and again where a wave was called off or announced in between: in the fuzz suite others
 * work in the firm at the same time.
 */
function patiently<Made>(
  all: Readonly<Record<string, (firm: Firm) => Promise<Made>>>,
): Record<string, (firm: Firm) => Promise<Made>> {
  const patient = Object.entries(all).map(([name, make]) => {
    const inTurn = (firm: Firm): Promise<Made> => {
      const mine = (turns.get(firm) ?? Promise.resolve()).then(() => again(make, firm));
      turns.set(
        firm,
        mine.catch(() => undefined),
      );
      return mine;
    };
    return [name, inTurn] as const;
  });
  return Object.fromEntries(patient);
}

async function again<Made>(make: (firm: Firm) => Promise<Made>, firm: Firm): Promise<Made> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await make(firm);
    } catch (error) {
      if (tries === TRIES || !String(error).includes('"refusal":{"code":"pulse.')) throw error;
    }
  }
}

/** Five people, the fewest there may be. */
async function people(firm: Firm): Promise<void> {
  const { eligible } = await firm.do('pulse.plan');
  for (let at = eligible as number; at < 5; at++) await firm.person();
}

/** Calls off whatever runs. */
async function free(firm: Firm): Promise<void> {
  await people(firm);
  const { rows } = await firm.do('pulse.list');
  for (const { id, state } of rows as { id: string; state: string }[]) {
    if (state !== 'announced' && state !== 'open') continue;
    await firm.run('pulse.cancel', { id, reason: firm.text('reason') });
  }
}

async function announced(firm: Firm): Promise<{ id: string }> {
  await free(firm);
  return firm.run('pulse.announce', WAVE);
}

function move(firm: Firm, id: string, what: string, day: string): Promise<void> {
  return firm.sql(`UPDATE pulse_wave SET ${what} WHERE organisation_id = $1 AND id = $2`, [
    firm.id,
    id,
    day,
  ]);
}

type Open = Counter & { readonly id: string; readonly block: string; readonly address: string };

/** An open wave, with the block in which the founder is asked. */
async function open(firm: Firm): Promise<Open> {
  const { id } = await announced(firm);
  await move(firm, id, 'opens_on = $3::date', TODAY);
  await firm.run('pulse.open', { id });
  const { blocks, address } = await firm.do('pulse.read', { params: { id } });
  const found = (blocks as { id: string; of_leaders: boolean; public_key: string }[]).find(
    ({ of_leaders: own }) => own,
  )!;
  const { id: block, public_key } = found;
  return { id, wave_id: id, block, block_id: block, public_key, address };
}

async function over(firm: Firm): Promise<Open> {
  const wave = await open(firm);
  await move(firm, wave.id, 'opens_on = $3::date - 7, closes_on = $3::date - 1', TODAY);
  return wave;
}

async function closed(firm: Firm): Promise<string> {
  const { id } = await over(firm);
  await firm.run('pulse.close', { id });
  return id;
}

/** Closed for so long that a single leader has read it. */
async function readFirst(firm: Firm): Promise<string> {
  const id = await closed(firm);
  await firm.sql(
    `UPDATE pulse_wave SET closed_at = closed_at - interval '5 days' WHERE organisation_id = $1 AND id = $2`,
    [firm.id, id],
  );
  return id;
}

/** Closed, about the founder alone, with a text in what came out. */
async function aboutFounder(firm: Firm): Promise<{ id: string; version: number; words: string }> {
  const id = await closed(firm);
  const words = firm.text('said');
  await firm.sql(
    `UPDATE pulse_wave SET single_leader_id = $3, results = jsonb_set(results, '{texts}',
       jsonb_build_object('helps', jsonb_build_array($4::text), 'hinders', '[]'::jsonb))
     WHERE organisation_id = $1 AND id = $2`,
    [firm.id, id, firm.founder.personId, words],
  );
  const { version } = await firm.do('pulse.read', { params: { id } });
  return { id, version: version as number, words };
}

async function objected(firm: Firm): Promise<string> {
  const { id, words } = await aboutFounder(firm);
  const reason = firm.text('reason');
  return (await firm.run('pulse.object_to_text', { id, question: 'helps', words, reason })).id;
}

async function published(firm: Firm): Promise<string> {
  const id = await readFirst(firm);
  await firm.run('pulse.publish', { id });
  return id;
}

async function decision(firm: Firm): Promise<string> {
  return (await firm.run('decision.record', { chosen: firm.text('decision') })).id;
}
