import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { ACTS, IMPORT_STATES, ONLY, OPEN_POINTS } from './states.ts';
import { personNameShape, progressShape, refusalGivenShape } from './parts.ts';
import {
  choicesShape,
  messageShape,
  problemShape,
  targetShape,
  valuesShape,
  valueShape,
} from './values.ts';

const can = z.strictObject({
  map: z.boolean(),
  try: z.boolean(),
  run: z.boolean(),
  cancel: z.boolean(),
  undo: z.boolean(),
});

/** A field of a register, for the choice of what a column means. Its wording: catalogue, by noun and name. */
export const fieldShape = z.strictObject({
  name: z.string(),
  kind: z.enum(['text', 'day', 'person', 'people', 'choice', 'reference', 'yes_no', 'number']),
  required: z.boolean(),
  /** Several columns may go into it. */
  joins: z.boolean(),
  /** For `choice`: the values it can have. */
  choices: z.array(z.string()),
});

/** A table found in the file: where it stands, how each column was understood, and why. */
export const foundTableShape = z.strictObject({
  sheet: z.string(),
  /** `A3:F120` */
  address: z.string(),
  header_rows: z.array(z.int()),
  rows: z.int(),
  because: z.array(messageShape),
  /** Our own proposal, kept beside what was chosen. */
  columns: z.array(
    z.strictObject({
      column: z.int(),
      letters: z.string(),
      header: z.string(),
      label: z.string(),
      hidden: z.boolean(),
      proposed: targetShape,
      confidence: z.number().meta({ description: '0 to 1; below 0.6 a person should look' }),
      because: z.array(messageShape),
      examples: z.array(z.string()),
    }),
  ),
  /** Needed fields that no column fills as it is mapped now. */
  missing: z.array(z.string()),
  /** Rows that are no records: titles, totals, notes. The first 100; `left_out_count` counts all. */
  left_out: z.array(
    z.strictObject({
      row: z.int(),
      why: z.enum(['title', 'repeated_header', 'numbered', 'total', 'note', 'section']),
      text: z.string(),
    }),
  ),
  left_out_count: z.int(),
});

/** Something only a person knows, asked once for a column. Answer it in `answers` of `import.map`. */
export const questionShape = z.strictObject({
  table: z.int(),
  column: z.int(),
  label: z.string(),
  field: z.string(),
  kind: z.enum(['day_order', 'year', 'decimal_mark']),
  cells: z.int(),
  /** `one` by the first answer (day first; the decimal comma), `other` by the other. */
  examples: z.array(
    z.strictObject({
      address: z.string(),
      text: z.string(),
      one: z.string(),
      other: z.string(),
    }),
  ),
  suggested: z.union([z.string(), z.number()]).nullable(),
});

/** Rows by what becomes of them; they add up to `rows`. */
export const countsShape = z.strictObject({
  rows: z.int(),
  new: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  skipped: z.int(),
  refused: z.int(),
  waits: z.int(),
  /** Rows with at least one problem, whatever becomes of them; not part of the sum. */
  with_problems: z.int(),
  /** Problems by their key, `date.unreadable`: 12. */
  problems: z.record(z.string(), z.int()),
});

/** What an import did, or on a try would have done. */
export const effectShape = z.strictObject({
  created: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  skipped: z.int(),
  left_out: z.int(),
  /** Names nobody is known by, kept as written. */
  people_as_written: z.int(),
  /** People named in the file who were recognised. */
  people_known: z.int(),
  at: z.string(),
  by: personNameShape.nullable(),
});
export type Effect = z.infer<typeof effectShape>;

/** One line of the list of imports. */
export const importRowShape = z.strictObject({
  id: id('import'),
  register: z.string(),
  state: z.enum(IMPORT_STATES),
  file: z.strictObject({ name: z.string(), size: z.int(), sha256: z.string() }),
  opened_at: z.string(),
  opened_by: personNameShape.nullable(),
  rows: z.int().nullable(),
  done: effectShape.nullable(),
  undone_at: z.string().nullable(),
  undone_by: personNameShape.nullable(),
  version: z.int(),
});
export type ImportRow = z.infer<typeof importRowShape>;

/** One import, complete but for its rows: `GET /api/imports/:id`. */
export const importShape = importRowShape.extend({
  progress: progressShape.nullable(),
  refusal: refusalGivenShape.nullable(),
  /** Why the last try or run wrote nothing, where it did not; it can be tried again. */
  trouble: refusalGivenShape.nullable(),
  fields: z.array(fieldShape),
  tables: z.array(foundTableShape),
  /** Sheets without a table of use, and why. */
  without: z.array(z.strictObject({ sheet: z.string(), because: messageShape })),
  /** Cells whose broken accents were mended while reading. */
  repaired_cells: z.int(),
  /** As proposed until somebody chooses; then as chosen. Null while nothing was read. */
  choices: choicesShape.nullable(),
  open_points: z.array(z.enum(OPEN_POINTS)),
  questions: z.array(questionShape),
  counts: countsShape.nullable(),
  tried: effectShape.nullable(),
  can,
});
export type ImportRecord = z.infer<typeof importShape>;

/** `GET /api/imports/:id/rows` */
export const rowsQueryShape = z.strictObject({
  only: z.enum(ONLY).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  size: z.coerce.number().int().min(1).max(200).default(50),
});

export type RowsQuery = z.output<typeof rowsQueryShape>;

/** One row of the file: as written, what becomes of it, and every problem at its cell. */
export const previewRowShape = z.strictObject({
  /** Its place among all rows of the import, from 1. */
  number: z.int(),
  table: z.int(),
  /** Row number in the sheet, and where to look: `Log!A17`. */
  row: z.int(),
  address: z.string(),
  act: z.enum(ACTS),
  /** As written, in the order of the table's `columns`. */
  cells: z.array(z.string()),
  values: valuesShape,
  source_columns: z.record(z.string(), z.string()),
  /** What an update would change; `field` is absent where a source column is meant, named by `label`. */
  differences: z.array(
    z.strictObject({
      field: z.string().optional(),
      label: z.string().optional(),
      from: valueShape.nullable(),
      to: valueShape,
    }),
  ),
  problems: z.array(problemShape),
  /** The record that exists already. */
  key: z.string().nullable(),
});
export type PreviewRow = z.infer<typeof previewRowShape>;

export const rowPageShape = z.strictObject({ total: z.int(), rows: z.array(previewRowShape) });

/** Records that were changed by hand since they were brought in, so that undoing would lose something. */
export const obstaclesShape = z.strictObject({
  total: z.int(),
  /** The first 200. */
  rows: z.array(
    z.strictObject({
      id: z.uuid(),
      reference: z.string(),
      title: z.string(),
      /** `changed`: edited or moved on; `spoken_of`: comments, files or links hang on it. */
      why: z.enum(['changed', 'spoken_of']),
    }),
  ),
});

/** What can be brought in, and the limits of a file, said beforehand: `GET /api/import_registers`. */
export const registersShape = z.strictObject({
  rows: z.array(
    z.strictObject({ noun: z.string(), fields: z.array(fieldShape), may: z.boolean() }),
  ),
  limits: z.strictObject({
    file_bytes: z.int(),
    rows: z.int(),
    columns: z.int(),
    cells: z.int(),
    sheets: z.int(),
  }),
});
