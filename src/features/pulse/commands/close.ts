import * as z from 'zod';
import { accept } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { command } from '../../../platform/commands/command.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { pulseClosed } from '../contract/events.ts';
import type { Dimension } from '../contract/kinds.ts';
import { closedShape } from '../contract/shapes.ts';
import { wavePolicies } from '../policy.ts';
import { wordingOf } from '../rules/course.ts';
import * as rules from '../rules/life.ts';
import { resultsOf, type KnownBlock } from '../rules/results.ts';
import { closeBox, countsOf } from '../store/box.ts';
import { destroyRegister, issuedOf } from '../store/register.ts';
import { allWaves, blocksOf, lockWave, updateWave, type StoredWave } from '../store/write.ts';
import { hashOf, rootOfJson, rootOver } from './roots.ts';

/**
 * Closes a wave when its last day is over: the box is shut and its ballots put in an order drawn by lot, what may be shown is worked
 * out, the keys and the list of who fetched a token are destroyed. All of it or nothing, in this one transaction.
 */
export const close = command({
  name: 'pulse.close',
  words: 'close a pulse',
  input: z.strictObject({ id: id('pulse_wave') }),
  result: z.strictObject({ id: id('pulse_wave'), version: z.int(), closed: closedShape }),
  load: async (read, { id: wave }) => {
    const found = await lockWave(read, wave);
    if (found === undefined) return undefined;
    const counts = await countsOf(read, wave);
    return { ...found, counts, before: await gapsBefore(read, found) };
  },
  permit: wavePolicies.close,
  rule: (wave, _input, { today }) => {
    const allowed = rules.close(wave, today, wave.counts.size);
    return allowed.ok ? accept(wave) : allowed;
  },
  save: async (write, wave, _subject, { now }) => {
    const { least, questions, before } = wave;
    const blocks = await blocksOf(write, wave.id);
    const issued = await issuedOf(write, wave.id);
    const emptied = await closeBox(write, wave.id);
    // Counted again: a ballot may have come in between, and none can any more.
    const spent = await countsOf(write, wave.id);
    const results = resultsOf({
      items: questions,
      least,
      blocks: blocks.map(known),
      ...emptied,
      before,
    });
    const keys = await destroyRegister(write, wave.id);
    const version = await updateWave(write, wave, { closed_at: now, results });
    return {
      id: wave.id,
      version,
      closed: {
        ballots: emptied.ballots.length,
        keys_destroyed: keys,
        blocks: [...spent].map(([block, count]) => ({
          id: block,
          issued: issued.get(block) ?? 0,
          spent: count.spent,
          paper: emptied.ballots.filter((one) => one.block === block).length - count.spent,
        })),
        spent_root: rootOver(emptied.spent),
        ballots_root: rootOfJson(emptied.ballots),
        results_hash: hashOf(results),
      },
    };
  },
  events: (_decision, { closed, ...at }) => [pulseClosed.of(at, closed)],
  jobs: ({ single_leader_id: leader }, { id: wave }) =>
    leader === null ? [] : [{ task: 'pulse.mails', payload: { wave, about: 'first' } }],
});

function known({
  id: block,
  parent_id: parent,
  of_leaders: ofLeaders,
  ...rest
}: Awaited<ReturnType<typeof blocksOf>>[number]): KnownBlock {
  const { name, units, eligible } = rest;
  return { id: block, parent, ofLeaders, name, units, eligible };
}

/** The gap of each dimension in the last published wave that asked for it in the same words. */
async function gapsBefore(read: ReadTx, wave: StoredWave): Promise<ReadonlyMap<Dimension, number>> {
  const gaps = new Map<Dimension, number>();
  for (const earlier of await allWaves(read)) {
    if (earlier.published_at === null || earlier.id === wave.id) continue;
    for (const { dimension, gap } of earlier.results?.dimensions ?? []) {
      const asked = wordingOf(dimension, wave.questions, earlier.questions) === 'same';
      if (asked && gap !== null && !gaps.has(dimension)) gaps.set(dimension, gap.value);
    }
  }
  return gaps;
}
