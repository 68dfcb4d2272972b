import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import { actionsLinkedTo, targetsOf, type StoredLinked } from '../store/linked.ts';

export type Linked = Omit<StoredLinked, 'target'>;

/**
 * The actions that linked to each of these pages of ours at the end of the day asked for, as they stood then: the open ones
 * first, the soonest due first. A page that none linked to is left out.
 */
export async function linkedTo(
  tx: ReadTx,
  pages: readonly string[],
  context: ReadContext,
): Promise<Map<string, Linked[]>> {
  const rows = pages.length === 0 ? [] : await actionsLinkedTo(tx, pages, context);
  const found = new Map<string, Linked[]>();
  for (const { target, ...action } of rows) {
    const others = found.get(target);
    if (others === undefined) found.set(target, [action]);
    else others.push(action);
  }
  return found;
}

/** What an action linked to at the end of the day asked for, as it was written. */
export function linksOf(tx: ReadTx, actionId: string, context: ReadContext): Promise<string[]> {
  return targetsOf(tx, actionId, context);
}
