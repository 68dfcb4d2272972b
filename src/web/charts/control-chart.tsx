import { useState } from 'react';
import style from './charts.module.css';
import { Figure, type Figures } from './figure.tsx';
import {
  courses,
  spread,
  steps,
  type ChartPoint,
  type Label,
  type Line,
} from '../../lib/charts/plot.ts';
import { roomFor, straight, type Scale } from '../../lib/charts/scale.ts';
import { useWidth } from './use-width.ts';
import { say } from '../say.ts';

type ControlChartProps = {
  /** What the chart says, as one sentence. */
  sentence: string;
  points: readonly ChartPoint[];
  figures: Figures;
  /** How a value is written, with its unit, and without. */
  word: (value: number) => string;
  bare: (value: number) => string;
  /** Which way is good, in words; it is written, never coloured. */
  goodWay: string;
};

const USUAL_WIDTH = 736;
const HIGH = 260;
const LEFT = 10;
const TOP = 24;
const BOTTOM = 48;
const LETTER = 7.5;
const LABEL_GAP = 16;
/** Narrower than this, as on a telephone, lines have short names. */
const NARROW = 480;

/**
 * Values joined by a hairline; limits as two thin dashes; special points as filled marks with the rule in words on
 * focus; the lines named beside them. No legend, and no colour that means anything.
 */
export function ControlChart({
  sentence,
  points,
  figures,
  word,
  bare,
  goodWay,
}: ControlChartProps) {
  const [told, setTold] = useState('');
  const [svg, wide] = useWidth<SVGSVGElement>(USUAL_WIDTH);
  const latest = points.findLast(({ value }) => value !== null);
  if (latest === undefined) return null;
  const line = wide < NARROW ? 'short' : 'line';
  const names = [
    { text: word(latest.value!), value: latest.value!, strong: true },
    ...LINES.flatMap((one) =>
      namedLine(points.at(-1)!, one, (value) =>
        say(`chart.${line}.${one}`, { value: bare(value) }),
      ),
    ),
  ];
  const right = Math.max(...names.map(({ text }) => text.length)) * LETTER + 14;
  const x = straight([0, Math.max(points.length - 1, 1)], [LEFT, wide - right]);
  const y = straight(roomFor(allOf(points)), [HIGH - BOTTOM, TOP]);
  const labels = names.map(({ value, ...label }) => ({ ...label, y: y(value) + 5 }));
  return (
    <Figure sentence={sentence} figures={figures} under={goodWay}>
      <svg
        ref={svg}
        className={style.chart}
        viewBox={`0 0 ${wide} ${HIGH}`}
        role="group"
        aria-label={say('chart.drawing')}
      >
        <Lines points={points} x={x} y={y} />
        <Phases points={points} x={x} />
        {points.map((point, at) => (
          <Mark
            key={`${at} ${point.name}`}
            point={point}
            x={x(at)}
            y={y}
            word={word}
            onTell={setTold}
          />
        ))}
        <Labels labels={spread(labels, LABEL_GAP, HIGH - BOTTOM + 5)} x={wide - right + 12} />
        <text className={style.tick} x={0} y={HIGH - 6} aria-hidden="true">
          {points[0]!.name}
        </text>
        {points.length > 1 && (
          <text
            className={style.tick}
            x={wide - right + 5}
            y={HIGH - 6}
            textAnchor="end"
            aria-hidden="true"
          >
            {points.at(-1)!.name}
          </text>
        )}
      </svg>
      <p className={style.told} aria-hidden="true">
        {told}
      </p>
    </Figure>
  );
}

const LINES = ['lower', 'centre', 'upper', 'target'] as const satisfies readonly Line[];

function allOf(points: readonly ChartPoint[]): number[] {
  return points
    .flatMap(({ value, lower, upper, target }) => [value, lower, upper, target])
    .filter((one) => one !== null);
}

/** A line of the latest phase with its name; none where there is no such line, or limits and middle are one. */
function namedLine(
  last: ChartPoint,
  line: Line,
  name: (value: number) => string,
): (Omit<Label, 'y'> & { readonly value: number })[] {
  const value = last[line];
  if (value === null || (line === 'centre' && last.lower === last.upper)) return [];
  return [{ text: name(value), value }];
}

function Lines({ points, x, y }: { points: readonly ChartPoint[]; x: Scale; y: Scale }) {
  return (
    <g aria-hidden="true">
      {LINES.map((line) => (
        <path key={line} className={style[line]} d={steps(points, line, x, y)} />
      ))}
      {courses(points, x, y).map((course) => (
        <polyline key={course} className={style.course} points={course} />
      ))}
    </g>
  );
}

/** A hairline where new limits begin. */
function Phases({ points, x }: { points: readonly ChartPoint[]; x: Scale }) {
  const starts = points.flatMap(({ phase }, at) =>
    at > 0 && phase !== points[at - 1]!.phase ? [at - 0.5] : [],
  );
  return (
    <g aria-hidden="true">
      {starts.map((at) => (
        <g key={at}>
          <line className={style.phase} x1={x(at)} x2={x(at)} y1={TOP - 8} y2={HIGH - BOTTOM} />
          <text className={style.tick} x={x(at) + 4} y={TOP - 10}>
            {say('chart.new_limits')}
          </text>
        </g>
      ))}
    </g>
  );
}

type MarkProps = {
  point: ChartPoint;
  x: number;
  y: Scale;
  word: (value: number) => string;
  onTell: (told: string) => void;
};

/** One point. A special one takes the focus and then says why it is special. */
function Mark({ point: { name, value, special, notes }, x, y, word, onTell }: MarkProps) {
  if (value === null) return null;
  const told = `${name}: ${word(value)}. ${special ?? ''}`;
  const hush = () => onTell('');
  const tell = () => onTell(told);
  return (
    <>
      {special === null ? (
        <circle className={style.point} cx={x} cy={y(value)} r={3} aria-hidden="true">
          <title>{told}</title>
        </circle>
      ) : (
        <>
          <circle className={style.mark} cx={x} cy={y(value)} r={5} aria-hidden="true" />
          <circle
            className={style.reach}
            cx={x}
            cy={y(value)}
            r={10}
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the reason is said on focus
            tabIndex={0}
            role="img"
            aria-label={told}
            onFocus={tell}
            onBlur={hush}
            onPointerEnter={tell}
            onPointerLeave={hush}
          />
        </>
      )}
      {notes.length > 0 && (
        <text
          className={style.note}
          x={x}
          y={HIGH - BOTTOM + 20}
          textAnchor="middle"
          aria-hidden="true"
        >
          {notes.join(',')}
        </text>
      )}
    </>
  );
}

function Labels({ labels, x }: { labels: readonly Label[]; x: number }) {
  return (
    <g aria-hidden="true">
      {labels.map(({ text, y, strong }) => (
        <text key={text} className={strong ? style.value : style.tick} x={x} y={y}>
          {text}
        </text>
      ))}
    </g>
  );
}
