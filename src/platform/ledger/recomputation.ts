import { openCheckpoint } from './checkpoint.ts';
import { commitmentOf, readEntry } from './entry.ts';
import type { Entry } from './entry.ts';
import { Frontier } from './frontier.ts';
import type { CompletedSubtree } from './frontier.ts';
import { leafHash, sameHash } from './hash.ts';
import type { Hash } from './hash.ts';
import { readVerifierKey } from './note.ts';
import type { LedgerProblem, LedgerProblemCode } from './problem.ts';

/** An entry with all that is stored beside it. */
export type StoredEntry = {
  readonly sequence: number;
  readonly entry: Uint8Array;
  readonly leafHash: Hash;
  /** The searchable copies, in the order time, type, kind and id of the object. */
  readonly copies: readonly [time: string, type: string, objectKind: string, objectId: string];
  readonly payload: { readonly salt: Uint8Array; readonly text: string } | null;
};

/** A stored checkpoint, as far as recomputation needs it. */
export type CheckpointToCompare = {
  readonly size: number;
  readonly root: Hash;
  readonly note: string;
  readonly verifierKey: string;
};

const MOST_PROBLEMS = 100;

/** Builds a log again from its entries, first to last, and notes what does not fit. Pure. */
export class Recomputation {
  readonly #origin: string;
  readonly #checkpoints: readonly CheckpointToCompare[];
  readonly #frontier = new Frontier();
  readonly #problems: LedgerProblem[] = [];
  #lastTime = '';
  #payloadsAbsent = 0;

  constructor(origin: string, checkpoints: readonly CheckpointToCompare[]) {
    this.#origin = origin;
    this.#checkpoints = checkpoints;
    this.#compareCheckpoints();
  }

  get size(): number {
    return this.#frontier.size;
  }

  get root(): Hash {
    return this.#frontier.root;
  }

  get problems(): readonly LedgerProblem[] {
    return this.#problems;
  }

  get payloadsAbsent(): number {
    return this.#payloadsAbsent;
  }

  /** Notes a finding; only the first hundred are kept. */
  found(code: LedgerProblemCode, at: number): void {
    if (this.#problems.length < MOST_PROBLEMS) this.#problems.push({ code, at });
  }

  /** Takes the entry that should come next and returns the subtrees that it completes. */
  add(stored: StoredEntry): CompletedSubtree[] {
    const leaf = leafHash(stored.entry);
    if (!sameHash(leaf, stored.leafHash)) this.found('entry_altered', this.size);
    this.#compareContent(stored);
    const completed = this.#frontier.append(leaf);
    this.#compareCheckpoints();
    return completed;
  }

  /** Call after the last entry: notes checkpoints of a log that was longer than this one. */
  end(): void {
    for (const { size } of this.#checkpoints) {
      if (size > this.size) this.found('checkpoint_beyond_end', size);
    }
  }

  #compareContent(stored: StoredEntry): void {
    const entry = readEntry(stored.entry);
    if (entry === undefined) return this.found('entry_unreadable', this.size);
    if (entry.origin !== this.#origin) this.found('entry_of_another_log', this.size);
    if (entry.sequence !== this.size) this.found('entry_misplaced', this.size);
    if (entry.time < this.#lastTime) this.found('time_goes_back', this.size);
    this.#lastTime = entry.time;
    const copies = [entry.time, entry.type, entry.object.kind, entry.object.id];
    if (copies.some((value, index) => value !== stored.copies[index])) {
      this.found('copy_differs', this.size);
    }
    this.#comparePayload(entry, stored.payload);
  }

  #comparePayload(entry: Entry, payload: StoredEntry['payload']): void {
    if (payload === null) this.#payloadsAbsent += 1;
    else if (commitmentOf(payload.salt, payload.text) !== entry.commitment) {
      this.found('payload_altered', this.size);
    }
  }

  #compareCheckpoints(): void {
    for (const stored of this.#checkpoints) {
      if (stored.size !== this.size) continue;
      const key = readVerifierKey(stored.verifierKey);
      const signed = key && openCheckpoint(stored.note, [key]);
      if (signed === undefined || signed.origin !== this.#origin) {
        this.found('checkpoint_unsigned', stored.size);
      } else if (
        signed.size !== stored.size ||
        !sameHash(signed.root, stored.root) ||
        !sameHash(signed.root, this.root)
      ) {
        this.found('checkpoint_contradicted', stored.size);
      }
    }
  }
}
