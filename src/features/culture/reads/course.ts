import * as z from 'zod';
import { quantile } from '../../../lib/stats/quantile.ts';
import { allows } from '../../../platform/access/predicate.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { read, type ReadContext } from '../../../platform/http/read-routes.ts';
import { courseShape, overTimeShape, type studyShape } from '../contract/course.ts';
import { recordChanges, seeFigures } from '../policy.ts';
import {
  courseOf,
  judgeCourse,
  MONTHS,
  monthsBefore,
  pointsOf,
  type Course,
  type Month,
} from '../rules/course.ts';
import { STAFF_SIDE, studyChange, type Study } from '../rules/event-study.ts';
import { INDICATOR_IDS, type IndicatorId } from '../rules/thresholds.ts';
import { timeAxis, type AxisMonth } from '../rules/time-axis.ts';
import { changesAt } from '../store/changes.ts';
import { thresholdsOn } from './limits.ts';
import { monthsOf } from './months.ts';

const lookOf = ({ asOf, scope }: ReadContext) => ({ asOf, timeZone: scope.timeZone });

function presentStudy(study: Study): z.input<typeof studyShape> {
  return { from: null, ...study };
}

function presentPoints({ points, chart }: Course): z.input<typeof courseShape>['points'] {
  return points
    .map(({ month, value, cases }, at) => {
      const { limits, centre, signals } = chart.points[at]!;
      const [first] = signals;
      return {
        month,
        value,
        cases,
        centre: limits === null ? null : centre,
        lower: limits?.lower ?? null,
        upper: limits?.upper ?? null,
        rule: first?.rule ?? null,
        direction: first?.direction ?? null,
      };
    })
    .slice(-MONTHS);
}

function ownOf({ points }: Course): z.input<typeof courseShape>['own'] {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.length === 0) return null;
  return {
    low: Math.min(...values),
    middle: quantile(values, 0.5)!,
    high: Math.max(...values),
  };
}

async function courseAt(tx: ReadTx, id: IndicatorId, context: ReadContext) {
  const months = await monthsOf(tx, context.asOf);
  const threshold = (await thresholdsOn(tx, lookOf(context))).indicators[id];
  const course = courseOf(id, months, threshold);
  const judged =
    threshold.trouble === 'neither'
      ? ({ by: 'limits', why: null } as const)
      : judgeCourse(id, course, threshold);
  const isStaffSide = STAFF_SIDE.some((one) => one === id);
  const changes = isStaffSide ? await changesAt(tx, lookOf(context)) : [];
  return {
    id,
    as_of: context.asOf,
    judged_by: judged.by,
    why: judged.by === 'limits' ? judged.why : null,
    months: course.points.filter(({ value }) => value !== null).length,
    own: ownOf(course),
    points: presentPoints(course),
    variation: course.chart.variation.replace(/_(high|low)$/, '') as 'common',
    watch: course.watch,
    act: course.act,
    changes: changes.map(({ id: changeId, what, since }) => ({
      id: changeId,
      what,
      since,
      study: presentStudy(studyChange(course.points, since)),
    })),
  };
}

export const cultureCourse = read({
  path: '/api/culture/figures/:figure/course',
  operation: 'culture.course',
  words: 'read the months of a figure and whether it is judged by them',
  permit: seeFigures,
  params: z.strictObject({ figure: z.enum(INDICATOR_IDS) }),
  response: courseShape,
  read: (tx, { params }, context) => courseAt(tx, params.figure, context),
});

/** The months without a gap, so that each can be compared with the one before. */
function axisMonths(months: readonly Month[], asOf: ReadContext['asOf']): AxisMonth[] {
  const known = new Map(months.map(({ month, values }) => [month, values]));
  return monthsBefore(asOf, MONTHS).map((month) => ({
    month,
    led: known.get(month)?.['1a']?.value ?? null,
    spoke: known.get(month)?.['6a']?.value ?? null,
  }));
}

async function overTimeAt(tx: ReadTx, context: ReadContext) {
  const months = await monthsOf(tx, context.asOf);
  const series = axisMonths(months, context.asOf);
  const axis = timeAxis(series);
  const changes = await changesAt(tx, lookOf(context));
  const allowed = !context.isPast && allows(recordChanges, context.scope.actor, null);
  const early = axis.state === 'too_early';
  return {
    as_of: context.asOf,
    state: axis.state,
    months: axis.months,
    months_led: series.filter(({ led }) => led !== null).length,
    months_spoke: series.filter(({ spoke }) => spoke !== null).length,
    pairs: early ? [] : [...axis.pairs],
    pairs_known: early ? axis.pairs : axis.pairs.length,
    r: early ? null : axis.r,
    p: early ? null : axis.p,
    changes: changes.map(({ id, version, what, since, reason }) => ({
      id,
      version,
      what,
      since,
      reason,
      figures: STAFF_SIDE.map((figure) => ({
        id: figure,
        study: presentStudy(studyChange(pointsOf(figure, months), since)),
      })),
      can: { withdraw: allowed },
    })),
    can: { record: allowed },
  };
}

export const cultureOverTime = read({
  path: '/api/culture/over_time',
  operation: 'culture.over_time',
  words: 'read whether what leaders do and what people say moved together',
  permit: seeFigures,
  response: overTimeShape,
  read: (tx, _asked, context) => overTimeAt(tx, context),
});
