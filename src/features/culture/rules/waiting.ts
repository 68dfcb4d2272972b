/**
 * How long people wait: proposals for a yes or a no, actions from opening to done. Medians by Kaplan–Meier, because the
 * ones still open are the ones that wait longest: left out, they would make every queue look short.
 */
import { waitingMedian } from '../../../lib/stats/kaplan-meier.ts';
import type { WaitingRow } from '../../../lib/stats/kaplan-meier.ts';
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

/** A median of waiting times; \`days\` is null where fewer than half have ended so far. */
export type WaitingMedian =
  | { readonly kind: 'median'; readonly days: number | null; readonly cases: number }
  | { readonly kind: 'not_enough'; readonly has: number; readonly needs: number };

export type WaitingId = 'decision' | 'done';

/** A waiting time in one sentence, and how the top team and everyone else compare. */
export type WaitingCard = {
  readonly id: WaitingId;
  readonly says: Message;
  readonly more: readonly Message[];
};

/** The median of what was counted, or "not enough" below the floor. */
export function medianOf(rows: readonly WaitingRow[], floor: number): WaitingMedian {
  const cases = rows.reduce((sum, row) => sum + row.ended + row.open, 0);
  if (cases < Math.max(floor, 1)) return { kind: 'not_enough', has: cases, needs: floor };
  return { kind: 'median', days: waitingMedian(rows), cases };
}

/** Of which waiting times there are too few for a median. */
export function tooFew(
  { decision, doneTop, doneOthers }: WaitingCounts,
  floor: number,
): Readonly<Record<WaitingId, boolean>> {
  const few = (...rows: WaitingRow[]): boolean => medianOf(rows, floor).kind === 'not_enough';
  return { decision: few(...decision), done: few(...doneTop, ...doneOthers) };
}

function says(id: WaitingId, median: WaitingMedian, window: number): Message {
  if (median.kind === 'not_enough') {
    return message(`waiting.${id}.not_enough`, {
      count: median.has,
      needs: median.needs,
      days: window,
    });
  }
  const values = { cases: median.cases, days: window };
  return median.days === null
    ? message(`waiting.${id}.longer`, values)
    : message(`waiting.${id}.says`, { ...values, count: median.days });
}

/** The sentences about waiting, in the order in which a page tells them. */
export function waitingCards(
  counts: WaitingCounts,
  { waiting: { days, floor } }: Thresholds,
): readonly WaitingCard[] {
  const all = medianOf([...counts.doneTop, ...counts.doneOthers], floor);
  const top = medianOf(counts.doneTop, floor);
  const others = medianOf(counts.doneOthers, floor);
  const both =
    top.kind === 'median' && top.days !== null && others.kind === 'median' && others.days !== null
      ? [message('waiting.done.groups', { top: top.days, others: others.days })]
      : [];
  const decision = medianOf(counts.decision, floor);
  return [
    { id: 'decision', says: says('decision', decision, days), more: [] },
    { id: 'done', says: says('done', all, days), more: both },
  ];
}
