import type { Measured } from '../correlation.ts';
import { median } from '../quantile.ts';

/** The lowest and the highest answer that can be given. */
export type Scale = { readonly min: number; readonly max: number };

/** The answer to a statement that is worded the other way round: min + max − answer. */
export function reversed(answer: number, { min, max }: Scale): number {
  return min + max - answer;
}

/** What one person's answers to the statements of one scale come to. */
export type ScaleScore = {
  /** The mean of what was answered; null where that is nothing. */
  readonly score: number | null;
  readonly answered: number;
};

/**
 * The score of each person: the mean of the answered items, those in `turned` reversed. An answer that is missing is left
 * out, never filled in. `items` are lists of the answers of the same people.
 */
export function scaleScores(
  items: readonly Measured[],
  turned: ReadonlySet<number>,
  scale: Scale,
): ScaleScore[] {
  return (items[0] ?? []).map((_, person) => {
    const answers = items.flatMap((item, at) => {
      const answer = item[person] ?? null;
      return answer === null ? [] : [turned.has(at) ? reversed(answer, scale) : answer];
    });
    const sum = answers.reduce((whole, answer) => whole + answer, 0);
    const answered = answers.length;
    return { score: answered === 0 ? null : sum / answered, answered };
  });
}

/**
 * The items with the median of the item in place of every missing answer, which pulls people together who may not be: for
 * comparison with programs that do so. An item that nobody answered stays as it is.
 */
export function filledByMedian(items: readonly Measured[]): Measured[] {
  return items.map((item) => {
    const middle = median(item.filter((answer) => answer !== null));
    return item.map((answer) => answer ?? middle);
  });
}
