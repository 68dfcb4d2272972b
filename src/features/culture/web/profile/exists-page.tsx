import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { Settling } from '../../../../web/line/line.tsx';
import { useAsOf } from '../../../../web/shell/context.ts';
import { Page, Section } from '../../../../web/shell/page.tsx';
import { wallQuery } from '../../../measures/web/queries.ts';
import type { Course, Exists, Profile } from '../../contract/profile.ts';
import { Demands } from './demands.tsx';
import style from './profile.module.css';
import { existsQuery, profileQuery } from './queries.ts';
import { say } from './say.ts';
import { nameOf, sayFigures, sayLevel } from './words.ts';

const route = getRouteApi('/shell/led/culture/exists');

/** What the standards ask for and whether there is a record of it, beside what the records say works. Two answers, never one. */
export function ExistsPage() {
  const asOf = useAsOf();
  const exists = useQuery(existsQuery(asOf));
  const works = useQuery(profileQuery(asOf));
  const error = exists.error ?? works.error;
  if (error && !(exists.data && works.data)) throw error;
  if (!exists.data || !works.data) return <Settling label={say('loading')} />;
  return (
    <Page title={say('exists.title')} intro={say('exists.intro')}>
      <Gauges exists={exists.data} works={works.data} />
      <Rows exists={exists.data} works={works.data} />
    </Page>
  );
}

type Both = { exists: Exists; works: Profile };

/** The two statements, side by side. */
function Gauges({ exists: { asked, found }, works: { overall } }: Both) {
  const level = overall.level;
  return (
    <div className={style.eyes}>
      <section className={style.eye} aria-labelledby="exists">
        <h2 id="exists">{say('exists.exists')}</h2>
        <p className={style.level}>{say('exists.found', { count: asked, found })}</p>
      </section>
      <section className={style.eye} aria-labelledby="works">
        <h2 id="works">{say('exists.works')}</h2>
        <p className={style.level}>
          {level === null
            ? say('exists.works_none')
            : say('exists.works_level', { level: sayLevel(level) })}
        </p>
        <Outcomes />
      </section>
    </div>
  );
}

/** What is measured belongs to what works: how many of the measures can be judged, and how many got worse. */
function Outcomes() {
  const { data } = useQuery(wallQuery(useAsOf()));
  if (data === undefined) return null;
  const judged = data.rows.filter(
    ({ retired_on: retired, verdict }) => retired === null && verdict.variation !== 'too_early',
  );
  const worse = judged.filter(({ verdict }) => verdict.variation.startsWith('concern')).length;
  if (judged.length === 0) return null;
  return (
    <p>
      {say('exists.results', { count: judged.length, worse })}{' '}
      <Link to="/measures">{say('exists.results_all')}</Link>
    </p>
  );
}

function Rows({ exists, works }: Both) {
  const { clauses = false } = route.useSearch();
  return (
    <Section
      title={say('list.title')}
      aside={
        <Link to="/culture/exists" search={clauses ? {} : { clauses: true }}>
          {say(clauses ? 'exists.no_clauses' : 'exists.clauses')}
        </Link>
      }
    >
      <p className={style.quiet}>{say('exists.unverified')}</p>
      <ol role="list" className={style.courses}>
        {works.dimensions.map((course) => (
          <li key={course.dimension}>
            <Row course={course} exists={exists} clauses={clauses} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Row({ course, exists, clauses }: { course: Course; exists: Exists; clauses: boolean }) {
  const { dimension, level, figures, exists: counted } = course;
  const own = exists.demands.filter((demand) => demand.dimension === dimension);
  return (
    <>
      <h3>
        <Link to="/culture/$dimension" params={{ dimension }}>
          {nameOf(dimension)}
        </Link>
      </h3>
      <div className={style.eyes}>
        <div className={style.eye}>
          <h4>{say('exists.exists')}</h4>
          <p className={style.level}>{say('exists.one', counted)}</p>
          <Demands demands={own} clauses={clauses} />
        </div>
        <div className={style.eye}>
          <h4>{say('exists.works')}</h4>
          <p className={style.level}>{sayLevel(level)}</p>
          <p>{sayFigures(figures)}</p>
        </div>
      </div>
    </>
  );
}
