import { Link } from '@tanstack/react-router';
import { sayDay, sayNumber } from '../../../../web/i18n/format.ts';
import { Statement } from '../../../../web/sentence/sentence.tsx';
import { Section } from '../../../../web/shell/page.tsx';
import type { LeaderAnswer } from '../../contract.ts';
import type { Course, Money, WordThanks as Thanked } from '../../contract/business.ts';
import style from '../home.module.css';
import { say } from './say.ts';

/** Somebody whose word led to something, with words to begin with. */
export function WordThanks({ thanks }: { thanks: Thanked }) {
  const { item_id: id, person, words, outcome, on } = thanks;
  const who = person.name;
  const draft = outcome === '' ? 'thanks.draft_plain' : 'thanks.draft';
  return (
    <Section title={say('thanks.title')}>
      <Statement
        under={
          <>
            {say(draft, { who, outcome })}{' '}
            <Link to="/say" search={{ kind: 'thanks', about: id }}>
              {say('thanks.verb')}
            </Link>
          </>
        }
      >
        {say('thanks.says', { who, words, day: sayDay(on) })}
      </Statement>
    </Section>
  );
}

/** Where the firm is going, what it costs and brings, and how soon people hear: each silent where nothing is known. */
export function Business({ answer }: { answer: LeaderAnswer }) {
  const { course, money, hearing } = answer;
  return (
    <>
      {course !== null && <Going course={course} />}
      {money !== null && <Costs money={money} />}
      {hearing.cases >= hearing.floor && (
        <Section title={say('hearing.title')}>
          <Statement under={<Link to="/voice">{say('hearing.board')}</Link>}>
            {hearing.days === null
              ? say('hearing.long', { count: hearing.window })
              : say('hearing.days', { count: hearing.days })}
          </Statement>
        </Section>
      )}
    </>
  );
}

const MOST_NAMED = 3;

function Going({ course: { open, off, unsaid } }: { course: Course }) {
  return (
    <Section title={say('course.title')}>
      <Statement
        under={
          <>
            {unsaid > 0 && say('course.unsaid', { count: unsaid })}{' '}
            <Link to="/strategy">{say('course.map')}</Link>
          </>
        }
      >
        {off.length === 0
          ? say('course.none_off', { count: open })
          : say('course.off', { count: off.length, open })}
      </Statement>
      {off.length > 0 && (
        <ul role="list" className={style.plainList}>
          {off.slice(0, MOST_NAMED).map(({ id, name, state }) => (
            <li key={id}>
              <Link to="/objectives/$id" params={{ id }}>
                {name}
              </Link>{' '}
              <span className="quiet">{say(`course.${state}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Costs({ money: { currency, cost, benefit } }: { money: Money }) {
  const amount = (of: number): string =>
    say('money.amount', { amount: sayNumber(of, 0), currency });
  const both = ({ known, estimated }: { known: number; estimated: number }): string => {
    const gaps = { known: amount(known), estimated: amount(estimated) };
    if (estimated === 0) return say('money.known', gaps);
    return say(known === 0 ? 'money.estimated' : 'money.both', gaps);
  };
  const worth = (of: { readonly money: number | null; readonly hours: number | null }): string => {
    const parts = [
      ...((of.money ?? 0) > 0 ? [amount(of.money!)] : []),
      ...((of.hours ?? 0) > 0 ? [say('money.hours', { count: of.hours! })] : []),
    ];
    return parts.length === 2 ? say('money.and', { one: parts[0]!, other: parts[1]! }) : parts[0]!;
  };
  const isNothing = ({ known, estimated }: { known: number; estimated: number }): boolean =>
    known === 0 && estimated === 0;
  return (
    <Section title={say('money.title')}>
      <ul role="list" className={style.sentences}>
        {cost !== null && (
          <li>
            <Statement
              under={
                <>
                  {isNothing(cost.before)
                    ? say('money.before_nothing')
                    : say('money.before', { before: both(cost.before) })}{' '}
                  {cost.unsaid > 0 && say('money.unsaid', { count: cost.unsaid })}{' '}
                  <Link to="/problems/trends">{say('money.costs')}</Link>
                </>
              }
            >
              {isNothing(cost.now)
                ? say('money.cost_nothing')
                : say('money.cost', { now: both(cost.now) })}
            </Statement>
          </li>
        )}
        {benefit !== null && (
          <li>
            <Statement
              under={
                <>
                  {benefit.count === 1
                    ? say('money.year', { count: 1 })
                    : say('money.year', { count: benefit.count, worth: worth(benefit) })}{' '}
                  <Link to="/voice/$id" params={{ id: benefit.last.id }}>
                    {say('money.item')}
                  </Link>
                </>
              }
            >
              {say('money.benefit', { worth: worth(benefit.last), what: benefit.last.text })}
            </Statement>
          </li>
        )}
      </ul>
    </Section>
  );
}

/** How many signals go to the next review. */
export function SignalsForReview({ count }: { count: number }) {
  return (
    <p className="quiet">
      <Link to="/figures">{say('review.signals', { count })}</Link>
    </p>
  );
}
