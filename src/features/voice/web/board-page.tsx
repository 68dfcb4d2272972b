import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { classes } from '../../../web/control/button.tsx';
import { sayDayShort } from '../../../web/i18n/format.ts';
import { Settling } from '../../../web/line/line.tsx';
import { Empty } from '../../../web/sentence/sentence.tsx';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page } from '../../../web/shell/page.tsx';
import { AsFile } from '../../../web/table/as-file.tsx';
import { DataTable, type Column } from '../../../web/table/data-table.tsx';
import { Paging } from '../../../web/table/paging.tsx';
import { States } from '../../decisions/web/states.tsx';
import { STATES } from '../contract/kinds.ts';
import type { ItemRow } from '../contract/record.ts';
import { Filters, isNarrowed } from './board-filters.tsx';
import { CopyLink } from './copy-link.tsx';
import { listQuery } from './queries.ts';
import { say } from './say.ts';
import { listOf } from './searches.ts';
import style from './voice.module.css';
import { canSayHearing, sayHearing, sayStanding, sayWho, sayWords } from './words.ts';

const route = getRouteApi('/shell/voice');
const SIZE = 50;

/** What people said, asked by what it waits for; what should have been answered first. */
export function BoardPage() {
  const search = listOf(route.useSearch());
  const asOf = useAsOf();
  const list = useQuery(listQuery(search, asOf));
  if (list.error && !list.data) throw list.error;
  if (!list.data) return <Settling label={say('loading')} />;
  const { total, rows, counts, hearing, can } = list.data;
  const asked = search.state ?? 'open';
  const title = say(`board.title.${asked}`, { count: total });
  const intro = [
    canSayHearing(hearing) ? sayHearing(hearing) : '',
    asked === 'open' ? say('board.past', { count: counts.past_promise }) : '',
  ];
  return (
    <Page
      wide
      title={title}
      intro={intro.filter(Boolean).join(' ')}
      actions={<BoardActions raise={can.raise} answer={can.answer} />}
    >
      <div className={style.tools}>
        <States
          label={say('board.states')}
          to="/voice"
          asked={asked}
          states={STATES.map((state) => [state, say(`board.state.${state}`)] as const)}
        />
        <div className={style.acts}>
          <Filters search={search} />
          <AsFile
            path="/api/voice/export"
            search={search}
            name="voice"
            words={say('board.export_words')}
          />
          <CopyLink />
        </div>
      </div>
      {total === 0 ? (
        <Empty>{say(isNarrowed(search) ? 'board.empty_filtered' : 'board.empty')}</Empty>
      ) : (
        <>
          <DataTable
            caption={title}
            columns={COLUMNS}
            rows={rows}
            id={(row) => row.id}
            name={sayWords}
            href={(row) => `/voice/${row.id}`}
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

function BoardActions({ raise, answer }: { raise: boolean; answer: boolean }) {
  return (
    <>
      {raise && (
        <Link to="/say" className={classes('first')}>
          {say('say.title')}
        </Link>
      )}
      <Link to="/voice/wall" className={classes('plain')}>
        {say('board.wall')}
      </Link>
      {answer && (
        <Link to="/voice/places" className={classes('plain')}>
          {say('board.places')}
        </Link>
      )}
    </>
  );
}

const COLUMNS: readonly Column<ItemRow>[] = [
  { key: 'words', name: say('column.words'), cell: sayWords },
  { key: 'stands', name: say('column.stands'), cell: sayStanding, phrase: true },
  { key: 'kind', name: say('column.kind'), cell: ({ kind }) => say(`kind.${kind}`) },
  { key: 'reference', name: say('column.reference'), cell: ({ reference }) => reference },
  { key: 'place', name: say('column.place'), cell: ({ place }) => place },
  { key: 'who', name: say('column.who'), cell: sayWho },
  {
    key: 'raised_on',
    name: say('column.raised_on'),
    figures: true,
    cell: ({ raised_on: on }) => <time dateTime={on}>{sayDayShort(on)}</time>,
  },
  {
    key: 'supporters',
    name: say('column.supporters'),
    figures: true,
    cell: ({ supporters }) => (supporters === 0 ? '' : String(supporters)),
  },
];
