import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, type ReactNode } from 'react';
import { sayDay, sayDayLong } from '../../../web/i18n/format.ts';
import { Settling } from '../../../web/line/line.tsx';
import { Statement } from '../../../web/sentence/sentence.tsx';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page, Section } from '../../../web/shell/page.tsx';
import type { LeaderAnswer, Thanks as ThanksAnswer } from '../contract.ts';
import { Changed } from './changed.tsx';
import { EvidenceLink } from './evidence-link.tsx';
import { Figures } from './figures.tsx';
import style from './home.module.css';
import { FirstSteps } from './first-steps.tsx';
import { Matters } from './matters.tsx';
import { OtherPages } from './other-pages.tsx';
import { Promises } from './promises.tsx';
import { leaderQuery } from './queries.ts';
import { Purpose } from '../../../web/shell/purpose.tsx';
import { PulseLine } from '../../pulse/web/beside/news-line.tsx';
import { leaderLead } from './leader-lead.ts';
import { say } from './say.ts';
import { Repair, Signals } from './signals.tsx';
import { useOnceShown } from './use-once-shown.ts';

const Review = lazy(async () => ({
  default: (await import('../../meetings/web/beside/review.tsx')).Review,
}));

const business = () => import('./business/business.tsx');
const Business = lazy(async () => ({ default: (await business()).Business }));
const WordThanks = lazy(async () => ({ default: (await business()).WordThanks }));
const SignalsForReview = lazy(async () => ({ default: (await business()).SignalsForReview }));

/** The week of a leader on one page: the sentence that matters most, what waits, and an end. */
export function LeaderPage() {
  const page = useQuery(leaderQuery(useAsOf()));
  if (page.error && !page.data) throw page.error;
  if (!page.data) return <Settling label={say('loading')} />;
  return <Leader answer={page.data} />;
}

function Leader({ answer }: { answer: LeaderAnswer }) {
  const { picture, matters, measures, promises, review, thanks } = answer;
  const { word_thanks: wordThanks, for_review: forReview, next_look: nextLook } = answer;
  // Where nothing is recorded, a page of empty headings says less than the first step alone.
  const isEmpty = picture.state === 'no_records';
  const showsMatters = useOnceShown(matters.rows.length > 0 || !isEmpty);
  const showsPromises = useOnceShown(promises.open > 0 || !isEmpty);
  return (
    <Page title={leaderLead(answer)} lead>
      <UnderHeadline picture={picture} />
      <PulseLine />
      {showsMatters && <Matters matters={matters} />}
      <Signals signals={picture.signals.slice(1)} />
      <Changed picture={picture} measures={measures} />
      {showsPromises && (
        <Section title={say('promises.title')}>
          <Promises promises={promises} />
        </Section>
      )}
      {thanks && <Thanks thanks={thanks} />}
      <Suspense>
        {wordThanks && <WordThanks thanks={wordThanks} />}
        {!isEmpty && <Business answer={answer} />}
      </Suspense>
      {review && !isEmpty && (
        <Suspense>
          <Review review={review}>{forReview > 0 && <SignalsForReview count={forReview} />}</Review>
        </Suspense>
      )}
      <Figures picture={picture} />
      <footer className={style.end}>
        <p>{say('end', { day: sayDayLong(nextLook) })}</p>
      </footer>
      <OtherPages here="leader" />
      <Purpose />
    </Page>
  );
}

/** What belongs to the one sentence: its records and its repair, or the first step of an empty firm. */
function UnderHeadline({ picture }: Pick<LeaderAnswer, 'picture'>): ReactNode {
  const [first] = picture.signals;
  if (picture.state === 'signals' && first) return <Repair signal={first} />;
  if (picture.state === 'no_records') return <FirstSteps />;
  if (picture.state === 'not_enough') {
    return (
      <>
        <p>{say('leader.not_enough_do')}</p>
        <FirstSteps />
      </>
    );
  }
  if (picture.state === 'undated') {
    return (
      <>
        <p>{say('leader.undated_do')}</p>
        <p>
          <Link to="/actions" search={{ state: 'undated' }}>
            {say('leader.undated')}
          </Link>
        </p>
      </>
    );
  }
  const promises = picture.figures.find(({ id }) => id === '7b-actions');
  if (picture.state !== 'promises' || !promises) return null;
  const { evidence } = promises;
  return (
    <p>
      <EvidenceLink
        behind={{ figure: promises.id }}
        total={evidence.total}
        words={say('leader.missed', { count: evidence.total })}
      />
    </p>
  );
}

/** A fact with a name; the page says it, the leader goes and thanks. */
function Thanks({ thanks }: { thanks: ThanksAnswer }) {
  const { person, why, proved, on, other, title } = thanks;
  const form = why === 'proved' ? 'proved' : proved ? 'proposal_proved' : 'proposal';
  const gaps = { who: person.name, other: other ?? '', day: sayDay(on), title };
  return (
    <Section title={say('thanks.title')}>
      <Statement
        under={
          <Link to="/actions/$id" params={{ id: thanks.action_id }}>
            {say('thanks.record', { who: person.name })}
          </Link>
        }
      >
        {say(other === null ? `thanks.${form}` : `thanks.${form}_by`, gaps)}
      </Statement>
    </Section>
  );
}
