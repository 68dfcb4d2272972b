import type { Workbook } from '../../../lib/workbook.ts';
import type { Choices } from '../contract/values.ts';
import { firstAlike } from '../rules/alike.ts';
import { alongTime } from '../rules/along-time.ts';
import { findTables } from '../rules/find-tables.ts';
import type { FoundTable } from '../rules/found-table.ts';
import type { ColumnProposal } from '../rules/mapping.ts';
import { proposeMapping } from '../rules/propose-mapping.ts';
import { proposedChoices, type Found } from '../rules/standing.ts';
import type { ThreadTask } from './thread-messages.ts';

// More than any list of choices takes, and what a person can look through.
const MOST_TABLES = 100;
const MOST_LEFT_OUT = 100;

/** The tables of a workbook, what each column is proposed to mean, and the choices that follow. */
export function findIn(
  workbook: Workbook & { readonly repairedCells: number },
  { register, remembered }: Pick<ThreadTask, 'register' | 'remembered'>,
): { found: { found: Found; choices: Choices }; tables: readonly FoundTable[] } {
  const { tables: all, without } = findTables(workbook.sheets, register);
  const tables = all.slice(0, MOST_TABLES).map((table) => alongTime(table, register));
  const proposed = proposalsOf(tables, { register, remembered });
  const found: Found = {
    tables: tables.map((table, at) => {
      const proposals = proposed[at] ?? [];
      return {
        sheet: table.sheet,
        address: table.address,
        header_rows: [...table.headerRows],
        rows: table.rows.length,
        because: [...table.because],
        columns: table.columns.map(({ column, letters, header, label, hidden }, place) => {
          const proposal = proposals[place];
          return {
            column,
            letters,
            header,
            label,
            hidden,
            proposed: proposal?.target ?? { to: 'source' },
            confidence: proposal?.confidence ?? 0,
            because: [...(proposal?.because ?? [])],
            examples: [...(proposal?.examples ?? [])],
          };
        }),
        left_out: table.leftOut.slice(0, MOST_LEFT_OUT).map((row) => ({ ...row })),
        left_out_count: table.leftOut.length,
      };
    }),
    without: without.map(({ sheet, because }) => ({ sheet, because })),
    repaired_cells: workbook.repairedCells,
  };
  return { found: { found, choices: proposedChoices(found) }, tables };
}

/**
 * What is proposed for the columns of each table. Those that are headed alike are read alike: as the longest of them, whose
 * cells say most. Not by the rows of all, since a row that stands in two sheets would make its number look like no number.
 */
function proposalsOf(
  tables: readonly FoundTable[],
  { register, remembered }: Pick<ThreadTask, 'register' | 'remembered'>,
): readonly (readonly ColumnProposal[])[] {
  const first = firstAlike(tables);
  const own = tables.map((_table, at) => {
    const [longest] = tables
      .filter((_other, place) => first[place] === at)
      .toSorted((one, other) => other.rows.length - one.rows.length);
    return longest === undefined ? [] : proposeMapping(longest, register, remembered).columns;
  });
  return first.map((at) => own[at] ?? []);
}
