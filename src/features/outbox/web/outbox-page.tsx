import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { sayInstant } from '../../../web/i18n/format.ts';
import { Settling } from '../../../web/line/line.tsx';
import { Empty } from '../../../web/sentence/sentence.tsx';
import { Page } from '../../../web/shell/page.tsx';
import { DataTable, type Column } from '../../../web/table/data-table.tsx';
import { Paging } from '../../../web/table/paging.tsx';
import type { MailRow } from '../contract.ts';
import { outboxQuery, SIZE } from './queries.ts';
import { say } from './say.ts';

const route = getRouteApi('/shell/outbox');

/** Every mail the product has written, and what became of it. */
export function OutboxPage() {
  const { page = 1 } = route.useSearch();
  const outbox = useQuery(outboxQuery(page));
  if (outbox.error && !outbox.data) throw outbox.error;
  if (!outbox.data) return <Settling label={say('loading')} />;
  const { mail_server: mailServer, total, rows } = outbox.data;
  const title = say(mailServer ? 'title.server' : 'title.kept', { count: total });
  return (
    <Page
      wide
      title={title}
      intro={mailServer ? say('intro') : `${say('intro')} ${say('no_server')}`}
    >
      {total === 0 ? (
        <Empty>{say('empty')}</Empty>
      ) : (
        <>
          <DataTable
            caption={title}
            columns={columns()}
            rows={rows}
            id={(row) => row.id}
            name={(row) => row.subject}
            href={(row) => `/outbox/${row.id}`}
            sort={{ key: 'made_at', descending: true }}
            onSort={() => undefined}
            stale={outbox.isPlaceholderData}
          />
          <Paging page={page} size={SIZE} total={total} />
        </>
      )}
    </Page>
  );
}

function columns(): readonly Column<MailRow>[] {
  return [
    { key: 'subject', name: say('field.subject'), cell: (row) => row.subject },
    { key: 'to', name: say('field.to'), cell: (row) => row.to },
    {
      key: 'state',
      name: say('field.state'),
      cell: (row) => say(`state.${row.state}`, { reason: row.failure ?? '' }),
    },
    {
      key: 'made_at',
      name: say('field.made_at'),
      figures: true,
      cell: (row) => <time dateTime={row.made_at}>{sayInstant(new Date(row.made_at))}</time>,
    },
  ];
}
