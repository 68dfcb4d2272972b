import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { classes } from '../../../web/control/button.tsx';
import { sayDayShort } from '../../../web/i18n/format.ts';
import { Settling } from '../../../web/line/line.tsx';
import { Empty } from '../../../web/sentence/sentence.tsx';
import { holds, useSession, worksHere } from '../../../web/session/session.ts';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page } from '../../../web/shell/page.tsx';
import { DataTable, type Column } from '../../../web/table/data-table.tsx';
import { Paging } from '../../../web/table/paging.tsx';
import { States } from '../../decisions/web/states.tsx';
import { LIST_STATES } from '../contract/kinds.ts';
import type { MeetingRow } from '../contract/record.ts';
import { CalendarSection } from './calendar.tsx';
import { CoverageLine } from './coverage-line.tsx';
import style from './meetings.module.css';
import { listQuery } from './queries.ts';
import { say } from './say.ts';
import { listOf } from './searches.ts';
import { sayStanding } from './words.ts';

const route = getRouteApi('/shell/meetings');
const SIZE = 50;

/** The meetings that come, and those that were held. */
export function ListPage() {
  const search = listOf(route.useSearch());
  const asOf = useAsOf();
  const session = useSession();
  const seesAll = holds(session, 'top_management', 'system_manager');
  const list = useQuery(listQuery(search, asOf));
  if (list.error && !list.data) throw list.error;
  if (!list.data) return <Settling label={say('loading')} />;
  const { total, rows, can } = list.data;
  const asked = search.state ?? 'coming';
  const title =
    total === 0 && !seesAll
      ? say(`none_for_you.${asked}`)
      : say(`title.${asked}`, { count: total });
  return (
    <Page
      wide
      title={title}
      intro={<CoverageLine />}
      actions={
        can.plan && (
          <Link to="/meetings/new" className={classes('first')}>
            {say('list.plan')}
          </Link>
        )
      }
    >
      <States
        label={say('list.states')}
        to="/meetings"
        asked={asked}
        states={LIST_STATES.map((state) => [state, say(`state_of_list.${state}`)] as const)}
      />
      {total === 0 ? (
        <Empty>{say(`list.empty.${asked}`)}</Empty>
      ) : (
        <>
          <DataTable
            caption={title}
            columns={columns()}
            rows={rows}
            id={(row) => row.id}
            name={(row) => row.name}
            href={(row) => `/meetings/${row.id}`}
            sort={{ key: '', descending: false }}
            onSort={() => undefined}
            stale={list.isPlaceholderData}
          />
          <Paging page={search.page ?? 1} size={SIZE} total={total} />
        </>
      )}
      {asOf === undefined && worksHere(session) && <CalendarSection />}
    </Page>
  );
}

function columns(): readonly Column<MeetingRow>[] {
  return [
    { key: 'name', name: say('column.name'), cell: ({ name }) => name },
    { key: 'day', name: say('column.day'), figures: true, cell: dayOf },
    { key: 'chair', name: say('column.chair'), cell: ({ chair }) => chair?.name ?? say('nobody') },
    { key: 'stands', name: say('column.stands'), cell: sayStanding },
  ];
}

function dayOf({ held_on: held, day, starts_at: time, late_days: late }: MeetingRow) {
  return (
    <>
      <time dateTime={held ?? day}>{sayDayShort(held ?? day)}</time> {time}
      {late > 0 && <span className={style.late}>{say('list.late', { count: late })}</span>}
    </>
  );
}
