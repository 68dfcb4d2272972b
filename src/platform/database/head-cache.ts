import { sql } from 'kysely';
import { sightOf, type Scope } from '../access/scope.ts';
import type { ReadTx } from './transaction.ts';

/**
 * Figures that cost a pass over many rows, kept until the organisation's ledger grows. Every write
 * appends to the ledger, so a figure computed at the same head from the same question is the same
 * figure; the head is one look at the end of an index. Holds for each process by itself.
 */
export class HeadCache {
  readonly #kept = new Map<string, { head: number; value: unknown }>();
  readonly #most: number;

  /** Keeps `most` figures; the one computed longest ago goes first. */
  constructor(most = 2_000) {
    this.#most = most;
  }

  /**
   * `question` must name everything the figure depends on besides the records and how much of the firm the scope sees: filter,
   * person, day.
   */
  async get<Value>(
    tx: ReadTx,
    scope: Scope,
    question: string,
    compute: () => Promise<Value>,
  ): Promise<Value> {
    return this.at(await ledgerHead(tx), scope, question, compute);
  }

  /** What is kept at a head, or undefined. */
  find<Value>(head: number, scope: Scope, question: string): Value | undefined {
    const kept = this.#kept.get(keyOf(scope, question));
    return kept?.head === head ? (kept.value as Value) : undefined;
  }

  /** The same as `get` where the head is known already; `compute` must read from the snapshot the head is of. */
  async at<Value>(
    head: number,
    scope: Scope,
    question: string,
    compute: () => Promise<Value>,
  ): Promise<Value> {
    const key = keyOf(scope, question);
    const kept = this.#kept.get(key);
    if (kept !== undefined && kept.head === head) return kept.value as Value;
    const value = await compute();
    this.#kept.delete(key);
    if (this.#kept.size >= this.#most) this.#kept.delete(this.#kept.keys().next().value as string);
    this.#kept.set(key, { head, value });
    return value;
  }
}

const keyOf = (scope: Scope, question: string): string =>
  `${scope.organisationId} ${sightOf(scope)} ${question}`;

/** How many entries the ledger of the organisation of a transaction has; the number changes with every write. */
export async function ledgerHead(tx: ReadTx): Promise<number> {
  const { rows } = await sql<{ head: number }>`SELECT coalesce(max(sequence) + 1, 0) AS head
    FROM ledger_entry WHERE organisation_id = current_organisation()`.execute(tx);
  return rows[0]?.head ?? 0;
}
