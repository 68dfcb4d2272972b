import type { DrawnPoint, MeasureWords } from '../contract/shapes.ts';
import { say } from './say.ts';
import { sayPeriod } from './words.ts';

type Drawn = Pick<MeasureWords, 'kind' | 'rhythm'> & {
  readonly points: readonly Pick<DrawnPoint, 'period' | 'value' | 'signals' | 'phase'>[];
};
type Marked = Drawn['points'][number];

/** More than these are counted and not named: a sentence is no table. */
const MOST_NAMED = 3;

/**
 * What a drawing marks besides that of which its latest value is a part: from when to when, and why, the latest first; null
 * where nothing else is marked.
 */
export function sayEarlier(measure: Drawn): string | null {
  const earlier = stretchesOf(measure.points)
    .filter(({ isLatest }) => !isLatest)
    .toReversed();
  if (earlier.length === 0) return null;
  const named = earlier.slice(0, MOST_NAMED).map(({ points }) => sayStretch(measure, points));
  const more = earlier.length - named.length;
  const parts = more === 0 ? named : [...named, say('earlier.more', { count: more })];
  return say('earlier.marked', { parts: parts.join('; ') });
}

function sayStretch(measure: Drawn, points: readonly Marked[]): string {
  const rules = points.flatMap(({ signals: [first] }) =>
    first === undefined ? [] : [say(`earlier.${first.rule}.${first.direction}`)],
  );
  const why = [...new Set(rules)].join(', ');
  const from = sayPeriod(measure, points[0]!.period);
  if (points.length === 1) return say('earlier.point', { at: from, why });
  return say('earlier.stretch', { from, to: sayPeriod(measure, points.at(-1)!.period), why });
}

type Stretch = { readonly points: readonly Marked[]; readonly isLatest: boolean };

/** Values marked one after the other, as far as they lean the same way and have the same lines. */
function stretchesOf(points: Drawn['points']): Stretch[] {
  const valued = points.filter(({ value }) => value !== null);
  const stretches: Marked[][] = [];
  let open: Marked[] | undefined;
  for (const point of valued) {
    const isMarked = point.signals.length > 0;
    if (isMarked && open !== undefined && goesOn(open.at(-1)!, point)) open.push(point);
    else if (isMarked) stretches.push((open = [point]));
    else open = undefined;
  }
  return stretches.map((its) => ({ points: its, isLatest: its.at(-1) === valued.at(-1) }));
}

function goesOn(before: Marked, point: Marked): boolean {
  const same = before.signals[0]?.direction === point.signals[0]?.direction;
  return same && before.phase === point.phase;
}
