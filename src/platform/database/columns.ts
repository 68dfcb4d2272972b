import { sql, type RawBuilder } from 'kysely';

/** The columns of a list of rows, each with its type as the catalogue names it. */
export type ColumnTypes<Row> = { readonly [Name in keyof Row & string]: string };

/**
 * A list of rows as a subselect. They are sent column by column, which the database takes in at a third
 * of the time that records take it: tens of thousands of rows come with an import. Names and types
 * become part of the statement and come from nowhere but the code.
 */
export function rowsOf<Row extends object>(
  types: ColumnTypes<Row>,
  rows: readonly Row[],
): RawBuilder<Row> {
  const names = Object.keys(types) as (keyof Row & string)[];
  const columns = names.map((name) => {
    const values = rows.map((row) => row[name]);
    // A column without any value is filled up with nulls by those beside it.
    return values.every((value) => value === null) ? '[]' : JSON.stringify(values);
  });
  const read = columns.map((json) => sql`json_array_elements_text(${json}::json)`);
  const cast = names.map((name) => sql`${sql.ref(name)}::${sql.id(types[name])}`);
  return sql`(SELECT ${sql.join(cast)} FROM ROWS FROM (${sql.join(read)})
    AS given (${sql.join(names.map((name) => sql.ref(name)))}))`;
}
