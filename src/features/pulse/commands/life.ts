import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { accept } from '../../../lib/outcome.ts';
import { there } from '../../../platform/commands/change.ts';
import { leaderFirstUntil } from '../reads/present.ts';
import { areDecisions } from '../reads/decisions.ts';
import {
  pulseAnswered,
  pulseOpened,
  pulsePublished,
  pulseTold,
  pulseTurnout,
} from '../contract/events.ts';
import { byItself, wavePolicies } from '../policy.ts';
import * as rules from '../rules/life.ts';
import { countsOf, openBox } from '../store/box.ts';
import { clearObjections } from '../store/objections.ts';
import { blocksOf, insertLink, insertTurnout, linkedTo } from '../store/write.ts';
import { changeWave } from './change.ts';
import { hashOf } from './roots.ts';

const at = { id: id('pulse_wave') };

/** Opens a wave on its first day; the product does so by itself in the morning. */
export const open = changeWave({
  name: 'pulse.open',
  words: 'open a pulse',
  input: z.strictObject(at),
  permit: wavePolicies.open,
  rule: (wave, _input, _around, { today }) => rules.open(wave, today),
  change: (_decision, _wave, { now }) => ({ opened_at: now }),
  // Nobody can answer before a signed state of the record has the announcement in it.
  beside: async (write, _decision, { id: wave, organisationId, now }, _wave, { ports }) => {
    await ports.checkpoint(write, organisationId, now);
    await openBox(write, wave);
  },
  events: (_decision, changed, { closes_on: closes }) => [
    pulseOpened.of(changed, { closes_on: closes }),
  ],
  jobs: (_decision, { id: wave }) => [{ task: 'pulse.mails', payload: { wave, about: 'opened' } }],
});

/** Shows what came out, once, to everybody at the same moment. */
export const publish = changeWave({
  name: 'pulse.publish',
  words: 'publish the results of a pulse',
  input: z.strictObject(at),
  permit: wavePolicies.publish,
  rule: (wave, _input, _around, { today, scope }) =>
    rules.publish(wave, leaderFirstUntil(wave, scope.timeZone), today),
  change: (_decision, _wave, { now }) => ({ published_at: now }),
  beside: (write, _decision, { id: wave }) => clearObjections(write, wave),
  events: (_decision, changed, { results }) => [
    pulsePublished.of(changed, { results_hash: hashOf(results!) }),
  ],
  jobs: (_decision, { id: wave }) => [
    { task: 'pulse.mails', payload: { wave, about: 'published' } },
  ],
});

/** Says what is done because of a wave: a decision is linked to it. */
export const answer = changeWave({
  name: 'pulse.answer',
  words: 'say what is done because of a pulse',
  input: z.strictObject({ ...at, decision_id: id('decision') }),
  permit: wavePolicies.answer,
  around: async (read, { id: wave, decision_id: decision }) => {
    there((await areDecisions(read, [decision])) ? decision : undefined);
    return linkedTo(read, wave);
  },
  rule: (wave, { decision_id: decision }, linked) => {
    const allowed = rules.answer(wave, linked, decision);
    return allowed.ok ? accept(decision) : allowed;
  },
  beside: (write, decision, { id: wave, organisationId, by, now }) =>
    insertLink(write, {
      organisation_id: organisationId,
      wave_id: wave,
      decision_id: decision,
      linked_by: by,
      linked_at: now,
    }),
  events: (decision, changed) => [pulseAnswered.of(changed, { decision_id: decision })],
});

/** Tells everybody what came out and what is done about it. */
export const tell = changeWave({
  name: 'pulse.tell',
  words: 'tell everybody what is done because of a pulse',
  input: z.strictObject(at),
  permit: wavePolicies.tell,
  around: async (read, { id: wave }) => (await linkedTo(read, wave)).length,
  rule: (wave, _input, decisions) => rules.tell(wave, decisions),
  change: (_decisions, _wave, { now }) => ({ told_at: now }),
  events: (decisions, changed) => [pulseTold.of(changed, { decisions })],
  jobs: (_decisions, { id: wave }) => [{ task: 'pulse.mails', payload: { wave, about: 'told' } }],
});

/** Notes once a day how many have answered, rounded down. */
export const noteTurnout = changeWave({
  name: 'pulse.turnout.note',
  words: 'note how many have answered a pulse',
  input: z.strictObject(at),
  permit: byItself,
  around: async (read, { id: wave }) => {
    const leaders = (await blocksOf(read, wave)).find(({ of_leaders: own }) => own)?.id;
    const counts = await countsOf(read, wave);
    return [...counts].reduce(
      (sum, [block, { ballots }]) => sum + (block === leaders ? 0 : ballots),
      0,
    );
  },
  rule: (wave, _input, answered) =>
    accept(rules.turnoutOf(answered, wave.eligible, wave.least) ?? 0),
  beside: (write, percent, { id: wave, organisationId, today }) =>
    insertTurnout(write, organisationId, { wave_id: wave, on_day: today, percent }),
  events: (percent, changed) => [pulseTurnout.of(changed, { percent })],
});
