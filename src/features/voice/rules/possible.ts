import { DECIDABLE, type ItemAct, type Kind } from '../contract/kinds.ts';
import { asksFair } from './fair.ts';
import { isForAll, standingOf, type Item } from './standing.ts';

type Stands = Pick<
  Item,
  | 'kind'
  | 'way'
  | 'sealed'
  | 'raiser_id'
  | 'first_reply_at'
  | 'decision'
  | 'try_ended_on'
  | 'action_id'
  | 'done_at'
  | 'asked_gone_on'
  | 'closed_on'
  | 'closed_how'
> & { readonly joined: boolean; readonly fair_said: boolean };

/** What can be done with an item as it stands; whether somebody may is another question. */
export function possibleActs(item: Stands, personId: string): ReadonlySet<ItemAct> {
  const own = item.raiser_id === personId;
  const acts = new Set<ItemAct>();
  const add = (act: ItemAct, possible: boolean) => possible && acts.add(act);
  add('reply', item.closed_how !== 'withdrawn');
  add('benefit', item.done_at !== null);
  add('thank', !own && item.kind !== 'thanks' && item.closed_how !== 'withdrawn');
  add('leave', item.joined);
  add('say_fair', own && asksFair(item, item.fair_said));
  if (item.closed_on !== null) return acts;
  const decides = item.decision === null && !own;
  const agreed = item.decision === 'yes' && item.done_at === null && item.action_id === null;
  add('decide', decides && DECIDABLE[item.kind].length > 0);
  add('end_try', standingOf(item) === 'trying' && !own);
  add('implement', agreed);
  add('finish', agreed);
  const asksGone = item.kind === 'barrier' && item.decision !== null;
  add('ask_gone', asksGone && item.asked_gone_on === null);
  add('say_gone', item.asked_gone_on !== null);
  add('make_problem', canBeProblem(item.kind) && (decides || item.decision === 'yes'));
  add('join', !own && !item.joined && isForAll(item) && item.kind !== 'thanks');
  add('redirect', item.way === 'to_person');
  add('withdraw', true);
  return acts;
}

function canBeProblem(kind: Kind): boolean {
  return kind === 'near_miss' || kind === 'concern';
}
