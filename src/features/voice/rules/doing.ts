import type { Day } from '../../../lib/day.ts';
import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import type { Ending } from '../contract/kinds.ts';
import { goneUnansweredOn, isForAll, stillOpen, type Closed, type Item } from './standing.ts';

type Agreed = Pick<Item, 'decision' | 'action_id' | 'closed_on' | 'done_at'>;
type NotAgreed = Closed | 'item.not_agreed' | 'item.has_action';

/** Whether something that was agreed waits to be done, and nobody has taken it on as an action. */
function waitsToBeDone(item: Agreed): Outcome<null, NotAgreed> {
  const open = stillOpen(item);
  if (!open.ok) return open;
  if (item.decision !== 'yes' || item.done_at !== null) return refuse('item.not_agreed');
  return item.action_id === null ? accept(null) : refuse('item.has_action');
}

/** An action for what was agreed. Whoever raised it may take it on, but not give it to somebody else. */
export function takeOn(
  item: Agreed,
  accountableId: string,
  by: { readonly personId: string; readonly mayAnswer: boolean },
): Outcome<null, NotAgreed | 'item.only_oneself'> {
  const waits = waitsToBeDone(item);
  if (!waits.ok) return waits;
  return by.mayAnswer || accountableId === by.personId ? waits : refuse('item.only_oneself');
}

type Done = { readonly closes: Ending | null; readonly asksGone: boolean };

/** What doing it ends. A barrier is not ended by it: its raiser is asked whether it is gone. */
export function doneEnds({ kind }: Pick<Item, 'kind'>): Done {
  return kind === 'barrier'
    ? { closes: null, asksGone: true }
    : { closes: 'done', asksGone: false };
}

/** It is done, without an action having been opened for it. */
export function finish(
  item: Agreed & Pick<Item, 'kind'>,
  outcome: string,
): Outcome<Done & { readonly outcome: string }, NotAgreed | 'item.outcome_needed'> {
  const waits = waitsToBeDone(item);
  if (!waits.ok) return waits;
  return outcome === '' ? refuse('item.outcome_needed') : accept({ outcome, ...doneEnds(item) });
}

/** Asks whoever raised a barrier whether it is gone, once something was decided about it. */
export function askGone(
  item: Pick<Item, 'kind' | 'decision' | 'asked_gone_on' | 'closed_on'>,
): Outcome<null, Closed | 'item.no_barrier' | 'item.undecided' | 'item.gone_asked'> {
  const open = stillOpen(item);
  if (!open.ok) return open;
  if (item.kind !== 'barrier') return refuse('item.no_barrier');
  if (item.decision === null) return refuse('item.undecided');
  return item.asked_gone_on === null ? accept(null) : refuse('item.gone_asked');
}

/** Whether nobody answered for so long that it is closed, visibly without an answer. */
export function closeUnanswered(
  item: Pick<Item, 'asked_gone_on' | 'closed_on'>,
  today: Day,
): Outcome<null, Closed | 'item.gone_not_asked' | 'item.gone_may_be_answered'> {
  const open = stillOpen(item);
  if (!open.ok) return open;
  if (item.asked_gone_on === null) return refuse('item.gone_not_asked');
  const until = goneUnansweredOn(item.asked_gone_on);
  return until <= today ? accept(null) : refuse('item.gone_may_be_answered', { day: until });
}

/** The next level hears of what nobody answered by the promised day. What was said to one person stays with the two. */
export function escalate(
  item: Pick<Item, 'way' | 'first_reply_at' | 'closed_on'> & {
    readonly level: 'line' | 'top';
    readonly promised_on: Day | null;
  },
  today: Day,
): Outcome<{ readonly promised_on: Day }, Closed | 'item.not_overdue' | 'item.for_one_person'> {
  const open = stillOpen(item);
  if (!open.ok) return open;
  if (item.way === 'to_person') return refuse('item.for_one_person');
  const { promised_on: promised } = item;
  if (item.level === 'top' || item.first_reply_at !== null) return refuse('item.not_overdue');
  return promised !== null && promised < today
    ? accept({ promised_on: promised })
    : refuse('item.not_overdue');
}

type Benefit = {
  readonly money: number | null;
  readonly hours: number | null;
  readonly note: string;
};

/** What it brought, in the firm's money or in time. */
export function sayBenefit(
  item: Pick<Item, 'done_at'>,
  { money, hours, note }: Benefit,
): Outcome<Benefit, 'item.not_done' | 'item.benefit_needed'> {
  if (item.done_at === null) return refuse('item.not_done');
  return money === null && hours === null && note === ''
    ? refuse('item.benefit_needed')
    : accept({ money, hours, note });
}

/** A near miss or a concern can be a problem whose cause is looked for; where nothing was decided yet, that is the decision. */
export function makeProblem(
  item: Pick<Item, 'kind' | 'raiser_id' | 'closed_on' | 'decision'>,
  reason: string,
  personId: string,
): Outcome<
  null,
  Closed | 'item.no_problem_kind' | 'item.reason_needed' | 'item.decided' | 'item.own'
> {
  const open = stillOpen(item);
  if (!open.ok) return open;
  if (item.kind !== 'near_miss' && item.kind !== 'concern') return refuse('item.no_problem_kind');
  if (item.decision === 'no') return refuse('item.decided');
  if (item.decision === null && item.raiser_id === personId) return refuse('item.own');
  return reason === '' ? refuse('item.reason_needed') : accept(null);
}

/** Somebody says the same. */
export function join(
  item: Pick<Item, 'kind' | 'way' | 'sealed' | 'raiser_id' | 'closed_on'>,
  joined: boolean,
  personId: string,
): Outcome<null, Closed | 'item.own' | 'item.joined' | 'item.not_for_all'> {
  const open = stillOpen(item);
  if (!open.ok) return open;
  if (!isForAll(item) || item.kind === 'thanks') return refuse('item.not_for_all');
  if (item.raiser_id === personId) return refuse('item.own');
  return joined ? refuse('item.joined') : accept(null);
}

/** To say the same no longer, which is possible also after the end; refused to whoever does not say it. */
export function leave(joined: boolean): Outcome<null, 'item.not_joined'> {
  return joined ? accept(null) : refuse('item.not_joined');
}

/** Who shall read it instead of the one person it was said to: another one, or everyone it concerns. */
export function redirect(
  item: Pick<Item, 'way' | 'raiser_id' | 'to_person_id' | 'closed_on'>,
  to: string | null,
  isHere: boolean,
): Outcome<
  { readonly to: string | null },
  Closed | 'item.not_for_one_person' | 'item.to_oneself' | 'item.nobody_here' | 'item.same_person'
> {
  const open = stillOpen(item);
  if (!open.ok) return open;
  if (item.way !== 'to_person') return refuse('item.not_for_one_person');
  if (to !== null && to === item.raiser_id) return refuse('item.to_oneself');
  if (to === item.to_person_id) return refuse('item.same_person');
  return isHere ? accept({ to }) : refuse('item.nobody_here');
}

/** Whoever raised it takes it back. */
export function withdraw(item: Pick<Item, 'closed_on'>): Outcome<null, Closed> {
  return stillOpen(item);
}
