import type * as z from 'zod';
import { v7 as newId } from 'uuid';
import { seenLatest } from '../../../lib/version.ts';
import { refuse, type Outcome } from '../../../lib/outcome.ts';
import {
  command,
  type Command,
  type CommandContext,
  type Events,
} from '../../../platform/commands/command.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import { importAnswerShape } from '../contract/commands.ts';
import { WORKING_STATES } from '../contract/states.ts';
import { bringIn } from '../policy.ts';
import { lockImport, updateImport, type ImportPatch, type StoredImport } from '../store/record.ts';
import { beginWork } from '../store/work.ts';
import { mayFill } from './registers.ts';
import { workJobs } from './work-jobs.ts';

type Versioned = z.ZodObject<{ id: z.ZodUUID; version: z.ZodNumber } & Record<string, z.ZodType>>;

type Decide<Name extends string, Input extends z.ZodType, Around, Decision, Code extends string> = {
  name: Name;
  words: string;
  input: Input;
  around?: (read: ReadTx, given: StoredImport) => Promise<Around>;
  rule: (given: StoredImport, input: z.output<Input>, around: Around) => Outcome<Decision, Code>;
  change: (decision: Decision) => ImportPatch;
  beside?: (
    write: WriteTx,
    decision: Decision,
    given: StoredImport,
    context: CommandContext,
  ) => Promise<void>;
  events: (decision: Decision, subject: { id: string; version: number }) => Events;
};

/**
 * A command by which somebody decides what happens to an import next, and which starts work in the
 * background: loaded and locked, its version compared, and the work recorded as theirs.
 */
export function decide<
  const Name extends string,
  Input extends Versioned,
  Decision,
  Code extends string,
  Around = undefined,
>(
  given: Decide<Name, Input, Around, Decision, Code>,
): Command<Name, z.input<Input>, z.infer<typeof importAnswerShape>> {
  return command({
    name: given.name,
    words: given.words,
    input: given.input,
    result: importAnswerShape,
    bodyLimit: 2_000_000,
    load: async (read, input, { actor }) => {
      const stored = await lockImport(read, (input as { id: string }).id);
      if (stored === undefined || !mayFill(actor, stored.register)) return undefined;
      return { stored, around: (await given.around?.(read, stored)) as Around };
    },
    permit: bringIn,
    rule: (
      { stored, around }: { stored: StoredImport; around: Around },
      input,
    ): Outcome<
      { decision: Decision; workId: string },
      Code | 'record.changed_meanwhile' | 'import.is_working'
    > => {
      const seen = seenLatest(stored, (input as { version: number }).version);
      if (!seen.ok) return seen;
      if ((WORKING_STATES as readonly string[]).includes(stored.state)) {
        return refuse('import.is_working', { state: stored.state });
      }
      const decided = given.rule(stored, input, around);
      return decided.ok
        ? { ok: true, value: { decision: decided.value, workId: newId() } }
        : decided;
    },
    save: async (write, { decision, workId }, { stored }, context) => {
      const version = stored.version + 1;
      const asked = { version, asked_by: context.actor.personId, trouble: null };
      await updateImport(write, stored.id, { ...asked, ...given.change(decision) });
      await beginWork(write, context.organisationId, { importId: stored.id, workId });
      await given.beside?.(write, decision, stored, context);
      return { id: stored.id, version };
    },
    events: ({ decision }, result) => given.events(decision, result),
    jobs: ({ workId }, { id }) => workJobs({ importId: id, workId }),
  });
}
