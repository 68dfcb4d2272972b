/** What people say about a dimension: the last published pulse, and nothing that was not published. */
import type { Day } from '../../../lib/day.ts';
import { addDays } from '../../../lib/day.ts';
import type { Results, Value } from '../../pulse/contract/results.ts';
import type { Question } from '../../pulse/contract/shapes.ts';
import type { Dimension } from './indicators/indicator.ts';

/** As far as the pages of a dimension look at a published pulse. */
export type PublishedWave = {
  readonly id: string;
  readonly published_on: Day;
  readonly questions: readonly Question[];
  readonly results: Results;
};

/**
 * A pulse speaks for so many days: the long form comes once a year, and a quarter late is still in time. A default of
 * judgement; the culture model gives none.
 */
export const SPEAKS_FOR = 456;

type Said = Results['dimensions'][number];

export type PeopleSay = {
  readonly waveId: string;
  readonly publishedOn: Day;
  /** How many of how many answered the whole of it. */
  readonly eligible: number;
  readonly answered: number;
  /** The whole firm; null where too few answered for anything to be shown. */
  readonly whole: Value | null;
  readonly parts: readonly { readonly name: string; readonly value: Value }[];
  readonly leaders: Said['leaders'];
  readonly gap: Said['gap'];
  /** The statements as they were worded. */
  readonly questions: readonly Question[];
};

/** What the last pulse published by the day says of a dimension; null where there was none lately. `waves`: the latest first. */
export function peopleSay(
  waves: readonly PublishedWave[],
  dimension: Dimension,
  asOf: Day,
): PeopleSay | null {
  const wave = waves.find(
    ({ published_on: on, questions }) =>
      on > addDays(asOf, -SPEAKS_FOR) && questions.some((one) => one.dimension === dimension),
  );
  if (wave === undefined) return null;
  const { id, published_on: publishedOn, questions, results } = wave;
  const { eligible, answered, groups, dimensions } = results;
  const said = dimensions.find((one) => one.dimension === dimension);
  const [whole = null, ...parts] = said?.values ?? [];
  return {
    waveId: id,
    publishedOn,
    eligible,
    answered,
    whole,
    parts: parts.map((value, at) => ({ name: groups[at + 1]?.name ?? '', value })),
    leaders: said?.leaders ?? null,
    gap: said?.gap ?? null,
    questions: questions.filter((one) => one.dimension === dimension),
  };
}
