import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { command } from '../../../platform/commands/command.ts';
import { newProblemShape } from '../contract/shapes.ts';
import { raiseProblem } from '../policy.ts';
import { aroundNewProblem, decideNewProblem, keepNewProblem, problemWasRaised } from './new.ts';

/** Says that something went wrong. Where somebody of top management does, top management knows. */
export const raise = command({
  name: 'problem.raise',
  words: 'raise a problem',
  input: newProblemShape,
  result: z.strictObject({ id: id('problem'), reference: z.string(), version: z.int() }),
  load: aroundNewProblem,
  permit: raiseProblem,
  rule: (around, input, { today }) => decideNewProblem(input, around, today),
  save: (write, words, _subject, context) => keepNewProblem(write, words, context),
  events: (words, result, _subject, context) => [problemWasRaised(words, result, context)],
});
