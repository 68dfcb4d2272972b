import { roomFor, straight } from '../../lib/charts/scale.ts';
import style from './charts.module.css';
import { Figure, type Figures } from './figure.tsx';
import { useWidth } from './use-width.ts';

type ScatterChartProps = {
  /** What the chart says, as one sentence. */
  sentence: string;
  points: readonly { readonly x: number; readonly y: number }[];
  /** What is drawn to the right and upwards, in words. */
  across: string;
  up: string;
  figures: Figures;
  under?: string;
};

const USUAL_WIDTH = 480;
const MOST = 480;
const HIGH = 320;
const EDGE = 26;

/** One mark for each pair, with hairlines at nought where both can go either way. */
export function ScatterChart({ sentence, points, across, up, figures, under }: ScatterChartProps) {
  const [svg, seen] = useWidth<SVGSVGElement>(USUAL_WIDTH);
  if (points.length === 0) return null;
  const wide = Math.min(seen, MOST);
  const x = straight(around(points.map((point) => point.x)), [EDGE, wide - EDGE]);
  const y = straight(around(points.map((point) => point.y)), [HIGH - EDGE, EDGE]);
  return (
    <Figure sentence={sentence} figures={figures} {...(under !== undefined && { under })}>
      <svg ref={svg} className={style.scatter} viewBox={`0 0 ${wide} ${HIGH}`} aria-hidden="true">
        <line className={style.phase} x1={x(0)} x2={x(0)} y1={EDGE} y2={HIGH - EDGE} />
        <line className={style.phase} x1={EDGE} x2={wide - EDGE} y1={y(0)} y2={y(0)} />
        {points.map((point, at) => (
          <circle key={at} className={style.point} cx={x(point.x)} cy={y(point.y)} r={4} />
        ))}
        <text className={style.tick} x={wide - EDGE} y={HIGH - 6} textAnchor="end">
          {across}
        </text>
        <text className={style.tick} x={EDGE} y={16}>
          {up}
        </text>
      </svg>
    </Figure>
  );
}

/** A domain that holds all values and nought. */
function around(values: readonly number[]): readonly [number, number] {
  const [low, high] = roomFor([...values, 0]);
  const air = (high - low) * 0.05;
  return [low - air, high + air];
}
