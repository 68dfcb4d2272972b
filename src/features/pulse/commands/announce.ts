import { v7 as newId } from 'uuid';
import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { command } from '../../../platform/commands/command.ts';
import { ALGORITHM, pulseAnnounced } from '../contract/events.ts';
import { itemsOf } from '../contract/questionnaire.ts';
import { announceShape, blockShape, type Announced, type Question } from '../contract/shapes.ts';
import { planWave } from '../policy.ts';
import { firmOn } from '../reads/firm.ts';
import { shownBlock } from '../reads/present.ts';
import { divide, type Block } from '../rules/blocks.ts';
import * as rules from '../rules/life.ts';
import { beginBox } from '../store/box.ts';
import { supplementsHeld } from '../store/firm.ts';
import { beginRegister } from '../store/register.ts';
import { allWaves, insertBlocks, insertWave, lockWaves, type StoredBlock } from '../store/write.ts';
import { makeAddress, makeBlockKey, type BlockKey } from './keys.ts';

/** A block with its id, and of the lowest ones the key and who is in it. */
type Placed = StoredBlock & { readonly people: readonly string[]; readonly key: BlockKey | null };

/** Announces a wave: what is asked, who is looked at with whom, from when to when, and how long ballots are kept. */
export const announce = command({
  name: 'pulse.announce',
  words: 'announce a pulse',
  input: announceShape,
  result: z.strictObject({ id: id('pulse_wave'), version: z.int(), blocks: z.array(blockShape) }),
  load: async (read, input, { today }) => {
    await lockWaves(read);
    const firm = await firmOn(read, today, input.cut);
    const waves = await allWaves(read);
    const whole = divide(firm.unit, input.least);
    return {
      ...firm,
      whole,
      eligible: whole.people.length,
      held: await supplementsHeld(read, today),
      another: waves.some((wave) => ['announced', 'open'].includes(rules.stateOf(wave))),
    };
  },
  permit: planWave,
  rule: (around, input, { today }) => rules.announce(input, around, today),
  save: async (write, words, around, context) => {
    const wave = newId();
    const address = makeAddress();
    const blocks = await placed(around.whole, around.leaders);
    await insertWave(write, {
      organisation_id: context.organisationId,
      id: wave,
      address,
      ...words,
      questions: questionsOf(words),
      eligible: around.eligible,
      leaders: around.leaders.length,
      single_leader_id: around.leaders.length === 1 ? around.leaders[0]! : null,
      announced_by: context.actor.personId,
      announced_at: context.now,
    });
    await insertBlocks(
      write,
      context.organisationId,
      wave,
      blocks.map(({ people: _people, key: _key, ...block }) => block),
    );
    const lowest = blocks.flatMap(({ key, ...block }) => (key === null ? [] : [{ ...block, key }]));
    await beginRegister(write, {
      wave,
      keys: lowest.map(({ id: block, key }) => ({
        block_id: block,
        private_key: key.privateKey.toString('base64'),
      })),
      people: lowest.flatMap(({ id: block, people }) =>
        people.map((person) => ({ person_id: person, block_id: block })),
      ),
    });
    const keys = lowest.map(({ id: block, key }) => ({
      block_id: block,
      public_key: key.publicKey.toString('base64'),
    }));
    await beginBox(write, wave, address, keys);
    return { id: wave, version: 1, blocks: blocks.map(shownBlock) };
  },
  events: (words, { blocks, ...at }, around) => [
    pulseAnnounced.of(at, {
      ...words,
      eligible: around.eligible,
      leaders: around.leaders.length,
      algorithm: ALGORITHM,
      questions: questionsOf(words).map(({ id: question, version }) => ({ id: question, version })),
      blocks,
    }),
  ],
  jobs: () => [{ task: 'pulse.record', payload: {} }],
});

function questionsOf({ form, supplements }: Announced): Question[] {
  return itemsOf(form, supplements).map(({ core: _core, ...item }) => item);
}

/** Blocks with ids and keys, each before those it is divided into; the leaders come last, by themselves. */
async function placed(whole: Block, leaders: readonly string[]): Promise<Placed[]> {
  const flat = flatten(whole, null);
  const top =
    leaders.length === 0
      ? []
      : flatten({ units: ['leaders'], name: 'Top management', people: leaders, blocks: [] }, null);
  const all = [
    ...flat.map((one) => ({ ...one, of_leaders: false })),
    ...top.map((one) => ({ ...one, of_leaders: true })),
  ];
  return Promise.all(
    all.map(async ({ isLast, ...block }) => {
      const key = isLast ? await makeBlockKey() : null;
      return { ...block, key, public_key: key?.publicKey ?? null };
    }),
  );
}

type Flat = Omit<Placed, 'key' | 'public_key' | 'of_leaders'> & { readonly isLast: boolean };

function flatten({ units, name, people, blocks }: Block, parent: string | null): Flat[] {
  const block = newId();
  const isLast = blocks.length === 0;
  const own: Flat = {
    id: block,
    parent_id: parent,
    name,
    units,
    eligible: people.length,
    people: isLast ? people : [],
    isLast,
  };
  return [own, ...blocks.flatMap((below) => flatten(below, block))];
}
