import type { Day } from '../../../lib/day.ts';
import type { Cell } from '../../../lib/workbook.ts';
import { cellsOf, emailOf, type ExportColumn } from '../../imports/rules/export-cells.ts';
import type { FieldValues } from '../../imports/rules/register.ts';
import { ONLY_TOLD, problemRegister } from './register.ts';

/** Every column with its heading, which is one the importer knows, so that an export comes back unchanged. */
const COLUMNS: readonly ExportColumn[] = [
  ['Reference', 'reference'],
  ['Title', 'title'],
  ['Description', 'what_happened'],
  ['Kind', 'source'],
  ['Severity', 'severity'],
  ['Process', 'process'],
  ['Place', 'place'],
  ['Customer or order', 'concerns'],
  ['Date raised', 'noticed_on'],
  ['Happened on', 'happened_on'],
  ['Owner', 'owner'],
  ['Owner e-mail', emailOf('owner')],
  ['Immediate correction', 'containment'],
  ['Corrective action', 'correction'],
  ['Root cause', 'cause'],
  ['Status', 'status'],
  ['Date closed', 'closed_on'],
  ['Effectiveness verified', 'verdict'],
  ['Effectiveness check date', 'checked_on'],
  ['Effectiveness note', 'check_note'],
  ['Found by', 'found_by'],
  ['Where found', 'found_in'],
  ['Known cost', 'cost_known'],
  ['Estimated cost', 'cost_estimated'],
];

export const EXPORT_HEADER: readonly string[] = [
  ...COLUMNS.map(([heading]) => heading),
  ...ONLY_TOLD,
];

/** What the page shows beside what a file could change: by name, the actions one to a line. */
export type ToldBeside = {
  readonly team: string | null;
  readonly check_due_on: Day | null;
  readonly checker: string | null;
  readonly fixes: string | null;
};

/** A row under {@link EXPORT_HEADER}, as the importer reads it again; empty where a value is not known. */
export function exportCells(values: FieldValues, told: ToldBeside): Cell[] {
  const due = told.check_due_on === null ? null : { date: told.check_due_on };
  const cells = cellsOf(values, COLUMNS, problemRegister);
  return [...cells, told.team, due, told.checker, told.fixes];
}
