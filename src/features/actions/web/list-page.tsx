import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { classes } from '../../../web/control/button.tsx';
import { sayNumber } from '../../../web/i18n/format.ts';
import { Settling } from '../../../web/line/line.tsx';
import { Empty } from '../../../web/sentence/sentence.tsx';
import { useSession, worksHere } from '../../../web/session/session.ts';
import { IN_PLACE } from '../../../web/shell/address.ts';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page } from '../../../web/shell/page.tsx';
import { ColumnChooser, useColumns } from '../../../web/table/column-chooser.tsx';
import { DataTable } from '../../../web/table/data-table.tsx';
import type { Column, Sort } from '../../../web/table/data-table.tsx';
import { Paging } from '../../../web/table/paging.tsx';
import type { ActionRow, ListQuery } from '../contract/shapes.ts';
import style from './actions.module.css';
import { BulkActs } from './bulk.tsx';
import { ExportMenu } from './export-menu.tsx';
import { KeptFilters } from './kept-filters.tsx';
import { listColumns, usualColumns } from './list-columns.tsx';
import { Filters, StateLine } from './list-filters.tsx';
import type { ListSearch } from './list-search.ts';
import { filterCount, searchOf } from './list-search.ts';
import { Narrowed } from './narrowed.tsx';
import { opensActions } from './opens.ts';
import { listQuery } from './queries.ts';
import { say } from './say.ts';

const route = getRouteApi('/shell/actions');
const SIZE = 50;

/** The list of actions: a question in words, the answer as a table, and what can be done with several. */
export function ListPage() {
  // The day stands in the address beside the filters and is none of them.
  const search = searchOf(route.useSearch());
  const asOf = useAsOf();
  const list = useQuery(listQuery(search, asOf));
  const all = listColumns();
  const columns = useColumns('actions', all, usualColumns);
  const session = useSession();
  if (list.error && !list.data) throw list.error;
  if (!list.data) return <Settling label={say('list.loading')} />;
  const { total, rows } = list.data;
  const title = say(`title.${search.state ?? 'open'}`, { count: total });
  return (
    <Page
      wide
      title={title}
      actions={
        asOf === undefined &&
        worksHere(session) && (
          <Link to="/actions/new" className={classes('first')}>
            {say(opensActions(session) ? 'list.new' : 'propose.title')}
          </Link>
        )
      }
    >
      <div className={style.tools}>
        <StateLine search={search} />
        <Filters search={search}>
          <KeptFilters search={search} />
          {total > 0 && (
            <div className={style.ofList}>
              <ColumnChooser columns={all} keys={columns.keys} keep={columns.keep} />
              <ExportMenu search={search} columns={columns.keys} />
            </div>
          )}
        </Filters>
        <Narrowed search={search} />
      </div>
      {total === 0 ? (
        <NothingHere search={search} />
      ) : (
        <Rows
          search={search}
          rows={rows}
          total={total}
          stale={list.isPlaceholderData}
          columns={columns.shown}
        />
      )}
    </Page>
  );
}

type RowsProps = {
  search: ListSearch;
  rows: readonly ActionRow[];
  total: number;
  stale: boolean;
  columns: readonly Column<ActionRow>[];
};

function Rows({ search, rows, total, stale, columns }: RowsProps) {
  const navigate = useNavigate({ from: '/actions' });
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const changeable = rows.some((row) => row.can.assign || row.can.move_due);
  const sort = {
    key: search.sort ?? 'due_on',
    descending: search.direction === 'desc',
  };
  const onSort = ({ key, descending }: Sort) =>
    void navigate({
      search: ({ page: _page, ...rest }) => ({
        ...rest,
        sort: key as ListQuery['sort'],
        direction: descending ? 'desc' : 'asc',
      }),
      ...IN_PLACE,
    });
  return (
    <>
      <DataTable
        caption={say(`title.${search.state ?? 'open'}`, { count: total })}
        columns={columns}
        rows={rows}
        id={(row) => row.id}
        name={(row) => row.title}
        href={(row) => `/actions/${row.id}`}
        sort={sort}
        onSort={onSort}
        stale={stale}
        {...(changeable && { choice: { ids, choose: setIds } })}
      />
      <Paging page={search.page ?? 1} size={SIZE} total={total} />
      <BulkActs rows={rows.filter((row) => ids.has(row.id))} onDone={() => setIds(new Set())} />
    </>
  );
}

/** An empty list says whether there is nothing at all, or nothing of what was asked for. */
function NothingHere({ search }: { search: ListSearch }) {
  if (filterCount(search) > 0 || search.q !== undefined) {
    return (
      <Empty
        step={
          <Link to="/actions" search={{ state: search.state }}>
            {say('list.filters_none')}
          </Link>
        }
      >
        {say('empty.filtered')}
      </Empty>
    );
  }
  return <Empty>{say(`empty.${search.state ?? 'open'}`, { none: sayNumber(0) })}</Empty>;
}
