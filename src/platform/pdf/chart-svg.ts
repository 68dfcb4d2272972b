import { courses, steps, type ChartPoint } from '../../lib/charts/plot.ts';
import { roomFor, straight } from '../../lib/charts/scale.ts';

const WIDE = 240;
const HIGH = 72;
const INK = '#1b1d1f';
const LINES = {
  lower: 'stroke="#85888a" stroke-width="0.8" stroke-dasharray="4 4"',
  centre: 'stroke="#cfcabd" stroke-width="0.8"',
  upper: 'stroke="#85888a" stroke-width="0.8" stroke-dasharray="4 4"',
  target: `stroke="${INK}" stroke-width="1.2" stroke-dasharray="1 4" stroke-linecap="round"`,
} as const;

/** What a printed picture needs of each point; the words about it stand beside the picture. */
export type PrintedPoint = Omit<ChartPoint, 'name' | 'notes' | 'special'> & {
  /** Whether it is out of the ordinary. */
  readonly special: boolean;
};

/**
 * The course of the latest points as an SVG of 240 by 72: the same picture as on the wall of measures. A point out of the
 * ordinary is filled, the latest one is hollow. Empty where there is no value.
 */
export function chartSvg(points: readonly PrintedPoint[]): string {
  const drawn = points.map((point) => ({ ...point, name: '', notes: [], special: null }));
  const values = points
    .flatMap(({ value, lower, upper, target }) => [value, lower, upper, target])
    .filter((one) => one !== null);
  if (!points.some(({ value }) => value !== null)) return '';
  const x = straight([0, Math.max(points.length - 1, 1)], [6, WIDE - 6]);
  const y = straight(roomFor(values), [HIGH - 6, 6]);
  const last = points.findLastIndex(({ value }) => value !== null);
  const lines = (['lower', 'centre', 'upper', 'target'] as const).map((line) => {
    const way = steps(drawn, line, x, y);
    return way === '' ? '' : `<path fill="none" ${LINES[line]} d="${way}"/>`;
  });
  const runs = courses(drawn, x, y).map(
    (run) => `<polyline fill="none" stroke="#5b6166" stroke-width="1" points="${run}"/>`,
  );
  const spots = points.map(({ value, special }, at) => {
    if (value === null || (!special && at !== last)) return '';
    const look = special ? `fill="${INK}"` : `fill="#fff" stroke="${INK}" stroke-width="1.5"`;
    return `<circle cx="${x(at)}" cy="${y(value)}" r="${special ? 3 : 2.5}" ${look}/>`;
  });
  const parts = [...lines, ...runs, ...spots].join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDE} ${HIGH}">${parts}</svg>`;
}
