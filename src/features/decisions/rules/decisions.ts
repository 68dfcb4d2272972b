import { daysBetween, type Day } from '../../../lib/day.ts';
import { accept, all, refuse, type Outcome } from '../../../lib/outcome.ts';
import type { Kind, Part, Verdict } from '../contract/kinds.ts';
import type { DecisionWords } from '../contract/shapes.ts';

/** A decision as its rules look at it. */
export type Standing = DecisionWords & {
  readonly version: number;
  readonly verdict: Verdict | null;
  readonly looked_back_on: Day | null;
  readonly withdrawn_on: Day | null;
};

type Whole = Pick<DecisionWords, 'kind' | 'question' | 'why' | 'expected' | 'look_back_on'>;

/**
 * What somebody who reads the decision in a year would miss. Options and what was given up are not asked for: there is not
 * always a second way. Where nothing changes, nothing is expected of it.
 */
export function missingOf(decision: Whole, facts: number): Part[] {
  const parts: readonly (readonly [Part, boolean])[] = [
    ['question', decision.question === ''],
    ['facts', facts === 0],
    ['why', decision.why === ''],
    ['expected', decision.expected === '' && decision.kind !== 'no_change'],
    ['look_back', decision.look_back_on === null],
  ];
  return parts.filter(([, missing]) => missing).map(([part]) => part);
}

/** How many days ago the look-back was due; 0 where it is not, or was held. */
export function lookBackLate(
  decision: Pick<Standing, 'look_back_on' | 'looked_back_on' | 'withdrawn_on'>,
  on: Day,
): number {
  const { look_back_on: due } = decision;
  const waits = decision.looked_back_on === null && decision.withdrawn_on === null;
  return waits && due !== null && due < on ? daysBetween(due, on) : 0;
}

type Dates = Pick<DecisionWords, 'decided_on' | 'look_back_on'>;

function reasonGiven({ kind, why }: { kind: Kind; why: string }) {
  return kind === 'no_change' && why === '' ? refuse('decision.why_needed') : accept(null);
}

function daysInOrder({ decided_on: decided, look_back_on: back }: Dates, today: Day) {
  if (decided > today) return refuse('decision.day_to_come', { day: decided });
  if (back !== null && back <= decided) {
    return refuse('decision.look_back_before_decision', { day: decided });
  }
  return accept(null);
}

const here = (ownerHere: boolean) => (ownerHere ? accept(null) : refuse('decision.owner_not_here'));

/** A decision of today or of an earlier day. That nothing changes is one too, and says why. */
export function record(
  words: DecisionWords,
  ownerHere: boolean,
  today: Day,
): Outcome<
  DecisionWords,
  | 'decision.why_needed'
  | 'decision.day_to_come'
  | 'decision.look_back_before_decision'
  | 'decision.owner_not_here'
> {
  return all([here(ownerHere), reasonGiven(words), daysInOrder(words, today)], words);
}

type Closed = 'decision.is_withdrawn' | 'decision.was_looked_back';

/** Once it was looked back at, or withdrawn, a decision stays as it is: nobody makes an expectation fit what came. */
export function stillOpen(
  decision: Pick<Standing, 'withdrawn_on' | 'looked_back_on'>,
): Outcome<null, Closed> {
  const { withdrawn_on: withdrawn, looked_back_on: back } = decision;
  if (withdrawn !== null) return refuse('decision.is_withdrawn', { day: withdrawn });
  return back === null ? accept(null) : refuse('decision.was_looked_back', { day: back });
}

/** The words that change. A look-back that has a day is moved with a reason, not written over. */
export function complete(
  decision: Standing,
  words: Partial<DecisionWords>,
  ownerHere: boolean,
  today: Day,
): Outcome<
  Partial<DecisionWords>,
  | Closed
  | 'decision.nothing_changed'
  | 'decision.look_back_planned'
  | 'decision.why_needed'
  | 'decision.day_to_come'
  | 'decision.look_back_before_decision'
  | 'decision.owner_not_here'
> {
  const open = stillOpen(decision);
  if (!open.ok) return open;
  const changed = Object.fromEntries(
    Object.entries(words).filter(([word, value]) => !same(decision[word as never], value)),
  ) as Partial<DecisionWords>;
  if (Object.keys(changed).length === 0) return refuse('decision.nothing_changed');
  if (changed.look_back_on !== undefined && decision.look_back_on !== null) {
    return refuse('decision.look_back_planned', { day: decision.look_back_on });
  }
  const whole = { ...decision, ...changed };
  const checks = [here(ownerHere), reasonGiven(whole), daysInOrder(whole, today)];
  return all(checks, changed);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

type LookedBack = { readonly verdict: Verdict; readonly learned: string };

/**
 * What came of it. Early is as good as on the day. Where nothing was ever expected there is nothing to compare with, so
 * that is written first, and everybody sees when.
 */
export function lookBack(
  decision: Standing,
  looked: LookedBack,
): Outcome<LookedBack, Closed | 'decision.nothing_expected'> {
  const open = stillOpen(decision);
  if (!open.ok) return open;
  return decision.expected === '' && decision.kind !== 'no_change'
    ? refuse('decision.nothing_expected')
    : accept(looked);
}

type Move = { readonly from_day: Day; readonly to_day: Day; readonly reason: string };

/** Another day for the look-back, with the reason; the day planned first is kept. */
export function moveLookBack(
  decision: Standing,
  to: Day,
  reason: string,
  today: Day,
): Outcome<
  Move & { readonly after_due: boolean },
  | Closed
  | 'decision.no_look_back'
  | 'decision.look_back_same'
  | 'decision.look_back_past'
  | 'decision.reason_needed'
> {
  const open = stillOpen(decision);
  if (!open.ok) return open;
  const from = decision.look_back_on;
  if (from === null) return refuse('decision.no_look_back');
  if (reason === '') return refuse('decision.reason_needed');
  if (to === from) return refuse('decision.look_back_same', { day: from });
  if (to < today) return refuse('decision.look_back_past', { day: to });
  return accept({ from_day: from, to_day: to, reason, after_due: from < today });
}

/** Takes a decision back. It stays to be read; what came of one that was looked back at is settled. */
export function withdraw(
  decision: Standing,
  reason: string,
): Outcome<{ readonly reason: string }, Closed | 'decision.reason_needed'> {
  const open = stillOpen(decision);
  if (!open.ok) return open;
  return reason === '' ? refuse('decision.reason_needed') : accept({ reason });
}

/** As many facts as one page can tell; a record is frozen once, or nobody knows which copy was meant. */
export const MOST_FACTS = 50;

type NamedRecord = { readonly record_id: string | null };

/**
 * Whether a decision may rest on one more fact: while it is neither withdrawn nor looked back at, on no record twice,
 * and on {@link MOST_FACTS} at most.
 */
export function addFact(
  decision: Pick<Standing, 'withdrawn_on' | 'looked_back_on'>,
  facts: readonly NamedRecord[],
  fact: NamedRecord,
): Outcome<null, Closed | 'decision.fact_twice' | 'decision.too_many_facts'> {
  const open = stillOpen(decision);
  if (!open.ok) return open;
  if (fact.record_id !== null && facts.some(({ record_id: id }) => id === fact.record_id)) {
    return refuse('decision.fact_twice');
  }
  return facts.length >= MOST_FACTS
    ? refuse('decision.too_many_facts', { count: MOST_FACTS })
    : accept(null);
}

/** No record twice among the facts of a new decision. */
export function eachOnce(facts: readonly NamedRecord[]): Outcome<null, 'decision.fact_twice'> {
  const records = facts.flatMap(({ record_id: id }) => (id === null ? [] : [id]));
  return new Set(records).size === records.length ? accept(null) : refuse('decision.fact_twice');
}
