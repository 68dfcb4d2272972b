import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { classes } from '../../../web/control/button.tsx';
import { Settling } from '../../../web/line/line.tsx';
import { Empty } from '../../../web/sentence/sentence.tsx';
import { holds, useSession } from '../../../web/session/session.ts';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page } from '../../../web/shell/page.tsx';
import { ColumnChooser, useColumns } from '../../../web/table/column-chooser.tsx';
import { DataTable } from '../../../web/table/data-table.tsx';
import { Paging } from '../../../web/table/paging.tsx';
import type { PersonRow } from '../contract/shapes.ts';
import { listColumns, usualColumns } from './list-columns.tsx';
import { Filters, StateLine } from './list-filters.tsx';
import type { ListSearch } from './list-search.ts';
import style from './people.module.css';
import { EVERYBODY, listQuery } from './queries.ts';
import { say } from './say.ts';
import { TeamTree } from './team-tree.tsx';

const route = getRouteApi('/shell/people');
const SIZE = 100;

/** Who is here: as a table by name, or as the tree of teams. */
export function ListPage() {
  const { view, state = 'here', page = 1, ...rest } = route.useSearch();
  const asOf = useAsOf();
  const size = view === 'teams' ? EVERYBODY : SIZE;
  const list = useQuery(listQuery({ ...rest, state, page, size }, asOf));
  const manages = holds(useSession(), 'top_management', 'system_manager') && asOf === undefined;
  if (list.error && !list.data) throw list.error;
  if (!list.data) return <Settling label={say('list.loading')} />;
  const { total, rows } = list.data;
  const search = { ...rest, state, page, ...(view !== undefined && { view }) };
  return (
    <Page
      wide
      title={say(`title.${state}`, { count: total })}
      {...(state === 'as_written' && total > 0 && { intro: say('written.intro') })}
      {...(manages && { actions: <Ways state={state} /> })}
    >
      <div className={style.tools}>
        <StateLine search={search} />
        <Filters search={search} />
      </div>
      {total === 0 ? (
        <Nobody search={search} manages={manages} />
      ) : view === 'teams' ? (
        <TeamTree people={rows} />
      ) : (
        <Rows
          key={state}
          rows={rows}
          total={total}
          page={page}
          stale={list.isPlaceholderData}
          state={state}
        />
      )}
      {total === 1 && state === 'here' && manages && (
        <Empty step={<Link to="/people/bring-in">{say('empty.first_step')}</Link>}>
          {say('empty.first')}
        </Empty>
      )}
    </Page>
  );
}

function Ways({ state }: { state: NonNullable<ListSearch['state']> }) {
  if (state === 'outside') {
    return (
      <Link to="/people/invite-auditor" className={classes('first')}>
        {say('list.auditor')}
      </Link>
    );
  }
  return (
    <>
      <Link to="/people/teams" className={classes()}>
        {say('list.teams')}
      </Link>
      <Link to="/people/bring-in" className={classes()}>
        {say('list.bring_in')}
      </Link>
      <Link to="/people/new" className={classes('first')}>
        {say('list.new')}
      </Link>
    </>
  );
}

type RowsProps = {
  rows: readonly PersonRow[];
  total: number;
  page: number;
  stale: boolean;
  state: NonNullable<ListSearch['state']>;
};

function Rows({ rows, total, page, stale, state }: RowsProps) {
  const all = listColumns();
  const columns = useColumns(`people.${state}`, all, usualColumns(state));
  return (
    <>
      <DataTable
        caption={say(`title.${state}`, { count: total })}
        columns={columns.shown}
        rows={rows}
        id={(row) => row.id}
        name={(row) => row.name}
        href={(row) => `/people/${row.id}`}
        sort={{ key: 'name', descending: false }}
        onSort={() => undefined}
        stale={stale}
      />
      <div className={style.below}>
        <Paging page={page} size={SIZE} total={total} />
        <ColumnChooser columns={all} keys={columns.keys} keep={columns.keep} />
      </div>
    </>
  );
}

function Nobody({ search, manages }: { search: ListSearch; manages: boolean }) {
  const { state = 'here', q, team, role } = search;
  if (q !== undefined || team !== undefined || role !== undefined) {
    return (
      <Empty
        step={
          <Link to="/people" search={{ state }}>
            {say('list.filters_none')}
          </Link>
        }
      >
        {say('empty.filtered')}
      </Empty>
    );
  }
  const step = manages && state === 'here' && (
    <Link to="/people/bring-in">{say('empty.first_step')}</Link>
  );
  return <Empty step={step}>{say(`empty.${state}`)}</Empty>;
}
