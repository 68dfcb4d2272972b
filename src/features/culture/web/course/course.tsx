import { useQuery } from '@tanstack/react-query';
import { ControlChart } from '../../../../web/charts/control-chart.tsx';
import type { Figures } from '../../../../web/charts/figure.tsx';
import { sayDay, sayMonth, sayNumber } from '../../../../web/i18n/format.ts';
import { Settling } from '../../../../web/line/line.tsx';
import { useAsOf } from '../../../../web/shell/context.ts';
import { Section } from '../../../../web/shell/page.tsx';
import type { FigurePageAnswer } from '../../contract.ts';
import type { CourseAnswer } from '../../contract/course.ts';
import { MONTHS_TO_JUDGE } from '../../rules/course.ts';
import style from '../culture.module.css';
import { sayLimit } from '../limits/words.ts';
import { courseQuery } from '../queries.ts';
import { say } from './say.ts';
import {
  changesIn,
  drawnPoints,
  sayBare,
  sayShown,
  sayStudy,
  sayWhy,
  shownTimes,
} from './words.ts';

type Limit = FigurePageAnswer['limit'];

/** The months of a figure, whether it is judged by them or by its limits, and what changed meanwhile. */
export function Course({ id, limit }: { id: FigurePageAnswer['id']; limit: Limit }) {
  const asked = useQuery(courseQuery(id, useAsOf()));
  if (asked.error && !asked.data) throw asked.error;
  return (
    <Section title={say('title')}>
      {asked.data ? (
        <Months course={asked.data} limit={limit} />
      ) : (
        <Settling label={say('loading')} />
      )}
    </Section>
  );
}

function Months({ course, limit }: { course: CourseAnswer; limit: Limit }) {
  if (course.why === 'not_by_month') return <p>{say('judged.not_by_month')}</p>;
  if (course.months === 0) return <p>{say('none')}</p>;
  return (
    <>
      <ControlChart
        sentence={say(
          course.why === 'looks_further' ? 'says.looks_further' : `says.${course.variation}`,
        )}
        points={drawnPoints(course)}
        figures={figuresOf(course)}
        word={(value) => sayShown(course.id, value)}
        bare={sayBare}
        goodWay={say('under', { way: say(`way.${limit.trouble}`) })}
      />
      <div className={style.more}>
        <p>{sayJudged(course, limit)}</p>
        {course.judged_by === 'course' && limit.trouble !== 'neither' && (
          <p>{sayAsItRuns(course, limit)}</p>
        )}
        <p>{sayOwn(course)}</p>
        <p className={style.quiet}>{say('cannot')}</p>
      </div>
      <Changes course={course} />
    </>
  );
}

function sayJudged({ judged_by: by, why, months }: CourseAnswer, limit: Limit): string {
  if (limit.trouble === 'neither') return say('judged.told');
  if (by === 'course' || why === null) return say('judged.course');
  if (why !== 'few_months') return say(`judged.${why}`);
  return say('judged.few_months', { count: months, needs: MONTHS_TO_JUDGE });
}

function sayAsItRuns(
  { id, watch, act }: CourseAnswer,
  limit: Exclude<Limit, { trouble: 'neither' }>,
): string {
  if (act === 'fail') return say('as_it_runs.act', { limit: sayLimit(id, limit.act) });
  const words = { limit: sayLimit(id, limit.watch) };
  if (watch === 'fail') return say('as_it_runs.watch', words);
  return say(watch === 'pass' ? 'as_it_runs.always' : 'as_it_runs.now_and_then', words);
}

function sayOwn({ id, own, months }: CourseAnswer): string {
  const shown = (value: number) => sayShown(id, value * shownTimes(id));
  const { low, middle, high } = own ?? { low: 0, middle: 0, high: 0 };
  return say('own', {
    count: months,
    low: shown(low),
    middle: shown(middle),
    high: shown(high),
  });
}

/** What began in which month, and what the months since say. The latest has the highest number. */
function Changes({ course }: { course: CourseAnswer }) {
  const { changes } = course;
  if (changes.length === 0) return null;
  return (
    <>
      <h3>{say('changes')}</h3>
      <p className={style.quiet}>{say('changes_text')}</p>
      <ul role="list" className={style.figures}>
        {changes.map(({ id, what, since, study }, at) => (
          <li key={id}>
            <strong>
              {say('change', { number: changes.length - at, what, day: sayDay(since) })}
            </strong>
            <p>{sayStudy(study)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The table behind the chart. */
function figuresOf(course: CourseAnswer): Figures {
  const times = shownTimes(course.id);
  const about = (value: number | null) => (value === null ? '' : sayBare(value * times));
  const rows = course.points.map((point, at) => [
    sayMonth(point.month),
    point.value === null ? say('few') : sayShown(course.id, point.value * times),
    point.value === null ? '' : sayNumber(point.cases),
    about(point.lower),
    about(point.centre),
    about(point.upper),
    sayWhy(point) ?? '',
    changesIn(course, at).join(', '),
  ]);
  const heads = [
    'month',
    'value',
    'cases',
    'lower',
    'centre',
    'upper',
    'marks',
    'changes',
  ] as const;
  return { heads: heads.map((head) => say(`heads.${head}`)), rows: rows.toReversed() };
}
