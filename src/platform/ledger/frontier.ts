import { nodeHash } from './hash.ts';
import type { Hash } from './hash.ts';
import { foldRight } from './subtrees.ts';
import type { Subtree } from './subtrees.ts';

/** A subtree that an append has completed, with its hash. */
export type CompletedSubtree = Subtree & { readonly hash: Hash };

/**
 * The right-hand edge of a growing tree: the complete subtrees that cover it, widest first.
 * It is all that is needed to add entries and to know the root: at most one hash for each binary digit of the size.
 */
export class Frontier {
  #size = 0;
  readonly #edge: CompletedSubtree[] = [];

  /** Entries added so far. */
  get size(): number {
    return this.#size;
  }

  /** The root of the tree as it stands. */
  get root(): Hash {
    return foldRight(this.#edge.map((subtree) => subtree.hash));
  }

  /** Adds one leaf and returns every subtree of level 1 and above that is complete with it. */
  append(leaf: Hash): CompletedSubtree[] {
    const completed: CompletedSubtree[] = [];
    let last: CompletedSubtree = { level: 0, position: this.#size, hash: leaf };
    while (last.position % 2 === 1) {
      const left = this.#edge.pop()!;
      last = {
        level: last.level + 1,
        position: left.position / 2,
        hash: nodeHash(left.hash, last.hash),
      };
      completed.push(last);
    }
    this.#edge.push(last);
    this.#size += 1;
    return completed;
  }
}

/** The root over all leaves of a log (RFC 6962, 2.1). */
export function rootOfLeaves(leaves: Iterable<Hash>): Hash {
  const frontier = new Frontier();
  for (const leaf of leaves) frontier.append(leaf);
  return frontier.root;
}
