import type { Cell } from '../../../lib/workbook.ts';
import { cellsOf, emailOf, type ExportColumn } from '../../imports/rules/export-cells.ts';
import type { FieldValues } from '../../imports/rules/register.ts';
import { problemRegister } from './register.ts';

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

export const EXPORT_HEADER: readonly string[] = COLUMNS.map(([heading]) => heading);

/** A row under {@link EXPORT_HEADER}, as the importer reads it again; empty where a value is not known. */
export function exportCells(values: FieldValues): Cell[] {
  return cellsOf(values, COLUMNS, problemRegister);
}
