import type { Day } from '../../../lib/day.ts';
import { ControlChart } from '../../../web/charts/control-chart.tsx';
import type { Figures } from '../../../web/charts/figure.tsx';
import type { DrawnPoint, MeasureRecord } from '../contract/shapes.ts';
import { sayEarlier } from './earlier.ts';
import { numbered } from './history.tsx';
import style from './measures.module.css';
import { say } from './say.ts';
import {
  drawnPoints,
  sayAbout,
  sayAssurance,
  sayBare,
  sayPeriod,
  sayPoint,
  sayVerdict,
} from './words.ts';

/** The course of a measure under the sentence that says what it means; below, what it marks from earlier and what its target has to hope for. */
export function MeasureChart({ measure }: { measure: MeasureRecord }) {
  const assurance = sayAssurance(measure);
  const earlier = sayEarlier(measure);
  const trial = measure.phases.at(-1)?.stage === 'trial';
  if (measure.points.every(({ value }) => value === null)) {
    return <p className={style.statement}>{say('verdict.nothing')}</p>;
  }
  return (
    <div className={style.course}>
      <ControlChart
        sentence={sayVerdict(measure)}
        points={drawnPoints(measure, {
          target: targetOf(measure),
          notes: notesOf(measure),
          short: true,
        })}
        figures={figuresOf(measure)}
        word={(value) => sayPoint(measure, value)}
        bare={(value) => sayAbout({ kind: 'xmr', unit: '' }, value)}
        goodWay={[
          say(`better.${measure.better}`),
          trial ? say('record.trial', { baseline: measure.baseline }) : '',
        ].join(' ')}
      />
      {earlier && <p>{earlier}</p>}
      {assurance && <p>{assurance}</p>}
    </div>
  );
}

/** The target that held in a period: the last one that had begun by then. */
function targetOf({ targets }: MeasureRecord): (day: Day) => number | null {
  return (day) => targets.find(({ starts_on: from }) => from <= day)?.target ?? null;
}

/** The numbers of the notes whose day lies in a period; what came before the first lies in it. */
function notesOf(measure: MeasureRecord): (period: Day, next: Day | undefined) => number[] {
  const notes = numbered(measure.notes);
  const first = measure.points[0]?.period;
  return (period, next) =>
    notes
      .filter(
        ({ day }) => (day >= period || period === first) && (next === undefined || day < next),
      )
      .map(({ number }) => number);
}

/** The table behind the chart: everything that is drawn, in words. */
function figuresOf(measure: MeasureRecord): Figures {
  const values = new Map(measure.values.map((value) => [value.period, value]));
  const counted = measure.kind === 'p' || measure.kind === 'u';
  const notes = notesOf(measure);
  const about = (one: number | null) => (one === null ? '' : sayAbout(measure, one));
  const target = targetOf(measure);
  const rows = measure.points.map((point, at) => {
    const recorded = values.get(point.period);
    return [
      sayPeriod(measure, point.period),
      point.value === null ? say('figures.none') : sayPoint(measure, point.value),
      ...(counted ? [recorded ? sayBare(recorded.value) : '', sizeOf(recorded?.size)] : []),
      about(point.lower),
      about(point.centre),
      about(point.upper),
      about(target(point.period)),
      marksOf(point),
      notes(point.period, measure.points[at + 1]?.period).join(', '),
    ];
  });
  const heads = [
    'period',
    'value',
    ...(counted ? ['count', 'size'] : []),
    'lower',
    'centre',
    'upper',
    'target',
    'marks',
    'notes',
  ] as const;
  return {
    heads: heads.map((head) => say(`figures.${head as 'period'}`)),
    rows: rows.toReversed(),
  };
}

function marksOf({ signals }: DrawnPoint): string {
  return signals.map(({ rule, direction }) => say(`why.${rule}.${direction}`)).join(' ');
}

const sizeOf = (size: number | null = null): string => (size === null ? '' : sayBare(size));
