import { sayDayShort, sayNumber } from '../../../web/i18n/format.ts';
import type { Column } from '../../../web/table/data-table.tsx';
import type { Day } from '../../../lib/day.ts';
import type { ActionRow } from '../contract/shapes.ts';
import style from './actions.module.css';
import { say } from './say.ts';

function dayCell(day: Day | null) {
  return day && <time dateTime={day}>{sayDayShort(day)}</time>;
}

/** The due date, and in words how far it has passed. */
function due({ due_on: dueOn, late_days: late }: ActionRow) {
  return (
    <>
      {dayCell(dueOn)}
      {late > 0 && <span className={style.late}>{say('list.days_late', { count: late })}</span>}
    </>
  );
}

/** Every column a person can choose. Keys that the server sorts by carry its own names. */
export function listColumns(): readonly Column<ActionRow>[] {
  return [
    { key: 'title', name: say('field.title'), sorts: true, cell: (row) => row.title },
    { key: 'accountable', name: say('field.accountable'), sorts: true, cell: owner },
    { key: 'due_on', name: say('field.due_on'), sorts: true, figures: true, cell: due },
    { key: 'stage', name: say('field.stage'), cell: (row) => say(`stage.${row.stage}`) },
    {
      key: 'significance',
      name: say('field.significance'),
      sorts: true,
      cell: (row) => say(`significance.${row.significance}`),
    },
    { key: 'source', name: say('field.source'), cell: (row) => say(`source.${row.source}`) },
    { key: 'reference', name: say('field.reference'), sorts: true, cell: (row) => row.reference },
    {
      key: 'source_reference',
      name: say('field.source_reference'),
      cell: (row) => row.source_reference,
    },
    { key: 'process', name: say('field.process'), cell: (row) => row.process },
    {
      key: 'opened_on',
      name: say('field.opened_on'),
      sorts: true,
      figures: true,
      cell: (row) => dayCell(row.opened_on),
    },
    {
      key: 'first_due_on',
      name: say('field.first_due_on'),
      figures: true,
      cell: (row) => dayCell(row.first_due_on),
    },
    {
      key: 'due_moves',
      name: say('field.due_moves'),
      figures: true,
      cell: (row) => row.due_moves > 0 && sayNumber(row.due_moves),
    },
    {
      key: 'done_on',
      name: say('field.done_on'),
      sorts: true,
      figures: true,
      cell: (row) => dayCell(row.done_on),
    },
    {
      key: 'check_due_on',
      name: say('field.check_due_on'),
      figures: true,
      cell: (row) => dayCell(row.check_due_on),
    },
  ];
}

function owner({ accountable }: ActionRow) {
  return accountable?.name ?? <span className="quiet">{say('nobody')}</span>;
}

export const usualColumns = ['title', 'accountable', 'due_on', 'stage', 'reference'];
