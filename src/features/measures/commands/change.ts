import * as z from 'zod';
import { refuse, type Outcome } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import type { Policy } from '../../../platform/access/predicate.ts';
import {
  command,
  type Command,
  type CommandContext,
  type Events,
  type JobRequest,
} from '../../../platform/commands/command.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { Owned } from '../policy.ts';
import { seenLatest } from '../rules/decisions.ts';
import { lockMeasure, updateMeasure, type Beside, type MeasureSubject } from '../store/write.ts';

const changedShape = z.strictObject({ id: id('measure'), version: z.int() });
export type Changed = z.output<typeof changedShape>;

type Asked = { readonly id: string; readonly version?: number };

type Change<
  Name extends string,
  Input extends z.ZodType<Asked>,
  Around,
  Decision,
  Code extends string,
> = {
  name: Name;
  words: string;
  input: Input;
  bodyLimit?: number;
  permit: Policy<Owned>;
  /** What the rule looks at besides the measure itself. */
  around: (read: ReadTx, input: z.output<Input>, context: CommandContext) => Promise<Around>;
  rule: (
    measure: MeasureSubject,
    input: z.output<Input>,
    around: Around,
    context: CommandContext,
  ) => Outcome<Decision, Code>;
  /** The columns of the measure that change. */
  change?: (decision: Decision, context: CommandContext) => Parameters<typeof updateMeasure>[2];
  /** Rows beside the measure that come about with it. */
  beside?: (write: WriteTx, decision: Decision, beside: Beside) => Promise<void>;
  events: (decision: Decision, changed: Changed, measure: MeasureSubject, around: Around) => Events;
  jobs?: (decision: Decision, changed: Changed) => readonly JobRequest[];
};

/** A command that changes one measure: held, compared with the version seen where one is named, saved under the next. */
export function changeMeasure<
  const Name extends string,
  Input extends z.ZodType<Asked>,
  Around,
  Decision,
  Code extends string,
>(change: Change<Name, Input, Around, Decision, Code>): Command<Name, z.input<Input>, Changed> {
  return command({
    name: change.name,
    words: change.words,
    input: change.input,
    result: changedShape,
    ...(change.bodyLimit !== undefined && { bodyLimit: change.bodyLimit }),
    load: async (read, input, context) => {
      const measure = await lockMeasure(read, input.id);
      if (measure === undefined) return undefined;
      return { ...measure, around: await change.around(read, input, context) };
    },
    permit: change.permit,
    ...(change.jobs !== undefined && { jobs: change.jobs }),
    rule: (subject, input, context): Outcome<Decision, Code | 'record.changed_meanwhile'> => {
      const { around, ...measure } = subject;
      const seen = seenLatest(measure, input.version ?? measure.version);
      return seen.ok
        ? change.rule(measure, input, around, context)
        : refuse(seen.refusal.code, seen.refusal.details);
    },
    save: async (write, decision: Decision, measure, context) => {
      const version = await updateMeasure(write, measure, change.change?.(decision, context) ?? {});
      await change.beside?.(write, decision, {
        organisationId: context.organisationId,
        measureId: measure.id,
        version,
        by: context.actor.personId,
        now: context.now,
      });
      return { id: measure.id, version };
    },
    events: (decision, changed, measure) =>
      change.events(decision, changed, measure, measure.around),
  });
}

export const nothingAround = async (): Promise<undefined> => undefined;
