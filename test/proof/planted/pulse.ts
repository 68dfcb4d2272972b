import type { Dice } from './dice.ts';

/** Questions of the core pulse. */
const QUESTIONS = 9;
/** People differ, firms differ in how kindly they judge, and the same person does not answer every question alike. */
const SPREAD = { firm: 0.35, person: 0.5, question: 0.7 } as const;
const ANSWERING = 0.7;
const [WORST, BEST] = [1.9, 4.2];

/**
 * What a pulse of a firm comes to, as it is published: the mean of those who answer, to one decimal. `parts` is how well each
 * thing is done, 0 to 1; each question is about some of them.
 */
export function askAll(dice: Dice, size: number, parts: readonly number[]): number {
  const kindness = dice.normal(0, SPREAD.firm);
  const about = Array.from({ length: QUESTIONS }, (_, question) => {
    const some = parts.filter((_part, index) => index % QUESTIONS === question);
    return some.reduce((sum, part) => sum + part, 0) / some.length;
  });
  let sum = 0;
  let count = 0;
  for (let person = 0; person < size; person += 1) {
    if (!dice.chance(ANSWERING)) continue;
    const mood = kindness + dice.normal(0, SPREAD.person);
    for (const part of about) {
      const felt = WORST + (BEST - WORST) * part + mood + dice.normal(0, SPREAD.question);
      sum += Math.min(5, Math.max(1, Math.round(felt)));
      count += 1;
    }
  }
  return count === 0 ? 3 : Math.round((sum / count) * 10) / 10;
}
