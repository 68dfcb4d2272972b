import type * as z from 'zod';
import { refuse, type Outcome } from '../../../lib/outcome.ts';
import type { At } from '../../../lib/version.ts';
import type { Policy } from '../../../platform/access/predicate.ts';
import { changesTo, type Writing } from '../../../platform/commands/change.ts';
import type { Command, CommandContext, Events } from '../../../platform/commands/command.ts';
import type { WriteTx } from '../../../platform/database/transaction.ts';
import { arePeopleHere } from '../../people/reads/here.ts';
import type { ActionSubject } from '../contract/shapes.ts';
import type { Owned } from '../policy.ts';
import { lockAction, updateAction, type ActionPatch } from '../store/write.ts';

const changeOne = changesTo({
  resource: 'action',
  lock: lockAction,
  save: (write, action: ActionSubject, patch: ActionPatch, { now }) =>
    updateAction(write, action, patch, now),
});

type Change<Name extends string, Input extends z.ZodType<At>, Decision, Code extends string> = {
  name: Name;
  words: string;
  input: Input;
  permit: Policy<Owned>;
  /** The people it puts into the action; somebody who is not here any more is refused. */
  names?: (input: z.output<Input>, action: ActionSubject) => readonly (string | null)[];
  rule: (
    action: ActionSubject,
    input: z.output<Input>,
    context: CommandContext,
  ) => Outcome<Decision, Code>;
  /** The columns that change; the version and the past are kept by the store. */
  change: (decision: Decision, action: ActionSubject, context: CommandContext) => ActionPatch;
  /** Rows beside the action that change with it. */
  beside?: (write: WriteTx, decision: Decision, writing: Writing) => Promise<unknown>;
  events: (decision: Decision, subject: At, action: ActionSubject) => Events;
};

/** Changes one action; see {@link changesTo}. People it names have to be here. */
export function changeAction<
  const Name extends string,
  Input extends z.ZodType<At>,
  Decision,
  Code extends string,
>({
  names,
  rule,
  ...change
}: Change<Name, Input, Decision, Code>): Command<Name, z.input<Input>, At> {
  return changeOne({
    ...change,
    around: (read, input, action, { today }) =>
      arePeopleHere(read, names?.(input, action) ?? [], today),
    rule: (action, input, here, context): Outcome<Decision, Code | 'action.person_not_here'> =>
      here ? rule(action, input, context) : refuse('action.person_not_here'),
  });
}
