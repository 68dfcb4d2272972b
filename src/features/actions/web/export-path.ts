import type { Day } from '../../../lib/day.ts';
import type { ListSearch } from './list-search.ts';
import { queryOf } from './list-search.ts';

export type ExportFormat = 'csv' | 'xlsx';

/**
 * Where the list lies as a file: every row that fits the filters, on whatever page it stands, in the
 * order and with the columns of the screen; every column where `columns` is null.
 */
export function exportPath(
  search: ListSearch,
  format: ExportFormat,
  columns: readonly string[] | null,
  asOf: Day | undefined,
): string {
  const query = queryOf(search);
  query.set('format', format);
  if (columns !== null) query.set('columns', columns.join(','));
  if (asOf !== undefined) query.set('as_of', asOf);
  return `/api/actions/export?${query}`;
}
