import type { Day } from '../../../lib/day.ts';
import type { Cell } from '../../../lib/workbook.ts';
import type { FieldValues, PersonWritten, Register } from './register.ts';

/** A column of an export: a heading the importer knows, and the field that stands in it. */
export type ExportColumn = readonly [heading: string, field: string];

/** The e-mail address of whoever stands in a field, so that the importer finds the same person again. */
export const emailOf = (field: string): string => `${field}.email`;

/**
 * The cells of one record as a file would have to tell of it to change nothing: days as days, what is chosen in words, and all
 * that somebody wrote as they wrote it.
 */
export function cellsOf(
  values: FieldValues,
  columns: readonly ExportColumn[],
  { fields }: Register,
): Cell[] {
  const kinds = new Map<string, string>(fields.map(({ name, kind }) => [name, kind]));
  return columns.map(([, column]): Cell => {
    const [field = '', part = 'name'] = column.split('.');
    const value = values[field];
    if (value === undefined) return null;
    switch (kinds.get(field)) {
      case 'day':
        return { date: value as Day };
      case 'choice':
        return String(value).replaceAll('_', ' ');
      case 'person':
        return (value as PersonWritten)[part as 'name' | 'email'] || null;
      default:
        return typeof value === 'number' ? value : String(value);
    }
  });
}
