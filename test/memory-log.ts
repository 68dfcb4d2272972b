import { Frontier } from '../src/platform/ledger/frontier.ts';
import type { Hash } from '../src/platform/ledger/hash.ts';
import { inclusionRanges } from '../src/platform/ledger/inclusion.ts';
import { consistencyRanges } from '../src/platform/ledger/consistency.ts';
import type { TreeHead } from '../src/platform/ledger/consistency.ts';
import { rangeHash } from '../src/platform/ledger/subtrees.ts';
import type { HashAt, Subtree } from '../src/platform/ledger/subtrees.ts';

/** A log in memory, made of the product's own pieces: what the database keeps, without one. */
export class MemoryLog {
  readonly #frontier = new Frontier();
  readonly #hashes = new Map<string, Hash>();
  readonly #roots: Hash[] = [this.#frontier.root];

  constructor(leaves: Iterable<Hash> = []) {
    for (const leaf of leaves) this.append(leaf);
  }

  append(leaf: Hash): void {
    const leafNode = { level: 0, position: this.#frontier.size, hash: leaf };
    for (const node of [leafNode, ...this.#frontier.append(leaf)]) {
      this.#hashes.set(`${node.level}/${node.position}`, node.hash);
    }
    this.#roots.push(this.#frontier.root);
  }

  get size(): number {
    return this.#frontier.size;
  }

  head(size = this.size): TreeHead {
    return { size, root: this.#roots[size]! };
  }

  inclusion(index: number, size = this.size): Hash[] {
    return inclusionRanges(index, size).map((range) => rangeHash(range, this.hashAt));
  }

  consistency(older: number, newer = this.size): Hash[] {
    return consistencyRanges(older, newer).map((range) => rangeHash(range, this.hashAt));
  }

  readonly hashAt: HashAt = ({ level, position }: Subtree) => {
    const hash = this.#hashes.get(`${level}/${position}`);
    if (hash === undefined) throw new Error(`no complete subtree ${level}/${position}`);
    return hash;
  };
}
