import { Figure } from './figure.tsx';
import type { Figures } from './figure.tsx';
import style from './charts.module.css';
import { roomFor, straight } from './scale.ts';

/** One point of a course of time, oldest first. */
export type Point = {
  /** The period in words: "Mar 2026". */
  readonly name: string;
  readonly value: number;
  /** Why this point is out of the ordinary, in words; absent for an ordinary one. */
  readonly special?: string;
};

type TimeChartProps = {
  sentence: string;
  points: readonly Point[];
  figures: Figures;
  /** How a value is written, with its unit. */
  word: (value: number) => string;
  /** Limits of what is ordinary, and the middle. */
  limits?: { readonly low: number; readonly middle: number; readonly high: number };
  /** Which way is good, in words; it is written, never coloured. */
  goodWay?: string;
};

const WIDE = 640;
const HIGH = 220;
const LEFT = 8;
const RIGHT = 96;
const TOP = 16;
const BOTTOM = 32;

/**
 * Points joined by a hairline; limits as two thin dashes; special points as filled marks. The last
 * value is written beside its point, the first and last period under theirs. No legend.
 */
export function TimeChart({ sentence, points, figures, word, limits, goodWay }: TimeChartProps) {
  const last = points.at(-1);
  const first = points[0];
  if (!first || !last || points.length < 2) return null;
  const values = [...points.map(({ value }) => value), ...(limits ? Object.values(limits) : [])];
  const x = straight([0, points.length - 1], [LEFT, WIDE - RIGHT]);
  const y = straight(roomFor(values, false), [HIGH - BOTTOM, TOP]);
  const path = points.map(({ value }, index) => `${x.at(index)},${y.at(value)}`).join(' ');
  return (
    <Figure sentence={sentence} figures={figures}>
      <svg className={style.chart} viewBox={`0 0 ${WIDE} ${HIGH}`}>
        {limits && <Limits limits={limits} at={y.at} word={word} />}
        <polyline className={style.course} points={path} />
        {points.map((point, index) => (
          <circle
            key={point.name}
            className={point.special ? style.special : style.point}
            cx={x.at(index)}
            cy={y.at(point.value)}
            r={point.special ? 5 : 3}
          >
            <title>
              {[point.name, word(point.value), point.special].filter(Boolean).join(', ')}
            </title>
          </circle>
        ))}
        <text className={style.value} x={x.at(points.length - 1) + 12} y={y.at(last.value) + 5}>
          {word(last.value)}
        </text>
        <text className={style.tick} x={LEFT} y={HIGH - 8}>
          {first.name}
        </text>
        <text className={style.tick} x={WIDE - RIGHT} y={HIGH - 8} textAnchor="end">
          {last.name}
        </text>
      </svg>
      {goodWay && <p className={style.way}>{goodWay}</p>}
    </Figure>
  );
}

function Limits({
  limits,
  at,
  word,
}: {
  limits: NonNullable<TimeChartProps['limits']>;
  at: (value: number) => number;
  word: (value: number) => string;
}) {
  return (
    <>
      {[limits.low, limits.high].map((value, index) => (
        <g key={index === 0 ? 'low' : 'high'}>
          <line className={style.limit} x1={LEFT} x2={WIDE - RIGHT} y1={at(value)} y2={at(value)} />
          <text className={style.tick} x={WIDE - RIGHT + 12} y={at(value) + 4}>
            {word(value)}
          </text>
        </g>
      ))}
      <line
        className={style.middle}
        x1={LEFT}
        x2={WIDE - RIGHT}
        y1={at(limits.middle)}
        y2={at(limits.middle)}
      />
    </>
  );
}
