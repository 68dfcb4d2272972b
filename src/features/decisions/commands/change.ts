import * as z from 'zod';
import { refuse, type Outcome } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import type { Policy } from '../../../platform/access/predicate.ts';
import {
  command,
  type Command,
  type CommandContext,
  type Events,
} from '../../../platform/commands/command.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { Owned } from '../policy.ts';
import { seenLatest } from '../rules/decisions.ts';
import {
  countUp,
  insertVersion,
  lockDecision,
  type DecisionSubject,
  type Said,
} from '../store/write.ts';
import { writerOf, type At } from './keep.ts';

const changedShape = z.strictObject({ id: id('decision'), version: z.int() });

type Change<
  Name extends string,
  Input extends z.ZodType<At>,
  Around,
  Decision,
  Code extends string,
> = {
  name: Name;
  words: string;
  input: Input;
  permit: Policy<Owned>;
  /** What the rule looks at besides the decision; where it is undefined, something named is not there. */
  around: (
    read: ReadTx,
    input: z.output<Input>,
    context: CommandContext,
  ) => Promise<Around | undefined>;
  rule: (
    decision: DecisionSubject,
    input: z.output<Input>,
    around: Around,
    context: CommandContext,
  ) => Outcome<Decision, Code>;
  /** What the decision says otherwise from now on. */
  says?: (decided: Decision, context: CommandContext) => Partial<Said>;
  /** Rows beside the decision that come about with it. */
  beside?: (
    write: WriteTx,
    decided: Decision,
    decision: DecisionSubject,
    context: CommandContext,
  ) => Promise<void>;
  events: (decided: Decision, changed: At, decision: DecisionSubject) => Events;
};

/** A command that changes one decision: held, compared with the version seen, kept as its next version. */
export function changeDecision<
  const Name extends string,
  Input extends z.ZodType<At>,
  Around extends object,
  Decision,
  Code extends string,
>(change: Change<Name, Input, Around, Decision, Code>): Command<Name, z.input<Input>, At> {
  return command({
    name: change.name,
    words: change.words,
    input: change.input,
    result: changedShape,
    load: async (read, input, context) => {
      const decision = await lockDecision(read, input.id);
      const around = await change.around(read, input, context);
      return decision && around && { ...decision, around };
    },
    permit: change.permit,
    rule: (subject, input, context): Outcome<Decision, Code | 'record.changed_meanwhile'> => {
      const { around, ...decision } = subject;
      const seen = seenLatest(decision, input.version);
      return seen.ok
        ? change.rule(decision, input, around, context)
        : refuse(seen.refusal.code, seen.refusal.details);
    },
    save: async (write, decided: Decision, { around: _around, ...decision }, context) => {
      const at = { id: decision.id, version: decision.version + 1 };
      await keepNext(write, decision, change.says?.(decided, context) ?? {}, context);
      await change.beside?.(write, decided, decision, context);
      return at;
    },
    events: (decided, changed, decision) => change.events(decided, changed, decision),
  });
}

/** Keeps the next version of a decision that is held: what it said, and what changes. */
export async function keepNext(
  write: WriteTx,
  { id: decisionId, recorded_by: _by, ...said }: DecisionSubject,
  changes: Partial<Said>,
  context: CommandContext,
): Promise<void> {
  const version = said.version + 1;
  await insertVersion(
    write,
    decisionId,
    { ...said, move_reason: '', ...changes, version },
    writerOf(context),
  );
  await countUp(write, decisionId, version);
}

export const nothingAround = async (): Promise<object> => ({});
