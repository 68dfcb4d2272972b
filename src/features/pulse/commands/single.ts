import { v7 as newId } from 'uuid';
import * as z from 'zod';
import { accept } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { text } from '../../../lib/shapes.ts';
import { command } from '../../../platform/commands/command.ts';
import { handlesLetters } from '../../letterbox/reads/handlers.ts';
import { pulseCommented, pulseForgotten, pulseJudged, pulseObjected } from '../contract/events.ts';
import { LONGEST_COMMENT, OPEN } from '../contract/kinds.ts';
import { asSingleLeader, asThird, byItself } from '../policy.ts';
import * as rules from '../rules/single.ts';
import {
  insertObjection,
  judgeObjection,
  lockObjection,
  waveOfObjection,
  objectionsOf,
} from '../store/objections.ts';
import { lockWave, updateWave } from '../store/write.ts';
import { changeWave } from './change.ts';
import { hashOf } from './roots.ts';

const at = { id: id('pulse_wave') };
const LONGEST_STATEMENT = 2_000;
const LONGEST_REASON = 1_000;

/** A single leader says something about the results before everybody reads them. It is published with them. */
export const comment = changeWave({
  name: 'pulse.write_statement',
  words: 'add a statement to the results of a pulse about you',
  input: z.strictObject({ ...at, version: z.int(), words: text(LONGEST_STATEMENT) }),
  permit: asSingleLeader,
  rule: (wave, { words }) => rules.comment(wave, words),
  change: (statement) => ({ statement }),
  events: (_statement, changed) => [pulseCommented.of(changed, {})],
});

/** A single leader asks a third person to leave out a text that insults. */
export const object = command({
  name: 'pulse.object_to_text',
  words: 'ask that a text be left out of the results of a pulse about you',
  input: z.strictObject({
    ...at,
    question: z.enum(OPEN),
    words: text(LONGEST_COMMENT),
    reason: text(LONGEST_REASON),
  }),
  result: z.strictObject({ id: id('pulse_objection'), wave_id: z.uuid(), version: z.int() }),
  load: async (read, { id: wave }) => {
    const found = await lockWave(read, wave);
    return found && { ...found, objected: await objectionsOf(read, wave) };
  },
  permit: asSingleLeader,
  rule: (wave, input) => {
    const allowed = rules.object(wave, input, wave.objected);
    return allowed.ok ? accept(input) : allowed;
  },
  save: async (write, { question, words, reason }, wave, { organisationId, now }) => {
    const objection = newId();
    await insertObjection(write, {
      organisation_id: organisationId,
      id: objection,
      wave_id: wave.id,
      question,
      words,
      reason,
      made_at: now,
    });
    return { id: objection, wave_id: wave.id, version: await updateWave(write, wave, {}) };
  },
  events: (_input, { id: objection, wave_id: wave, version }) => [
    pulseObjected.of({ id: wave, version }, { objection_id: objection }),
  ],
});

/** A third person leaves a text out, which destroys it, or lets it stand. */
export const judge = command({
  name: 'pulse.judge_text',
  words: 'judge whether a text is left out of the results of a pulse',
  input: z.strictObject({ id: id('pulse_objection'), left_out: z.boolean() }),
  result: z.strictObject({ id: z.uuid(), version: z.int(), results_hash: z.string() }),
  load: async (read, { id: objection }, { actor, today }) => {
    // The wave first, as publishing does: two that wait for each other crosswise would both break.
    const about = await waveOfObjection(read, objection);
    const wave = about === undefined ? undefined : await lockWave(read, about);
    const found = await lockObjection(read, objection);
    if (found === undefined || wave === undefined) return undefined;
    const handles = await handlesLetters(read, actor.personId, today);
    return {
      ...wave,
      objection: found,
      isThird: handles && wave.single_leader_id !== actor.personId,
    };
  },
  permit: asThird,
  rule: (wave, { left_out: leftOut }) => {
    const allowed = rules.judge(wave, wave.objection);
    return allowed.ok ? accept(leftOut) : allowed;
  },
  save: async (write, leftOut, wave, { actor, now }) => {
    const { objection } = wave;
    const before = wave.results!;
    const results = leftOut ? rules.without(before, objection.question, objection.words) : before;
    await judgeObjection(write, objection.id, {
      judged_by: actor.personId,
      judged_at: now,
      left_out: leftOut,
    });
    const version = await updateWave(write, wave, { results });
    return { id: wave.id, version, results_hash: hashOf(results) };
  },
  events: (leftOut, { results_hash: hash, ...where }, { objection }) => [
    pulseJudged.of(where, { objection_id: objection.id, left_out: leftOut, results_hash: hash }),
  ],
});

/** Forgets what came out about a single leader after three further waves. */
export const forget = changeWave({
  name: 'pulse.results.forget',
  words: 'forget what came out of a pulse about a single leader',
  input: z.strictObject(at),
  permit: byItself,
  rule: (wave) => accept(wave.id),
  change: (_wave, _subject, { now }) => ({ results: null, statement: '', forgotten_at: now }),
  events: (_wave, changed) => [pulseForgotten.of(changed, {})],
});
