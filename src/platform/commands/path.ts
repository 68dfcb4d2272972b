import { createHash } from 'node:crypto';
import { dayOf } from '../../lib/day.ts';
import { accept, refuse, type Outcome } from '../../lib/outcome.ts';
import { allows } from '../access/predicate.ts';
import type { Scope } from '../access/scope.ts';
import type { Clock } from '../clock/clock.ts';
import type { Close, Entry, Transactions, WriteTx } from '../database/transaction.ts';
import { IdentityRefusal } from '../identity/identity.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { EdgeError } from '../http/edge-error.ts';
import {
  definitionOf,
  type AnyDefinition,
  type Command,
  type CommandContext,
  type Events,
  type Ports,
} from './command.ts';
import type { LedgerEvent } from './contract.ts';
import { answeredBefore, claimReceipt, keepingResult } from './receipt.ts';

/**
 * Told of every event in the transaction that wrote it; used by features further down the list.
 * What it changes in consequence it returns as events of its own: they enter the ledger behind the
 * first ones, and their subscribers are told as well.
 */
export type Subscriber = (
  write: WriteTx,
  event: LedgerEvent,
  context: CommandContext,
) => Promise<readonly LedgerEvent[]>;

/** What the path needs from the rest of the platform, handed in by main. */
export type CommandPathParts = {
  readonly transactions: Transactions;
  readonly clock: Clock;
  readonly ports: Ports;
  readonly subscribers: ReadonlyMap<string, readonly Subscriber[]>;
  /** Enters events into the ledger, the last of them with the commit. */
  readonly append: (
    write: WriteTx,
    context: CommandContext,
    events: Events,
    close: Close,
  ) => Promise<void>;
};

/** The single way in which anything is written. See {@link CommandDefinition} for the order of its steps. */
export class CommandPath {
  readonly #parts: CommandPathParts;
  constructor(parts: CommandPathParts) {
    this.#parts = parts;
  }

  /**
   * Runs one command.
   * @param key the act's idempotency key: the same key acts once and is answered the same again
   * @param also what is recorded beside the act itself: by which way it came
   * @throws EdgeError where the input is malformed, nothing is found or the actor may not
   */
  async run<Input, Result>(
    entry: Entry,
    command: Command<string, Input, Result>,
    input: Input,
    key: string,
    also: readonly LedgerEvent[] = [],
  ): Promise<Outcome<Result>> {
    const definition = definitionOf(command);
    const parsed = definition.input.safeParse(input);
    if (!parsed.success) throw EdgeError.malformed(parsed.error);
    return (await this.runParsed(entry, definition, parsed.data, key, also)) as Outcome<Result>;
  }

  /** The same for input that the HTTP layer has parsed with the same schema already. */
  async runParsed(
    entry: Entry,
    definition: AnyDefinition,
    input: unknown,
    key: string,
    also: readonly LedgerEvent[] = [],
  ): Promise<Outcome<unknown>> {
    const receipt = {
      key,
      command: definition.name,
      inputHash: createHash('sha256').update(JSON.stringify(input)).digest(),
    };
    try {
      return await this.#parts.transactions.write(entry, async (write, scope, close) => {
        const context = this.#contextOf(scope);
        const claim = claimReceipt(write, context, receipt);
        // Sent right behind the claim; if the claim turns out to be taken, what it read is not used.
        const loading = definition.load(write, input, context);
        loading.catch(() => undefined);
        if (!(await claim)) {
          return answeredBefore(write, context, receipt);
        }
        const subject = await loading;
        const acted = await this.#act(write, definition, subject, input, context, also);
        const kept = definition.keep?.(acted.result) ?? acted.result;
        close(keepingResult(write, context, receipt, kept));
        await this.#parts.append(write, context, acted.events, close);
        return accept(acted.result);
      });
    } catch (error) {
      if (error instanceof Refused) return error.outcome;
      if (error instanceof IdentityRefusal) return refuse(error.code);
      throw error;
    }
  }

  #contextOf(scope: Scope): CommandContext {
    const now = this.#parts.clock.now();
    return {
      organisationId: scope.organisationId,
      scope,
      actor: scope.actor,
      now,
      today: dayOf(now, scope.timeZone),
      ports: this.#parts.ports,
    };
  }

  async #act(
    write: WriteTx,
    definition: AnyDefinition,
    subject: unknown,
    input: unknown,
    context: CommandContext,
    also: readonly LedgerEvent[],
  ): Promise<{ result: unknown; events: Events }> {
    if (subject === undefined) throw EdgeError.notFound();
    const { see, permit } = definition;
    if (see !== undefined && !allows(see, context.actor, subject)) throw EdgeError.notFound();
    if (!allows(permit, context.actor, subject)) throw EdgeError.forbidden(definition.words);
    const decided = definition.rule(subject, input, context);
    if (!decided.ok) throw new Refused(decided);
    const result = await definition.save(write, decided.value, subject, context);
    const events: [LedgerEvent, ...LedgerEvent[]] = [
      ...definition.events(decided.value, result, subject, context),
      ...also,
    ];
    // The list grows while it is walked: a consequence may have consequences.
    for (const event of events) {
      for (const subscriber of this.#parts.subscribers.get(event.type) ?? []) {
        events.push(...(await subscriber(write, event, context)));
      }
    }
    for (const job of definition.jobs?.(decided.value, result, context) ?? []) {
      await enqueue(write, context.organisationId, job);
    }
    return { result, events };
  }
}

/** Carries a refusal out of the transaction, so that nothing done on the way to it stays. */
class Refused extends Error {
  readonly outcome: Outcome<never>;
  constructor(outcome: Outcome<never>) {
    super('refused');
    this.outcome = outcome;
  }
}
