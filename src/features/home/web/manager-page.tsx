import { useQuery } from '@tanstack/react-query';
import { Settling } from '../../../web/line/line.tsx';
import { Statement } from '../../../web/sentence/sentence.tsx';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page, Section } from '../../../web/shell/page.tsx';
import { PulseLine } from '../../pulse/web/beside/news-line.tsx';
import type { ManagerAnswer, Question } from '../contract.ts';
import { FirstSteps } from './first-steps.tsx';
import { Linked, plain } from './linked.tsx';
import { managerLead, stillToSay } from './manager-lead.ts';
import { OtherPages } from './other-pages.tsx';
import { managerQuery } from './queries.ts';
import style from './home.module.css';
import { say } from './say.ts';

const ORDER: readonly Question[] = [
  'late',
  'due_week',
  'stuck',
  'unowned',
  'check_due',
  'unchecked',
  'proposed',
];

/** What is due, stuck, unowned, unchecked and undecided; each sentence opens its list. */
export function ManagerPage() {
  const page = useQuery(managerQuery(useAsOf()));
  if (page.error && !page.data) throw page.error;
  if (!page.data) return <Settling label={say('loading')} />;
  const answer = page.data;
  const lead = managerLead(answer);
  const others = stillToSay(answer, ORDER, lead);
  const heading = leadSentence(lead, answer);
  return (
    <Page
      title={plain(heading)}
      heading={<Linked text={heading} to={lead === 'empty' ? '' : listOf(lead)} />}
      lead
      intro={lead === 'empty' ? say('manager.empty_why') : undefined}
    >
      <PulseLine />
      {lead === 'empty' && <FirstSteps />}
      {(others.length > 0 || answer.imports.total > 0) && (
        <ul role="list" className={style.sentences}>
          {others.map((question) => (
            <li key={question}>
              <Statement>
                <Linked text={sentence(question, answer)} to={listOf(question)} />
              </Statement>
            </li>
          ))}
          <Imports imports={answer.imports} />
        </ul>
      )}
      {lead !== 'empty' && <NothingElse counts={answer.counts} />}
      <Mine mine={answer.mine} />
      <OtherPages here="manager" />
    </Page>
  );
}

function leadSentence(lead: ReturnType<typeof managerLead>, answer: ManagerAnswer): string {
  if (lead === 'empty') return say('manager.empty');
  if (lead === 'nothing') return say('manager.nothing', { count: answer.open });
  return sentence(lead, answer);
}

function sentence(question: Question, { counts, open }: ManagerAnswer): string {
  return say(`manager.${question}`, { count: counts[question], open });
}

function listOf(state: Question | 'nothing'): string {
  return `/actions?state=${state === 'nothing' ? 'open' : state}`;
}

/** Lists that were handed in and not brought in yet. */
function Imports({ imports: { total, only } }: Pick<ManagerAnswer, 'imports'>) {
  if (total === 0) return null;
  return (
    <li>
      <Statement>
        <Linked
          text={say('manager.imports', { count: total })}
          to={only === null ? '/imports' : `/imports/${only}`}
        />
      </Statement>
    </li>
  );
}

/** What is in order, in one quiet sentence. */
function NothingElse({ counts }: Pick<ManagerAnswer, 'counts'>) {
  const nothing = ORDER.filter((question) => counts[question] === 0);
  if (nothing.length === 0 || nothing.length === ORDER.length) return null;
  const words = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(
    nothing.map((question) => say(`manager.none.${question}`)),
  );
  return <p className="quiet">{say('manager.nothing_is', { words })}</p>;
}

function Mine({ mine }: Pick<ManagerAnswer, 'mine'>) {
  if (mine.open === 0 && mine.checks === 0) return null;
  return (
    <Section title={say('manager.mine')}>
      <p>
        <Linked
          text={say(mine.late > 0 ? 'manager.mine_late' : 'manager.mine_open', {
            count: mine.open,
            late: mine.late,
          })}
          to="/mine"
        />{' '}
        {mine.checks > 0 && say('manager.mine_checks', { count: mine.checks })}
      </p>
    </Section>
  );
}
