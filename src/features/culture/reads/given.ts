import type { ReadTx } from '../../../platform/database/transaction.ts';
import { actionsGiven } from '../../meetings/reads/facts.ts';
import type { GivenFacts } from '../rules/aggregates/given.ts';
import { factsOf } from '../store/facts.ts';
import type { Look } from '../store/standing.ts';

/** What the management gave in its meetings, with everything that became of it. */
export async function givenFacts(tx: ReadTx, look: Look): Promise<GivenFacts[]> {
  const given = await actionsGiven(tx, look);
  if (given.length === 0) return [];
  const days = new Map(given.map(({ id, givenOn }) => [id, givenOn]));
  const { actions } = await factsOf(tx, look.timeZone, [...days.keys()]);
  return actions.map((action) => ({ givenOn: days.get(action.id)!, action }));
}
