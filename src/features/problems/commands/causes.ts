import * as z from 'zod';
import { accept, type Outcome } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { there } from '../../../platform/commands/change.ts';
import { causesChanged, fairnessChecked, sameCauseSaid } from '../contract/events.ts';
import { causeShape, fairnessShape, problemAt } from '../contract/shapes.ts';
import { problemPolicies } from '../policy.ts';
import * as rules from '../rules/causes.ts';
import { saySameCause as decideSameCause } from '../rules/links.ts';
import { stillOpen, type Settled } from '../rules/standing.ts';
import { isThere, type ProblemSubject } from '../store/write.ts';
import { changeProblem } from './change.ts';

const number = z.int().min(1).max(1_000_000);
const { text, category } = causeShape.shape;

type At = { readonly id: string; readonly version: number };

/** A command that makes another tree of the causes. What it was before is kept. */
const changing = <const Name extends string, Input extends z.ZodType<At>>(
  name: Name,
  words: string,
  input: Input,
  turn: (
    problem: ProblemSubject,
    given: z.output<Input>,
  ) => Outcome<rules.Tree, rules.CauseRefusal>,
) =>
  changeProblem({
    name,
    words,
    input,
    permit: problemPolicies.work,
    rule: (problem, given): Outcome<rules.Tree, rules.CauseRefusal | Settled> => {
      const open = stillOpen(problem);
      return open.ok ? turn(problem, given) : open;
    },
    change: (tree) => ({ causes: JSON.stringify(tree), root_keys: rules.rootKeysOf(tree) }),
    events: (tree, changed, problem) => [
      causesChanged.of(changed, { before: [...problem.causes], after: [...tree] }),
    ],
  });

/** One more answer to a "why?". */
export const addCause = changing(
  'problem.cause.add',
  'add a cause',
  z.strictObject({ ...problemAt, parent: number.nullable(), text, category }),
  ({ causes, fairness }, given) => rules.addCause(causes, fairness, given),
);

/** Other words, another category, or whether asking stops here. */
export const editCause = changing(
  'problem.cause.edit',
  'edit a cause',
  z.strictObject({
    ...problemAt,
    cause: number,
    text: text.optional(),
    category: category.optional(),
    root: z.boolean().optional(),
  }),
  ({ causes, fairness }, { cause, ...change }) => rules.editCause(causes, fairness, cause, change),
);

/** Answers another "why?" from now on, with all that stand below it. */
export const moveCause = changing(
  'problem.cause.move',
  'move a cause',
  z.strictObject({
    ...problemAt,
    cause: number,
    parent: number.nullable(),
    before: number.nullable().default(null),
  }),
  ({ causes, fairness }, { cause, parent, before }) =>
    rules.moveCause(causes, fairness, cause, { parent, before }),
);

/** Takes a cause out, with all that stand below it. */
export const removeCause = changing(
  'problem.cause.remove',
  'take out a cause',
  z.strictObject({ ...problemAt, cause: number }),
  ({ causes, fairness }, { cause }) => rules.removeCause(causes, fairness, cause),
);

/** Answers, in own words, what is asked before a person stands as the only cause. */
export const checkFairness = changeProblem({
  name: 'problem.check_fairness',
  words: 'answer the four questions about the part of a person',
  input: z.strictObject({ ...problemAt, ...fairnessShape.shape }),
  permit: problemPolicies.work,
  rule: (problem, { id: _id, version: _version, ...answers }) => {
    const open = stillOpen(problem);
    return open.ok ? accept(answers) : open;
  },
  change: (answers) => ({ fairness: JSON.stringify(answers) }),
  events: (answers, changed) => [fairnessChecked.of(changed, answers)],
});

/** Says that an earlier problem had the same cause; or, with none, that it did not after all. */
export const saySameCause = changeProblem({
  name: 'problem.say_same_cause',
  words: 'say that a problem has the same cause as another',
  input: z.strictObject({ ...problemAt, same_as_id: id('problem').nullable() }),
  permit: problemPolicies.work,
  around: async (read, { same_as_id: other }) =>
    other === null ? true : there(await isThere(read, other)),
  rule: (problem, { same_as_id: other }) => decideSameCause(problem, other),
  change: (other) => ({ same_as_id: other }),
  events: (other, changed) => [sameCauseSaid.of(changed, { same_as: other })],
});
