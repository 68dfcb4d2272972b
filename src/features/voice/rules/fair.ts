import { addDays, type Day } from '../../../lib/day.ts';
import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import { FAIR_FEWEST, FAIR_FROM, FAIR_ONE_SIDED } from '../contract/kinds.ts';
import type { Item } from './standing.ts';

type Ended = Pick<Item, 'kind' | 'closed_on' | 'closed_how'>;

/** Whether its raiser is asked if they were treated fairly: once, after its end, and not of what they took back themselves. */
export function asksFair({ kind, closed_on: on, closed_how: how }: Ended, said: boolean): boolean {
  return on !== null && how !== 'withdrawn' && kind !== 'thanks' && !said;
}

/** The answer, from 1 (not at all) to 5 (entirely), as it is counted: fair from four on. */
export function sayFair(
  item: Ended,
  score: number,
  said: boolean,
): Outcome<{ readonly fair: boolean }, 'item.fair_said' | 'item.fair_not_asked'> {
  if (said) return refuse('item.fair_said');
  if (!asksFair(item, said)) return refuse('item.fair_not_asked');
  return accept({ fair: score >= FAIR_FROM });
}

/** The answers that were given in one month. */
export type FairMonth = {
  /** Its first day. */
  readonly month: Day;
  readonly answers: number;
  /** Those of four or five out of five. */
  readonly fair: number;
};

/** Answers that are told together, from the day after the last of their months on. */
export type FairBatch = {
  readonly since: Day;
  readonly answers: number;
  readonly fair: number;
};

/**
 * What is told of the answers by the end of a day. A month is told when it is over and has answers enough; what is too
 * little is told with the month after it, so that two sums that were told never differ by less than {@link FAIR_FEWEST}
 * answers. Where all are on one side everybody's answer would be known: it takes {@link FAIR_ONE_SIDED} then.
 */
export function fairBatches(months: readonly FairMonth[], asOf: Day): readonly FairBatch[] {
  const batches: FairBatch[] = [];
  let answers = 0;
  let fair = 0;
  for (const one of months.toSorted((a, b) => (a.month < b.month ? -1 : 1))) {
    const since = monthAfter(one.month);
    if (since > asOf) break;
    answers += one.answers;
    fair += one.fair;
    const oneSided = fair === 0 || fair === answers;
    if (answers < (oneSided ? FAIR_ONE_SIDED : FAIR_FEWEST)) continue;
    batches.push({ since, answers, fair });
    answers = 0;
    fair = 0;
  }
  return batches;
}

/** The first day of the month that a day lies in. */
export function monthOf(on: Day): Day {
  return `${on.slice(0, 8)}01` as Day;
}

function monthAfter(month: Day): Day {
  return monthOf(addDays(month, 31));
}
