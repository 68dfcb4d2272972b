import { fold } from '../../../lib/fold.ts';
import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import type { Category } from '../contract/kinds.ts';
import type { Cause, Fairness } from '../contract/shapes.ts';

export type Tree = readonly Cause[];

/** As many causes as one page can show, and as deep as anybody asks why. */
export const MOST_CAUSES = 100;
export const DEEPEST = 12;

export type CauseRefusal =
  | 'cause.unknown'
  | 'cause.too_many'
  | 'cause.too_deep'
  | 'cause.person_is_last'
  | 'cause.person_alone'
  | 'cause.inside_itself'
  | 'cause.nothing_changed';

/** The causes that somebody marked as root causes, which need not be the deepest, in the order of the tree. */
export function rootsOf(tree: Tree): Cause[] {
  return tree.filter(({ root }) => root);
}

/** Whether a person stands as the only root cause without the four questions answered. */
export function personAlone(tree: Tree, fairness: Fairness | null): boolean {
  const roots = rootsOf(tree);
  return (
    fairness === null && roots.length > 0 && roots.every(({ category }) => category === 'person')
  );
}

/** The causes with how deep each stands, every cause followed by those that answer its "why?". */
export function inOrder(tree: Tree): { readonly cause: Cause; readonly depth: number }[] {
  const below = (parent: number | null, depth: number): ReturnType<typeof inOrder> =>
    tree
      .filter((cause) => cause.parent === parent)
      .flatMap((cause) => [{ cause, depth }, ...below(cause.cause, depth + 1)]);
  return below(null, 0);
}

/** A cause with all that stand below it, however deep. */
function branchOf(tree: Tree, top: number): ReadonlySet<number> {
  const branch = new Set([top]);
  for (const { cause } of inOrder(tree)) {
    if (cause.parent !== null && branch.has(cause.parent)) branch.add(cause.cause);
  }
  return branch;
}

/** What holds of every tree: not too many, not too deep, nobody stands above something else or alone at the root. */
function sound(
  tree: Tree,
  fairness: Fairness | null,
): Outcome<
  Tree,
  'cause.too_many' | 'cause.too_deep' | 'cause.person_is_last' | 'cause.person_alone'
> {
  if (tree.length > MOST_CAUSES) return refuse('cause.too_many', { count: MOST_CAUSES });
  if (inOrder(tree).some(({ depth }) => depth >= DEEPEST)) {
    return refuse('cause.too_deep', { count: DEEPEST });
  }
  const parents = new Set(tree.map(({ parent }) => parent));
  if (tree.some(({ cause, category }) => category === 'person' && parents.has(cause))) {
    return refuse('cause.person_is_last');
  }
  return personAlone(tree, fairness) ? refuse('cause.person_alone') : accept(tree);
}

export type NewCause = Pick<Cause, 'parent' | 'text' | 'category'>;

/** One more answer to the "why?" of its parent, or of the problem itself. */
export function addCause(
  tree: Tree,
  fairness: Fairness | null,
  { parent, text, category }: NewCause,
): Outcome<Tree, CauseRefusal> {
  if (parent !== null && !tree.some(({ cause }) => cause === parent)) {
    return refuse('cause.unknown');
  }
  const cause = tree.reduce((most, one) => Math.max(most, one.cause), 0) + 1;
  return sound([...tree, { cause, parent, text, category, root: false }], fairness);
}

export type CauseChange = {
  readonly text?: string | undefined;
  readonly category?: Category | undefined;
  readonly root?: boolean | undefined;
};

/** Other words, another category, or whether it is a root cause. */
export function editCause(
  tree: Tree,
  fairness: Fairness | null,
  number: number,
  { text, category, root }: CauseChange,
): Outcome<Tree, CauseRefusal> {
  const was = tree.find(({ cause }) => cause === number);
  if (was === undefined) return refuse('cause.unknown');
  const is = {
    ...was,
    text: text ?? was.text,
    category: category ?? was.category,
    root: root ?? was.root,
  };
  if (is.text === was.text && is.category === was.category && is.root === was.root) {
    return refuse('cause.nothing_changed');
  }
  return sound(
    tree.map((one) => (one === was ? is : one)),
    fairness,
  );
}

/** To another parent, as the last of those that answer its "why?", or before one of them. */
export function moveCause(
  tree: Tree,
  fairness: Fairness | null,
  number: number,
  to: { readonly parent: number | null; readonly before: number | null },
): Outcome<Tree, CauseRefusal> {
  const was = tree.find(({ cause }) => cause === number);
  const beside = tree.find(({ cause }) => cause === to.before);
  const known = to.parent === null || tree.some(({ cause }) => cause === to.parent);
  const besideIsThere = to.before === null || beside?.parent === to.parent;
  if (was === undefined || !known || !besideIsThere) return refuse('cause.unknown');
  if (to.parent !== null && branchOf(tree, number).has(to.parent)) {
    return refuse('cause.inside_itself');
  }
  if (to.before === number) return refuse('cause.nothing_changed');
  const rest = tree.filter((one) => one !== was);
  const at = beside === undefined ? rest.length : rest.indexOf(beside);
  return sound([...rest.slice(0, at), { ...was, parent: to.parent }, ...rest.slice(at)], fairness);
}

/** Takes a cause out, with all that stand below it. */
export function removeCause(
  tree: Tree,
  fairness: Fairness | null,
  number: number,
): Outcome<Tree, CauseRefusal> {
  if (!tree.some(({ cause }) => cause === number)) return refuse('cause.unknown');
  const branch = branchOf(tree, number);
  return sound(
    tree.filter(({ cause }) => !branch.has(cause)),
    fairness,
  );
}

/** A root cause as it is compared: its category, and its words without capitals, accents and punctuation. */
export function keyOf({ category, text }: Pick<Cause, 'category' | 'text'>): string {
  const words = fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return `${category}|${words}`;
}

/** The keys of all root causes, each once. */
export function rootKeysOf(tree: Tree): string[] {
  return [...new Set(rootsOf(tree).map(keyOf))];
}
