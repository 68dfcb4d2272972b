import { Link } from '@tanstack/react-router';
import { useWidth } from '../../../../web/charts/use-width.ts';
import { sayNumber } from '../../../../web/i18n/format.ts';
import { say as sayPulse } from '../../../pulse/web/say.ts';
import type { Course } from '../../contract/profile.ts';
import { MATURITY } from '../../rules/levels/ladder.ts';
import style from './profile.module.css';
import { say } from './say.ts';

const INITIAL = 640;
const HEAD = 44;
/** Below it the words of the scale do not fit beside each other and stand on two lines. */
const NARROW = 420;
const HIGH = 56;
const NAME = 18;
const TRACK = 38;
/** Half of the widest mark, so that none leaves the drawing. */
const EDGE = 14;
/** What a finger needs around a mark. */
const REACH = 12;

type Place = (value: number) => number;

/**
 * The nine dimensions as a wall of nine courses. On each: what leaders say (ring), what staff say (disc, or a bar from the lowest to the
 * highest that their mean could be), how far the records go (tick). Every mark opens what it was made of.
 */
export function Wall({ courses }: { courses: readonly Course[] }) {
  const [drawn, width] = useWidth<SVGSVGElement>(INITIAL);
  const x: Place = (value) => EDGE + ((value - 1) / 4) * (width - 2 * EDGE);
  const high = HEAD + HIGH * courses.length + HIGH / 2;
  const from = courses[0]?.people?.leaders?.mean ?? null;
  return (
    <figure className={style.figure}>
      <svg
        ref={drawn}
        className={style.wall}
        viewBox={`0 0 ${width} ${high}`}
        role="group"
        aria-label={say('wall.label')}
      >
        {MATURITY.map((level) => (
          <text
            key={level}
            className={style.scale}
            x={level === 1 ? 0 : level === 5 ? width : x(level)}
            y={width < NARROW && level % 2 === 0 ? NAME + 16 : NAME}
            textAnchor={level === 1 ? 'start' : level === 5 ? 'end' : 'middle'}
          >
            {say(`level.${level}`)}
          </text>
        ))}
        {from !== null && <Line at={x(from)} to={high} />}
        {courses.map((course, at) => (
          <g key={course.dimension} transform={`translate(0 ${HEAD + at * HIGH})`}>
            <Stones course={course} x={x} width={width} />
          </g>
        ))}
      </svg>
      <figcaption className={style.key}>
        <Key courses={courses} />
        <p>{say(from === null ? 'wall.no_line' : 'wall.line')}</p>
        <p>{say('wall.scale')}</p>
      </figcaption>
    </figure>
  );
}

/** Hangs from what leaders say of the first course, and ends in the weight of the product. */
function Line({ at, to }: { at: number; to: number }) {
  return (
    <g className={style.line} aria-hidden="true">
      <line x1={at} x2={at} y1={HEAD + TRACK} y2={to - 16} />
      <path d={`M${at} ${to}c-2.500-5-4.500-9-4.500-12l1-4h7l1 4c0 3-2 7-4.500 12z`} />
    </g>
  );
}

/** One course: its name, the level in words, and its marks. */
function Stones({ course, x, width }: { course: Course; x: Place; width: number }) {
  const { dimension, level, people } = course;
  const name = sayPulse(`dimension.${dimension}`);
  return (
    <>
      <line className={style.joint} x1={0} x2={width} y1={0} y2={0} />
      <text className={style.name} x={0} y={NAME} aria-hidden="true">
        {name}
      </text>
      <text className={style.stands} x={width} y={NAME} textAnchor="end" aria-hidden="true">
        {say(level === null ? 'level.none' : `level.${level as 1}`)}
      </text>
      <line className={style.track} x1={EDGE} x2={width - EDGE} y1={TRACK} y2={TRACK} />
      {level !== null && (
        <Link
          to="/culture/$dimension"
          params={{ dimension }}
          className={style.mark}
          aria-label={say('wall.records', { name, level: say(`level.${level as 1}`) })}
        >
          <Reach at={x(level)} />
          <line
            className={style.tick}
            x1={x(level)}
            x2={x(level)}
            y1={TRACK - 13}
            y2={TRACK + 13}
          />
        </Link>
      )}
      {people !== null && <Said name={name} people={people} x={x} />}
    </>
  );
}

/** What staff and leaders say; each mark opens the pulse as it was published. */
function Said({
  name,
  people: { wave_id: id, whole, leaders },
  x,
}: {
  name: string;
  people: NonNullable<Course['people']>;
  x: Place;
}) {
  const mean = leaders?.mean ?? null;
  const to = { to: '/pulse/$id', params: { id }, className: style.mark } as const;
  return (
    <>
      {whole !== null && whole.mean !== null && (
        <Link {...to} aria-label={say('wall.staff', { name, mean: sayNumber(whole.mean, 1) })}>
          <Reach at={x(whole.mean)} />
          <circle className={style.disc} cx={x(whole.mean)} cy={TRACK} r={5} />
        </Link>
      )}
      {whole !== null && whole.mean === null && whole.low !== null && whole.high !== null && (
        <Link
          {...to}
          aria-label={say('wall.between', {
            name,
            low: sayNumber(whole.low, 1),
            high: sayNumber(whole.high, 1),
          })}
        >
          <Reach at={(x(whole.low) + x(whole.high)) / 2} />
          <line
            className={style.range}
            x1={x(whole.low)}
            x2={x(whole.high)}
            y1={TRACK}
            y2={TRACK}
          />
        </Link>
      )}
      {mean !== null && (
        <Link {...to} aria-label={say('wall.leaders', { name, mean: sayNumber(mean, 1) })}>
          <Reach at={x(mean)} />
          <circle className={style.ring} cx={x(mean)} cy={TRACK} r={9} />
        </Link>
      )}
    </>
  );
}

function Reach({ at }: { at: number }) {
  return <circle className={style.reach} cx={at} cy={TRACK} r={REACH} />;
}

const MARKS = ['ring', 'disc', 'range', 'tick'] as const;

/** What each mark stands for that is on the wall. */
function Key({ courses }: { courses: readonly Course[] }) {
  const said = courses.map(({ people }) => people);
  const drawn = {
    ring: said.some((people) => (people?.leaders?.mean ?? null) !== null),
    disc: said.some((people) => (people?.whole?.mean ?? null) !== null),
    range: said.some((people) => people?.whole?.mean === null && people.whole.low !== null),
    tick: true,
  };
  const marks = {
    ring: <circle className={style.ring} cx={12} cy={10} r={8} />,
    disc: <circle className={style.disc} cx={12} cy={10} r={5} />,
    range: <line className={style.range} x1={2} x2={22} y1={10} y2={10} />,
    tick: <line className={style.tick} x1={12} x2={12} y1={1} y2={19} />,
  };
  return (
    <ul role="list" className={style.marks}>
      {MARKS.filter((mark) => drawn[mark]).map((mark) => (
        <li key={mark}>
          <svg viewBox="0 0 24 20" width={24} height={20} aria-hidden="true">
            {marks[mark]}
          </svg>
          {say(`wall.${mark}`)}
        </li>
      ))}
    </ul>
  );
}
