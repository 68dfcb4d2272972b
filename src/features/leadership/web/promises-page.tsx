import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { classes } from '../../../web/control/button.tsx';
import { Settling } from '../../../web/line/line.tsx';
import { Empty } from '../../../web/sentence/sentence.tsx';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page } from '../../../web/shell/page.tsx';
import { Paging } from '../../../web/table/paging.tsx';
import { States } from '../../decisions/web/states.tsx';
import { COMMITMENT_STATES } from '../contract/kinds.ts';
import style from './leadership.module.css';
import { promisesQuery } from './queries.ts';
import { say } from './say.ts';
import { promisesOf } from './searches.ts';
import { sayFor, sayStanding } from './words.ts';

const route = getRouteApi('/shell/promises');
const SIZE = 50;

/** What leaders promised, as far as it was promised to the reader. */
export function PromisesPage() {
  const search = promisesOf(route.useSearch());
  const list = useQuery(promisesQuery(search, useAsOf()));
  if (list.error && !list.data) throw list.error;
  if (!list.data) return <Settling label={say('loading')} />;
  const { total, rows, can } = list.data;
  const asked = search.state ?? 'open';
  return (
    <Page
      title={
        asked === 'open'
          ? say('promise.title_open', { count: total })
          : say(`promise.title_${asked}`)
      }
      intro={say('promise.intro')}
      actions={
        can.lead && (
          <Link to="/promises/new" className={classes('first')}>
            {say('promise.new')}
          </Link>
        )
      }
    >
      <States
        label={say('promise.states')}
        to="/promises"
        asked={asked}
        states={COMMITMENT_STATES.map((state) => [state, say(`promise.state.${state}`)] as const)}
      />
      {total === 0 && <Empty>{say('promise.empty')}</Empty>}
      <ul role="list" className={style.entries}>
        {rows.map((promise) => (
          <li key={promise.id}>
            <Link to="/promises/$id" params={{ id: promise.id }}>
              {promise.what}
            </Link>
            <span className={style.aside}>
              {promise.mine
                ? `${say('promise.yours')} · `
                : `${promise.owner?.name ?? say('somebody')} · `}
              {`${sayFor(promise)} · ${sayStanding(promise)}`}
            </span>
          </li>
        ))}
      </ul>
      <Paging page={search.page ?? 1} size={SIZE} total={total} />
    </Page>
  );
}
