import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { text } from '../../../lib/shapes.ts';
import { accept } from '../../../lib/outcome.ts';
import { command } from '../../../platform/commands/command.ts';
import { pulseBundled, pulseCancelled, pulseDestroyed } from '../contract/events.ts';
import { bundleShape } from '../contract/shapes.ts';
import { byItself, wavePolicies } from '../policy.ts';
import * as rules from '../rules/life.ts';
import { castBundle, destroyBallots } from '../store/box.ts';
import { destroyRegister, roomIn, takePaper } from '../store/register.ts';
import { blocksOf, lockWave, updateWave } from '../store/write.ts';

const at = { id: id('pulse_wave'), version: z.int() };

/** Calls a wave off. What was answered is destroyed unread, and its keys with it. */
export const cancel = command({
  name: 'pulse.cancel',
  words: 'call off a pulse',
  input: z.strictObject({ id: id('pulse_wave'), reason: text(1_000) }),
  result: z.strictObject({ ...at, keys_destroyed: z.int(), ballots_destroyed: z.int() }),
  load: (read, { id: wave }) => lockWave(read, wave),
  permit: wavePolicies.cancel,
  rule: (wave, { reason }) => rules.cancel(wave, reason),
  save: async (write, { reason }, wave, { now }) => {
    const keys_destroyed = await destroyRegister(write, wave.id);
    const ballots_destroyed = await destroyBallots(write, wave.id);
    const version = await updateWave(write, wave, { cancelled_at: now, cancel_reason: reason });
    return { id: wave.id, version, keys_destroyed, ballots_destroyed };
  },
  events: ({ reason }, { id: wave, version, ...destroyed }) => [
    pulseCancelled.of({ id: wave, version }, { reason, ...destroyed }),
  ],
});

/** Destroys the ballots of a wave on the day that was announced. */
export const destroy = command({
  name: 'pulse.ballots.destroy',
  words: 'destroy the ballots of a pulse',
  input: z.strictObject({ id: id('pulse_wave') }),
  result: z.strictObject({ ...at, ballots: z.int() }),
  load: (read, { id: wave }) => lockWave(read, wave),
  permit: byItself,
  rule: (wave) => accept(wave),
  save: async (write, wave, _subject, { now }) => {
    const ballots = await destroyBallots(write, wave.id);
    return {
      id: wave.id,
      version: await updateWave(write, wave, { destroyed_at: now }),
      ballots,
    };
  },
  events: (_wave, { ballots, ...where }) => [pulseDestroyed.of(where, { ballots })],
});

/** Enters a bundle of paper forms of one block. */
export const enterBundle = command({
  name: 'pulse.bundle.enter',
  words: 'enter paper forms of a pulse',
  input: bundleShape,
  result: z.strictObject(at),
  bodyLimit: 512 * 1024,
  load: async (read, { id: waveId, block_id: blockId }) => {
    const wave = await lockWave(read, waveId);
    const block = (await blocksOf(read, waveId)).find(
      ({ id: one, public_key: key }) => one === blockId && key !== null,
    );
    if (wave === undefined || block === undefined) return undefined;
    const around = { ofLeaders: block.of_leaders, room: await roomIn(read, blockId) };
    return { ...wave, around, blockId };
  },
  permit: wavePolicies.enter_paper,
  rule: (wave, { forms }) => rules.bundle(wave, forms, { ...wave, ...wave.around }),
  save: async (write, forms, wave) => {
    const written = forms.map(({ answers, texts }) => ({ answers, texts: filled(texts) }));
    await takePaper(write, wave.blockId, written.length);
    await castBundle(write, wave.id, wave.blockId, written);
    return { id: wave.id, version: await updateWave(write, wave, {}) };
  },
  events: (forms, where, { blockId }) => [
    pulseBundled.of(where, { block_id: blockId, forms: forms.length }),
  ],
});

/** Texts that say something; leaders are not asked for any. */
function filled(texts: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).filter((one): one is [string, string] => Boolean(one[1])),
  );
}
