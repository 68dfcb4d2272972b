import { fold } from '../../../lib/fold.ts';
import type { CommandContext } from '../../../platform/commands/command.ts';
import type { LedgerEvent } from '../../../platform/commands/contract.ts';
import type { WriteTx } from '../../../platform/database/transaction.ts';
import { keepWritten } from '../../people/commands/written.ts';
import { whoIsMeant } from '../../people/reads/figures.ts';
import type { FieldValues, PersonWritten } from '../rules/register.ts';

// One statement holds so many people, with room for its parameters.
const NAMES_AT_A_TIME = 1_000;

/** Whom the names of a file mean, learnt batch by batch; who is not known gets a record under the name as written. */
export class PeopleMeant {
  readonly #ids = new Map<string, string>();
  readonly #known = new Set<string>();
  readonly #importId: string;
  #asWritten = 0;

  constructor(importId: string) {
    this.#importId = importId;
  }

  get counts(): { people_as_written: number; people_known: number } {
    return { people_as_written: this.#asWritten, people_known: this.#known.size };
  }

  readonly idOf = (written: PersonWritten): string | null => this.#ids.get(keyOf(written)) ?? null;

  /** @returns the events of the names it had to keep */
  async learn(
    write: WriteTx,
    rows: readonly FieldValues[],
    context: CommandContext,
  ): Promise<LedgerEvent[]> {
    const named = new Map<string, PersonWritten>();
    for (const one of rows.flatMap(peopleIn)) {
      // However often somebody is named, the first spelling stands.
      if (!named.has(keyOf(one))) named.set(keyOf(one), one);
    }
    const unknown = [...named.values()].filter((one) => !this.#ids.has(keyOf(one)));
    if (unknown.length === 0) return [];
    const asked = unknown.map(({ name, email }) => ({ name, email: email === '' ? null : email }));
    const meant = await whoIsMeant(write, asked);
    const strangers: PersonWritten[] = [];
    unknown.forEach((one, at) => {
      const id = meant[at] ?? null;
      if (id === null) strangers.push(one);
      else {
        this.#ids.set(keyOf(one), id);
        this.#known.add(id);
      }
    });
    return this.#keep(write, strangers, context);
  }

  async #keep(
    write: WriteTx,
    strangers: readonly PersonWritten[],
    context: CommandContext,
  ): Promise<LedgerEvent[]> {
    const events: LedgerEvent[] = [];
    for (let at = 0; at < strangers.length; at += NAMES_AT_A_TIME) {
      const some = strangers.slice(at, at + NAMES_AT_A_TIME);
      const kept = await keepWritten(write, some.map(nameOf), this.#importId, context);
      for (const one of some) {
        const id = kept.ids.get(fold(nameOf(one)));
        if (id !== undefined) this.#ids.set(keyOf(one), id);
      }
      this.#asWritten += kept.ids.size;
      events.push(...kept.events);
    }
    return events;
  }
}

function peopleIn(values: FieldValues): PersonWritten[] {
  return Object.values(values).flatMap((value) => {
    if (Array.isArray(value)) return value as readonly PersonWritten[];
    return typeof value === 'object' ? [value as PersonWritten] : [];
  });
}

function keyOf({ name, email }: PersonWritten): string {
  return `${fold(name)}\n${email.toLowerCase()}`;
}

function nameOf({ name, email }: PersonWritten): string {
  return (name === '' ? email : name).slice(0, 200);
}
