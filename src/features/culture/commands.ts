import { v7 as newId } from 'uuid';
import * as z from 'zod';
import { accept } from '../../lib/outcome.ts';
import { id } from '../../lib/resource-id.ts';
import { text } from '../../lib/shapes.ts';
import { command } from '../../platform/commands/command.ts';
import { signalAnswered } from './contract.ts';
import { answerSignal } from './policy.ts';
import * as rules from './rules/mirror.ts';
import { insertAnswer, lockLife } from './store/lives.ts';

/**
 * Answers a signal. What is answered stays between those whom the signal concerns: the record holds that it was answered
 * and nothing of what was said.
 */
export const answer = command({
  name: 'signal.answer',
  words: 'answer a signal that concerns you',
  input: z.strictObject({
    life_id: id('signal_life'),
    answer: z.enum(rules.ANSWERS),
    words: text(2_000),
  }),
  result: z.strictObject({ id: id('signal_answer') }),
  load: (read, input) => lockLife(read, input.life_id),
  see: answerSignal,
  permit: answerSignal,
  rule: (life, input) => {
    const allowed = rules.answer(life, input.words);
    return allowed.ok ? accept({ answer: input.answer, words: input.words }) : allowed;
  },
  save: async (write, given, life, { organisationId, actor, now, today }) => {
    const answerId = newId();
    await insertAnswer(write, {
      organisation_id: organisationId,
      id: answerId,
      life_id: life.id,
      ...given,
      answered_by: actor.personId,
      answered_on: today,
      answered_at: now,
    });
    return { id: answerId };
  },
  events: (_given, result) => [signalAnswered.of({ id: result.id, version: 1 }, {})],
});
