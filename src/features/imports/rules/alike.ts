type Headed = { readonly columns: readonly { readonly header: string }[] };

/**
 * Of each table, which is the first that is headed like it: a workbook with a sheet for each month or office is one register,
 * and what is true of a column of one is true of that column of all.
 */
export function firstAlike(tables: readonly Headed[]): readonly number[] {
  const headings = tables.map(headingOf);
  return headings.map((heading) => headings.indexOf(heading));
}

/** The column names of a table, as one text that two tables share where they are headed alike. */
export const headingOf = ({ columns }: Headed): string =>
  JSON.stringify(columns.map((one) => one.header));
