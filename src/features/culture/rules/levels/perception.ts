import type { Value } from '../../../pulse/contract/results.ts';
import type { PeopleSay } from '../people.ts';
import type { Standing } from './ladder.ts';

/**
 * Whether what a group says reaches a mean. Of few people only what the mean lies between is known, and that decides where it
 * leaves no doubt; where nearly all are at one end it is told without a figure.
 */
export function reaches(value: Value | null, least: number): Standing {
  if (value === null) return 'unknown';
  if (value.verdict === 'high') return 'met';
  if (value.verdict === 'low') return 'not_met';
  if (value.verdict !== 'shown') return 'unknown';
  const { mean, low, high } = value;
  if (mean !== null) return mean >= least ? 'met' : 'not_met';
  if (low !== null && low >= least) return 'met';
  return high !== null && high < least ? 'not_met' : 'unknown';
}

/**
 * Whether leaders see it at most so much better than staff. That they see it worse contradicts nothing. Where no mean of staff
 * is given the gap is counted from the near end of what it lies between, and may be larger.
 */
export function isNear(people: PeopleSay | null, most: number): Standing {
  const gap = people?.gap ?? null;
  if (gap === null) return 'unknown';
  if (gap.value > most) return 'not_met';
  return people?.whole?.mean === null ? 'unknown' : 'met';
}

/** Whether at most so many per cent of the answers were "can't say". */
export function canSay(people: PeopleSay | null, most: number): Standing {
  const silent = people?.whole?.cannot_say ?? null;
  if (silent === null) return 'unknown';
  return silent <= most ? 'met' : 'not_met';
}

/** Whether none of the parts that were published says the contrary; those that were not published say nothing. */
export function noneContradicts(people: PeopleSay | null, least: number): Standing {
  const told = (people?.parts ?? []).map(({ value }) => reaches(value, least));
  if (told.includes('not_met')) return 'not_met';
  return told.includes('met') ? 'met' : 'unknown';
}
