import type { ManagerAnswer, Question } from '../contract.ts';

/** The weightiest question that has something to show; what is late goes before what may become so. */
const WEIGHT: readonly Question[] = [
  'late',
  'unowned',
  'stuck',
  'check_due',
  'proposed',
  'due_week',
  'unchecked',
];

/** What the page says first: nothing is recorded, one question matters most, or nothing waits. */
export function managerLead(
  answer: Pick<ManagerAnswer, 'open' | 'counts'>,
): Question | 'empty' | 'nothing' {
  const first = WEIGHT.find((question) => answer.counts[question] > 0);
  if (first !== undefined) return first;
  return answer.open === 0 ? 'empty' : 'nothing';
}

/** The other questions that have something to show, in the order in which they are asked. */
export function stillToSay(
  answer: Pick<ManagerAnswer, 'counts'>,
  questions: readonly Question[],
  said: Question | 'empty' | 'nothing',
): readonly Question[] {
  return questions.filter((question) => question !== said && answer.counts[question] > 0);
}
