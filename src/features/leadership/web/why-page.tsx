import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { classes } from '../../../web/control/button.tsx';
import { sayDay } from '../../../web/i18n/format.ts';
import { Settling } from '../../../web/line/line.tsx';
import { Empty } from '../../../web/sentence/sentence.tsx';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page } from '../../../web/shell/page.tsx';
import { Paging } from '../../../web/table/paging.tsx';
import style from './leadership.module.css';
import { messagesQuery } from './queries.ts';
import { say } from './say.ts';
import { messagesOf } from './searches.ts';
import { sayFor } from './words.ts';

const route = getRouteApi('/shell/why');
const SIZE = 50;

/** What leaders wrote to say why, the latest first. */
export function WhyPage() {
  const { page } = messagesOf(route.useSearch());
  const list = useQuery(messagesQuery(page, useAsOf()));
  if (list.error && !list.data) throw list.error;
  if (!list.data) return <Settling label={say('loading')} />;
  const { total, rows, can } = list.data;
  return (
    <Page
      title={say('why.title')}
      intro={say('why.intro')}
      actions={
        can.lead && (
          <Link to="/why/new" className={classes('first')}>
            {say('why.new')}
          </Link>
        )
      }
    >
      {total === 0 && <Empty>{say('why.empty')}</Empty>}
      <ul role="list" className={style.entries}>
        {rows.map((message) => (
          <li key={message.id}>
            <Link to="/why/$id" params={{ id: message.id }}>
              {message.title}
            </Link>
            <span className={style.aside}>
              {say('why.who', {
                who: message.written_by?.name ?? say('somebody'),
                day: sayDay(message.written_on),
                to: sayFor(message),
              })}
            </span>
          </li>
        ))}
      </ul>
      <Paging page={page ?? 1} size={SIZE} total={total} />
    </Page>
  );
}
