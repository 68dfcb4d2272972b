import { daysBetween, type Day } from '../../../lib/day.ts';
import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import type { RequestAnswer } from '../contract/kinds.ts';
import type { DecisionWords } from '../contract/shapes.ts';

/** A request as its rules look at it. */
export type Waiting = {
  readonly what: string;
  readonly asked_by: string | null;
  readonly asked_on: Day;
  readonly handed_to: string | null;
  readonly answered_on: Day | null;
  readonly withdrawn_on: Day | null;
};

/** Days from the question to its answer, or up to the day asked about. */
export function waitingDays(
  request: Pick<Waiting, 'asked_on' | 'answered_on' | 'withdrawn_on'>,
  on: Day,
): number {
  const end = request.answered_on ?? request.withdrawn_on ?? on;
  return Math.max(0, daysBetween(request.asked_on, end));
}

type Settled = 'resource_request.is_answered' | 'resource_request.is_withdrawn';

/** Refuses a request that was answered or withdrawn, and says on which day; one that was handed on still waits. */
export function stillWaits(
  request: Pick<Waiting, 'answered_on' | 'withdrawn_on'>,
): Outcome<null, Settled> {
  const { answered_on: answered, withdrawn_on: withdrawn } = request;
  if (answered !== null) return refuse('resource_request.is_answered', { day: answered });
  return withdrawn === null
    ? accept(null)
    : refuse('resource_request.is_withdrawn', { day: withdrawn });
}

/** A request of today for a day that has not passed. */
export function ask<Words extends { readonly wanted_by: Day | null }>(
  words: Words,
  today: Day,
): Outcome<Words, 'resource_request.wanted_past'> {
  const { wanted_by: wanted } = words;
  return wanted !== null && wanted < today
    ? refuse('resource_request.wanted_past', { day: wanted })
    : accept(words);
}

type Given = { readonly answer: RequestAnswer; readonly granted: string; readonly why: string };

/** Yes, no, or something else instead. A no says why; something else says what. */
export function answer(
  request: Waiting,
  { answer: given, granted, why }: Given,
): Outcome<Given, Settled | 'resource_request.why_needed' | 'resource_request.granted_needed'> {
  const waits = stillWaits(request);
  if (!waits.ok) return waits;
  if (given === 'no' && why === '') return refuse('resource_request.why_needed');
  if (given === 'changed' && granted === '') return refuse('resource_request.granted_needed');
  return accept({ answer: given, granted: given === 'changed' ? granted : '', why });
}

/** The decision that an answer is: a no changes nothing, for a reason. */
export function decisionOf(
  request: Pick<Waiting, 'what'>,
  { answer: given, granted, why }: Given,
  ownerId: string,
  today: Day,
): DecisionWords {
  return {
    kind: given === 'no' ? 'no_change' : 'decided',
    chosen: given === 'changed' ? granted : request.what,
    question: request.what,
    options: [],
    why,
    given_up: '',
    expected: '',
    owner_id: ownerId,
    decided_on: today,
    look_back_on: null,
  };
}

/** Somebody who is here, and not who asks, is to answer. */
export function handOn(
  request: Waiting,
  to: string,
  isHere: boolean,
): Outcome<
  { readonly to: string },
  | Settled
  | 'resource_request.nobody_here'
  | 'resource_request.own_request'
  | 'resource_request.handed_already'
> {
  const waits = stillWaits(request);
  if (!waits.ok) return waits;
  if (!isHere) return refuse('resource_request.nobody_here');
  if (to === request.asked_by) return refuse('resource_request.own_request');
  return to === request.handed_to ? refuse('resource_request.handed_already') : accept({ to });
}

/** Takes a request back, with a reason, while it waits. The answer to one is a decision, and is withdrawn as one. */
export function withdraw(
  request: Waiting,
  reason: string,
): Outcome<{ readonly reason: string }, Settled | 'resource_request.reason_needed'> {
  const waits = stillWaits(request);
  if (!waits.ok) return waits;
  return reason === '' ? refuse('resource_request.reason_needed') : accept({ reason });
}
