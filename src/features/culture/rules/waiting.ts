/**
 * How long people wait: proposals for a yes or a no, actions from opening to done. Medians by Kaplan–Meier, because the
 * ones still open are the ones that wait longest: left out, they would make every queue look short.
 */
import type { WaitingRow } from '../../../lib/stats/kaplan-meier.ts';
import { median, type Median, type NotEnough } from './figures.ts';
import type { Message } from './sentences.ts';
import { message } from './sentences.ts';
import type { Thresholds } from './thresholds.ts';

/**
 * What was proposed or opened in the window, counted by days waited: those that ended then, and those still open or
 * stopped then. Actions by whether top management is accountable.
 */
export type WaitingCounts = {
  readonly decision: readonly WaitingRow[];
  readonly doneTop: readonly WaitingRow[];
  readonly doneOthers: readonly WaitingRow[];
};

export type WaitingId = 'decision' | 'done';

/** A waiting time in one sentence, and how the top team and everyone else compare. */
export type WaitingCard = {
  readonly id: WaitingId;
  readonly says: Message;
  readonly more: readonly Message[];
};

/** Of which waiting times there are too few for a median. */
export function tooFew(
  { decision, doneTop, doneOthers }: WaitingCounts,
  floor: number,
): Readonly<Record<WaitingId, boolean>> {
  const few = (...rows: WaitingRow[]): boolean => median(rows, floor).kind === 'not_enough';
  return { decision: few(...decision), done: few(...doneTop, ...doneOthers) };
}

function says(id: WaitingId, waited: Median | NotEnough, window: number): Message {
  if (waited.kind === 'not_enough') {
    return message(`waiting.${id}.not_enough`, {
      count: waited.has,
      needs: waited.needs,
      days: window,
    });
  }
  const values = { cases: waited.cases, days: window };
  return waited.days === null
    ? message(`waiting.${id}.longer`, values)
    : message(`waiting.${id}.says`, { ...values, count: waited.days });
}

/** The sentences about waiting, in the order in which a page tells them. */
export function waitingCards(
  counts: WaitingCounts,
  { waiting: { days, floor } }: Thresholds,
): readonly WaitingCard[] {
  const all = median([...counts.doneTop, ...counts.doneOthers], floor);
  const top = median(counts.doneTop, floor);
  const others = median(counts.doneOthers, floor);
  const both =
    top.kind === 'median' && top.days !== null && others.kind === 'median' && others.days !== null
      ? [message('waiting.done.groups', { top: top.days, others: others.days })]
      : [];
  const decision = median(counts.decision, floor);
  return [
    { id: 'decision', says: says('decision', decision, days), more: [] },
    { id: 'done', says: says('done', all, days), more: both },
  ];
}
