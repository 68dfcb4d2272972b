import type { Day } from '../../../lib/day.ts';
import type { Cell } from '../../../lib/workbook.ts';
import { lateDays, stageOn } from '../rules.ts';
import type { ActionFacts, ActionWords, Verdict } from './shapes.ts';

/** One action as an export holds it; names instead of ids, so that another firm's spreadsheet reads it too. */
export type ExportRow = ActionFacts &
  ActionWords & {
    readonly accountable_name: string | null;
    readonly accountable_email: string | null;
    readonly checker_name: string | null;
    readonly check_due_on: Day | null;
    readonly verdict: Verdict | null;
    readonly check_note: string;
    readonly result: string;
    readonly cancel_reason: string;
    readonly source_columns: Record<string, string>;
  };

const day = (on: Day | null): Cell => (on === null ? null : { date: on });

/** Every column with its heading, which is one the importer knows, so that an export comes back unchanged. */
const COLUMNS: Record<string, { heading: string; cell: (row: ExportRow, asOf: Day) => Cell }> = {
  reference: { heading: 'Reference', cell: (row) => row.reference },
  title: { heading: 'Title', cell: (row) => row.title },
  description: { heading: 'Description', cell: (row) => row.description },
  why: { heading: 'Why it matters', cell: (row) => row.why },
  source: { heading: 'Source', cell: (row) => row.source },
  source_reference: { heading: 'Source reference', cell: (row) => row.source_reference },
  significance: { heading: 'Significance', cell: (row) => row.significance },
  process: { heading: 'Process', cell: (row) => row.process },
  accountable: { heading: 'Owner', cell: (row) => row.accountable_name },
  accountable_email: { heading: 'Owner e-mail', cell: (row) => row.accountable_email },
  stage: { heading: 'Status', cell: (row, asOf) => stageOn(row, asOf) },
  late_days: { heading: 'Days late', cell: (row, asOf) => lateDays(row, asOf) },
  opened_on: { heading: 'Date opened', cell: (row) => day(row.opened_on) },
  first_due_on: { heading: 'First due date', cell: (row) => day(row.first_due_on) },
  due_on: { heading: 'Due date', cell: (row) => day(row.due_on) },
  due_moves: { heading: 'Times moved', cell: (row) => row.due_moves },
  containment: { heading: 'Immediate correction', cell: (row) => row.containment },
  contained_on: { heading: 'Contained on', cell: (row) => day(row.contained_on) },
  cause: { heading: 'Root cause', cell: (row) => row.cause },
  corrective_action: { heading: 'Corrective action', cell: (row) => row.corrective_action },
  planned_on: { heading: 'Planned on', cell: (row) => day(row.planned_on) },
  result: { heading: 'Result', cell: (row) => row.result },
  done_on: { heading: 'Date closed', cell: (row) => day(row.done_on) },
  check_due_on: { heading: 'Effectiveness check due', cell: (row) => day(row.check_due_on) },
  checker: { heading: 'Effectiveness checked by', cell: (row) => row.checker_name },
  checked_on: { heading: 'Effectiveness check date', cell: (row) => day(row.checked_on) },
  verdict: { heading: 'Effectiveness verified', cell: (row) => row.verdict },
  check_note: { heading: 'Effectiveness note', cell: (row) => row.check_note },
  cancelled_on: { heading: 'Stopped on', cell: (row) => day(row.cancelled_on) },
  cancel_reason: { heading: 'Reason for stopping', cell: (row) => row.cancel_reason },
};

/** The names of all columns, in their order. */
export const EXPORT_COLUMNS: readonly string[] = Object.keys(COLUMNS);

/** The headings of columns, in the order given; a name that no column has stands as it is. */
export function exportHeader(columns: readonly string[]): string[] {
  return columns.map((name) => COLUMNS[name]?.heading ?? name);
}

/** One action in the columns given, its status and its days late as of that day; null where no column has the name. */
export function exportCells(row: ExportRow, columns: readonly string[], asOf: Day): Cell[] {
  return columns.map((name) => COLUMNS[name]?.cell(row, asOf) ?? null);
}
