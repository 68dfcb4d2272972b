import * as z from 'zod';
import type { Outcome } from '../../../lib/outcome.ts';
import { seenLatest } from '../../../lib/version.ts';
import type { Policy } from '../../../platform/access/predicate.ts';
import {
  command,
  type Command,
  type CommandContext,
  type Events,
} from '../../../platform/commands/command.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import { id } from '../../../lib/resource-id.ts';
import type { PersonFacts } from '../contract/shapes.ts';
import type { Person } from '../policy.ts';
import { lockPeople, lockPerson } from '../store/record.ts';

/** What every change to one person answers: the version the next change must name. */
export const changedShape = z.strictObject({ id: id('person'), version: z.int() });
export type Changed = z.infer<typeof changedShape>;

type Versioned = z.ZodObject<{ id: z.ZodUUID; version: z.ZodNumber } & Record<string, z.ZodType>>;

type Change<Name extends string, Input extends z.ZodType, Around, Decision, Code extends string> = {
  name: Name;
  words: string;
  input: Input;
  permit: Policy<Person>;
  /** What the rule looks at besides the person. */
  around: (
    read: ReadTx,
    input: z.output<Input>,
    person: PersonFacts,
    context: CommandContext,
  ) => Promise<Around>;
  rule: (
    person: PersonFacts,
    around: Around,
    input: z.output<Input>,
    context: CommandContext,
  ) => Outcome<Decision, Code>;
  /** Saves the decision and answers the person's new version. */
  save: (
    write: WriteTx,
    decision: Decision,
    person: PersonFacts,
    context: CommandContext,
  ) => Promise<number>;
  events: (
    decision: Decision,
    subject: { id: string; version: number },
    person: PersonFacts,
    around: Around,
  ) => Events;
};

/** A command that changes one person: one change at a time in a firm, loaded, its version compared. */
export function changePerson<
  const Name extends string,
  Input extends Versioned,
  Around,
  Decision,
  Code extends string,
>(change: Change<Name, Input, Around, Decision, Code>): Command<Name, z.input<Input>, Changed> {
  type Subject = PersonFacts & { readonly around: Around };
  return command({
    name: change.name,
    words: change.words,
    input: change.input,
    result: changedShape,
    load: async (read, input, context): Promise<Subject | undefined> => {
      await lockPeople(read);
      const person = await lockPerson(read, (input as { id: string }).id);
      if (person === undefined) return undefined;
      return { ...person, around: await change.around(read, input, person, context) };
    },
    permit: change.permit,
    rule: (
      person: Subject,
      input,
      context,
    ): Outcome<Decision, Code | 'record.changed_meanwhile'> => {
      const seen = seenLatest(person, (input as { version: number }).version);
      return seen.ok ? change.rule(person, person.around, input, context) : seen;
    },
    save: async (write, decision: Decision, person, context) => ({
      id: person.id,
      version: await change.save(write, decision, person, context),
    }),
    events: (decision, changed, person) => change.events(decision, changed, person, person.around),
  });
}

/** What an event names of a record, and nothing else of it. */
export function subjectOf(record: { readonly id: string; readonly version: number }): {
  id: string;
  version: number;
} {
  return { id: record.id, version: record.version };
}
