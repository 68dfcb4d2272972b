import { sayDay, sayList, sayNumber } from '../../../web/i18n/format.ts';
import type { Hold } from '../contract/holds.ts';
import type { ProblemRecord, ProblemRow } from '../contract/record.ts';
import { say } from './say.ts';

/** An amount of the firm's money: "1,240.50 EUR". */
export function sayMoney(amount: number, currency: string): string {
  const whole = Number.isInteger(amount);
  return say('money', { amount: sayNumber(amount, whole ? 0 : 2), currency });
}

/** Where a problem stands, in a few words. */
export function standing(problem: ProblemRow, today: string): string {
  const { closed_on: closed, withdrawn_on: withdrawn, verdict, check_due_on: due } = problem;
  if (withdrawn !== null) return say('stands.withdrawn');
  if (closed !== null) return say('stands.closed');
  if (verdict !== null) return say(`stands.${verdict}`);
  if (due !== null) return say(due <= today ? 'stands.check_due' : 'stands.check_planned');
  if (problem.root_categories.length > 0) return say('stands.cause_known');
  return say(problem.owner === null ? 'stands.unowned' : 'stands.open');
}

/** The sentence under the name of a problem. */
export function sayIntro(problem: ProblemRecord): string {
  const words = {
    reference: problem.reference,
    kind: say(`kind.${problem.kind}`),
    severity: say(`severity.${problem.severity}`),
    who: problem.raised_by?.name ?? say('somebody'),
    day: sayDay(problem.noticed_on),
  };
  return say(problem.imported ? 'record.intro_imported' : 'record.intro', words);
}

/** What stands in the way of closing, as one sentence. */
export function sayObstacles({ obstacles, fixes }: ProblemRecord): string {
  const count = fixes.filter(
    ({ done_on: done, stage }) => done === null && stage !== 'cancelled',
  ).length;
  return say('obstacles.intro', {
    parts: sayList(obstacles.map((obstacle) => say(`obstacles.${obstacle}`, { count }))),
  });
}

/** How a hold stands, with who said so and why. */
export function sayAnswers({ upheld, overridden, released }: Hold): string[] {
  const told = [
    ['upheld', upheld],
    ['overridden', overridden],
    ['released', released],
  ] as const;
  return told.flatMap(([how, answer]) => {
    if (answer === null) return [];
    const who = answer.by?.name ?? say('somebody');
    const words = { who, reason: answer.reason };
    return [say(answer.reason === '' ? 'hold.released_bare' : `hold.${how}`, words)];
  });
}
