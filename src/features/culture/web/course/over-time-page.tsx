import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ScatterChart } from '../../../../web/charts/scatter-chart.tsx';
import { Acts } from '../../../../web/control/acts.tsx';
import { sayDay, sayMonth, sayNumber } from '../../../../web/i18n/format.ts';
import { Settling } from '../../../../web/line/line.tsx';
import { useAsOf } from '../../../../web/shell/context.ts';
import { Page, Section } from '../../../../web/shell/page.tsx';
import type { OverTimeAnswer } from '../../contract/course.ts';
import { AXIS_MONTHS, AXIS_PAIRS } from '../../rules/time-axis.ts';
import { say as sayFigure } from '../behind/say.ts';
import style from '../culture.module.css';
import { overTimeQuery } from '../queries.ts';
import { RecordForm, WithdrawForm } from './change-forms.tsx';
import { say } from './say.ts';
import { sayBare, sayStudy } from './words.ts';

/** What leaders do and what people say beside each other, and dated changes in how the firm is led. */
export function OverTimePage() {
  const asked = useQuery(overTimeQuery(useAsOf()));
  if (asked.error && !asked.data) throw asked.error;
  if (!asked.data) return <Settling label={say('loading')} />;
  const { data } = asked;
  return (
    <Page title={say('over_time.title')} intro={say('over_time.intro')}>
      <Axis axis={data} />
      <Changes changes={data.changes} canRecord={data.can.record} />
    </Page>
  );
}

function Axis({ axis }: { axis: OverTimeAnswer }) {
  return (
    <Section title={say('over_time.question')}>
      {axis.state === 'too_early' ? <TooEarly axis={axis} /> : <Known axis={axis} />}
      <ul role="list" className={style.how}>
        {(['1a', '6a'] as const).map((id) => (
          <li key={id}>
            <Link to="/figures/$id" params={{ id }}>
              {sayFigure(`indicator.${id}.name`)}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What is missing, and nothing of what there is so far: a hint of a link would be taken for one. */
function TooEarly({ axis }: { axis: OverTimeAnswer }) {
  const { months, months_led: led, months_spoke: spoke, pairs_known: pairs } = axis;
  return (
    <div className={style.more}>
      <p className={style.instead}>{say('over_time.too_early')}</p>
      <p>
        {months < AXIS_MONTHS
          ? say('over_time.missing', { needs: AXIS_MONTHS, count: months })
          : say('over_time.missing_pairs', { needs: AXIS_PAIRS, count: pairs })}
      </p>
      <p className={style.quiet}>{say('over_time.known', { led, spoke })}</p>
    </div>
  );
}

function Known({ axis: { state, pairs, r, p } }: { axis: OverTimeAnswer }) {
  if (state === 'too_early') return null;
  const points = pairs.map(({ led, spoke }) => ({ x: led * 100, y: spoke * 100 }));
  const heads = ['month', 'led', 'spoke'] as const;
  const rows = pairs.map(({ month, led, spoke }) => [
    sayMonth(month),
    sayBare(led * 100),
    sayBare(spoke * 100),
  ]);
  return (
    <>
      <ScatterChart
        sentence={say(`over_time.${state}`)}
        points={points}
        across={say('over_time.across')}
        up={say('over_time.up')}
        figures={{
          heads: heads.map((head) => say(`over_time.heads.${head}`)),
          rows: rows.toReversed(),
        }}
        under={say('over_time.scatter')}
      />
      <div className={style.more}>
        <p>
          {r === null || p === null
            ? say('over_time.worked_none')
            : say('over_time.worked', {
                r: sayNumber(r, 2),
                pairs: pairs.length,
                percent: sayNumber(p * 100, 1),
              })}
        </p>
        <p className={style.quiet}>{say('over_time.rule')}</p>
        <p className={style.quiet}>{say('over_time.cannot')}</p>
      </div>
    </>
  );
}

type ChangesProps = { changes: OverTimeAnswer['changes']; canRecord: boolean };

function Changes({ changes, canRecord }: ChangesProps) {
  return (
    <Section title={say('over_time.changes')}>
      <p className={style.quiet}>{say('over_time.changes_text')}</p>
      {changes.length === 0 ? (
        <p>{say('over_time.no_changes')}</p>
      ) : (
        <ul role="list" className={style.figures}>
          {changes.map((change) => (
            <li key={change.id}>
              <Change change={change} />
            </li>
          ))}
        </ul>
      )}
      <Acts
        acts={canRecord ? (['record'] as const) : []}
        isWanted={() => false}
        name={() => say('over_time.act.record')}
        label={say('over_time.act.all')}
        className={style.acts}
      >
        {(_act, onDone) => <RecordForm onDone={onDone} />}
      </Acts>
    </Section>
  );
}

function Change({ change }: { change: OverTimeAnswer['changes'][number] }) {
  const { what, since, reason, figures, can } = change;
  return (
    <div className={style.more}>
      <h3>{what}</h3>
      <p>{say('over_time.since', { day: sayDay(since), reason })}</p>
      <ul role="list" className={style.how}>
        {figures.map(({ id, study }) => (
          <li key={id}>
            <Link to="/figures/$id" params={{ id }}>
              {sayFigure(`indicator.${id}.name`)}
            </Link>
            {': '}
            {sayStudy(study)}
          </li>
        ))}
      </ul>
      <Acts
        acts={can.withdraw ? (['withdraw'] as const) : []}
        isWanted={() => false}
        name={() => say('over_time.act.withdraw')}
        label={what}
        className={style.acts}
      >
        {(_act, onDone) => <WithdrawForm change={change} onDone={onDone} />}
      </Acts>
    </div>
  );
}
