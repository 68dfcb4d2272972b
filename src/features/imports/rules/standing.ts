import type * as z from 'zod';
import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import type {
  countsShape,
  foundTableShape,
  PreviewRow,
  questionShape,
} from '../contract/shapes.ts';
import { OVER_STATES, type OPEN_POINTS } from '../contract/states.ts';
import type { Choices } from '../contract/values.ts';
import { firstAlike } from './alike.ts';
import type { Mapping } from './mapping.ts';
import { fieldOf, type Register } from './register.ts';

/** What reading a file found, as it is kept with the import. */
export type Found = {
  readonly tables: readonly Omit<z.output<typeof foundTableShape>, 'missing'>[];
  readonly without: readonly {
    readonly sheet: string;
    readonly because: { key: string; values: Record<string, string | number> };
  }[];
  readonly repaired_cells: number;
};

/** What checking all rows by the choices gave. */
export type Checked = {
  readonly questions: readonly z.output<typeof questionShape>[];
  readonly counts: z.output<typeof countsShape>;
  readonly stopped_by: number;
};

/** The half of a row that is brought in, and the half that is only shown. */
export type BroughtRow = Pick<
  PreviewRow,
  'table' | 'row' | 'address' | 'values' | 'source_columns'
>;
export type ShownRow = Pick<PreviewRow, 'cells' | 'differences' | 'problems' | 'key'>;

export type OpenPoint = (typeof OPEN_POINTS)[number];

/** What keeps an import from being brought in, most important first. */
export function openPoints(
  register: Register,
  choices: Choices | null,
  checked: Checked | null,
): OpenPoint[] {
  if (choices === null || checked === null || choices.tables.length === 0) return ['no_table'];
  const { counts, questions, stopped_by: stoppedBy } = checked;
  const missing = choices.tables.some((one) => missingFields(register, one.mapping).length > 0);
  const points: [OpenPoint, boolean][] = [
    ['field_missing', missing],
    ['questions', questions.length > 0 || counts.waits > 0],
    ['stopped_by_existing', stoppedBy > 0],
  ];
  const holding = points.filter(([, holds]) => holds).map(([point]) => point);
  const idle = holding.length === 0 && counts.new + counts.changed === 0;
  return idle ? ['nothing_to_do'] : holding;
}

/** Needed fields that no column fills and for which no other filled field stands in. */
export function missingFields(register: Register, mapping: Mapping): string[] {
  const filled = new Set(
    Object.values(mapping).flatMap((target) => (target.to === 'field' ? [target.field] : [])),
  );
  return register.fields
    .filter((field) => field.required === true && !filled.has(field.name))
    .filter((field) => field.kind !== 'text' || !field.standIns?.some((name) => filled.has(name)))
    .map((field) => field.name);
}

type ChoiceRefusal =
  'import.table_unknown' | 'import.column_unknown' | 'import.field_unknown' | 'import.field_twice';

/** Whether choices speak of tables, columns and fields that there are, and fill no field twice that cannot be joined. */
export function possibleChoices(
  register: Register,
  found: Found,
  choices: Choices,
): Outcome<Choices, ChoiceRefusal> {
  for (const { table, mapping, answers } of choices.tables) {
    const given = found.tables[table];
    if (given === undefined) return refuse('import.table_unknown', { table });
    const columns = new Set(given.columns.map((one) => String(one.column)));
    const unknown = [...Object.keys(mapping), ...Object.keys(answers)].find(
      (column) => !columns.has(column),
    );
    if (unknown !== undefined) return refuse('import.column_unknown', { table, column: unknown });
    const fields = possibleMapping(register, mapping);
    if (!fields.ok) return fields;
  }
  const repeated = choices.tables.find(
    ({ table }, at) => choices.tables.findIndex((other) => other.table === table) !== at,
  );
  return repeated === undefined
    ? accept(choices)
    : refuse('import.table_unknown', { table: repeated.table });
}

function possibleMapping(
  register: Register,
  mapping: Choices['tables'][number]['mapping'],
): Outcome<null, 'import.field_unknown' | 'import.field_twice'> {
  const seen = new Set<string>();
  for (const target of Object.values(mapping)) {
    if (target.to !== 'field') continue;
    const field = fieldOf(register, target.field);
    if (field === undefined) return refuse('import.field_unknown', { field: target.field });
    if (seen.has(field.name) && !takesSeveral(field)) {
      return refuse('import.field_twice', { field: field.name });
    }
    seen.add(field.name);
  }
  return accept(null);
}

/** Text may be joined; a name and an address in two columns are one person. */
export function takesSeveral(field: Register['fields'][number]): boolean {
  if (field.kind === 'text') return field.joins === true;
  return field.kind === 'person' || field.kind === 'people';
}

/** The best table, and those that are headed like it: a file with a sheet for each month is one register. */
export function proposedChoices(found: Found): Choices {
  const first = firstAlike(found.tables);
  const alike = found.tables.flatMap((table, at) => (first[at] === 0 ? [{ table, at }] : []));
  return {
    existing: 'update',
    tables: alike.slice(0, 100).map(({ table, at }) => ({
      table: at,
      mapping: Object.fromEntries(table.columns.map((one) => [String(one.column), one.proposed])),
      answers: {},
    })),
  };
}

const OVER: readonly string[] = OVER_STATES;

/** Whether the rows of a file can still be looked at: of an import that is over they are taken away in time. */
export function areKept(state: string, hasRows: boolean): Outcome<null, 'import.rows_gone'> {
  return hasRows || !OVER.includes(state) ? accept(null) : refuse('import.rows_gone');
}
