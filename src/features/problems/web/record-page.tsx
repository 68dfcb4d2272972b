import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { sayDay, sayInstant } from '../../../web/i18n/format.ts';
import { Facts } from '../../../web/sentence/sentence.tsx';
import { useAsOf } from '../../../web/shell/context.ts';
import { Recorded } from '../../../web/shell/recorded.tsx';
import { Page, Section } from '../../../web/shell/page.tsx';
import type { ProblemRecord } from '../contract/record.ts';
import { Acts } from './acts.tsx';
import { Causes } from './causes.tsx';
import { Costs } from './costs.tsx';
import { Done } from './done.tsx';
import { Files } from './files.tsx';
import { Fixes } from './fixes.tsx';
import style from './problems.module.css';
import { recordQuery } from './queries.ts';
import { Recurrence } from './recurrence.tsx';
import { say } from './say.ts';
import { Story } from './story.tsx';
import { sayIntro, sayObstacles } from './words.ts';

const route = getRouteApi('/shell/problems/$id');

/** One problem from what happened to whether its fix works. */
export function RecordPage() {
  const { id } = route.useParams();
  const asOf = useAsOf();
  const record = useQuery(recordQuery(id, asOf));
  return (
    <Recorded
      record={record}
      loading={say('loading')}
      title={say('record.not_yet')}
      text={(day) => say('record.not_yet_text', { day })}
    >
      {(problem) => <Record key={id} problem={problem} />}
    </Recorded>
  );
}

function Record({ problem }: { problem: ProblemRecord }) {
  const { what_happened: what } = problem;
  return (
    <Page title={problem.title} intro={sayIntro(problem)}>
      <State problem={problem} />
      <Acts problem={problem} />
      {what !== '' && (
        <Section title={say('field.what_happened')}>
          <p className={style.text}>{what}</p>
        </Section>
      )}
      <Done problem={problem} />
      <Causes problem={problem} />
      <Fixes problem={problem} />
      <Check problem={problem} />
      <Recurrence problem={problem} />
      <Costs problem={problem} />
      <Files problem={problem} />
      <About problem={problem} />
      <Story problem={problem} />
    </Page>
  );
}

/** Where it stands, and what it waits for. */
function State({ problem }: { problem: ProblemRecord }) {
  const { closed_on: closed, withdrawn_on: withdrawn, known_to_top_at: known } = problem;
  const who = problem.closed_by?.name ?? say('somebody');
  return (
    <div className={style.lines}>
      {withdrawn !== null && (
        <p>
          {say('record.withdrawn', { day: sayDay(withdrawn), reason: problem.withdraw_reason })}
        </p>
      )}
      {closed !== null && (
        <p>
          {say('record.closed', { day: sayDay(closed), who })} {problem.close_note}
        </p>
      )}
      {problem.thanks !== '' && <p>{say('record.thanks', { thanks: problem.thanks })}</p>}
      {closed === null && problem.reopened_count > 0 && (
        <p>{say('record.reopened', { reason: problem.reopen_reason })}</p>
      )}
      {problem.severity === 'serious' && withdrawn === null && known === null && (
        <p>{say('record.top_not_told')}</p>
      )}
      {problem.holds.length > 0 && (
        <p>
          {say('record.holds')}{' '}
          <Link to="/holds" search={{ state: 'all' }}>
            {problem.holds.map(({ reference, what }) => `${reference} ${what}`).join(', ')}
          </Link>
        </p>
      )}
      {problem.obstacles.length > 0 && <p>{sayObstacles(problem)}</p>}
    </div>
  );
}

/** Who looks whether the fix works, and what they found. */
function Check({ problem }: { problem: ProblemRecord }) {
  const { check_due_on: due, checker, verdict, checked_on: on, checked_by: by } = problem;
  if (due === null && verdict === null) return null;
  return (
    <Section title={say('check.title')}>
      {verdict !== null && on !== null ? (
        <>
          <p>
            <strong>{say(`verdict.${verdict}`)}</strong>{' '}
            {say('check.made', { who: by?.name ?? say('somebody'), day: sayDay(on) })}
          </p>
          <p className={style.text}>{problem.check_note}</p>
        </>
      ) : (
        due !== null && (
          <p>{say('check.planned', { who: checker?.name ?? say('nobody'), day: sayDay(due) })}</p>
        )
      )}
    </Section>
  );
}

function About({ problem }: { problem: ProblemRecord }) {
  const { known_to_top_at: known, told_to: told } = problem;
  const facts: readonly (readonly [string, string])[] = [
    [say('field.owner'), problem.owner?.name ?? say('nobody')],
    [say('field.process'), problem.process],
    [say('field.team'), problem.team?.name ?? ''],
    [say('field.place'), problem.place],
    [say('field.concerns'), problem.concerns],
    [say('field.found_in'), say(`found_in.${problem.found_in}`)],
    [say('field.found_by'), say(`found_by.${problem.found_by}`)],
    [say('field.happened_on'), sayDay(problem.happened_on)],
    [say('field.noticed_on'), sayDay(problem.noticed_on)],
    [say('field.recorded'), sayInstant(new Date(problem.recorded_at))],
    [
      say('field.known_to_top'),
      known === null
        ? ''
        : say('record.by', {
            who: told?.name ?? say('somebody'),
            when: sayInstant(new Date(known)),
          }),
    ],
    ...Object.entries(problem.source_columns),
  ];
  return (
    <Section title={say('record.about')}>
      <Facts facts={facts.filter(([, value]) => value !== '')} />
      <p>
        <Link to="/problems/$id/8d" params={{ id: problem.id }}>
          {say('record.eight_d')}
        </Link>
      </p>
    </Section>
  );
}
