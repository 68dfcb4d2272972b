import type { Cell } from '../../../lib/workbook.ts';
import { cellsOf, emailOf, type ExportColumn } from '../../imports/rules/export-cells.ts';
import type { FieldValues } from '../../imports/rules/register.ts';
import { COUNTED_HEADINGS, problemRegister } from './register.ts';

/** One problem as an export holds it: what a file would have to say of it, and what stands beside it for whoever reads. */
export type ExportRow = {
  readonly values: FieldValues;
  readonly found_by: string;
  readonly cost_known: number | null;
  readonly cost_estimated: number | null;
};

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
];

export const EXPORT_HEADER: readonly string[] = [
  ...COLUMNS.map(([heading]) => heading),
  ...COUNTED_HEADINGS,
];

export function exportCells({ values, found_by: by, ...costs }: ExportRow): Cell[] {
  const beside = [by.replaceAll('_', ' '), costs.cost_known, costs.cost_estimated];
  return [...cellsOf(values, COLUMNS, problemRegister), ...beside];
}
