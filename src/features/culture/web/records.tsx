import { sayDayShort } from '../../../web/i18n/format.ts';
import { Section } from '../../../web/shell/page.tsx';
import { DataTable, type Column } from '../../../web/table/data-table.tsx';
import type { RecordBehind } from '../contract.ts';
import { placeOf } from '../rules/places.ts';
import { say } from './behind/say.ts';
import style from './culture.module.css';

type Action = Extract<RecordBehind, { kind: 'action' }>;

/** The records behind a sentence; each opens. Whose they are is told by the record, not here. */
export function Records({
  title,
  heading = say('page.records'),
  records,
  total,
}: {
  title: string;
  /** What stands above them where that is not "the records behind". */
  heading?: string;
  records: readonly RecordBehind[];
  total: number;
}) {
  return (
    <Section title={heading}>
      {records.length === 0 ? (
        <p>{say('page.no_records')}</p>
      ) : (
        <Listed title={title} records={records} />
      )}
      {total > records.length && records.length > 0 && (
        <p className={style.quiet}>{say('page.first_of', { shown: records.length, total })}</p>
      )}
    </Section>
  );
}

/** Actions alone are compared by their dates; of records of several kinds it is said how each stands. */
function Listed({ title, records }: { title: string; records: readonly RecordBehind[] }) {
  const actions = records.filter((record) => record.kind === 'action');
  return actions.length === records.length ? (
    <Rows caption={title} columns={columnsOf(actions)} rows={actions} />
  ) : (
    <Rows caption={title} columns={mixed()} rows={records} />
  );
}

function Rows<Row extends RecordBehind>(table: {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
}) {
  return (
    <DataTable
      {...table}
      id={(row) => row.id}
      name={(row) => row.title}
      href={placeOf}
      sort={{ key: '', descending: false }}
      onSort={() => undefined}
    />
  );
}

function mixed(): readonly Column<RecordBehind>[] {
  return [
    { key: 'title', name: say('page.field.record'), cell: (row) => row.title },
    { key: 'kind', name: say('page.field.kind'), cell: (row) => say(`page.kind.${row.kind}`) },
    {
      key: 'stands',
      name: say('page.field.stands'),
      cell: (row) => (row.kind === 'action' ? stands(row) : stood(row)),
    },
  ];
}

/** By when it is meant to be so, or since when it is; and whether it has ended. */
function stood({ kind, on, ended_on: ended }: Exclude<RecordBehind, Action>): string {
  if (ended !== null) return say(`page.ended.${kind}`, { day: sayDayShort(ended) });
  return on === null ? say('page.no_date') : say(`page.stood.${kind}`, { day: sayDayShort(on) });
}

function columnsOf(records: readonly Action[]): readonly Column<Action>[] {
  const day = (on: Action['due_on']) => (on === null ? say('page.no_date') : sayDayShort(on));
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
            cell: (row: Action) => say('page.moved', { count: row.due_moves }),
          },
        ]
      : []),
    { key: 'stands', name: say('page.field.stands'), figures: true, cell: stands },
  ];
}

function stands(row: Action): string {
  const whose = row.mine ? `${say('page.yours')} · ` : '';
  if (row.done_on !== null) return whose + say('page.done_on', { day: sayDayShort(row.done_on) });
  if (row.late_days > 0) return whose + say('page.late', { count: row.late_days });
  if (row.due_on === null) return whose + say('page.open');
  return whose + say('page.open_until', { day: sayDayShort(row.due_on) });
}
