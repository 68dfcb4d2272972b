import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { sayDay, sayList, sayNumber } from '../../../web/i18n/format.ts';
import { Settling } from '../../../web/line/line.tsx';
import { Empty } from '../../../web/sentence/sentence.tsx';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page, Section } from '../../../web/shell/page.tsx';
import type { Coverage, CoverageRow } from '../contract/minutes.ts';
import style from './meetings.module.css';
import { coverageQuery } from './queries.ts';
import { say } from './say.ts';

/** The coverage meter: what a management review has to consider, and when it was, by whom, on how old facts. */
export function CoveragePage() {
  const coverage = useQuery(coverageQuery(useAsOf()));
  if (coverage.error && !coverage.data) throw coverage.error;
  if (!coverage.data) return <Settling label={say('loading')} />;
  return <Meter coverage={coverage.data} />;
}

function Meter({ coverage }: { coverage: Coverage }) {
  const { covered, required, rows, since, median_data_age_days: age, next } = coverage;
  if (required === 0) {
    return (
      <Page title={say('coverage.title')}>
        <Empty step={<Link to="/organisation">{say('coverage.standards')}</Link>}>
          {say('coverage.no_standards')}
        </Empty>
      </Page>
    );
  }
  const lacking = rows.filter(({ state }) => state !== 'covered');
  const done = rows.filter(({ state }) => state === 'covered');
  return (
    <Page lead title={say('coverage.sentence', { covered, count: required })} intro={sayIntro()}>
      {lacking.length > 0 && (
        <Section title={say('coverage.lacking', { count: lacking.length })}>
          <Rows rows={lacking} />
        </Section>
      )}
      {next !== null && (
        <p>
          {say('coverage.next', { day: sayDay(next.day) })}{' '}
          {next.open ? (
            <Link to="/meetings/$id" params={{ id: next.id }}>
              {next.name}
            </Link>
          ) : (
            next.name
          )}
        </p>
      )}
      {done.length > 0 && (
        <Section title={say('coverage.done')}>
          <Rows rows={done} />
        </Section>
      )}
    </Page>
  );

  function sayIntro(): string {
    return [
      say('coverage.since', { day: sayDay(since) }),
      ...(age === null
        ? []
        : [
            say('coverage.age', {
              count: age,
              days: sayNumber(age, Number.isInteger(age) ? 0 : 1),
            }),
          ]),
    ].join(' ');
  }
}

function Rows({ rows }: { rows: readonly CoverageRow[] }) {
  return (
    <ul role="list" className={style.rows}>
      {rows.map((row) => (
        <li key={row.input}>
          <strong>{row.words}</strong>
          <Considered row={row} />
          <span className={style.by}>{sayList(row.standards)}</span>
        </li>
      ))}
    </ul>
  );
}

/** When it was last on a table, and why that does not count where it does not. */
function Considered({ row: { considered, state, why_not: why } }: { row: CoverageRow }) {
  if (considered === null) return <p>{say('coverage.never')}</p>;
  const { meeting_id: id, meeting, held_on: held, chair, data_age_days: age, item } = considered;
  return (
    <p>
      {say('coverage.considered', { day: sayDay(held), item })}{' '}
      {considered.open ? (
        <Link to="/meetings/$id/minutes" params={{ id }}>
          {meeting}
        </Link>
      ) : (
        meeting
      )}
      {'. '}
      {chair === null ? say('when.no_chair') : say('when.chaired', { who: chair })}{' '}
      {age !== null && say('coverage.old', { count: age })}{' '}
      {state !== 'covered' && why !== null && (
        <span className={style.attention}>{say(`coverage.why_not.${why}`)}</span>
      )}
    </p>
  );
}
