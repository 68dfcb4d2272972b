import { reversed, scaleScores, type Scale } from '../../../lib/stats/survey/scale-score.ts';
import type { Dimension } from '../contract/kinds.ts';
import type { Question } from '../contract/shapes.ts';

const SCALE: Scale = { min: 1, max: 5 };
const NONE_TURNED: ReadonlySet<number> = new Set();

/** A statement as far as scoring looks at it. */
export type Scored = Pick<Question, 'id' | 'dimension' | 'reversed'>;

/** What one person answered: 1 to 5, or null for "can't say". A statement left out is not there. */
export type Answers = Readonly<Record<string, number | null>>;

/** What one person says about one dimension. */
export type Said = {
  /** The mean of the answered statements, 1 to 5, reversed ones turned; null with fewer than half answered. */
  readonly score: number | null;
  /** Answers counted, and how many of them agree (4 or 5, reversed ones turned). */
  readonly answered: number;
  readonly favourable: number;
  /** How many statements the person could not say anything about. */
  readonly cannotSay: number;
};

/** The dimensions of a form, in its order. */
export function dimensionsOf(items: readonly Scored[]): Dimension[] {
  return [...new Set(items.map(({ dimension }) => dimension))];
}

/** The answer to a statement, turned where it is worded the other way round; null for "can't say" and where there is none. */
export function answerTo({ id, reversed: turned }: Scored, answers: Answers): number | null {
  const given = answers[id] ?? null;
  return given !== null && turned ? reversed(given, SCALE) : given;
}

/**
 * One person and one dimension (culture model, section 3): the mean of what was answered if that is at least half of it.
 * "Can't say" is never filled in by a number.
 */
export function saidOf(answers: Answers, items: readonly Scored[], dimension: Dimension): Said {
  const own = items.filter((item) => item.dimension === dimension);
  const values = own.map((item) => answerTo(item, answers));
  const [all] = scaleScores(
    values.map((value) => [value]),
    NONE_TURNED,
    SCALE,
  );
  const { score, answered } = all ?? { score: null, answered: 0 };
  return {
    score: 2 * answered >= own.length ? score : null,
    answered,
    favourable: values.filter((value) => value !== null && value >= 4).length,
    cannotSay: own.filter(({ id }) => answers[id] === null).length,
  };
}

/** What a group says about a dimension, before it is asked whether it may be shown. */
export type Sum = {
  readonly people: number;
  readonly scores: readonly number[];
  readonly answered: number;
  readonly favourable: number;
  readonly cannotSay: number;
};

/** What several people say about a dimension, taken together. */
export function sumOf(all: readonly Said[]): Sum {
  const total = (of: (one: Said) => number) => all.reduce((sum, one) => sum + of(one), 0);
  return {
    people: all.length,
    scores: all.flatMap(({ score }) => (score === null ? [] : [score])),
    answered: total(({ answered }) => answered),
    favourable: total(({ favourable }) => favourable),
    cannotSay: total(({ cannotSay }) => cannotSay),
  };
}

/** A mean of 1 to 5 on the scale of 0 to 100. */
export function outOfHundred(mean: number): number {
  return ((mean - 1) / 4) * 100;
}
