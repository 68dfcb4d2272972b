import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { sayDay } from '../../../web/i18n/format.ts';
import { Settling } from '../../../web/line/line.tsx';
import { Empty } from '../../../web/sentence/sentence.tsx';
import { useSession } from '../../../web/session/session.ts';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page, Section } from '../../../web/shell/page.tsx';
import list from '../../../web/sentence/items.module.css';
import type { MineAnswer } from '../contract.ts';
import { LookBack, Request } from './asked.tsx';
import { Decisions } from './decisions.tsx';
import { PromiseRow } from './promises.tsx';
import { mineQuery } from './queries.ts';
import { say } from './say.ts';
import { useOnceShown } from './use-once-shown.ts';

/** Everything that waits for this person: decisions asked of them, words they owe, checks, and what they promised. */
export function MinePage() {
  const page = useQuery(mineQuery(useAsOf()));
  if (page.error && !page.data) throw page.error;
  if (!page.data) return <Settling label={say('loading')} />;
  return <Mine answer={page.data} />;
}

function Mine({ answer }: { answer: MineAnswer }) {
  const { decisions, requests, look_backs: lookBacks, check_ins: checkIns, checks, open } = answer;
  const { person } = useSession();
  const showsDecisions = useOnceShown(decisions.total > 0);
  const asked =
    answer.to_answer + decisions.total + requests.total + lookBacks.total + checkIns.length;
  const nothing = asked + checks.length + open.total === 0;
  return (
    <Page title={say('staff.mine')} intro={nothing ? undefined : summary(answer, person.id)}>
      {nothing && <Empty>{say('mine.none')}</Empty>}
      {showsDecisions && (
        <Section title={say('mine.decisions', { count: decisions.total })}>
          <Decisions decisions={decisions} />
        </Section>
      )}
      {requests.total > 0 && (
        <Section title={say('mine.requests', { count: requests.total })}>
          <ul role="list" className={list.items}>
            {requests.rows.map((request) => (
              <li key={request.id} className={list.item}>
                <Request request={request} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {answer.to_answer > 0 && (
        <Section title={say('mine.to_answer', { count: answer.to_answer })}>
          <p>
            <Link to="/voice" search={{ state: 'mine' }}>
              {say('mine.to_answer_open')}
            </Link>
          </p>
        </Section>
      )}
      <CheckIns checkIns={checkIns} />
      {lookBacks.total > 0 && (
        <Section title={say('mine.look_backs', { count: lookBacks.total })}>
          <ul role="list" className={list.items}>
            {lookBacks.rows.map((decision) => (
              <li key={decision.id} className={list.item}>
                <LookBack decision={decision} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Checks checks={checks} />
      <Open open={open} />
    </Page>
  );
}

/** The reader's own promises are counted as everywhere else; what they help others with is said beside them. */
function summary({ open, checks }: MineAnswer, me: string): string {
  const own = open.rows.filter((row) => row.accountable?.id === me);
  // Of more than the page shows it is not known whose they are.
  const helped = open.rows.length === open.total ? open.total - own.length : 0;
  const late = own.filter((row) => row.late_days > 0).length;
  return say('mine.summary', {
    open: say('mine.open', { count: open.total - helped }),
    helped: say('mine.helped', { count: helped }),
    late: say('mine.late', { count: late }),
    checks: say('mine.checks', { count: checks.length }),
  });
}

/** Objectives of this person that wait for a word on how they stand. */
function CheckIns({ checkIns }: { checkIns: MineAnswer['check_ins'] }) {
  if (checkIns.length === 0) return null;
  return (
    <Section title={say('mine.check_ins', { count: checkIns.length })}>
      <ul role="list" className={list.items}>
        {checkIns.map(({ id, name, due_on: due, late_days: days }) => (
          <li key={id} className={list.item}>
            <h3 className={list.title}>
              <Link to="/objectives/$id" params={{ id }}>
                {name}
              </Link>
            </h3>
            <p className="quiet">
              {say(days === 0 ? 'mine.check_in_today' : 'mine.check_in_due', {
                day: sayDay(due),
                count: days,
              })}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Checks({ checks }: Pick<MineAnswer, 'checks'>) {
  if (checks.length === 0) return null;
  return (
    <Section title={say('mine.checks_title')}>
      <p className="quiet">{say('mine.checks_about')}</p>
      <ul role="list" className={list.items}>
        {checks.map((check) => (
          <li key={check.id} className={list.item}>
            <h3 className={list.title}>
              <Link to="/actions/$id" params={{ id: check.id }}>
                {check.title}
              </Link>
            </h3>
            <p className="quiet">
              {say('mine.done_by', {
                who: check.done_by ?? say('somebody'),
                day: sayDay(check.done_on),
              })}{' '}
              {check.check_due_on !== null &&
                say(check.late_days > 0 ? 'mine.check_late' : 'mine.check_due', {
                  day: sayDay(check.check_due_on),
                  count: check.late_days,
                })}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Open({ open }: Pick<MineAnswer, 'open'>) {
  const { person } = useSession();
  if (open.total === 0) return null;
  return (
    <Section
      title={say('mine.open_title')}
      aside={
        open.total > open.rows.length && (
          <Link to="/actions" search={{ mine: 'yes' }}>
            {say('mine.all', { count: open.total })}
          </Link>
        )
      }
    >
      <ul role="list" className={list.items}>
        {open.rows.map((row) => (
          <PromiseRow key={row.id} row={row} helps={row.accountable?.id !== person.id} />
        ))}
      </ul>
    </Section>
  );
}
