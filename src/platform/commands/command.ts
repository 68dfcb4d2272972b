import type * as z from 'zod';
import type { Outcome } from '../../lib/outcome.ts';
import type { Day } from '../../lib/day.ts';
import type { Actor } from '../access/actor.ts';
import type { Policy } from '../access/predicate.ts';
import type { Scope } from '../access/scope.ts';
import type { ReadTx, WriteTx } from '../database/transaction.ts';
import type { Files } from '../files/files.ts';
import type { Identity } from '../identity/identity.ts';
import type { StoredCheckpoint } from '../ledger/checkpoints.ts';
import type { LedgerEvent } from './contract.ts';

/** What every step of a command may know besides its input. */
export type CommandContext = {
  readonly organisationId: string;
  /** Where the act happens and by whom, for what has to be read as a read would. */
  readonly scope: Scope;
  readonly actor: Actor;
  /** The instant of the act, from the injected clock. */
  readonly now: Date;
  /** The same instant as a day of the firm's own time zone. */
  readonly today: Day;
  /** What the platform does for a command besides the database. */
  readonly ports: Ports;
};

/** Sign-in, files and the signed ledger, as `save` may need them; a rule never does. */
export type Ports = {
  readonly identity: Identity;
  readonly files: Files;
  /** Signs the ledger as it stands before the command's own entry. */
  readonly checkpoint: (
    write: WriteTx,
    organisationId: string,
    at: Date,
  ) => Promise<StoredCheckpoint>;
};

/** Work to do after the commit, enqueued within it. */
export type JobRequest = {
  readonly task: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly runAt?: Date;
  /** A job with the same key that waits is replaced, not doubled. */
  readonly key?: string;
};

export type Events = readonly [LedgerEvent, ...LedgerEvent[]];

/**
 * One write. The path in path.ts runs its parts in this order and nowhere else: parse `input`,
 * open the transaction, `load` (nothing found: 404), `see`/`permit` (404/403), `rule` (a refusal: 422),
 * `save`, `events` into the ledger, `jobs`, commit.
 */
export type CommandDefinition<
  Name extends string,
  Input extends z.ZodType,
  Subject,
  Decision,
  Code extends string,
  Result,
> = {
  /** `action.close`: the URL, the permission, the event's stem and the log line. */
  readonly name: Name;
  /** What it does, in words that finish "You may …": "close an action". */
  readonly words: string;
  readonly input: Input;
  readonly result: z.ZodType<Result>;
  /** Body limit in bytes where 64 kB are not right. */
  readonly bodyLimit?: number;
  /** Whether another program may use it with a key; its policy says for which records. */
  readonly byKey?: boolean;
  /** What the act is about, as it stands. Nothing found is answered as 404. */
  readonly load: (
    read: ReadTx,
    input: z.output<Input>,
    context: CommandContext,
  ) => Promise<Subject | undefined>;
  /** Whether the actor may know that it exists; left out where everyone in the firm may. */
  readonly see?: Policy<Subject>;
  readonly permit: Policy<Subject>;
  /** The decision: pure. A refusal's wording lives in the browser under its code. */
  readonly rule: (
    subject: Subject,
    input: z.output<Input>,
    context: CommandContext,
  ) => Outcome<Decision, Code>;
  readonly save: (
    write: WriteTx,
    decision: Decision,
    subject: Subject,
    context: CommandContext,
  ) => Promise<Result>;
  readonly events: (
    decision: Decision,
    result: Result,
    subject: Subject,
    context: CommandContext,
  ) => Events;
  readonly jobs?: (
    decision: Decision,
    result: Result,
    context: CommandContext,
  ) => readonly JobRequest[];
  /**
   * What is kept for a repeated request in place of the answer, where that holds a secret which is
   * shown once and never stored.
   */
  readonly keep?: (result: Result) => Result;
};

declare const whole: unique symbol;

/** A command as the path and the router see it: its parts' types hidden. */
export type Command<Name extends string = string, Input = unknown, Result = unknown> = {
  readonly name: Name;
  readonly [whole]: { input: Input; result: Result };
};

/** The parts, for the path and the generators; features call {@link command}. */
export type AnyDefinition = CommandDefinition<string, z.ZodType, unknown, unknown, string, unknown>;

/** Defines a command. Leaving out its permission or its events does not compile. */
export function command<
  const Name extends string,
  Input extends z.ZodType,
  Subject,
  Decision,
  Code extends string,
  Result,
>(
  definition: CommandDefinition<Name, Input, Subject, Decision, Code, Result>,
): Command<Name, z.input<Input>, Result> {
  return definition as unknown as Command<Name, z.input<Input>, Result>;
}

/** The parts that {@link command} has hidden, for the path and the generators; features never look at them. */
export function definitionOf(given: Command): AnyDefinition {
  return given as unknown as AnyDefinition;
}
