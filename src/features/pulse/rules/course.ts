import type { Dimension } from '../contract/kinds.ts';
import type { Results, Value } from '../contract/results.ts';
import type { Question } from '../contract/shapes.ts';

type Worded = readonly Pick<Question, 'id' | 'version' | 'dimension'>[];

/**
 * How a dimension was asked for in two waves: by the same statements in the same wording, by the same ones reworded, or by
 * others (the short form and the long one).
 */
export function wordingOf(
  dimension: Dimension,
  one: Worded,
  other: Worded,
): 'same' | 'reworded' | 'others' {
  const listed = (questions: Worded, tell: (question: Worded[number]) => string) =>
    questions
      .filter((question) => question.dimension === dimension)
      .map(tell)
      .toSorted()
      .join();
  const ids = ({ id }: Worded[number]) => id;
  if (listed(one, ids) !== listed(other, ids)) return 'others';
  const versions = ({ id, version }: Worded[number]) => `${id} ${version}`;
  return listed(one, versions) === listed(other, versions) ? 'same' : 'reworded';
}

export type PublishedWave<On> = {
  readonly on: On;
  readonly questions: Worded;
  readonly results: Results;
};

/** What was published of a group on a day: a mean, or the bounds in its place. */
export type Point<On> = { readonly published_on: On } & Pick<Value, 'mean' | 'low' | 'high'>;

export type Course<On> = {
  readonly dimension: Dimension;
  readonly group: number;
  readonly earlier: readonly Point<On>[];
  readonly broken: boolean;
};

/**
 * How groups stood in the waves before (P6): from values that were published then, of groups made of the same parts, asked in the same
 * words; waves of the other form are passed over. `earlier` goes from the latest wave to the first.
 */
export function coursesOf<On>(
  wave: Omit<PublishedWave<On>, 'on'>,
  earlier: readonly PublishedWave<On>[],
): Course<On>[] {
  return wave.results.dimensions.flatMap(({ dimension, values }) =>
    values.flatMap((value, group) => {
      if (value.verdict !== 'shown') return [];
      const units = unitsOf(wave.results, group);
      const found: Point<On>[] = [];
      let broken = false;
      for (const before of earlier) {
        const place = before.results.groups.findIndex(
          (_group, at) => unitsOf(before.results, at) === units,
        );
        const was = before.results.dimensions.find((one) => one.dimension === dimension);
        const wording = wordingOf(dimension, wave.questions, before.questions);
        if (was === undefined || wording === 'others') continue;
        if (place < 0 || wording === 'reworded') {
          broken = true;
          break;
        }
        const point = was.values[place];
        if (point?.verdict !== 'shown') continue;
        const { mean, low, high } = point;
        found.unshift({ published_on: before.on, mean, low, high });
      }
      return [{ dimension, group, earlier: found, broken }];
    }),
  );
}

function unitsOf({ groups }: Results, at: number): string {
  return [...(groups[at]?.units ?? [])].toSorted().join();
}
