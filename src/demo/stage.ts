import type * as z from 'zod';
import type { blockShape } from '../features/pulse/contract/shapes.ts';
import { dayOf, type Day } from '../lib/day.ts';
import type { Outcome } from '../lib/outcome.ts';
import { systemActor } from '../platform/access/actor.ts';
import { openScope, type Scope } from '../platform/access/scope.ts';
import type { SetClock } from '../platform/clock/clock.ts';
import type { Command } from '../platform/commands/command.ts';
import type { CommandPath } from '../platform/commands/path.ts';
import type { ReadTx, Transactions } from '../platform/database/transaction.ts';
import type { Files } from '../platform/files/files.ts';
import { contextOf, type ReadContext } from '../platform/http/read-routes.ts';
import { actorOn } from './cast.ts';
import { FIRM_ZONE } from './calendar.ts';
import type { SiteKey, TeamKey } from './firm/people.ts';

/** What the story is played on: the write path of the product, under a clock that is set. */
export type Theatre = {
  readonly commands: CommandPath;
  readonly files: Files;
  readonly clock: SetClock;
  readonly transactions: Transactions;
  /** Does what an import waits for, which the queue does where time is not told; answers how it stands then. */
  readonly importing: (
    scope: Scope,
    importId: string,
    theirs: Scope,
  ) => Promise<{ readonly state: string; readonly version: number }>;
};

type Placed = { id: string; version: number };

/** An action as it stands: who is accountable and which version a change has to name. */
export type Prop = Placed & { owner: string | null; isOpen: boolean };

/** A group of a pulse as it was announced. */
export type AnnouncedBlock = z.output<typeof blockShape>;

/** An item of an agenda as the story knows it. */
export type AgendaProp = {
  readonly id: string;
  readonly title: string;
  readonly standing: boolean;
};

/** The records made so far, by the keys of the story, and the running of commands as somebody. */
export class Stage {
  readonly organisationId: string;
  readonly theatre: Theatre;
  readonly people = new Map<string, Placed>();
  readonly teams = new Map<TeamKey, Placed>();
  readonly sites = new Map<SiteKey, Placed>();
  readonly actions = new Map<string, Prop>();
  readonly standards = new Map<string, Placed>();
  readonly measures = new Map<string, Placed>();
  readonly goals = new Map<string, Placed>();
  readonly objectives = new Map<string, Placed>();
  readonly decisions = new Map<string, Placed>();
  readonly meetings = new Map<string, Placed & { readonly items: readonly AgendaProp[] }>();
  readonly requests = new Map<string, Placed>();
  readonly problems = new Map<string, Placed>();
  readonly fixes = new Map<string, Placed>();
  readonly holds = new Map<string, Placed>();
  readonly items = new Map<string, Placed>();
  readonly seenAt = new Map<string, Placed>();
  readonly pulses = new Map<string, Placed & { readonly blocks: readonly AnnouncedBlock[] }>();
  readonly promises = new Map<string, Placed>();
  readonly visits = new Map<string, Placed & { readonly pointIds: readonly string[] }>();
  readonly messages = new Map<string, Placed>();
  readonly gone = new Set<string>();
  readonly today: Day;
  #acts = 0;

  constructor(theatre: Theatre, organisationId: string, today: Day) {
    this.theatre = theatre;
    this.organisationId = organisationId;
    this.today = today;
  }

  /** Runs a command as somebody of the story, or as the product itself, and gives its result. */
  async run<Input, Result>(
    as: string | null,
    command: Command<string, Input, Result>,
    input: Input,
  ): Promise<Result> {
    const outcome = await this.try(as, command, input);
    if (outcome.ok) return outcome.value;
    throw new Error(
      `The example cannot be told: ${command.name} of ${JSON.stringify(input)} was refused (${outcome.refusal.code}).`,
    );
  }

  /** The same where a refusal is looked at. */
  try<Input, Result>(
    as: string | null,
    command: Command<string, Input, Result>,
    input: Input,
  ): Promise<Outcome<Result>> {
    this.#acts += 1;
    return this.theatre.commands.run(this.scopeOf(as), command, input, `example-${this.#acts}`);
  }

  /** Reads as somebody of the story, as they would before they act. */
  read<Result>(
    as: string,
    work: (tx: ReadTx, context: ReadContext) => Promise<Result>,
  ): Promise<Result> {
    const { transactions, clock } = this.theatre;
    const scope = this.scopeOf(as);
    const context = contextOf(scope, dayOf(clock.now(), FIRM_ZONE), undefined);
    return transactions.read(scope, (tx) => work(tx, context));
  }

  /** Who that is at this moment, with the roles of this day. */
  scopeOf(as: string | null): Scope {
    if (as === null) return openScope(this.organisationId, systemActor, FIRM_ZONE);
    const on = Math.floor(
      (this.theatre.clock.now().getTime() - Date.parse(`${this.today}T00:00:00Z`)) / 86_400_000,
    );
    const actor = actorOn(as, on, {
      person: (key) => placed(this.people, key).id,
      // At the very beginning there are no teams yet.
      team: (key) => this.teams.get(key)?.id ?? null,
    });
    return openScope(this.organisationId, actor, FIRM_ZONE);
  }
}

/** What a key of the story stands for. @throws RangeError where it has not been made yet */
export function placed<Key, Value>(things: ReadonlyMap<Key, Value>, key: Key): Value {
  const found = things.get(key);
  if (found === undefined) throw new RangeError(`The example speaks of ${String(key)} too early`);
  return found;
}
