import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { SmallChart } from '../../../web/charts/small-chart.tsx';
import { classes } from '../../../web/control/button.tsx';
import { Settling } from '../../../web/line/line.tsx';
import { Empty } from '../../../web/sentence/sentence.tsx';
import { holds, useSession } from '../../../web/session/session.ts';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page, Section } from '../../../web/shell/page.tsx';
import type { MeasureRow } from '../contract/shapes.ts';
import style from './measures.module.css';
import { wallQuery } from './queries.ts';
import { say } from './say.ts';
import { drawnPoints, sayAssurance, sayWhen, sayPoint, sayValue, sayVerdict } from './words.ts';

/** The wall: every measure as one small picture under its sentence, what is news first. */
export function WallPage() {
  const wall = useQuery(wallQuery(useAsOf()));
  const mayMakeKeys = holds(useSession(), 'top_management', 'system_manager', 'line_manager');
  const mayImport = holds(useSession(), 'top_management', 'system_manager', 'consultant');
  if (wall.error && !wall.data) throw wall.error;
  if (!wall.data) return <Settling label={say('wall.loading')} />;
  const { rows, can } = wall.data;
  const kept = rows.filter(({ retired_on: retired }) => retired === null).toSorted(byNews);
  const retired = rows.filter(({ retired_on: on }) => on !== null);
  return (
    <Page
      wide
      lead
      title={kept.length === 0 ? say('wall.none') : sayAll(kept)}
      actions={
        <>
          {mayImport && (
            <Link to="/imports" search={{ register: 'measure' }} className={classes()}>
              {say('wall.import')}
            </Link>
          )}
          {mayMakeKeys && (
            <Link to="/measures/keys" className={classes()}>
              {say('wall.keys')}
            </Link>
          )}
          {can.create && (
            <Link to="/measures/new" className={classes('first')}>
              {say('wall.new')}
            </Link>
          )}
        </>
      }
    >
      {rows.length === 0 && <Empty>{say('wall.empty')}</Empty>}
      <Pictures measures={kept} />
      {retired.length > 0 && (
        <Section title={say('wall.retired')}>
          <Pictures measures={retired} />
        </Section>
      )}
    </Page>
  );
}

/** What is news, and how many of the others can be told to be left alone: of too few values nothing is said. */
function sayAll(kept: readonly MeasureRow[]): string {
  const news = kept.filter((measure) => newsOf(measure) > 0).length;
  const early = kept.filter(({ verdict }) => verdict.variation === 'too_early').length;
  const usual = kept.length - news - early;
  if (early === kept.length) return say('wall.too_early', { count: early });
  if (news === 0) return say('wall.quiet', { count: usual });
  return usual === 0
    ? say('wall.all_news', { count: news })
    : say('wall.news', { count: news, others: usual });
}

/** What wants a look more has the greater number; nothing unusual is 0. */
function newsOf({ verdict: { variation } }: MeasureRow): number {
  if (variation.startsWith('concern')) return 3;
  if (variation.startsWith('neutral')) return 2;
  return variation.startsWith('improvement') ? 1 : 0;
}

const byNews = (one: MeasureRow, other: MeasureRow): number =>
  newsOf(other) - newsOf(one) || one.name.localeCompare(other.name);

function Pictures({ measures }: { measures: readonly MeasureRow[] }) {
  return (
    <ul role="list" className={style.wall}>
      {measures.map((measure) => (
        <li key={measure.id}>
          <Picture measure={measure} />
        </li>
      ))}
    </ul>
  );
}

function Picture({ measure }: { measure: MeasureRow }) {
  const latest = measure.points.findLast(({ value }) => value !== null);
  const assurance = sayAssurance(measure);
  return (
    <article className={style.picture}>
      <h2 className={style.name}>
        <Link to="/measures/$id" params={{ id: measure.id }}>
          {measure.name}
        </Link>
      </h2>
      <p className={newsOf(measure) > 0 ? style.news : style.says}>{sayVerdict(measure)}</p>
      <SmallChart points={drawnPoints(measure, { target: () => measure.target })} />
      {latest && (
        <p className={style.latest}>
          <strong>{sayPoint(measure, latest.value!)}</strong>{' '}
          {say('wall.when', { when: sayWhen(measure, latest.period) })}
          {measure.target !== null &&
            ` ${say('wall.target', { target: sayValue(measure, measure.target) })}`}
        </p>
      )}
      {assurance && <p className={style.aside}>{assurance}</p>}
    </article>
  );
}
