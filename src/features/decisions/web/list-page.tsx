import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { isDay } from '../../../lib/day.ts';
import { Button, classes } from '../../../web/control/button.tsx';
import { Popover } from '../../../web/float/popover.tsx';
import { Choose } from '../../../web/form/choose.tsx';
import { TextField } from '../../../web/form/field.tsx';
import { sayDayShort } from '../../../web/i18n/format.ts';
import { Settling } from '../../../web/line/line.tsx';
import { Empty } from '../../../web/sentence/sentence.tsx';
import { IN_PLACE } from '../../../web/shell/address.ts';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page } from '../../../web/shell/page.tsx';
import { DataTable, type Column } from '../../../web/table/data-table.tsx';
import { Paging } from '../../../web/table/paging.tsx';
import { STATES } from '../contract/kinds.ts';
import type { DecisionRow } from '../contract/shapes.ts';
import style from './decisions.module.css';
import { findPeople } from '../../people/web/person-picker.tsx';
import { listQuery, personQuery, type DecisionList } from './queries.ts';
import { say } from './say.ts';
import { listOf, type ListSearch } from './searches.ts';
import { States } from './states.tsx';
import { nameOf, standing } from './words.ts';

const route = getRouteApi('/shell/decisions');
const SIZE = 50;

/** What was decided, asked by what it waits for, by owner and by day. */
export function ListPage() {
  const search = listOf(route.useSearch());
  const list = useQuery(listQuery(search, useAsOf()));
  if (list.error && !list.data) throw list.error;
  if (!list.data) return <Settling label={say('loading')} />;
  const { total, rows, counts, can } = list.data;
  const asked = search.state ?? 'all';
  const title = say(`title.${asked}`, { count: total });
  const narrowed =
    search.owner !== undefined || search.from !== undefined || search.to !== undefined;
  return (
    <Page
      wide
      title={title}
      intro={asked === 'all' && sayWaiting(counts)}
      actions={
        can.record && (
          <Link to="/decisions/new" className={classes('first')}>
            {say('list.record')}
          </Link>
        )
      }
    >
      {(counts.all > 0 || narrowed) && (
        <div className={style.tools}>
          <States
            label={say('list.states')}
            to="/decisions"
            asked={asked}
            states={STATES.map((state) => [state, say(`state.${state}`)] as const)}
          />
          <Filters search={search} narrowed={narrowed} />
        </div>
      )}
      {total === 0 ? (
        <Empty>{say(counts.all === 0 ? 'list.empty' : 'list.empty_filtered')}</Empty>
      ) : (
        <>
          <DataTable
            caption={title}
            columns={columns()}
            rows={rows}
            id={(row) => row.id}
            name={nameOf}
            href={(row) => `/decisions/${row.id}`}
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

/** What open decisions wait for, so that nobody has to ask for it; nothing where they wait for nothing. */
function sayWaiting({ look_back_due: due, without_look_back: without }: DecisionList['counts']) {
  const parts = [
    due > 0 && say('list.due', { count: due }),
    without > 0 && say('list.without', { count: without }),
  ];
  return parts.filter(Boolean).join(' ');
}

function columns(): readonly Column<DecisionRow>[] {
  return [
    { key: 'chosen', name: say('column.chosen'), cell: nameOf },
    { key: 'owner', name: say('column.owner'), cell: ({ owner }) => owner?.name ?? say('nobody') },
    {
      key: 'decided_on',
      name: say('column.decided_on'),
      figures: true,
      cell: ({ decided_on: on }) => <time dateTime={on}>{sayDayShort(on)}</time>,
    },
    { key: 'look_back_on', name: say('column.look_back_on'), figures: true, cell: lookBack },
    { key: 'stands', name: say('column.stands'), cell: standing },
  ];
}

function lookBack({ look_back_on: on, look_back_late_days: late }: DecisionRow) {
  return (
    <>
      {on && <time dateTime={on}>{sayDayShort(on)}</time>}
      {late > 0 && <span className={style.late}>{say('list.days_late', { count: late })}</span>}
    </>
  );
}

/** By owner and by the day of the decision. All of it stands in the address. */
function Filters({ search, narrowed }: { search: ListSearch; narrowed: boolean }) {
  const navigate = useNavigate({ from: '/decisions' });
  const owner = useQuery(personQuery(search.owner));
  const narrow = (more: ListSearch) =>
    void navigate({ search: listOf({ ...search, ...more, page: undefined }), ...IN_PLACE });
  return (
    <div>
      <Popover label={say(narrowed ? 'list.filters_set' : 'list.filters')}>
        {(close) => (
          <div className={style.filters}>
            <Choose
              label={say('list.owner')}
              optional
              chosen={search.owner === undefined ? null : (owner.data ?? null)}
              onChoose={(person) => narrow({ owner: person?.id })}
              from={findPeople}
            />
            {(['from', 'to'] as const).map((end) => (
              <TextField
                key={end}
                label={say(`list.${end}`)}
                optional
                type="date"
                value={search[end] ?? ''}
                onText={(day) => narrow({ [end]: isDay(day) ? day : undefined })}
              />
            ))}
            <p className={style.acts}>
              <Button onClick={close}>{say('list.done')}</Button>
              {narrowed && (
                <Link to="/decisions" search={{ state: search.state }}>
                  {say('list.clear')}
                </Link>
              )}
            </p>
          </div>
        )}
      </Popover>
    </div>
  );
}
