import * as z from 'zod';
import { refuse, type Outcome } from '../../../lib/outcome.ts';
import type { Policy } from '../../../platform/access/predicate.ts';
import {
  command,
  type Command,
  type CommandContext,
  type Events,
} from '../../../platform/commands/command.ts';
import type { WriteTx } from '../../../platform/database/transaction.ts';
import type { ActionSubject } from '../contract/shapes.ts';
import type { Owned } from '../policy.ts';
import { seenLatest } from '../rules.ts';
import { areHere, lockAction, updateAction, type ActionPatch } from '../store/write.ts';

/** What every change to one action answers: the version the next change must name. */
export const changedShape = z.strictObject({ id: z.uuid(), version: z.int() });
export type Changed = z.infer<typeof changedShape>;

type Versioned = z.ZodObject<{ id: z.ZodUUID; version: z.ZodNumber } & Record<string, z.ZodType>>;

type Change<Name extends string, Input extends z.ZodType, Decision, Code extends string> = {
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
  beside?: (
    write: WriteTx,
    decision: Decision,
    action: ActionSubject,
    context: CommandContext,
  ) => Promise<void>;
  events: (
    decision: Decision,
    subject: { id: string; version: number },
    action: ActionSubject,
  ) => Events;
};

/** A command that changes one action: loaded and locked, its version compared, saved under the next. */
export function changeAction<
  const Name extends string,
  Input extends Versioned,
  Decision,
  Code extends string,
>(change: Change<Name, Input, Decision, Code>): Command<Name, z.input<Input>, Changed> {
  return command({
    name: change.name,
    words: change.words,
    input: change.input,
    result: changedShape,
    load: async (read, input, { today }) => {
      const action = await lockAction(read, (input as { id: string }).id);
      if (action === undefined) return undefined;
      return {
        ...action,
        namedAreHere: await areHere(read, change.names?.(input, action) ?? [], today),
      };
    },
    permit: change.permit,
    rule: (
      action: ActionSubject & { namedAreHere: boolean },
      input,
      context,
    ): Outcome<Decision, Code | 'record.changed_meanwhile' | 'action.person_not_here'> => {
      const seen = seenLatest(action, (input as { version: number }).version);
      if (!seen.ok) return seen;
      return action.namedAreHere
        ? change.rule(action, input, context)
        : refuse('action.person_not_here');
    },
    save: async (write, decision: Decision, action, context) => {
      const version = await updateAction(
        write,
        action,
        change.change(decision, action, context),
        context.now,
      );
      await change.beside?.(write, decision, action, context);
      return { id: action.id, version };
    },
    events: (decision, changed, action) => change.events(decision, changed, action),
  });
}
