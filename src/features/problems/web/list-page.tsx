import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { classes } from '../../../web/control/button.tsx';
import { sayDayShort, sayList } from '../../../web/i18n/format.ts';
import { Settling } from '../../../web/line/line.tsx';
import { Empty } from '../../../web/sentence/sentence.tsx';
import { useSession } from '../../../web/session/session.ts';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page } from '../../../web/shell/page.tsx';
import { AsFile } from '../../../web/table/as-file.tsx';
import { DataTable, type Column } from '../../../web/table/data-table.tsx';
import { Paging } from '../../../web/table/paging.tsx';
import { States } from '../../decisions/web/states.tsx';
import { STATES } from '../contract/kinds.ts';
import type { ProblemRow } from '../contract/record.ts';
import { Filters, isNarrowed } from './list-filters.tsx';
import style from './problems.module.css';
import { listQuery, type ProblemList } from './queries.ts';
import { say } from './say.ts';
import { listOf } from './searches.ts';
import { standing } from './words.ts';

const route = getRouteApi('/shell/problems');
const SIZE = 50;

/** What went wrong, asked by what it waits for, by kind, process, owner and day. */
export function ListPage() {
  const search = listOf(route.useSearch());
  const asOf = useAsOf();
  const list = useQuery(listQuery(search, asOf));
  const { today } = useSession();
  if (list.error && !list.data) throw list.error;
  if (!list.data) return <Settling label={say('loading')} />;
  const { total, rows, counts, can } = list.data;
  const asked = search.state ?? 'open';
  const title = say(`title.${asked}`, { count: total });
  return (
    <Page
      wide
      title={title}
      intro={asked === 'open' && sayWaiting(counts)}
      actions={<Actions can={can} />}
    >
      <div className={style.tools}>
        <States
          label={say('list.states')}
          to="/problems"
          asked={asked}
          states={STATES.map((state) => [state, say(`state.${state}`)] as const)}
        />
        <div className={style.acts}>
          <Filters search={search} />
          <AsFile
            path="/api/problems/export"
            search={search}
            name="problems"
            words={say('list.export_words')}
          />
        </div>
      </div>
      {total === 0 ? (
        <Empty>{say(isNarrowed(search) ? 'list.empty_filtered' : 'list.empty')}</Empty>
      ) : (
        <>
          <DataTable
            caption={title}
            columns={columns(asOf ?? today)}
            rows={rows}
            id={(row) => row.id}
            name={({ title: name }) => name}
            href={(row) => `/problems/${row.id}`}
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

function Actions({ can }: Pick<ProblemList, 'can'>) {
  return (
    <>
      {can.raise && (
        <Link to="/problems/new" className={classes('first')}>
          {say('list.raise')}
        </Link>
      )}
      <Link to="/problems/trends" className={classes('plain')}>
        {say('list.trends')}
      </Link>
    </>
  );
}

/** What open problems wait for, so that nobody has to ask for it; nothing where they wait for nothing. */
function sayWaiting(counts: ProblemList['counts']): string {
  const waiting = (['top_not_told', 'not_contained', 'unowned', 'check_due'] as const)
    .filter((state) => counts[state] > 0)
    .map((state) => say(`waiting.${state}`, { count: counts[state] }));
  return waiting.length === 0 ? '' : say('waiting.intro', { parts: sayList(waiting) });
}

function columns(today: string): readonly Column<ProblemRow>[] {
  return [
    { key: 'title', name: say('column.title'), cell: ({ title }) => title },
    { key: 'reference', name: say('column.reference'), cell: ({ reference }) => reference },
    { key: 'kind', name: say('column.kind'), cell: ({ kind }) => say(`kind.${kind}`) },
    {
      key: 'severity',
      name: say('column.severity'),
      cell: ({ severity }) => say(`severity.${severity}`),
    },
    { key: 'process', name: say('column.process'), cell: ({ process }) => process },
    {
      key: 'noticed_on',
      name: say('column.noticed_on'),
      figures: true,
      cell: ({ noticed_on: on }) => <time dateTime={on}>{sayDayShort(on)}</time>,
    },
    { key: 'owner', name: say('column.owner'), cell: ({ owner }) => owner?.name ?? say('nobody') },
    {
      key: 'stands',
      name: say('column.stands'),
      cell: (row) => standing(row, today),
      phrase: true,
    },
  ];
}
