import style from './charts.module.css';
import { courses, steps, type ChartPoint } from '../../lib/charts/plot.ts';
import { roomFor, straight } from '../../lib/charts/scale.ts';

const WIDE = 240;
const HIGH = 72;

/** The course of the latest points, without words: for a wall of many, where the sentence beside it says what is so. */
export function SmallChart({ points }: { points: readonly ChartPoint[] }) {
  const values = points
    .flatMap(({ value, lower, upper, target }) => [value, lower, upper, target])
    .filter((one) => one !== null);
  if (values.length === 0) return null;
  const x = straight([0, Math.max(points.length - 1, 1)], [6, WIDE - 6]);
  const y = straight(roomFor(values), [HIGH - 6, 6]);
  const last = points.findLastIndex(({ value }) => value !== null);
  return (
    <svg className={style.small} viewBox={`0 0 ${WIDE} ${HIGH}`} aria-hidden="true">
      {(['lower', 'centre', 'upper', 'target'] as const).map((line) => (
        <path key={line} className={style[line]} d={steps(points, line, x, y)} />
      ))}
      {courses(points, x, y).map((course) => (
        <polyline key={course} className={style.course} points={course} />
      ))}
      {points.map(({ value, special, name }, at) =>
        value === null || (special === null && at !== last) ? null : (
          <circle
            key={name}
            className={special === null ? style.point : style.mark}
            cx={x(at)}
            cy={y(value)}
            r={special === null ? 2.5 : 3}
          />
        ),
      )}
    </svg>
  );
}
