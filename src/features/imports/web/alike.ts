import { firstAlike } from '../rules/alike.ts';
import type { ImportRecord } from '../contract/shapes.ts';
import type { Choices } from '../contract/values.ts';

type Choice = Choices['tables'][number];

/** Of each table of a file, which is the first that is headed like it. */
export function firstOf(record: ImportRecord): readonly number[] {
  return firstAlike(record.tables);
}

/**
 * Choices after something was said of a column: it is said of that column in every chosen table that is headed alike, so
 * that a workbook with a sheet for each month is read once. `change` is told the number of the column in its own table.
 */
export function everyAlike(
  record: ImportRecord,
  choices: Choices,
  table: number,
  column: number,
  change: (choice: Choice, own: string) => Choice,
): Choices {
  const first = firstOf(record);
  const place = record.tables[table]?.columns.findIndex((one) => one.column === column) ?? -1;
  return {
    ...choices,
    tables: choices.tables.map((choice) => {
      const own = record.tables[choice.table]?.columns[place]?.column;
      return first[choice.table] !== first[table] || own === undefined
        ? choice
        : change(choice, String(own));
    }),
  };
}

/** A table that is taken in addition: read as the chosen ones that are headed alike, or as we understand it by ourselves. */
export function choiceFor(record: ImportRecord, choices: Choices, table: number): Choice {
  const first = firstOf(record);
  const alike = choices.tables.find((choice) => first[choice.table] === first[table]);
  const columns = record.tables[table]?.columns ?? [];
  const entries = columns.map(({ column, proposed }, place) => {
    if (alike === undefined) return { own: String(column), target: proposed, answer: undefined };
    const theirs = String(record.tables[alike.table]?.columns[place]?.column);
    const target = alike.mapping[theirs] ?? ({ to: 'source' } as const);
    return { own: String(column), target, answer: alike.answers[theirs] };
  });
  return {
    table,
    mapping: Object.fromEntries(entries.map(({ own, target }) => [own, target])),
    answers: Object.fromEntries(
      entries.flatMap(({ own, answer }) => (answer === undefined ? [] : [[own, answer]])),
    ),
  };
}

/** Tables in the order in which they stand, those that are headed alike together. */
export function groupsOf(record: ImportRecord): readonly (readonly number[])[] {
  const first = firstOf(record);
  return record.tables.flatMap((_table, at) =>
    first[at] === at ? [first.flatMap((one, place) => (one === at ? [place] : []))] : [],
  );
}

/**
 * The tables a page of rows shows: those with rows on it, and on the first page also those whose columns could be read nowhere
 * else, of several that are headed alike the first.
 */
export function tablesShown(
  record: ImportRecord,
  choices: Choices,
  rows: readonly { readonly table: number }[],
  page: number,
): readonly number[] {
  const first = firstOf(record);
  const withRows = new Set(rows.map(({ table }) => table));
  const readHere = new Set([...withRows].map((table) => first[table]));
  return choices.tables
    .map(({ table }) => table)
    .filter((table) => {
      if (withRows.has(table)) return true;
      if (page > 1 || readHere.has(first[table])) return false;
      return choices.tables.find((other) => first[other.table] === first[table])?.table === table;
    });
}
