import { sayDayShort } from '../../../web/i18n/format.ts';
import { Section } from '../../../web/shell/page.tsx';
import { DataTable, type Column } from '../../../web/table/data-table.tsx';
import type { SignalPageAnswer } from '../contract.ts';
import style from './culture.module.css';
import { say } from './say.ts';

type Behind = SignalPageAnswer['cards'][number]['records'][number];

/** The records behind a sentence; each opens. Whose they are is told by the record, not here. */
export function Records({
  title,
  records,
  total,
}: {
  title: string;
  records: readonly Behind[];
  total: number;
}) {
  return (
    <Section title={say('page.records')}>
      {records.length === 0 ? (
        <p>{say('page.no_records')}</p>
      ) : (
        <DataTable
          caption={title}
          columns={columns(records)}
          rows={records}
          id={(row) => row.id}
          name={(row) => row.title}
          href={(row) => `/actions/${row.id}`}
          sort={{ key: '', descending: false }}
          onSort={() => undefined}
        />
      )}
      {total > records.length && records.length > 0 && (
        <p className={style.quiet}>{say('page.first_of', { shown: records.length, total })}</p>
      )}
    </Section>
  );
}

function columns(records: readonly Behind[]): readonly Column<Behind>[] {
  const day = (on: Behind['due_on']) => (on === null ? say('page.no_date') : sayDayShort(on));
  const moved = records.some((row) => row.due_moves > 0);
  return [
    { key: 'title', name: say('page.field.title'), cell: (row) => row.title },
    { key: 'reference', name: say('page.field.reference'), cell: (row) => row.reference },
    {
      key: 'first_due_on',
      name: say('page.field.first_due_on'),
      figures: true,
      cell: (row) => day(row.first_due_on),
    },
    ...(moved
      ? [
          {
            key: 'due_moves',
            name: say('page.field.due_moves'),
            figures: true,
            cell: (row: Behind) => say('page.moved', { count: row.due_moves }),
          },
        ]
      : []),
    { key: 'stands', name: say('page.field.stands'), figures: true, cell: stands },
  ];
}

function stands(row: Behind): string {
  const whose = row.mine ? `${say('page.yours')} · ` : '';
  if (row.done_on !== null) return whose + say('page.done_on', { day: sayDayShort(row.done_on) });
  if (row.late_days > 0) return whose + say('page.late', { count: row.late_days });
  if (row.due_on === null) return whose + say('page.open');
  return whose + say('page.open_until', { day: sayDayShort(row.due_on) });
}
