import type { FieldValues } from './register.ts';
import type { Problem } from './message.ts';

/**
 * Something only a person knows, asked once for a column: whether `3/4/26` is in March or April, which year
 * `12 Mar` is of, whether `1,234` is more than a thousand.
 */
export type ColumnQuestion = {
  readonly column: number;
  readonly label: string;
  readonly field: string;
  readonly kind: 'day_order' | 'year' | 'decimal_mark';
  /** How many cells of the column wait for it. */
  readonly cells: number;
  /** A few of them, as they stand, with what each answer would make of them (`one` by the first answer). */
  readonly examples: readonly {
    readonly address: string;
    readonly text: string;
    readonly one: string;
    readonly other: string;
  }[];
  /** What other columns of the table suggest; never taken without being asked. */
  readonly suggested?: 'day_first' | 'month_first' | 'comma' | 'point' | number;
};

/** Answers for one column. */
export type ColumnAnswer = {
  readonly day_order?: 'day_first' | 'month_first';
  readonly year?: number;
  readonly decimal_mark?: 'comma' | 'point';
  /** From which year the file counts the days of serial numbers; 1900 where not told. */
  readonly serials_from?: 1900 | 1904;
};
/** By column number. */
export type Answers = Readonly<Record<number, ColumnAnswer>>;

/**
 * Text split off from a cell whose value was read: `checked by JM 12/3` of `Yes - checked by JM 12/3`. The whole
 * cell stands among the source columns as well.
 */
export type CellNote = {
  readonly column: number;
  readonly label: string;
  readonly field: string;
  readonly text: string;
};

/** One row of the table, read. */
export type ReadRow = {
  /** Its number in the sheet. */
  readonly row: number;
  /** The row as people look it up, such as `Log!A17`. */
  readonly address: string;
  readonly values: FieldValues;
  readonly notes: readonly CellNote[];
  /**
   * By the label of the column: cells of unmapped columns, and of mapped ones whose values do not say all that
   * the cell says (unreadable, a word for unknown, a note beside the value, a period instead of a day).
   */
  readonly sourceColumns: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
  /** By field, the column it came from; of a register that judges its rows. */
  readonly columns?: Readonly<Record<string, number>>;
};

/** Reads rows one by one, so that a long file can be read in pieces. */
export type RowReader = {
  /** Questions not yet answered. Rows can be read before; the cells concerned then wait. */
  readonly questions: readonly ColumnQuestion[];
  /** Reads the row at an index of the table's rows. */
  readonly read: (index: number) => ReadRow;
};
