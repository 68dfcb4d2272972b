import { Link } from '@tanstack/react-router';
import { classes } from '../../../web/control/button.tsx';
import { sayDay } from '../../../web/i18n/format.ts';
import type { LeaderAnswer } from '../contract.ts';
import style from './home.module.css';
import { say } from './say.ts';

/** What was asked for and waits for a yes, a no or something else: who asks, since when and why. */
export function Requests({ requests: { total, rows } }: Pick<LeaderAnswer, 'requests'>) {
  if (rows.length === 0) return null;
  return (
    <>
      <ul role="list" className={style.items}>
        {rows.map((request) => (
          <li key={request.id} className={style.item}>
            <Asked request={request} />
            {request.can.answer && (
              <div className={style.acts}>
                <Link
                  to="/requests/$id"
                  params={{ id: request.id }}
                  className={classes()}
                  aria-label={say('requests.answer_what', { name: request.what })}
                >
                  {say('requests.answer')}
                </Link>
              </div>
            )}
          </li>
        ))}
      </ul>
      {total > rows.length && (
        <p>
          <Link to="/requests">{say('requests.all', { count: total })}</Link>
        </p>
      )}
    </>
  );
}

type Request = LeaderAnswer['requests']['rows'][number];

function Asked({ request }: { request: Request }) {
  const { id, what, why, asked_by: by, asked_on: on, waiting_days: days, handed_to: to } = request;
  return (
    <>
      <h3 className={style.itemTitle}>
        <Link to="/requests/$id" params={{ id }}>
          {what}
        </Link>
      </h3>
      <p className={style.quiet}>
        {say(days === 0 ? 'requests.asks_today' : 'requests.asks', {
          who: by?.name ?? say('somebody'),
          day: sayDay(on),
          count: days,
        })}{' '}
        {to !== null && say('requests.of_you')}
      </p>
      <p className={style.excerpt}>{why}</p>
    </>
  );
}
