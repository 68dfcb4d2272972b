import type { Cell } from '../../../lib/workbook.ts';
import { cellsOf, type ExportColumn } from '../../imports/rules/export-cells.ts';
import type { FieldValues } from '../../imports/rules/register.ts';
import { voiceRegister } from './register.ts';

/** One item as an export holds it: what a file would have to say of it, and how many say the same. */
export type ExportRow = { readonly values: FieldValues; readonly supporters: number };

/** Every column with its heading, which is one the importer knows, so that an export comes back unchanged. */
const COLUMNS: readonly ExportColumn[] = [
  ['Reference', 'reference'],
  ['Kind', 'kind'],
  ['What was said', 'text'],
  ['Place', 'place'],
  ['Date raised', 'raised_on'],
  ['Raised by', 'raiser'],
  ['Status', 'status'],
  ['Reply', 'reply'],
  ['Replied on', 'replied_on'],
  ['Answered by', 'answered_by'],
  ['Decision', 'decision'],
  ['Reason', 'reason'],
  ['Decided on', 'decided_on'],
  ['Try until', 'try_until'],
  ['Try measure', 'try_measure'],
  ['Try ended on', 'try_ended_on'],
  ['Try outcome', 'try_outcome'],
  ['Done on', 'done_on'],
  ['What was done', 'outcome'],
  ['Money a year', 'benefit_money'],
  ['Hours a year', 'benefit_hours'],
  ['Benefit', 'benefit_note'],
  ['Asked whether gone on', 'asked_gone_on'],
  ['Date closed', 'closed_on'],
  ['Ended as', 'closed_how'],
];

export const EXPORT_HEADER: readonly string[] = [
  ...COLUMNS.map(([heading]) => heading),
  'Say the same',
];

/** A row under {@link EXPORT_HEADER}. How many say the same stands last, for readers alone: a file cannot change it. */
export function exportCells({ values, supporters }: ExportRow): Cell[] {
  return [...cellsOf(values, COLUMNS, voiceRegister), supporters];
}
