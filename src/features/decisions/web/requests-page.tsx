import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { classes } from '../../../web/control/button.tsx';
import { sayDayShort } from '../../../web/i18n/format.ts';
import { Settling } from '../../../web/line/line.tsx';
import { Empty } from '../../../web/sentence/sentence.tsx';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page } from '../../../web/shell/page.tsx';
import { DataTable, type Column } from '../../../web/table/data-table.tsx';
import { Paging } from '../../../web/table/paging.tsx';
import { REQUEST_STATES } from '../contract/kinds.ts';
import type { ResourceRequest } from '../contract/requests.ts';
import { requestsQuery } from './queries.ts';
import { say } from './say.ts';
import { requestsOf } from './searches.ts';
import { States } from './states.tsx';

const route = getRouteApi('/shell/requests');
const SIZE = 50;

/** What was asked for: what waits longest first, and what became of the others. */
export function RequestsPage() {
  const search = requestsOf(route.useSearch());
  const list = useQuery(requestsQuery(search, useAsOf()));
  if (list.error && !list.data) throw list.error;
  if (!list.data) return <Settling label={say('request.loading')} />;
  const { total, rows, can } = list.data;
  const asked = search.state ?? 'waiting';
  const title = say(`request.title.${asked}`, { count: total });
  return (
    <Page
      wide
      title={title}
      actions={
        can.ask && (
          <Link to="/requests/new" className={classes('first')}>
            {say('request.ask')}
          </Link>
        )
      }
    >
      <States
        label={say('request.states')}
        to="/requests"
        asked={asked}
        states={REQUEST_STATES.map((state) => [state, say(`request.state.${state}`)] as const)}
      />
      {total === 0 ? (
        <Empty>{say('request.empty')}</Empty>
      ) : (
        <>
          <DataTable
            caption={title}
            columns={columns()}
            rows={rows}
            id={(row) => row.id}
            name={(row) => row.what}
            href={(row) => `/requests/${row.id}`}
            sort={{ key: '', descending: false }}
            onSort={() => undefined}
            stale={list.isPlaceholderData}
          />
          <Paging page={search.page ?? 1} size={SIZE} total={total} />
        </>
      )}
    </Page>
  );
}

function columns(): readonly Column<ResourceRequest>[] {
  return [
    { key: 'what', name: say('request.column.what'), cell: (row) => row.what },
    {
      key: 'asked_by',
      name: say('request.column.asked_by'),
      cell: (row) => row.asked_by?.name ?? say('somebody'),
    },
    {
      key: 'asked_on',
      name: say('request.column.asked_on'),
      figures: true,
      cell: ({ asked_on: on }) => <time dateTime={on}>{sayDayShort(on)}</time>,
    },
    {
      key: 'waiting',
      name: say('request.column.waiting'),
      figures: true,
      cell: ({ waiting_days: count }) => say('request.days', { count }),
    },
    {
      key: 'wanted_by',
      name: say('request.column.wanted_by'),
      figures: true,
      cell: ({ wanted_by: on }) => on && <time dateTime={on}>{sayDayShort(on)}</time>,
    },
    { key: 'answer', name: say('request.column.answer'), cell: answer },
  ];
}

function answer({ answer: given, withdrawn_on: withdrawn }: ResourceRequest): string {
  return say(`request.answer_is.${given ?? (withdrawn === null ? 'waits' : 'withdrawn')}`);
}
