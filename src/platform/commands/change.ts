import * as z from 'zod';
import type { Day } from '../../lib/day.ts';
import type { Outcome } from '../../lib/outcome.ts';
import { id } from '../../lib/resource-id.ts';
import { seenLatest, type At } from '../../lib/version.ts';
import { EdgeError } from '../http/edge-error.ts';
import type { Policy } from '../access/predicate.ts';
import type { ReadTx, WriteTx } from '../database/transaction.ts';
import {
  command,
  type Command,
  type CommandContext,
  type Events,
  type JobRequest,
} from './command.ts';

/** One kind of record that counts its versions: how it is held for a change, and how a change is saved. */
type Kind<Subject extends At, Patch> = {
  /** The kind its ids are of, as in `id('measure')`. */
  readonly resource: string;
  /** The record, held for this transaction; undefined where there is none. */
  readonly lock: (read: ReadTx, id: string) => Promise<Subject | undefined>;
  /** Whether the entries about it are to say nothing of who acted; left out where they never are. */
  readonly unnamed?: (subject: Subject) => boolean;
  /** Saves what changes and gives the version it is from now on. */
  readonly save: (
    write: WriteTx,
    subject: Subject,
    patch: Patch,
    context: CommandContext,
  ) => Promise<number>;
};

/** Who writes beside a record, when, and as which version of it. */
export type Writing = At & {
  readonly organisationId: string;
  readonly by: string;
  /** The key it is written with; null where the person writes it. */
  readonly keyId: string | null;
  readonly now: Date;
  readonly today: Day;
};

/** Who writes beside a record in a command, when, and as which version of it: the one it has from now on. */
export function writingOf(
  { organisationId, actor, now, today }: CommandContext,
  { id: recordId, version }: At,
): Writing {
  const { personId: by, keyId = null } = actor;
  return { id: recordId, version, organisationId, by, keyId, now, today };
}

type Asked = { readonly id: string; readonly version?: number };

type Change<
  Name extends string,
  Input extends z.ZodType<Asked>,
  Subject extends At,
  Patch,
  Around,
  Decision,
  Code extends string,
> = {
  name: Name;
  words: string;
  input: Input;
  bodyLimit?: number;
  byKey?: boolean;
  /** Whether the actor may know that it exists; left out where everyone in the firm may. */
  see?: Policy<Subject>;
  permit: Policy<Subject>;
  /** What the rule looks at besides the record; see {@link there} for something that has to be there. */
  around?: (
    read: ReadTx,
    input: z.output<Input>,
    subject: Subject,
    context: CommandContext,
  ) => Promise<Around>;
  rule: (
    subject: Subject,
    input: z.output<Input>,
    around: Around,
    context: CommandContext,
  ) => Outcome<Decision, Code>;
  /** What of the record changes; left out where only its version does. */
  change?: (decision: Decision, subject: Subject, context: CommandContext) => Patch;
  /** Rows beside the record that come about with it. */
  beside?: (
    write: WriteTx,
    decision: Decision,
    writing: Writing,
    subject: Subject,
    context: CommandContext,
  ) => Promise<unknown>;
  events: (decision: Decision, changed: At, subject: Subject, around: Around) => Events;
  jobs?: (decision: Decision, changed: At) => readonly JobRequest[];
};

/**
 * The one way in which a record that counts its versions is changed: held, compared with the version
 * seen where one is named, judged, saved under the next. `const changeMeasure = changesTo({ … })` and
 * then `changeMeasure({ name, … })` for each command.
 */
export function changesTo<Subject extends At, Patch extends object>(kind: Kind<Subject, Patch>) {
  const result = z.strictObject({ id: id(kind.resource), version: z.int() });
  return <
    const Name extends string,
    Input extends z.ZodType<Asked>,
    Decision,
    Code extends string,
    Around = undefined,
  >(
    change: Change<Name, Input, Subject, Patch, Around, Decision, Code>,
  ): Command<Name, z.input<Input>, At> =>
    command({
      name: change.name,
      words: change.words,
      input: change.input,
      result,
      ...(change.bodyLimit !== undefined && { bodyLimit: change.bodyLimit }),
      ...(change.byKey !== undefined && { byKey: change.byKey }),
      load: async (read, input, context): Promise<Held<Subject, Around> | undefined> => {
        const subject = await kind.lock(read, input.id);
        if (subject === undefined) return undefined;
        const around = (await change.around?.(read, input, subject, context)) as Around;
        return { ...subject, around };
      },
      ...(change.see !== undefined && { see: change.see }),
      permit: change.permit,
      rule: (held, input, context): Outcome<Decision, Code | 'record.changed_meanwhile'> => {
        const seen = seenLatest(held, input.version ?? held.version);
        return seen.ok ? change.rule(bare(held), input, held.around, context) : seen;
      },
      save: async (write, decision: Decision, held, context) => {
        const subject = bare(held);
        const patch = change.change?.(decision, subject, context) ?? ({} as Patch);
        const version = await kind.save(write, subject, patch, context);
        const changed = { id: subject.id, version };
        await change.beside?.(write, decision, writingOf(context, changed), subject, context);
        return changed;
      },
      events: (decision, changed, held) => {
        const subject: Subject = bare(held);
        const events = change.events(decision, changed, subject, held.around);
        return kind.unnamed?.(subject) === true ? unnamed(events) : events;
      },
      ...(change.jobs && { jobs: change.jobs }),
    });
}

/** The same entries without who acted. */
export function unnamed([first, ...rest]: Events): Events {
  return [
    { ...first, unnamed: true },
    ...rest.map((event) => ({ ...event, unnamed: true as const })),
  ];
}

type Held<Subject, Around> = Subject & { readonly around: Around };

/** The record alone: what stands around it is no column of it. */
function bare<Subject>({ around: _around, ...subject }: Held<Subject, unknown>): Subject {
  return subject as unknown as Subject;
}

/** Something a change names beside its record and cannot do without. @throws EdgeError not_found */
export function there<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw EdgeError.notFound();
  return thing;
}
